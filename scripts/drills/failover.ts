/**
 * Kills a PostgreSQL primary under load and promotes its standby: what was acknowledged has to be there, once. Clients
 * send everything that got no answer again, with its Idempotency-Key; nobody tells the service about the new primary.
 * Readers follow the feed meanwhile: they see each change once, or are told that theirs is not there any more.
 */
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { LONG_TIMEOUTS } from "../bench/long-timeouts.js";
import { countOf } from "../bench/options.js";
import { orUsage, runScript } from "../bench/script.js";
import { createApiKey, startService } from "../bench/stacks.js";
import { judge, longestGapMs } from "./failover/judgement.js";
import { startLoad } from "./failover/load.js";
import { startPair } from "./failover/pair.js";
import { haveSeenLost, judgeFollowing, judgeRefusals, startReaders } from "./failover/readers.js";

const USAGE = `Usage: npm run test:failover -- [OPTIONS]

  --seconds N      of load before the primary is killed, and after its standby was promoted (3)
  --asynchronous   the control: without synchronous replication, acknowledged customers are lost`;

const PERMISSIONS = "customers:create,events:read";
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
  const key = createApiKey(pair.url, PERMISSIONS);
  const service = await startService(pair.url, { key, env: LONG_TIMEOUTS });
  const load = startLoad(service);
  const readers = startReaders(service);
  await setTimeout(seconds * 1_000);
  if (isAsynchronous) {
    await pair.stopReplication();
    const stoppedAt = performance.now();
    while (!haveSeenLost(readers, load, stoppedAt)) {
      await setTimeout(LAG_MS);
    }
  }
  const killedAt = performance.now();
  pair.killPrimary();
  await pair.promoteStandby();
  const promotedAt = performance.now();
  await setTimeout(seconds * 1_000);
  await load.finish();
  const verdict = judge(load.sent, await pair.customers());
  const followed = isAsynchronous
    ? await judgeRefusals(readers, promotedAt)
    : await judgeFollowing(readers, await pair.changes());
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
  console.log(followed.text);
  const isRight =
    followed.isRight && doubled === 0 && strangers === 0 && load.countSince(killedAt) > 0;
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
