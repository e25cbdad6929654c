import t from "tap";
import { drawRandomHex } from "../../dist/random.js";
import { followUuid, newUuid } from "../../dist/uuid.js";

t.test(
  "ids are UUIDs of version 7 that sort as they were made, many to a millisecond",
  async (t) => {
    const startedMs = Date.now();
    const ids = Array.from({ length: 50_000 }, newUuid);
    t.strictSame(
      ids.filter(
        (id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id),
      ),
      [],
    );
    t.strictSame([...new Set(ids)].sort(), ids);
    const times = [ids[0], ids.at(-1)].map((id) =>
      Number.parseInt(String(id).replace("-", "").slice(0, 12), 16),
    );
    t.ok(
      Number(times[0]) >= startedMs && Number(times[1]) <= Date.now() + 50,
      "the time is in them",
    );
    const variants = new Set(ids.map((id) => id[19]));
    t.equal(variants.size, 4);
  },
);

t.test("more ids in a millisecond than its counter holds still sort", async (t) => {
  const realNow = Date.now;
  const stoppedMs = realNow() + 1000;
  t.teardown(() => {
    Date.now = realNow;
  });
  Date.now = () => stoppedMs;
  const ids = Array.from({ length: 10_000 }, newUuid);
  t.strictSame([...new Set(ids)].sort(), ids);
  Date.now = () => stoppedMs - 500;
  t.ok(newUuid() > String(ids.at(-1)), "nor does a clock that is set back spoil it");
});

t.test("random digits come in the length that was asked for, and never twice", async (t) => {
  const texts = Array.from({ length: 3_000 }, () => drawRandomHex(16));
  t.strictSame(
    texts.filter((text) => !/^[0-9a-f]{32}$/.test(text)),
    [],
  );
  t.equal(new Set(texts).size, texts.length);
});

t.test("ids follow one that was made elsewhere, but not what is none of version 7", async (t) => {
  const later = (digits: string) => (Number.parseInt(digits, 16) + 1).toString(16).padStart(8, "0");
  const ahead = newUuid().replace(/^.{8}/, later);
  followUuid(ahead);
  const next = newUuid();
  t.ok(next > ahead);
  for (const other of ["", "zzzzzzzz", "ffffffff-ffff-4fff-bfff-ffffffffffff", ahead]) {
    followUuid(other);
  }
  t.equal(newUuid().slice(0, 13), next.slice(0, 13), "the time in them stays");
});
