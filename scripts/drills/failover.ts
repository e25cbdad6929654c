/**
 * Kills a PostgreSQL primary under load and promotes its standby: what was acknowledged has to be there, once. Clients
 * send everything that got no answer again, with its Idempotency-Key; nobody tells the service about the new primary.
 */
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { LONG_TIMEOUTS } from "../bench/long-timeouts.js";
import { countOf } from "../bench/options.js";
import { orUsage, runScript } from "../bench/script.js";
import { startService } from "../bench/stacks.js";
import { judge, longestGapMs } from "./failover/judgement.js";
import { CLIENTS, startLoad } from "./failover/load.js";
import { startPair } from "./failover/pair.js";

const USAGE = `Usage: npm run test:failover -- [OPTIONS]

  --seconds N      of load before the primary is killed, and after its standby was promoted (3)
  --asynchronous   the control: without synchronous replication, acknowledged customers are lost`;

/** In the control, what is acknowledged in this time, or in several of it, does not get to the standby. */
const LAG_MS = 300;

function readOptions() {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "3" },
      asynchronous: { type: "boolean", default: false },
    },
  });
  return { seconds: countOf("seconds", values.seconds), isAsynchronous: values.asynchronous };
}

async function main(): Promise<boolean> {
  const { seconds, isAsynchronous } = orUsage(USAGE, readOptions);
  const pair = await startPair({ isSynchronous: !isAsynchronous });
  const service = await startService(pair.url, { env: LONG_TIMEOUTS });
  const load = startLoad(service);
  await setTimeout(seconds * 1_000);
  if (isAsynchronous) {
    await pair.stopReplication();
    const stoppedAt = performance.now();
    // What was under way at that moment may have got there.
    while (load.countSince(stoppedAt) <= CLIENTS) {
      await setTimeout(LAG_MS);
    }
  }
  const killedAt = performance.now();
  pair.killPrimary();
  await pair.promoteStandby();
  await setTimeout(seconds * 1_000);
  await load.finish();
  const verdict = judge(load.sent, await pair.customers());
  await service.stop();
  await pair.stop();

  const { acknowledged, lost, doubled, strangers } = verdict;
  const gapMs = longestGapMs(load.sent);
  console.log(
    `${isAsynchronous ? "asynchronous" : "synchronous"} replication: acknowledged ${acknowledged} ` +
      `(${load.countSince(killedAt)} after the primary was killed), lost ${lost}, doubled ${doubled}, ` +
      `never sent ${strangers}; sent again ${load.sentAgain()}; ` +
      `the longest gap between acknowledgements was ${gapMs} ms`,
  );
  const isRight = doubled === 0 && strangers === 0 && load.countSince(killedAt) > 0;
  if (isAsynchronous) {
    console.log(
      lost > 0
        ? "As it has to be: without synchronous replication, a failover loses what was acknowledged last."
        : "Nothing was lost without synchronous replication, so this drill would not notice a loss.",
    );
    return isRight && lost > 0;
  }
  return isRight && lost === 0;
}

await runScript(main);
