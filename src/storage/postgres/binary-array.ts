import type { Value } from "../../changes.js";

/** The types of elements. */
export type ElementType = "text" | "bigint" | "bytea";

/** Type OIDs, the same in every database (https://www.postgresql.org/docs/current/catalog-pg-type.html). */
const OIDS: Record<ElementType, number> = { bytea: 17, bigint: 20, text: 25 };

const HEAD_BYTES = 20;
const LENGTH_BYTES = 4;
const BIGINT_BYTES = 8;
/** The most bytes in UTF-8 for a code unit of UTF-16. */
const MOST_BYTES_OF_CHARACTER = 3;
const NULL = -1;
const TWO_TO_32 = 2 ** 32;

/**
 * Writes an array with one dimension in PostgreSQL's binary format, which needs no quoting and no parsing: the number
 * of dimensions, whether there are nulls, the type, the length and the first index, then each element after its length
 * in bytes. All of these numbers are big-endian integers of four bytes.
 * @returns the offset behind the array.
 */
export function writeArray(
  buffer: Buffer,
  start: number,
  type: ElementType,
  elements: readonly Value[],
): number {
  let place = start;
  for (const part of [1, Number(elements.includes(null)), OIDS[type], elements.length, 1]) {
    place = buffer.writeInt32BE(part, place);
  }
  for (const element of elements) {
    const begin = place + LENGTH_BYTES;
    const end = write(buffer, element, begin);
    buffer.writeInt32BE(element === null ? NULL : end - begin, place);
    place = end;
  }
  return place;
}

/** The most bytes that an array can take. Counting exactly would take longer than writing. */
export function mostArrayBytes(elements: readonly Value[]): number {
  return elements.reduce<number>(
    (sum, element) => sum + LENGTH_BYTES + mostBytes(element),
    HEAD_BYTES,
  );
}

function mostBytes(value: Value): number {
  return typeof value === "number" ? BIGINT_BYTES : MOST_BYTES_OF_CHARACTER * (value?.length ?? 0);
}

/** @returns the offset behind the element. */
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
  array.set(value, place);
  return place + value.length;
}
