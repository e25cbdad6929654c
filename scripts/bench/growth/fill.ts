import { execFileSync } from "node:child_process";
import { hash } from "node:crypto";
import { v7 as uuidV7 } from "uuid";
import { createOne } from "../creation.js";
import type { BenchDatabase } from "../databases.js";
import { startService } from "../stacks.js";

/** How many rows one transaction brings in. */
const BATCH = 20_000;
/** Customers came in one after the other, the last one shortly before the fill. */
const STEP_MS = 500;
const FILLED_UNTIL = Date.now();

/** Until a database is full, a crash may cost it. */
const STATEMENTS = {
  sqlite: {
    before: ["PRAGMA synchronous = OFF"],
    made: "SELECT value ->> 0 AS id, value ->> 1 AS at FROM json_each(?)",
    after: ["PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA synchronous = FULL"],
  },
  postgres: {
    before: ["SET synchronous_commit = off"],
    made: `SELECT (value ->> 0)::uuid AS id, (value ->> 1)::bigint AS at
      FROM json_array_elements($1::json)`,
    // What the server would do of its own accord, and then in the middle of a measurement.
    after: ["VACUUM (ANALYZE) customers", "CHECKPOINT"],
  },
};

/** When the customer at a place came in, of those at the places from 0 to `size` - 1. */
function createdAt(place: number, size: number): number {
  return FILLED_UNTIL - (size - place) * STEP_MS;
}

/** The id of the customer at a place: UUID version 7, in the order of the places. Another seed gives other ids. */
export function idAt(place: number, size: number, seed: number): string {
  const random = Buffer.from(hash("sha1", `${seed} ${place}`), "hex").subarray(0, 16);
  return uuidV7({ msecs: createdAt(place, size), random });
}

/**
 * Has the service create one customer in an empty database and multiplies its row, so that all are of the size and
 * shape that the service stores.
 * @returns the key of a client whose customers they are.
 */
export async function fill(database: BenchDatabase, size: number, seed: number): Promise<string> {
  const service = await startService(database.url);
  await createOne(service);
  await service.stop();
  const { before, made, after } = STATEMENTS[database.kind];
  await runAll(database, [
    ...before,
    "CREATE TEMPORARY TABLE template AS SELECT * FROM customers",
    "DELETE FROM customers",
  ]);
  const [template = {}] = await database.query("SELECT * FROM template");
  const { id: _id, created_at: _createdAt, updated_at: _updatedAt, ...same } = template;
  const columns = Object.keys(same).join(", ");
  const insert = `INSERT INTO customers (id, created_at, updated_at, ${columns})
    SELECT made.id, made.at, made.at, ${columns} FROM (${made}) AS made, template`;
  for (let first = 0; first < size; first += BATCH) {
    const length = Math.min(BATCH, size - first);
    const rows = Array.from({ length }, (_, index) => first + index).map((place) => [
      idAt(place, size, seed),
      createdAt(place, size),
    ]);
    await database.query(insert, JSON.stringify(rows));
  }
  await runAll(database, after);
  // Else the system would write all this to the disk while it is measured.
  execFileSync("sync");
  return service.key;
}

async function runAll(database: BenchDatabase, statements: string[]): Promise<void> {
  for (const statement of statements) {
    await database.query(statement);
  }
}
