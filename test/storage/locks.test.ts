import t from "tap";
import { createLocks } from "../../dist/locks.js";

t.test("a name is had by one after the other, in the order in which they ask", async (t) => {
  const lock = createLocks();
  const events: string[] = [];
  const releases: (() => void)[] = [];
  const take = async (name: string, who: string) => {
    releases.push(await lock(name));
    events.push(who);
  };
  const all = [take("a", "a1"), take("a", "a2"), take("a", "a3"), take("b", "b1")];
  await new Promise(setImmediate);
  t.strictSame(events, ["a1", "b1"], "another name is free");
  for (const _ of all) {
    releases.shift()?.();
    await new Promise(setImmediate);
  }
  t.strictSame(events, ["a1", "b1", "a2", "a3"]);
  await Promise.all(all);
  (await lock("a"))();
  t.pass("it is free again");
});
