import t from "tap";
import { createTurns } from "../dist/turns.js";

t.test("actions under one name follow each other, those under another go on", async (t) => {
  const inTurn = createTurns();
  const events: string[] = [];
  const ends: (() => void)[] = [];
  const act = (name: string) => async () => {
    events.push(name);
    await new Promise<void>((resolve) => ends.push(resolve));
    return name;
  };
  const all = [inTurn("a", act("a1")), inTurn("a", act("a2")), inTurn("b", act("b1"))];
  await new Promise(setImmediate);
  t.strictSame(events, ["a1", "b1"]);
  for (const _ of all) {
    ends.shift()?.();
    await new Promise(setImmediate);
  }
  t.strictSame(events, ["a1", "b1", "a2"]);
  t.strictSame(await Promise.all(all), ["a1", "a2", "b1"]);
});

t.test("one that fails is no matter of the next", async (t) => {
  const inTurn = createTurns();
  const failing = inTurn("a", () => Promise.reject(new Error("no")));
  const next = inTurn("a", async () => 2);
  await t.rejects(failing, { message: "no" });
  t.equal(await next, 2);
});
