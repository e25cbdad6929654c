import t from "tap";
import {
  MAX_AGE_MS,
  MAX_FOUND,
  MAX_NOT_FOUND,
  rememberLookUps,
} from "../../dist/clients/look-ups.js";

/** A store of names in the test's hand, behind a memory. */
function remembered() {
  const clock = { ms: 0 };
  const stored = new Map<string, string>();
  const asked: string[] = [];
  const find = rememberLookUps(
    async (name: string) => {
      asked.push(name);
      return stored.get(name);
    },
    () => clock.ms,
  );
  return { clock, stored, asked, find };
}

t.test("what was found is used until it is a second old", async (t) => {
  const { clock, stored, asked, find } = remembered();
  stored.set("a", "valid");
  t.equal(await find("a"), "valid");
  stored.set("a", "revoked");
  clock.ms = MAX_AGE_MS - 1;
  t.equal(await find("a"), "valid");
  clock.ms = MAX_AGE_MS;
  t.equal(await find("a"), "revoked");
  t.equal(asked.length, 2);
});

t.test("the age counts from the beginning of a look-up, however long that takes", async (t) => {
  const clock = { ms: 0 };
  const answers: ((value: string) => void)[] = [];
  const find = rememberLookUps(
    (_name: string) => new Promise<string>((resolve) => answers.push(resolve)),
    () => clock.ms,
  );
  const slow = find("a");
  clock.ms = MAX_AGE_MS;
  const later = find("a");
  t.equal(answers.length, 2, "one that takes too long is not waited for by others");
  answers[0]?.("old");
  t.equal(await slow, "old");
  const shared = find("a");
  t.equal(answers.length, 2, "nor does it take the place of the later one");
  answers[1]?.("new");
  t.strictSame(await Promise.all([later, shared, find("a")]), ["new", "new", "new"]);
  clock.ms = 2 * MAX_AGE_MS;
  void find("a");
  t.equal(answers.length, 3);
});

t.test("those who ask at once share one look-up", async (t) => {
  const { stored, asked, find } = remembered();
  stored.set("a", "valid");
  t.strictSame(await Promise.all([find("a"), find("a"), find("a")]), ["valid", "valid", "valid"]);
  t.strictSame(asked, ["a"]);
});

t.test("a failure is not remembered", async (t) => {
  let count = 0;
  const find = rememberLookUps(
    async (_name: string) => {
      count += 1;
      if (count === 1) {
        throw new Error("the database is away");
      }
      return "valid";
    },
    () => 0,
  );
  await t.rejects(find("a"), { message: "the database is away" });
  t.equal(await find("a"), "valid");
});

t.test("a flood of unknown names pushes out nothing that was found", async (t) => {
  const { stored, asked, find } = remembered();
  stored.set("good", "valid");
  await find("good");
  for (let index = 0; index <= MAX_NOT_FOUND; index += 1) {
    await find(`bad-${index}`);
  }
  asked.length = 0;
  await find("good");
  await find(`bad-${MAX_NOT_FOUND}`);
  t.strictSame(asked, [], "what is remembered");
  await find("bad-0");
  t.strictSame(asked, ["bad-0"], "the oldest had to go");
});

t.test("no more than so many names are remembered", async (t) => {
  const { stored, asked, find } = remembered();
  for (let index = 0; index <= MAX_FOUND; index += 1) {
    stored.set(`${index}`, "valid");
    await find(`${index}`);
  }
  asked.length = 0;
  await find("1");
  await find("0");
  t.strictSame(asked, ["0"]);
});

t.test("what was not there is found a second later", async (t) => {
  const { clock, stored, asked, find } = remembered();
  t.equal(await find("a"), undefined);
  t.equal(await find("a"), undefined);
  stored.set("a", "valid");
  clock.ms = MAX_AGE_MS;
  t.equal(await find("a"), "valid");
  t.equal(await find("a"), "valid");
  t.equal(asked.length, 2);
});

t.test("the parts of a name count one by one", async (t) => {
  const asked: string[][] = [];
  const find = rememberLookUps(
    async (...name: [string, string]) => asked.push(name),
    () => 0,
  );
  await find("a", "b");
  await find("b", "a");
  t.strictSame(asked, [
    ["a", "b"],
    ["b", "a"],
  ]);
});
