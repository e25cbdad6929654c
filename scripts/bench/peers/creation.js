/**
 * What a creation takes besides HTTP and validation, the same for every peer: the check of the key, one insert that
 * is durable when it returns, and the answer.
 */
import { createHash, timingSafeEqual } from "node:crypto";
import pg from "pg";
import { v7 as uuidV7 } from "uuid";
import { openDatabase } from "../../../dist/storage/sqlite/driver.js";

/** Of the sizes that were tried (10, 20, 40, 64), the one with which the peers were fastest. */
const POOL_SIZE = 20;
const KEY_DIGEST = Buffer.from(process.env.BENCH_KEY_DIGEST ?? "", "hex");

/** Whether a request carries the key. */
export function isKey(authorization = "") {
  return timingSafeEqual(createHash("sha256").update(authorization).digest(), KEY_DIGEST);
}

/** Opens the database that DATABASE_URL names, with an empty table, and gives what creates a customer in it. */
export async function openCreation(url = process.env.DATABASE_URL ?? "") {
  const insert = url.startsWith("sqlite:") ? openSqlite(url.slice(7)) : await openPostgres(url);
  return async (body) => {
    const id = uuidV7();
    await insert(id, JSON.stringify(body), Date.now());
    const traceId = id.replaceAll("-", "");
    return { traceId, message: "The customer was created.", data: { id } };
  };
}

/** Says where a peer listens, as `intake serve --json` does. */
export function announce(address) {
  console.log(JSON.stringify({ address }));
}

function openSqlite(file) {
  const db = openDatabase(file);
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  db.exec(`CREATE TABLE customers (
    id TEXT NOT NULL PRIMARY KEY, record TEXT NOT NULL, created_at INTEGER NOT NULL) STRICT`);
  const insert = db.prepare("INSERT INTO customers (id, record, created_at) VALUES (?, ?, ?)");
  return (...values) => insert.run(...values);
}

async function openPostgres(connectionString) {
  const pool = new pg.Pool({ connectionString, max: POOL_SIZE });
  await pool.query(`CREATE TABLE customers (
    id uuid NOT NULL PRIMARY KEY, record text NOT NULL, created_at bigint NOT NULL)`);
  // A statement with a name is prepared once on each connection.
  const text = "INSERT INTO customers (id, record, created_at) VALUES ($1, $2, $3)";
  return (...values) => pool.query({ name: "insert", text, values });
}
