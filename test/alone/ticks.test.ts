import { execFileSync } from "node:child_process";
import t from "tap";
import { keepTicksQuick } from "../../dist/ticks.js";

/** What a tick takes, in a process of its own, since what has become slow stays it. */
function tickUs({ begin, collect }: { begin: string; collect: string }): number {
  const script = `
    import { setTimeout as sleep } from "node:timers/promises";
    import { keepTicksQuick } from "./dist/ticks.js";
    ${begin}
    const ticks = async (count) => {
      for (let index = 0; index < count; index += 1) {
        await new Promise((resolve) => process.nextTick(resolve));
      }
    };
    await ticks(50);
    ${collect}
    const rounds = [];
    for (let round = 0; round < 10; round += 1) {
      const startedAt = performance.now();
      await new Promise((resolve) => {
        let count = 0;
        const step = () => (count++ < 100_000 ? process.nextTick(step) : resolve());
        step();
      });
      rounds.push((performance.now() - startedAt) / 100);
    }
    console.log(Math.min(...rounds));`;
  const args = ["--expose-gc", "--input-type=module", "--eval", script];
  return Number(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

/** Each time, as after other events. */
const COLLECT = "for (let time = 0; time < 3; time += 1) { gc(); await sleep(20); }";

t.test("a tick stays as quick as it was when garbage has been collected", async (t) => {
  keepTicksQuick();
  const before = tickUs({ begin: "", collect: "" });
  const after = tickUs({ begin: "keepTicksQuick();", collect: COLLECT });
  t.ok(after < 2 * before, `${after.toFixed(3)} us, before ${before.toFixed(3)} us`);
});
