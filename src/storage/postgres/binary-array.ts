import type { Value } from "../engine.js";

/** What the elements of an array are. */
export type ElementType = "text" | "bigint" | "bytea";

/** https://www.postgresql.org/docs/current/catalog-pg-type.html; these are the same in every database. */
const OIDS: Record<ElementType, number> = { bytea: 17, bigint: 20, text: 25 };

const HEAD_BYTES = 20;
const LENGTH_BYTES = 4;
const BIGINT_BYTES = 8;
/** In UTF-8, of a unit of UTF-16. */
const MOST_BYTES_OF_CHARACTER = 3;
const NULL = -1;
const TWO_TO_32 = 2 ** 32;

/**
 * An array with one dimension as PostgreSQL takes it in binary form, which neither side has to quote or to parse: the
 * number of dimensions, whether there are nulls, the type, the length, the first index; then each element behind its
 * length in bytes. All of these are big-endian integers of four bytes.
 */
export function binaryArray(type: ElementType, values: readonly Value[]): Buffer {
  const most = values.reduce<number>((sum, value) => sum + LENGTH_BYTES + mostBytes(value), 0);
  const array = Buffer.allocUnsafe(HEAD_BYTES + most);
  let place = 0;
  for (const part of [1, Number(values.includes(null)), OIDS[type], values.length, 1]) {
    place = array.writeInt32BE(part, place);
  }
  for (const value of values) {
    const start = place + LENGTH_BYTES;
    const end = write(array, value, start);
    array.writeInt32BE(value === null ? NULL : end - start, place);
    place = end;
  }
  return array.subarray(0, place);
}

/** To find out how many a text has takes longer than to write it. */
function mostBytes(value: Value): number {
  return typeof value === "number" ? BIGINT_BYTES : MOST_BYTES_OF_CHARACTER * (value?.length ?? 0);
}

/** @returns the place behind it. */
function write(array: Buffer, value: Value, place: number): number {
  if (value === null) {
    return place;
  }
  if (typeof value === "string") {
    return place + array.write(value, place);
  }
  if (typeof value === "number") {
    return array.writeUInt32BE(
      value >>> 0,
      array.writeInt32BE(Math.floor(value / TWO_TO_32), place),
    );
  }
  return place + value.copy(array, place);
}
