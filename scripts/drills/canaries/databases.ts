import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { openDatabase as openFile } from "../../../dist/storage/sqlite/driver.js";
import type { DatabaseKind } from "../../bench/databases.js";
import { LONG_TIMEOUTS } from "../../bench/long-timeouts.js";
import { temporaryFolder } from "../../bench/processes.js";
import { startPostgres } from "../crash/postgres.js";
import { type Artefact, filesIn } from "./search.js";

const TABLES = [
  ...["customers", "kyc_results", "idempotency_keys", "secrets", "sealing_keys"],
  ...["journal", "erasures", "identity_claims"],
];
/** Makes every new customer a fault of the database, which a server may write down with the row. */
const REFUSE = "customers_refused";

/** A database whose every byte can be looked at. */
export interface CanaryDatabase {
  url: string;
  env: Record<string, string>;
  refuseCustomers(): Promise<void>;
  takeCustomers(): Promise<void>;
  /** Kills the database's own server, where it has one. */
  crash(): Promise<void>;
  /** Backup and dump, as an operator makes them. */
  copies(program: string): Promise<Artefact[]>;
  /** All that is on the disk. */
  files(): Promise<Artefact[]>;
  read(sql: string): Promise<Record<string, unknown>[]>;
  /** Makes a backup, while no service runs. */
  backup(program: string): Promise<Backup>;
  close(): Promise<void>;
}

/** Runs the command line, with other variables. @returns what it prints. */
export type Intake = (args: string[], env?: Record<string, string>) => string;

export interface Backup {
  /** Those that do not lie where the database is. */
  files(): Artefact[];
  /** Puts it in place, and erases those that were erased later. @returns the URL of the database then. */
  restore(intake: Intake, erasures: string): Promise<string>;
}

export function openDatabase(kind: DatabaseKind): Promise<CanaryDatabase> {
  return kind === "sqlite" ? openSqlite() : openPostgres();
}

async function openSqlite(): Promise<CanaryDatabase> {
  const folder = temporaryFolder();
  const file = join(folder, "intake.db");
  const url = `sqlite:${file}`;
  const run = (sql: string) => {
    const db = openFile(file, { timeout: 5_000 });
    db.exec(sql);
    db.close();
  };
  return {
    url,
    env: {},
    refuseCustomers: async () =>
      run(`CREATE TRIGGER ${REFUSE} BEFORE INSERT ON customers
        BEGIN SELECT raise(ABORT, 'refused'); END`),
    takeCustomers: async () => run(`DROP TRIGGER ${REFUSE}`),
    crash: async () => {},
    async copies(program) {
      const copy = join(temporaryFolder(), "backup.db");
      execFileSync(process.execPath, [program, "backup", copy], {
        env: { PATH: process.env.PATH, DATABASE_URL: url },
        stdio: "ignore",
      });
      const db = openFile(file, { readOnly: true });
      const rows = TABLES.map((table) => db.prepare(`SELECT * FROM ${table}`).all());
      db.close();
      return [{ name: "backup", bytes: readFileSync(copy) }, dumpOf(rows)];
    },
    files: async () => filesIn(folder),
    async read(sql) {
      const db = openFile(file, { readOnly: true });
      const rows = db.prepare(sql).all() as Record<string, unknown>[];
      db.close();
      return rows;
    },
    async backup(program) {
      const copy = join(temporaryFolder(), "backup.db");
      execFileSync(process.execPath, [program, "backup", copy], {
        env: { PATH: process.env.PATH, DATABASE_URL: url },
        stdio: "ignore",
      });
      return {
        files: () => [{ name: "backup", bytes: readFileSync(copy) }],
        async restore(intake, erasures) {
          intake(["restore", copy], { ERASURES_FILE: erasures });
          return url;
        },
      };
    },
    close: async () => {},
  };
}

async function openPostgres(): Promise<CanaryDatabase> {
  const server = await startPostgres();
  const run = async (sql: string, database = "canaries") => {
    const client = new pg.Client({ connectionString: server.url(database) });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  };
  await run("CREATE DATABASE canaries", "postgres");
  return {
    url: server.url("canaries"),
    env: LONG_TIMEOUTS,
    refuseCustomers: async () =>
      void (await run(
        `ALTER TABLE customers ADD CONSTRAINT ${REFUSE} CHECK (version < 0) NOT VALID`,
      )),
    takeCustomers: async () => void (await run(`ALTER TABLE customers DROP CONSTRAINT ${REFUSE}`)),
    crash: server.crash,
    async copies() {
      return [dumpOf(await Promise.all(TABLES.map((table) => run(`SELECT * FROM ${table}`))))];
    },
    async files() {
      await run("CHECKPOINT");
      return [...filesIn(server.folder), { name: "server log", bytes: Buffer.from(server.log()) }];
    },
    read: (sql) => run(sql),
    async backup() {
      await run("CREATE DATABASE backup TEMPLATE canaries", "postgres");
      const url = server.url("backup");
      return {
        files: () => [],
        async restore(intake, erasures) {
          intake(["erasures", "replay", erasures], { DATABASE_URL: url });
          return url;
        },
      };
    },
    close: server.stop,
  };
}

/** Every cell, bytes as they are. */
function dumpOf(tables: unknown[][]): Artefact {
  const cells = tables
    .flat()
    .flatMap((row) => Object.values(row as object))
    .map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell) : Buffer.from(String(cell))));
  return { name: "dump", bytes: Buffer.concat(cells.flatMap((cell) => [cell, Buffer.from("\n")])) };
}
