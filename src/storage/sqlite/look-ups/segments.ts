import type { DatabaseSync } from "../driver.js";
import { bufferOf, CHUNKS_AT_MOST, firstChunk, tokenAt } from "./entries.js";

export interface Segment {
  number: number;
  level: number;
  state: "live" | "building" | "removed";
}

/** So many chunks are removed at once. */
const REMOVED_AT_ONCE = 64;

export type Segments = ReturnType<typeof segmentsOf>;

/** The segments and their chunks, for those who write. All but the lists have to be called within a transaction. */
export function segmentsOf(db: DatabaseSync) {
  const list = db.prepare("SELECT number, level, state FROM look_up_segments ORDER BY number");
  const add = db.prepare(`INSERT INTO look_up_segments (number, level, state)
    SELECT coalesce(max(number), 0) + 1, ?, ? FROM look_up_segments RETURNING number`);
  const mark = db.prepare("UPDATE look_up_segments SET state = ? WHERE number = ?");
  const read = db.prepare("SELECT entries FROM look_up_chunks WHERE number = ?");
  const write = db.prepare(
    "INSERT INTO look_up_chunks (number, segment, first_token, entries) VALUES (?, ?, ?, ?)",
  );
  const removeChunks = db.prepare(`DELETE FROM look_up_chunks WHERE number IN
    (SELECT number FROM look_up_chunks WHERE number >= ? AND number < ? LIMIT ${REMOVED_AT_ONCE})`);
  const remove = db.prepare("DELETE FROM look_up_segments WHERE number = ?");
  return {
    list: () => list.all() as Segment[],
    /** @returns the number of the new segment: higher than those of all others. */
    add: (level: number, state: Segment["state"]) =>
      (add.get(level, state) as { number: number }).number,
    mark: (number: number, state: Segment["state"]) => void mark.run(state, number),
    /** Undefined behind the last chunk. */
    readChunk(segment: number, place: number): Buffer | undefined {
      const row = read.get(firstChunk(segment) + place) as { entries: unknown } | undefined;
      return row && bufferOf(row.entries);
    },
    writeChunk(segment: number, place: number, entries: Buffer): void {
      write.run(firstChunk(segment) + place, segment, tokenAt(entries, 0), entries);
    },
    /** Removes some of the chunks, or else the segment. */
    removeSome(segment: number): void {
      const first = firstChunk(segment);
      if (removeChunks.run(first, first + CHUNKS_AT_MOST).changes === 0) {
        remove.run(segment);
      }
    },
  };
}
