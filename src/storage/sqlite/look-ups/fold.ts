import { type TokenRow, tokenColumns } from "../../look-ups.js";
import type { DatabaseSync } from "../driver.js";
import { CHUNK_BYTES, ENTRY_BYTES, TOKEN_BYTES } from "./entries.js";
import type { Segments } from "./segments.js";

/** Of a longer log, such as one that many commands have left, the rest waits for the next turn. */
const ROWS_AT_ONCE = 8_192;
const COLUMNS = Object.values(tokenColumns);

interface LogRow extends TokenRow {
  customer_id: Uint8Array;
}

export interface Fold {
  /** How many rows the log has, but for the newest. */
  length(): number;
  /** Makes a segment of the log, within a transaction. */
  run(): void;
}

/** Moves the log into a segment. The newest row stays, so that the numbers of the log go on. */
export function prepareFold(db: DatabaseSync, segments: Segments): Fold {
  const length = db.prepare(`SELECT
    (SELECT max(number) FROM look_up_log) - (SELECT min(number) FROM look_up_log) AS length`);
  const end = `SELECT min((SELECT max(number) FROM look_up_log),
    (SELECT min(number) FROM look_up_log) + ${ROWS_AT_ONCE})`;
  const read = db.prepare(`SELECT customer_id, ${COLUMNS.join(", ")} FROM look_up_log
    WHERE number < (${end}) ORDER BY customer_id`);
  const remove = db.prepare(`DELETE FROM look_up_log WHERE number < (${end})`);
  return {
    length: () => (length.get() as { length: number | null }).length ?? 0,
    run() {
      const rows = read.all() as unknown as LogRow[];
      if (rows.length === 0) {
        // Another process was faster.
        return;
      }
      const entries = sortedEntries(rows);
      // Of customers that were erased nothing is left.
      const segment = entries.length > 0 ? segments.add(0, "live") : 0;
      for (let start = 0; start < entries.length; start += CHUNK_BYTES) {
        const chunk = entries.subarray(start, start + CHUNK_BYTES);
        segments.writeChunk(segment, start / CHUNK_BYTES, chunk);
      }
      remove.run();
    },
  };
}

/** @param rows in the order of their ids. */
function sortedEntries(rows: LogRow[]): Buffer {
  const tokens: number[] = [];
  const ids: Uint8Array[] = [];
  for (const row of rows) {
    for (const column of COLUMNS) {
      const token = row[column];
      if (token !== null) {
        tokens.push(token);
        ids.push(row.customer_id);
      }
    }
  }
  // An index stands for the id: ids are in order.
  const order = Uint32Array.from(tokens.keys()).sort(
    (a, b) => (tokens[a] as number) - (tokens[b] as number) || a - b,
  );
  const entries = Buffer.allocUnsafe(tokens.length * ENTRY_BYTES);
  let end = 0;
  for (const index of order) {
    entries.writeUIntBE(tokens[index] as number, end, TOKEN_BYTES);
    entries.set(ids[index] as Uint8Array, end + TOKEN_BYTES);
    // A customer that was changed is in the log once more.
    const isSame = end > 0 && compareEntries(entries, end, entries, end - ENTRY_BYTES) === 0;
    end += isSame ? 0 : ENTRY_BYTES;
  }
  return entries.subarray(0, end);
}

/** Orders two entries, each given by where it begins. */
export function compareEntries(a: Buffer, start: number, b: Buffer, startOfB: number): number {
  return a.compare(b, startOfB, startOfB + ENTRY_BYTES, start, start + ENTRY_BYTES);
}
