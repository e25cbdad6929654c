import { type LookUpName, MOST_CANDIDATES, type TokenRow, tokenColumns } from "../../look-ups.js";
import type { DatabaseSync, StatementSync } from "../driver.js";
import { bufferOf, idsOf, uuidOf } from "./entries.js";

/** @returns the customers with a token, the oldest first. */
export type FindByToken = (name: LookUpName, token: number) => string[];

/**
 * Finds customers by their tokens. The log is read before the segments: an entry that moves from one to the other in
 * between is found twice, and not missed. What is found is compared with the customers' rows, which may have changed.
 */
export function openLookUps(db: DatabaseSync): FindByToken {
  const findInLog = openLog(db);
  const segments = openSegments(db);
  const holders = Object.entries(tokenColumns).map(([name, column]) => [
    name,
    db.prepare(`SELECT id FROM customers
      WHERE id IN (SELECT value FROM json_each(?)) AND ${column} = ? ORDER BY id`),
  ]);
  const holdersOf = Object.fromEntries(holders) as Record<LookUpName, StatementSync>;

  /** The oldest of those that have the token, by the customers' rows. */
  const holdersAmong = (name: LookUpName, token: number, ids: readonly Buffer[]): string[] => {
    const oldest = [...new Set(ids.map(uuidOf))].sort();
    const found: string[] = [];
    while (oldest.length > 0 && found.length < MOST_CANDIDATES) {
      const some = JSON.stringify(oldest.splice(0, MOST_CANDIDATES));
      const rows = holdersOf[name].all(some, token) as { id: string }[];
      found.push(...rows.map(({ id }) => id));
    }
    return found.slice(0, MOST_CANDIDATES);
  };

  return (name, token) => {
    const ids = [...findInLog(token), ...segments.first(token)];
    const found = holdersAmong(name, token, ids);
    if (ids.length < MOST_CANDIDATES || found.length === MOST_CANDIDATES) {
      return found;
    }
    // Some of the first have the token no more: further ones may have it.
    const all = new Set(found);
    for (const more of segments.all(token)) {
      for (const id of holdersAmong(name, token, more)) {
        all.add(id);
      }
      if (all.size >= MOST_CANDIDATES) {
        break;
      }
    }
    return [...all].sort().slice(0, MOST_CANDIDATES);
  };
}

interface LogRow extends TokenRow {
  number: number;
  customer_id: unknown;
}

/** The log in memory, brought up to date by each look-up: an index of it would cost the writer more. */
function openLog(db: DatabaseSync): (token: number) => readonly Buffer[] {
  const columns = Object.values(tokenColumns);
  const first = db.prepare("SELECT min(number) AS number FROM look_up_log");
  const after = db.prepare(`SELECT number, customer_id, ${columns.join(", ")} FROM look_up_log
    WHERE number > ? ORDER BY number`);
  const idsByToken = new Map<number, Buffer[]>();
  let begin: number | null = null;
  let end = 0;

  const add = (token: number, id: Buffer) => {
    const ids = idsByToken.get(token);
    if (ids) {
      ids.push(id);
    } else {
      idsByToken.set(token, [id]);
    }
  };
  return (token) => {
    const { number } = first.get() as { number: number | null };
    if (number !== begin) {
      // The rows before it are in a segment. No number comes again.
      idsByToken.clear();
      begin = number;
      end = 0;
    }
    for (const row of after.all(end) as unknown as LogRow[]) {
      const id = bufferOf(row.customer_id);
      for (const column of columns) {
        const found = row[column];
        if (found !== null) {
          add(found, id);
        }
      }
      end = row.number;
    }
    return idsByToken.get(token) ?? [];
  };
}

interface ChunkRow {
  entries: unknown;
}

/**
 * Of each segment two chunks can hold a token: the last one that begins before it, and the first one that begins with
 * it. Further ones that begin with it are there if many customers share it.
 */
function openSegments(db: DatabaseSync) {
  const chunkOf = (comparison: "<" | "=", order: "ASC" | "DESC") => `SELECT
      (SELECT entries FROM look_up_chunks AS chunk
        WHERE chunk.segment = live.number AND first_token ${comparison} ?1
        ORDER BY first_token ${order}, chunk.number ${order} LIMIT 1) AS entries
    FROM look_up_segments AS live WHERE state = 'live'`;
  const before = chunkOf("<", "DESC");
  const first = db.prepare(`${before} UNION ALL ${chunkOf("=", "ASC")}`);
  const all = db.prepare(`${before} UNION ALL SELECT entries FROM look_up_segments AS live
    JOIN look_up_chunks AS chunk ON chunk.segment = live.number AND first_token = ?1 WHERE state = 'live'`);
  const idsIn = ({ entries }: ChunkRow, token: number) =>
    entries === null ? [] : idsOf(bufferOf(entries), token);
  return {
    /** Those of the first chunks: all of them, or more than a look-up gives. */
    first: (token: number) =>
      (first.all(token) as unknown as ChunkRow[]).flatMap((row) => idsIn(row, token)),
    /** Those of all chunks, one chunk after the other, as of one moment. */
    *all(token: number): Iterable<Buffer[]> {
      for (const row of all.iterate(token)) {
        yield idsIn(row as unknown as ChunkRow, token);
      }
    },
  };
}
