import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import { createGroupCommit, type Settled } from "../../dist/storage/group-commit.js";

/** A commit begins in the turn after the one before it has ended. */
async function turn(): Promise<void> {
  await new Promise(setImmediate);
  await new Promise(setImmediate);
}

/** Longer than it takes until the loop is looked at again. */
const REST_MS = 200;
const WORK_MS = 100;

const atRest = () => false;
const atWork = () => true;

/**
 * A commit that ends when the test says so.
 * @param isLoopBusy undefined for what the loop itself shows, which another program on the machine can change.
 */
function heldCommit(isLoopBusy: (() => boolean) | undefined) {
  const batches: number[][] = [];
  const ends: ((outcomes: Settled<number>[] | Error) => void)[] = [];
  const { write, drained } = createGroupCommit<number, number>(
    (batch) =>
      new Promise((resolve, reject) => {
        batches.push(batch);
        ends.push((end) => (end instanceof Error ? reject(end) : resolve(end)));
      }),
    undefined,
    isLoopBusy,
  );
  const end = async (outcome: Settled<number>[] | Error) => {
    ends.shift()?.(outcome);
    await turn();
  };
  return { batches, write, drained, end };
}

t.test(
  "a write that comes alone is committed alone, those that come meanwhile together",
  async (t) => {
    const { batches, write, end } = heldCommit(atRest);
    const first = write(1);
    await turn();
    const others = [write(2), write(3)];
    await turn();
    t.strictSame(batches, [[1]], "one commit at a time");
    await end([10]);
    t.equal(await first, 10);
    t.strictSame(batches, [[1], [2, 3]]);
    await end([20, 30]);
    t.strictSame(await Promise.all(others), [20, 30]);
  },
);

t.test("what arrives in one turn of the event loop shares the first commit", async (t) => {
  const { batches, write } = heldCommit(atRest);
  for (const number of [1, 2, 3]) {
    void write(number);
  }
  await turn();
  t.strictSame(batches, [[1, 2, 3]]);
});

t.test("the next batch is on its way before those of the last one hear of it", async (t) => {
  const events: string[] = [];
  const ends: (() => void)[] = [];
  const commit = async (batch: number[]) => {
    // As long as it takes to get a connection.
    await new Promise(process.nextTick);
    await new Promise(process.nextTick);
    events.push(`commit of ${batch}`);
    await new Promise<void>((resolve) => ends.push(resolve));
    return batch;
  };
  const { write } = createGroupCommit<number, number>(commit, undefined, atRest);
  const first = write(1).then(() => events.push("1 was told"));
  await turn();
  const second = write(2);
  ends.shift()?.();
  await first;
  ends.shift()?.();
  await second;
  t.strictSame(events, ["commit of 1", "commit of 2", "1 was told"]);
});

t.test("half of the writes are left for the next batch while the loop is busy", async (t) => {
  const { batches, write, end } = heldCommit(atWork);
  for (const number of [1, 2, 3, 4, 5, 6]) {
    void write(number);
  }
  await turn();
  await end([10, 20, 30]);
  t.strictSame(
    batches,
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    "those whose commit has ended count, for others will come from their clients",
  );
  void write(7);
  await end([40, 50, 60]);
  t.strictSame(batches.at(-1), [7]);
});

t.test("whether the loop is busy is seen from the rest that it has", async (t) => {
  const { batches, write, end } = heldCommit(undefined);
  const sizeOfNextBatch = async () => {
    for (const number of [1, 2, 3, 4]) {
      void write(number);
    }
    await turn();
    return batches.at(-1)?.length;
  };
  const endAll = async () => {
    while (batches.length > 0) {
      await end(batches.pop() ?? []);
    }
  };
  /** Another program can keep the loop from its rest: then there was none to be seen. */
  const sizeAfterRest = async () => {
    for (;;) {
      const usage = performance.eventLoopUtilization();
      await sizeOfNextBatch();
      await endAll();
      await sleep(REST_MS);
      const size = await sizeOfNextBatch();
      await endAll();
      if (performance.eventLoopUtilization(usage).utilization < 0.25) {
        return size;
      }
    }
  };
  t.equal(await sizeAfterRest(), 4, "at rest");
  await sleep(REST_MS);
  await sizeOfNextBatch();
  await endAll();
  work(WORK_MS);
  await turn();
  t.equal(await sizeOfNextBatch(), 2, "at work");
});

function work(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until; ) {}
}

t.test("who waits too long for a batch is refused, and not written later", async (t) => {
  const batches: number[][] = [];
  let end = () => {};
  const { write } = createGroupCommit<number, number>(
    (batch) =>
      new Promise((resolve) => {
        batches.push(batch);
        end = () => resolve(batch);
      }),
    {
      queueTimeoutMs: 50,
      queueTimeout: () => new Error("too late"),
      commitTimeout: () => new Error("unanswered"),
    },
    atRest,
  );
  const first = write(1);
  await turn();
  await t.rejects(write(2), { message: "too late" });
  const third = write(3);
  end();
  t.equal(await first, 1, "who is in a batch waits as long as that takes");
  await turn();
  const dueBefore = write(4, performance.now() + 1);
  await t.rejects(dueBefore, { message: "too late" }, "due before its batch has begun");
  end();
  t.equal(await third, 3);
  const due = write(5, performance.now() + 1);
  await turn();
  await t.rejects(due, { message: "unanswered" }, "due while its batch is on its way");
  end();
  t.strictSame(batches, [[1], [3], [5]]);
});

t.test("at most 256 share a commit", async (t) => {
  const { batches, write, end } = heldCommit(atRest);
  const writes = Array.from({ length: 600 }, (_, index) => write(index));
  await turn();
  for (let round = 0; round < 3; round += 1) {
    await end(batches.at(-1) ?? []);
  }
  t.strictSame(
    batches.map(({ length }) => length),
    [256, 256, 88],
  );
  t.strictSame(
    await Promise.all(writes),
    writes.map((_, index) => index),
    "each has its own outcome",
  );
});

t.test(
  "an error of one write is its own, one of the commit everybody's, and neither is the end",
  async (t) => {
    const { write, end } = heldCommit(atRest);
    const batch = [write(1), write(2)];
    const settled = Promise.allSettled(batch);
    await turn();
    const error = new Error("the second is wrong");
    await end([10, error]);
    t.strictSame(await settled, [
      { status: "fulfilled", value: 10 },
      { status: "rejected", reason: error },
    ]);

    const failed = Promise.allSettled([write(3), write(4)]);
    await turn();
    const fault = new Error("the disk is full");
    await end(fault);
    t.strictSame(
      (await failed).map((result) => result.status === "rejected" && result.reason),
      [fault, fault],
    );

    const after = write(5);
    await turn();
    await end([50]);
    t.equal(await after, 50);
  },
);

t.test("it is drained when nothing waits and nothing is on its way", async (t) => {
  const { write, drained, end } = heldCommit(atRest);
  await drained();
  let isDrained = false;
  void write(1);
  await turn();
  void write(2);
  const over = drained().then(() => {
    isDrained = true;
  });
  await end([10]);
  t.equal(isDrained, false, "the second is on its way");
  await end([20]);
  await over;
  t.equal(isDrained, true);
});
