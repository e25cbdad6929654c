/**
 * Measures how long it takes to verify a journal.
 *
 *   npm run bench:journal -- [--database A,B] [--rows N]
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { readConfig } from "../../dist/config.js";
import { openKeyring } from "../../dist/sealing/keyring.js";
import { openSecret } from "../../dist/sealing/secrets.js";
import { MASTER_KEYS } from "../master-keys.js";
import { DATABASE_KINDS, DATABASE_NAMES, startDatabaseServer } from "./databases.js";
import { LONG_TIMEOUTS } from "./long-timeouts.js";
import { countOf, namesOf } from "./options.js";
import { orUsage, runScript } from "./script.js";
import { PROGRAM } from "./stacks.js";

const USAGE =
  "Usage: npm run bench:journal -- [--database A,B (sqlite,postgres)] [--rows N (1000000)]";
const BATCH = 10_000;
const KEYS = { INTAKE_MASTER_KEYS: MASTER_KEYS };

async function main(): Promise<boolean> {
  const { databases, rows } = orUsage(USAGE, readOptions);
  for (const kind of databases) {
    const server = await startDatabaseServer(kind);
    const database = await server.create();
    await fill(database.url, rows);
    const startedAt = performance.now();
    const said = execFileSync(process.execPath, [PROGRAM, "journal", "verify"], {
      env: { PATH: process.env.PATH, ...LONG_TIMEOUTS, ...KEYS, DATABASE_URL: database.url },
      encoding: "utf8",
    });
    const seconds = (performance.now() - startedAt) / 1000;
    console.log(`${DATABASE_NAMES[kind]}: ${seconds.toFixed(1)} s. ${said.trim()}`);
    await database.drop();
    await server.stop();
  }
  return true;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      database: { type: "string", default: DATABASE_KINDS.join() },
      rows: { type: "string", default: "1000000" },
    },
  });
  return {
    databases: namesOf("database", values.database, DATABASE_KINDS),
    rows: countOf("rows", values.rows),
  };
}

async function fill(databaseUrl: string, rows: number): Promise<void> {
  const now = () => new Date();
  const env = { ...LONG_TIMEOUTS, ...KEYS, DATABASE_URL: databaseUrl };
  const { database, masterKeys: source } = readConfig(env);
  const { openStorage } = await import("../../dist/storage/open.js");
  const storage = await openStorage({ database, asServer: true, now });
  const keyring = await openKeyring({ source, mayCreate: true, store: storage.keyVersions, now });
  const secret = await openSecret("journal", storage.secrets, keyring);
  storage.startJournal({ secret, writer: "bench" });
  const entry = {
    operation: "getCustomer",
    outcome: "done",
    subject: "the record, masked",
    clientId: "01983c5e-0000-7000-8000-000000000001",
    customerId: "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
    keyId: "k7d2m9qx",
    traceId: "0af7651916cd43dd8448eb211c80319c",
  } as const;
  for (let written = 0; written < rows; written += BATCH) {
    await storage.journal.write(
      Array.from({ length: Math.min(BATCH, rows - written) }, () => ({ ...entry, at: now() })),
    );
  }
  await storage.close();
}

await runScript(main);
