/**
 * The crash test: clients create customers with Idempotency-Keys while the service is killed again and again, always
 * on the same database, and send again what got no answer. In the end every acknowledged customer has to be there
 * once, and nothing that was never sent.
 */
import { setTimeout } from "node:timers/promises";
import { DATABASE_NAMES } from "../bench/databases.js";
import { orUsage, runScript } from "../bench/script.js";
import { createApiKey, prepareSecrets } from "../bench/stacks.js";
import { type CrashDatabase, openDatabase } from "./crash/databases.js";
import { judge, type Verdict } from "./crash/final-state.js";
import { type JournalVerdict, judgeJournal } from "./crash/journal.js";
import { type Load, startLoad } from "./crash/load.js";
import { type LookedUp, lookUpAll } from "./crash/look-ups.js";
import { type Plan, type Round, readPlan, USAGE } from "./crash/plan.js";
import { programOf } from "./crash/sabotage.js";
import { type Service, startService } from "./crash/service.js";

const PERMISSIONS = "customers:create,customers:read,customers:write,customers:verify";
const FAULTS_AT_MOST = 10;

async function main(): Promise<boolean> {
  const plan = orUsage(USAGE, () => readPlan());
  const database = await openDatabase(plan);
  try {
    return await run(plan, database);
  } finally {
    await database.close();
  }
}

async function run(plan: Plan, database: CrashDatabase): Promise<boolean> {
  const program = programOf(plan);
  const start = () => startService(program, { DATABASE_URL: database.url, ...database.env });
  console.log(`seed ${plan.seed}`);
  const key = createApiKey(database.url, PERMISSIONS);
  prepareSecrets(database.url);
  await database.prepare();
  const load = startLoad({ key, seed: plan.seed });
  for (const round of plan.rounds) {
    await playRound(round, { service: start(), load, database });
  }
  const last = start();
  load.moveTo(await addressOf(last));
  await load.finish();
  await last.kill();
  database.afterKill();
  const state = await database.read();
  const lookedUp = await lookUpAll(database.url, state.tokens);
  const verdict = judge(load.customers, state);
  const journal = await judgeJournal(
    state.journal,
    state.customers,
    state.kycResults,
    state.versions,
  );
  return report({ plan, load, verdict, lookedUp, journal }, state.faults);
}

interface Players {
  service: Service;
  load: Load;
  database: CrashDatabase;
}

async function playRound(round: Round, { service, load, database }: Players): Promise<void> {
  if (!round.killedAtStart) {
    load.moveTo(await addressOf(service));
    await load.progress();
  }
  if (round.serverAfterMs !== undefined) {
    await setTimeout(round.serverAfterMs);
    await database.crash();
    await load.progress();
  }
  await setTimeout(round.afterMs);
  await service.kill();
  database.afterKill();
}

/** @throws where the service does not start, with what it wrote. */
async function addressOf(service: Service): Promise<string> {
  const address = await service.listening;
  if (address === undefined) {
    throw new Error(`The service does not start: ${service.log()}`);
  }
  return address;
}

interface Played {
  plan: Plan;
  load: Load;
  verdict: Verdict;
  lookedUp: LookedUp;
  journal: JournalVerdict;
}

/** @returns whether nothing is wrong. */
function report(
  { plan, load, verdict, lookedUp, journal }: Played,
  databaseFaults: string[],
): boolean {
  const { rounds, database, powerLoss, sabotage } = plan;
  const { unanswered, done, again } = load.counts;
  const { acknowledged, lost, doubled, strangers } = verdict;
  const faults = [...new Set([...databaseFaults, ...load.faults, ...journal.faults])];
  const servers = rounds.filter(({ serverAfterMs }) => serverAfterMs !== undefined).length;
  console.log(
    [
      DATABASE_NAMES[database],
      ...(powerLoss ? ["power loss"] : []),
      ...(sabotage ? [`sabotage ${sabotage}`] : []),
      `${rounds.length} rounds in ${(performance.now() / 1000).toFixed(0)} s`,
      ...(servers > 0 ? [`in ${servers} PostgreSQL was killed too`] : []),
    ].join(", "),
  );
  console.log(
    `${unanswered} writes got no answer at first, ${done} of them were done; ${again} creations sent once more`,
  );
  console.log(
    `looked up ${lookedUp.tokens} tokens, ${lookedUp.unfound} did not find their customer`,
  );
  const { changes, unjournalled, tooMany } = journal;
  console.log(
    `journal: ${changes} changes, ${unjournalled} without a row, ${tooMany} rows too many`,
  );
  for (const fault of faults.slice(0, FAULTS_AT_MOST)) {
    console.log(fault);
  }
  const { customers, kycResults, corrections } = acknowledged;
  const all = customers + kycResults + corrections;
  console.log(
    `acknowledged ${all} (${customers} customers, ${kycResults} KYC results, ${corrections} corrections), ` +
      `lost ${lost}, doubled ${doubled}, strangers ${strangers}`,
  );
  const wrong = lost + doubled + strangers + lookedUp.unfound + unjournalled + tooMany;
  return customers > 0 && wrong + faults.length === 0;
}

await runScript(main);
