import { type TokenRow, tokenColumns } from "../../look-ups.js";
import type { DatabaseSync } from "../driver.js";
import { bufferOf, entryOf, withoutEntry } from "./entries.js";

interface ChunkRow {
  number: number;
  entries: unknown;
}

/** What a customer is found by. */
export interface ErasableEntries {
  /** As segments hold them. */
  entries: Buffer[];
  /** Takes them out of all segments. */
  erase(): void;
}

/**
 * Makes a function that looks what a customer is found by, while its row is there. A chunk keeps its place and its first
 * token, even if nothing is left in it.
 */
export function prepareErase(db: DatabaseSync): (customerId: string) => ErasableEntries {
  const columns = Object.values(tokenColumns);
  const tokens = db.prepare(`SELECT ${columns.join(", ")} FROM customers WHERE id = ?`);
  const before = `SELECT (SELECT chunk.number FROM look_up_chunks AS chunk
      WHERE chunk.segment = segments.number AND first_token < ?1
      ORDER BY first_token DESC, chunk.number DESC LIMIT 1) AS number
    FROM look_up_segments AS segments`;
  const chunks = db.prepare(`SELECT number, entries FROM look_up_chunks
    WHERE number IN (${before}) OR (first_token = ?1 AND segment IN (SELECT number FROM look_up_segments))`);
  const write = db.prepare("UPDATE look_up_chunks SET entries = ? WHERE number = ?");

  const eraseFrom = ({ number, entries }: ChunkRow, token: number, id: Buffer) => {
    const all = bufferOf(entries);
    const rest = withoutEntry(all, token, id);
    if (rest.length < all.length) {
      write.run(rest, number);
    }
  };
  return (customerId) => {
    const row = tokens.get(customerId) as unknown as TokenRow | undefined;
    const found = columns.flatMap((column) => row?.[column] ?? []);
    const id = Buffer.from(customerId.replaceAll("-", ""), "hex");
    return {
      entries: found.map((token) => entryOf(token, id)),
      erase() {
        for (const token of found) {
          for (const chunk of chunks.all(token) as unknown as ChunkRow[]) {
            eraseFrom(chunk, token, id);
          }
        }
      },
    };
  };
}
