import { execFileSync } from "node:child_process";
import { hash } from "node:crypto";
import { v7 as uuidV7 } from "uuid";
import { newUuid } from "../../../dist/uuid.js";
import type { BenchDatabase } from "../databases.js";
import { addCustomers } from "../fill.js";
import { createApiKey } from "../stacks.js";

/** Customers came in one after the other, the last one shortly before the fill. */
const STEP_MS = 500;
const FILLED_UNTIL = Date.now();

/** The customers of another client. */
const FEW = 10;

/** What the database would do of its own accord, and then in the middle of a measurement. */
const SETTLE = {
  sqlite: ["PRAGMA wal_checkpoint(TRUNCATE)"],
  postgres: ["VACUUM (ANALYZE) customers", "CHECKPOINT"],
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
 * Fills an empty database with customers as the service stores them.
 * @returns the key of the client whose customers they are, and of one that has few.
 */
export async function fill(
  database: BenchDatabase,
  size: number,
  seed: number,
): Promise<{ key: string; smallKey: string }> {
  const key = createApiKey(database.url);
  await addCustomers({ DATABASE_URL: database.url }, customersOf(size, seed));
  const smallKey = createApiKey(database.url, undefined, undefined, undefined, "small");
  const few = Array.from({ length: FEW }, () => ({ id: newUuid(), createdAt: new Date() }));
  await addCustomers({ DATABASE_URL: database.url }, few, 1);
  await runAll(database, SETTLE[database.kind]);
  // Else the system would write all this to the disk while it is measured.
  execFileSync("sync");
  return { key, smallKey };
}

function* customersOf(size: number, seed: number) {
  for (let place = 0; place < size; place += 1) {
    yield { id: idAt(place, size, seed), createdAt: new Date(createdAt(place, size)) };
  }
}

async function runAll(database: BenchDatabase, statements: string[]): Promise<void> {
  for (const statement of statements) {
    await database.query(statement);
  }
}
