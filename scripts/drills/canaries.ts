/**
 * The canary drill: marked values go through every operation, in success and in failure, with a rotation of the master
 * key, a backup, a fault of the database and a crash. Then everything that a thief could take is searched for them.
 *
 *   npm run test:canaries                        on both databases
 *   npm run test:canaries -- --sabotage          one field is stored unsealed, which has to be found
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DATABASE_KINDS, DATABASE_NAMES, type DatabaseKind } from "../bench/databases.js";
import { namesOf } from "../bench/options.js";
import { temporaryFolder } from "../bench/processes.js";
import { orUsage, runScript } from "../bench/script.js";
import { createApiKey, PROGRAM, THIS_BUILD } from "../bench/stacks.js";
import { brokenProgram, type Edit } from "./broken-program.js";
import { callAll, createRefused, readAll, type Seen } from "./canaries/calls.js";
import { type CanaryDatabase, openDatabase } from "./canaries/databases.js";
import { type Artefact, search } from "./canaries/search.js";
import { type Service, startService } from "./canaries/service.js";
import { assertComplete, MARK } from "./canaries/values.js";

const USAGE = `Usage: npm run test:canaries -- [OPTIONS]

  --database A,B   sqlite, postgres or both (sqlite,postgres)
  --sabotage       stores one field unsealed in a copy of the service, which has to be found`;
const PERMISSIONS =
  "customers:create,customers:read,customers:write,customers:verify,customers:reveal,customers:erase,journal:read";
/** The external id, in a column that is there for what lay open before. */
const UNSEALED: Edit[] = [
  {
    file: "storage/customers.js",
    from: "record: SEALED,\n        created_at",
    to: "record: JSON.stringify(customer.sent.externalId),\n        created_at",
  },
];

async function main(): Promise<boolean> {
  const { kinds, isSabotaged } = orUsage(USAGE, readOptions);
  assertComplete();
  const program = isSabotaged ? brokenProgram("", UNSEALED) : PROGRAM;
  let isClean = true;
  for (const kind of kinds) {
    const database = await openDatabase(kind);
    const hits = await drill(kind, database, program).finally(() => database.close());
    isClean &&= hits === 0;
  }
  return isClean;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      database: { type: "string", default: DATABASE_KINDS.join(",") },
      sabotage: { type: "boolean", default: false },
    },
  });
  return {
    kinds: namesOf("database", values.database, DATABASE_KINDS),
    isSabotaged: values.sabotage,
  };
}

/** @returns how many hits there are. */
async function drill(kind: DatabaseKind, database: CanaryDatabase, program: string) {
  const env = {
    ...database.env,
    DATABASE_URL: database.url,
    INTAKE_MASTER_KEYS_FILE: join(temporaryFolder(), "intake.keys"),
  };
  const intake = (...args: string[]) =>
    execFileSync(process.execPath, [program, ...args], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ["ignore", "ignore", "inherit"],
    });
  const { INTAKE_MASTER_KEYS_FILE } = env;
  const key = createApiKey(database.url, PERMISSIONS, THIS_BUILD, { INTAKE_MASTER_KEYS_FILE });
  const seen: Seen = { ids: [], refusals: [], reads: [] };
  const services: Service[] = [];
  const start = async () => {
    services.push(await startService(program, env));
    return services.at(-1) as Service;
  };

  const first = await start();
  await callAll(first.address, key, seen);
  intake("keys", "new");
  intake("keys", "rotate");
  await database.refuseCustomers();
  await createRefused(first.address, key, seen);
  await database.takeCustomers();
  await callAll(first.address, key, seen);
  first.kill();
  await database.crash();
  const second = await start();
  await readAll(second.address, key, seen);
  const copies = await database.copies(program);
  const files = await database.files();
  second.kill();
  return report(kind, seen, [
    ...copies,
    ...files,
    ...services.flatMap((service) => service.written()),
    { name: "refusals", bytes: Buffer.from(seen.refusals.join("\n")) },
  ]);
}

function report(kind: DatabaseKind, { reads, refusals }: Seen, artefacts: Artefact[]): number {
  const hits = search(artefacts);
  const kilobytes = artefacts.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e3;
  const shown = reads.filter((text) => text.includes(MARK)).length;
  for (const { artefact, text, form } of hits.slice(0, 10)) {
    console.log(`FOUND in ${artefact}: ${text} (${form})`);
  }
  console.log(
    `${DATABASE_NAMES[kind]}: ${artefacts.length} files, logs, copies and answers (${kilobytes.toFixed(0)} kB, ` +
      `${refusals.length} refusals) searched, ${hits.length} hits; shown in ${shown} of ${reads.length} authorised reads`,
  );
  if (shown !== reads.length) {
    throw new Error("an authorised read shows no canary, so nothing is proved");
  }
  return hits.length;
}

await runScript(main);
