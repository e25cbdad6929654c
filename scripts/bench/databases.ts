import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import type { Value } from "../../dist/changes.js";
import { type DatabaseSync, openDatabase } from "../../dist/storage/sqlite/driver.js";
import { EmbeddedPostgres } from "../postgres/embedded.js";
import { temporaryFolder } from "./processes.js";

export const DATABASE_KINDS = ["sqlite", "postgres"] as const;
export type DatabaseKind = (typeof DATABASE_KINDS)[number];
export const DATABASE_NAMES = { sqlite: "SQLite", postgres: "PostgreSQL" };

/** A database of a stack's own, as the bench sees it from outside. */
export interface BenchDatabase {
  kind: DatabaseKind;
  /** What the stack gets as DATABASE_URL. */
  url: string;
  /** Runs one statement on a connection that stays the same. */
  query(sql: string, ...values: unknown[]): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
}

/** Where databases are made. */
export interface DatabaseServer {
  kind: DatabaseKind;
  create(): Promise<BenchDatabase>;
  stop(): Promise<void>;
}

export async function startDatabaseServer(kind: DatabaseKind): Promise<DatabaseServer> {
  return kind === "sqlite" ? sqliteServer() : await postgresServer();
}

export async function countCustomers(database: BenchDatabase): Promise<number> {
  const [row] = await database.query("SELECT count(*) AS count FROM customers");
  return Number(row?.count);
}

/** What a customer takes in the database, with its indexes and what is kept beside it. */
export async function bytesPerCustomer(database: BenchDatabase): Promise<number> {
  const sql =
    database.kind === "sqlite"
      ? "SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()"
      : "SELECT pg_total_relation_size('customers') AS bytes";
  const [row] = await database.query(sql);
  return Number(row?.bytes) / (await countCustomers(database));
}

function sqliteServer(): DatabaseServer {
  return { kind: "sqlite", create: async () => sqliteDatabase(), stop: async () => {} };
}

function sqliteDatabase(): BenchDatabase {
  const folder = temporaryFolder();
  const file = join(folder, "intake.db");
  // The stack makes the file.
  let db: DatabaseSync | undefined;
  return {
    kind: "sqlite",
    url: `sqlite:${file}`,
    async query(sql, ...values) {
      db ??= openDatabase(file, { timeout: 10_000 });
      return db.prepare(sql).all(...(values as Value[])) as Record<string, unknown>[];
    },
    async drop() {
      db?.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The server of BENCH_DATABASE_URL, or one of the bench's own with the settings that PostgreSQL comes with. */
async function postgresServer(): Promise<DatabaseServer> {
  const given = process.env.BENCH_DATABASE_URL;
  const own = given === undefined ? await startPostgres() : undefined;
  const url = given ?? String(own?.url);
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  let created = 0;
  return {
    kind: "postgres",
    async create() {
      created += 1;
      const name = `intake_bench_${process.pid}_${created}`;
      await admin.query(`CREATE DATABASE ${name}`);
      return postgresDatabase(admin, url, name);
    },
    async stop() {
      await admin.end();
      await own?.stop();
    },
  };
}

function postgresDatabase(admin: pg.Client, serverUrl: string, name: string): BenchDatabase {
  const url = new URL(serverUrl);
  url.pathname = name;
  let client: pg.Client | undefined;
  const connect = async () => {
    const made = new pg.Client({ connectionString: url.href });
    await made.connect();
    return made;
  };
  return {
    kind: "postgres",
    url: url.href,
    async query(sql, ...values) {
      client ??= await connect();
      return (await client.query(sql, values)).rows;
    },
    async drop() {
      await client?.end();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function startPostgres() {
  const [user, password] = ["postgres", "bench"];
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(temporaryFolder(), "data"),
    user,
    password,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8"],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://${user}:${password}@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
  };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
