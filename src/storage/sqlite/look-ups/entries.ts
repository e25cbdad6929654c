/**
 * The entries of a segment: each a token of 6 bytes and the 16 bytes of a customer's id, sorted by both. They are kept
 * in chunks.
 */

export const TOKEN_BYTES = 6;
const ID_BYTES = 16;
export const ENTRY_BYTES = TOKEN_BYTES + ID_BYTES;
/** So many fit a row on a page of 4,096 bytes. A longer row would spill into further pages. */
const CHUNK_ENTRIES = 183;
export const CHUNK_BYTES = CHUNK_ENTRIES * ENTRY_BYTES;
/** The chunks of a segment are numbered from its number times this on. */
export const CHUNKS_AT_MOST = 2 ** 24;

/** The number of a segment's first chunk. */
export function firstChunk(segment: number): number {
  return segment * CHUNKS_AT_MOST;
}

/** Bytes as the driver gives them. */
export function bufferOf(bytes: unknown): Buffer {
  const { buffer, byteOffset, byteLength } = bytes as Uint8Array<ArrayBuffer>;
  return Buffer.from(buffer, byteOffset, byteLength);
}

export function tokenAt(entries: Buffer, place: number): number {
  return entries.readUIntBE(place, TOKEN_BYTES);
}

export function entryOf(token: number, id: Buffer): Buffer {
  const entry = Buffer.allocUnsafe(ENTRY_BYTES);
  entry.writeUIntBE(token, 0, TOKEN_BYTES);
  id.copy(entry, TOKEN_BYTES);
  return entry;
}

/** The ids that stand beside a token in sorted entries. */
export function idsOf(entries: Buffer, token: number): Buffer[] {
  const ids: Buffer[] = [];
  let place = placeOf(entries, token);
  while (place < entries.length && tokenAt(entries, place) === token) {
    ids.push(entries.subarray(place + TOKEN_BYTES, place + ENTRY_BYTES));
    place += ENTRY_BYTES;
  }
  return ids;
}

/** Sorted entries without one of them. */
export function withoutEntry(entries: Buffer, token: number, id: Buffer): Buffer {
  for (let place = placeOf(entries, token); place < entries.length; place += ENTRY_BYTES) {
    if (tokenAt(entries, place) !== token) {
      break;
    }
    if (id.equals(entries.subarray(place + TOKEN_BYTES, place + ENTRY_BYTES))) {
      return Buffer.concat([entries.subarray(0, place), entries.subarray(place + ENTRY_BYTES)]);
    }
  }
  return entries;
}

/** Where the first entry is whose token is not less. */
function placeOf(entries: Buffer, token: number): number {
  let [low, high] = [0, entries.length / ENTRY_BYTES];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokenAt(entries, middle * ENTRY_BYTES) < token) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low * ENTRY_BYTES;
}

/** The text of a UUID. */
export function uuidOf(id: Buffer): string {
  const hex = id.toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}
