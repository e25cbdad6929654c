import { realpathSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { openDatabase as openFile, readValue } from "../../../dist/storage/sqlite/driver.js";
import { LONG_TIMEOUTS } from "../../bench/long-timeouts.js";
import { temporaryFolder } from "../../bench/processes.js";
import type { CustomerRow, FinalState, KycResultRow, VersionRow } from "./final-state.js";
import { JOURNAL, JOURNAL_SECRET, REGISTER, type StoredJournal } from "./journal.js";
import { type StoredTokens, TOKENS } from "./look-ups.js";
import type { Plan } from "./plan.js";
import { startPostgres } from "./postgres.js";
import { preparePowerLoss } from "./power-loss.js";

const VERSIONS =
  "SELECT customer_id AS id, client_id, version, sealed FROM customer_versions ORDER BY customer_id";
const CUSTOMERS = "SELECT id, client_id, sealed, kyc_status FROM customers";
const KYC_RESULTS = "SELECT customer_id, status FROM kyc_results";

/** The one database that lives through all rounds. */
export interface CrashDatabase {
  url: string;
  /** What the service is started with besides its URL. */
  env: Record<string, string>;
  /** Called once the service has a key in it, and before it is first killed. */
  prepare(): Promise<void>;
  /** Called each time that the service was killed. */
  afterKill(): void;
  /** Kills the server of the database, where it has one, and starts it again. */
  crash(): Promise<void>;
  /** Reads what is there once the service is gone. */
  read(): Promise<FinalState>;
  close(): Promise<void>;
}

export function openDatabase(plan: Plan): Promise<CrashDatabase> {
  return plan.database === "sqlite" ? openSqlite(plan) : openPostgres(plan);
}

async function openSqlite({ powerLoss }: Plan): Promise<CrashDatabase> {
  const file = join(realpathSync(temporaryFolder()), "intake.db");
  const loss = powerLoss ? preparePowerLoss(file) : undefined;
  return {
    url: `sqlite:${file}`,
    env: loss?.env ?? {},
    prepare: async () => {},
    afterKill: () => loss?.cut(),
    crash: async () => {},
    async read() {
      const db = openFile(file);
      const integrity = String(readValue(db, "PRAGMA integrity_check"));
      const customers = db.prepare(CUSTOMERS).all() as CustomerRow[];
      const kycResults = db.prepare(KYC_RESULTS).all() as KycResultRow[];
      const versions = db.prepare(VERSIONS).all() as VersionRow[];
      const tokens = db.prepare(TOKENS).all() as StoredTokens[];
      const journal = {
        rows: db.prepare(JOURNAL).all() as unknown as StoredJournal["rows"],
        register: db.prepare(REGISTER).all() as unknown as StoredJournal["register"],
        secret: db.prepare(JOURNAL_SECRET).all() as unknown as StoredJournal["secret"],
      };
      db.close();
      const faults = integrity === "ok" ? [] : [`integrity_check says ${integrity}`];
      return { customers, kycResults, versions, tokens, journal, faults };
    },
    close: async () => {},
  };
}

async function openPostgres({ sabotage }: Plan): Promise<CrashDatabase> {
  const name = "intake";
  const server = await startPostgres();
  const run = async (sql: string, database = name) => {
    const client = new pg.Client({ connectionString: server.url(database) });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  };
  await run(`CREATE DATABASE ${name}`, "postgres");
  const isAsynchronous = sabotage === "sync-normal";
  return {
    url: server.url(name),
    env: { ...LONG_TIMEOUTS, ...(isAsynchronous && { DATABASE_UNSAFE_COMMITS: "allow" }) },
    async prepare() {
      if (isAsynchronous) {
        await run(`ALTER DATABASE ${name} SET synchronous_commit = off`);
      }
    },
    afterKill: () => {},
    crash: server.crash,
    async read() {
      const [customers, kycResults] = [await run(CUSTOMERS), await run(KYC_RESULTS)];
      const journal = {
        rows: await run(JOURNAL),
        register: await run(REGISTER),
        secret: await run(JOURNAL_SECRET),
      };
      const [versions, tokens] = [await run(VERSIONS), await run(TOKENS)];
      return { customers, kycResults, versions, tokens, journal, faults: [] };
    },
    close: server.stop,
  };
}
