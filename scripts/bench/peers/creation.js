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

/**
 * Opens the database that DATABASE_URL names, with an empty table, and gives what creates a customer in it. With
 * BENCH_INDEXES the table also has the values by which the service finds customers, each with an index.
 */
export async function openCreation(url = process.env.DATABASE_URL ?? "") {
  const insert = url.startsWith("sqlite:") ? openSqlite(url.slice(7)) : await openPostgres(url);
  return async (body) => {
    const id = uuidV7();
    await insert(id, JSON.stringify(body), Date.now(), ...indexedValues(body));
    const traceId = id.replaceAll("-", "");
    return { traceId, message: "The customer was created.", data: { id } };
  };
}

/** Says where a peer listens, as `intake serve --json` does. */
export function announce(address) {
  console.log(JSON.stringify({ address }));
}

const INDEXED = process.env.BENCH_INDEXES
  ? ["email", "phone", "external_id", "tax_number", "document_code"]
  : [];
const COLUMNS = ["id", "record", "created_at", ...INDEXED];
const TEXT_COLUMNS = INDEXED.map((name) => `, ${name} text`).join("");
const INDEXES = INDEXED.map((name) => `CREATE INDEX customers_by_${name} ON customers (${name})`);

function indexedValues({ email, phone, externalId, taxInformation, identification }) {
  return INDEXED.length > 0
    ? [email, phone, externalId, taxInformation.number, identification.code]
    : [];
}

/** The package closes a connection to which only its statements refer. */
let db;

function openSqlite(file) {
  db = openDatabase(file);
  db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  db.exec(`CREATE TABLE customers (
    id TEXT NOT NULL PRIMARY KEY, record TEXT NOT NULL, created_at INTEGER NOT NULL${TEXT_COLUMNS}) STRICT`);
  db.exec(INDEXES.join(";"));
  const insert = db.prepare(
    `INSERT INTO customers (${COLUMNS}) VALUES (${COLUMNS.map(() => "?")})`,
  );
  return (...values) => insert.run(...values);
}

async function openPostgres(connectionString) {
  const pool = new pg.Pool({ connectionString, max: POOL_SIZE });
  await pool.query(`CREATE TABLE customers (
    id uuid NOT NULL PRIMARY KEY, record text NOT NULL, created_at bigint NOT NULL${TEXT_COLUMNS})`);
  for (const index of INDEXES) {
    await pool.query(index);
  }
  // A statement with a name is prepared once on each connection.
  const text = `INSERT INTO customers (${COLUMNS}) VALUES (${COLUMNS.map((_, place) => `$${place + 1}`)})`;
  return (...values) => pool.query({ name: "insert", text, values });
}
