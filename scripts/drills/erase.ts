/**
 * The erasure drill: customers with marked values are erased, and the master key of their records is retired. Then every
 * file is searched for what still opens: the database and its logs, recycled and archived ones, and a backup from before.
 * At last the backup is restored, and the list of erasures replayed.
 *
 *   npm run test:erase                                 on both databases
 *   npm run test:erase -- --sabotage answers           one place is forgotten, which has to be found
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import type { Place } from "../../dist/sealing/sealer.js";
import { DATABASE_KINDS, DATABASE_NAMES, type DatabaseKind } from "../bench/databases.js";
import { namesOf, oneOf } from "../bench/options.js";
import { temporaryFolder } from "../bench/processes.js";
import { orUsage, runScript } from "../bench/script.js";
import { createApiKey, PROGRAM, THIS_BUILD } from "../bench/stacks.js";
import { brokenProgram, type Edit } from "./broken-program.js";
import {
  type Backup,
  type CanaryDatabase,
  type Intake,
  openDatabase,
} from "./canaries/databases.js";
import { type Artefact, search } from "./canaries/search.js";
import { startService } from "./canaries/service.js";
import { bodyOf } from "./canaries/values.js";
import { countOpening, placesOf } from "./erase/openings.js";

const USAGE = `Usage: npm run test:erase -- [OPTIONS]

  --database A,B     sqlite, postgres or both (sqlite,postgres)
  --sabotage WHERE   answers, versions or look-ups: leaves that out in a copy of the service, which has to be found`;
const PERMISSIONS =
  "customers:create,customers:read,customers:write,customers:verify,customers:erase";
/** A key is not retired before what was begun with it has ended everywhere. */
const RETIRE_AFTER_MS = 61_000;
const ERASED = 12;
const LIVING = 3;

/** What each sabotage forgets. */
const SABOTAGES = {
  answers: inTrigger(
    "UPDATE idempotency_keys SET fingerprint = '', answer = '', sealed = NULL, key_version = -1",
    "UPDATE idempotency_keys SET fingerprint = ''",
  ),
  versions: inTrigger("DELETE FROM customer_versions WHERE customer_id = old.id;", ""),
  "look-ups": [
    { file: "storage/sqlite/look-ups/erase.js", from: "write.run(rest, number)", to: "void rest" },
    {
      file: "storage/migrations/sqlite/0010_life.sql",
      from: "WHERE customer_id = unhex(old.id, '-');\nEND;\n\n-- Lists",
      to: "WHERE FALSE;\nEND;\n\n-- Lists",
    },
  ],
} satisfies Record<string, Edit[]>;
type Sabotage = keyof typeof SABOTAGES;

/** An edit of what the databases do where a customer goes. */
function inTrigger(from: string, to: string): Edit[] {
  return ["sqlite", "postgres"].map((kind) => ({
    file: `storage/migrations/${kind}/0010_life.sql`,
    from,
    to,
  }));
}

async function main(): Promise<boolean> {
  const { kinds, sabotage } = orUsage(USAGE, readOptions);
  const program = sabotage ? brokenProgram(sabotage, SABOTAGES[sabotage]) : PROGRAM;
  let isRight = true;
  for (const kind of kinds) {
    const database = await openDatabase(kind);
    const faults = await drill(kind, database, program).finally(() => database.close());
    for (const fault of faults) {
      console.log(`WRONG on ${DATABASE_NAMES[kind]}: ${fault}`);
    }
    isRight &&= faults.length === 0;
  }
  return isRight;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      database: { type: "string", default: DATABASE_KINDS.join(",") },
      sabotage: { type: "string" },
    },
  });
  const names = Object.keys(SABOTAGES) as Sabotage[];
  return {
    kinds: namesOf("database", values.database, DATABASE_KINDS),
    sabotage: values.sabotage === undefined ? undefined : oneOf("sabotage", values.sabotage, names),
  };
}

/** What a drill works with. */
interface Drill {
  kind: DatabaseKind;
  database: CanaryDatabase;
  program: string;
  env: Record<string, string>;
  keyFile: string;
  key: string;
  intake: Intake;
}

/** @returns what is wrong. */
async function drill(
  kind: DatabaseKind,
  database: CanaryDatabase,
  program: string,
): Promise<string[]> {
  const keyFile = join(temporaryFolder(), "intake.keys");
  const listFile = join(temporaryFolder(), "erasures.json");
  const keys = { INTAKE_MASTER_KEYS_FILE: keyFile };
  const env = { ...database.env, ...keys, DATABASE_URL: database.url };
  const intake: Intake = (args, changes = {}) =>
    execFileSync(process.execPath, [program, ...args], {
      env: { PATH: process.env.PATH, ...env, ...changes },
      encoding: "utf8",
    });
  const key = createApiKey(database.url, PERMISSIONS, { ...THIS_BUILD, program }, keys);
  const parts = { kind, database, program, env, keyFile, key, intake };

  const first = await startService(program, env);
  const ids = await createCustomers(first.address, key);
  first.kill();
  const [gone, living] = [ids.slice(0, ERASED), ids.slice(ERASED)];
  const places = await placesOf(database, gone);
  const backup = await database.backup(program);
  const retired = readFileSync(keyFile, "utf8");
  copyFileSync(keyFile, `${keyFile}.kept`);
  const service = await startService(program, env);
  const faults = await eraseAndRetire(parts, service.address, gone, listFile);
  await expectStatuses(parts, service.address, living, 200);
  service.kill();

  const files = [
    ...(await database.files()),
    ...[first, service].flatMap((one) => one.written()),
    ...backup.files(),
  ];
  faults.push(...searchAll(parts, files, { retired, places, gone }));
  await restoreAndReplay(parts, backup, listFile, { gone, living });
  return faults;
}

