import { CHUNK_BYTES, ENTRY_BYTES, tokenAt } from "./entries.js";
import { compareEntries } from "./fold.js";
import type { Segments } from "./segments.js";

/** A merge that goes on in slices. */
export interface Merge {
  /** The segment that it writes. */
  segment: number;
  /** The segments that it stands for. */
  inputs: readonly number[];
  /** Writes a chunk, within a transaction. With the last one, readers see the new segment instead of the old ones. */
  writeChunk(): "goes on" | "done";
  /** Whether it has read an entry that it has not written yet. */
  holds(entry: Buffer): boolean;
}

/** Begins to merge segments into one of the next level, within a transaction. */
export function beginMerge(segments: Segments, inputs: readonly number[], level: number): Merge {
  const segment = segments.add(level, "building");
  const cursors = inputs.map((number) => openCursor(segments, number));
  let place = 0;

  const finish = () => {
    for (const input of inputs) {
      segments.mark(input, "removed");
    }
    segments.mark(segment, "live");
    return "done" as const;
  };
  return {
    segment,
    inputs,
    writeChunk() {
      const chunk = nextChunk(cursors);
      if (chunk.length > 0) {
        segments.writeChunk(segment, place, chunk);
        place += 1;
      }
      return chunk.length < CHUNK_BYTES ? finish() : "goes on";
    },
    holds: (entry) => cursors.some(({ entries, place }) => entries.includes(entry, place)),
  };
}

/** An entry of a segment. */
interface Cursor {
  entries: Buffer;
  place: number;
  /** Infinity behind the last entry. */
  token: number;
  advance(): void;
}

function openCursor(segments: Segments, segment: number): Cursor {
  let chunks = 0;
  const cursor: Cursor = {
    entries: Buffer.alloc(0),
    place: 0,
    token: 0,
    advance() {
      cursor.place += ENTRY_BYTES;
      while (cursor.token !== Infinity && cursor.place >= cursor.entries.length) {
        // A chunk may be empty: its customers were erased.
        const next = segments.readChunk(segment, chunks);
        cursor.entries = next ?? Buffer.alloc(0);
        cursor.token = next ? 0 : Infinity;
        cursor.place = 0;
        chunks += 1;
      }
      if (cursor.token !== Infinity) {
        cursor.token = tokenAt(cursor.entries, cursor.place);
      }
    },
  };
  cursor.advance();
  return cursor;
}

/** The next entries of all segments together, fewer than a chunk takes at the end. */
function nextChunk(cursors: readonly Cursor[]): Buffer {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let end = 0;
  while (end < CHUNK_BYTES) {
    const least = leastOf(cursors);
    if (least.token === Infinity) {
      break;
    }
    least.entries.copy(chunk, end, least.place, least.place + ENTRY_BYTES);
    end += ENTRY_BYTES;
    least.advance();
  }
  return chunk.subarray(0, end);
}

/** The cursor of the first entry. Others that have the same one leave it out. */
function leastOf(cursors: readonly Cursor[]): Cursor {
  return cursors.reduce((least, cursor) => {
    if (cursor.token !== least.token || cursor.token === Infinity) {
      return cursor.token < least.token ? cursor : least;
    }
    const order = compareEntries(cursor.entries, cursor.place, least.entries, least.place);
    if (order === 0) {
      cursor.advance();
    }
    return order < 0 ? cursor : least;
  });
}