/** @returns what is wrong with what is said of it. */
async function eraseAndRetire(
  { intake, key }: Drill,
  address: string,
  gone: readonly string[],
  listFile: string,
): Promise<string[]> {
  for (const id of gone) {
    await expectStatus(200, `${address}/customers/${id}`, key, "DELETE");
  }
  intake(["erasures", "export", listFile]);
  const areComplete = () => {
    const listed: { complete: boolean }[] = JSON.parse(intake(["erasures", "list", "--json"]));
    return listed.length === gone.length && listed.every(({ complete }) => complete);
  };
  const before = areComplete();
  intake(["keys", "new"]);
  intake(["keys", "rotate"]);
  await sleep(RETIRE_AFTER_MS);
  intake(["keys", "retire", "1"]);
  return [
    ...(before ? ["the erasures are called complete before the key is retired"] : []),
    ...(areComplete() ? [] : ["the erasures are not called complete once the key is retired"]),
  ];
}

interface Searched {
  /** The keys as of before. */
  retired: string;
  places: Place[];
  gone: readonly string[];
}

/** @returns what is found and should not be. */
function searchAll(
  { kind, keyFile }: Drill,
  files: Artefact[],
  { retired, places, gone }: Searched,
): string[] {
  const inUse = files.filter(({ name }) => name !== "backup");
  const withRetired = countOpening(files, retired, places);
  const withLeft = countOpening(files, readFileSync(keyFile, "utf8"), places);
  const plain = search(files).length;
  const lookUps = kind === "sqlite" ? countIds(inUse, gone) : 0;
  console.log(
    `${DATABASE_NAMES[kind]}: ${gone.length} customers erased, ${files.length} files searched: ` +
      `${withRetired} values open with the retired key, ${withLeft} with the one that is left, ` +
      `${plain} lie open, ${lookUps} look-ups are left`,
  );
  if (withRetired === 0) {
    throw new Error("nothing opens with the key that was retired, so nothing is proved");
  }
  return [
    ...(withLeft > 0 ? [`${withLeft} values open with a key that is left`] : []),
    ...(plain > 0 ? [`${plain} values lie open`] : []),
    ...(lookUps > 0 ? [`${lookUps} look-ups are left`] : []),
  ];
}

/** A backup of before a retirement needs the key of its time. */
async function restoreAndReplay(
  drill: Drill,
  backup: Backup,
  listFile: string,
  { gone, living }: { gone: readonly string[]; living: readonly string[] },
): Promise<void> {
  const { program, env, intake, keyFile } = drill;
  const keys = { INTAKE_MASTER_KEYS_FILE: `${keyFile}.kept` };
  const url = await backup.restore(
    (args, changes) => intake(args, { ...changes, ...keys }),
    listFile,
  );
  const restored = await startService(program, { ...env, DATABASE_URL: url, ...keys });
  await expectStatuses(drill, restored.address, gone, 410);
  await expectStatuses(drill, restored.address, living, 200);
  restored.kill();
}

async function expectStatuses(
  { key }: Drill,
  address: string,
  ids: readonly string[],
  status: number,
): Promise<void> {
  for (const id of ids) {
    await expectStatus(status, `${address}/customers/${id}`, key);
  }
}

/** Creates customers, the first ones with a KYC result and kept answers. @returns their ids. */
async function createCustomers(address: string, authorization: string): Promise<string[]> {
  const send = async (method: string, path: string, body: object, name: string) => {
    const answer = await fetch(`${address}${path}`, {
      method,
      headers: {
        authorization,
        "content-type": "application/json",
        "idempotency-key": name,
        "if-match": "*",
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) {
      throw new Error(`${answer.status} for ${path}`);
    }
    return (await answer.json()) as { data: { id: string } };
  };
  const ids: string[] = [];
  for (let number = 0; number < ERASED + LIVING; number += 1) {
    const { data } = await send("POST", "/customers/individual", bodyOf(), `creation-${number}`);
    const path = `/customers/${data.id}`;
    await send("POST", `${path}/kyc`, { status: "APPROVED", gender: "F" }, `kyc-${number}`);
    await send("PATCH", path, { email: `other.${bodyOf().email}` }, `correction-${number}`);
    ids.push(data.id);
  }
  return ids;
}

async function expectStatus(
  status: number,
  url: string,
  authorization: string,
  method = "GET",
): Promise<void> {
  const answer = await fetch(url, { method, headers: { authorization } });
  if (answer.status !== status) {
    throw new Error(
      `${answer.status}, not ${status}, for ${method} ${url}: ${await answer.text()}`,
    );
  }
}

/** How often the ids of customers stand in files as look-ups have them. */
function countIds(files: readonly Artefact[], ids: readonly string[]): number {
  return ids.reduce((sum, id) => {
    const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
    return sum + files.filter((file) => file.bytes.includes(bytes)).length;
  }, 0);
}

await runScript(main);
