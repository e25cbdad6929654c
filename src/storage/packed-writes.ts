import { deserialize, serialize } from "node:v8";
import type { Value } from "../changes.js";
import type { Write } from "./engine.js";
import { writes } from "./statements.js";

/** A step without the names of its columns. */
export type BareStep = [string, Value[]];

const NAMES = Object.keys(writes);
const NUMBERS = Object.fromEntries(NAMES.map((name, number) => [name, number]));
const COLUMNS = Object.values(writes).map(({ columns }) => Object.keys(columns));
/** The places of those that hold bytes. */
const PLACES_OF_BYTES = Object.values(writes).map(({ columns }) =>
  Object.values(columns).flatMap((type, place) => (type === "bytea" ? [place] : [])),
);

/**
 * A batch as it goes from thread to thread, all in one list, which is copied more quickly than lists within lists:
 * for each write the number of its steps, and for each step the number of its statement and the values. Bytes go as a
 * text, which is copied four times as quickly.
 */
export function pack(batch: readonly Write[]): Value[] {
  const message: Value[] = [];
  for (const steps of batch) {
    message.push(steps.length);
    for (const { statement, row } of steps) {
      const number = NUMBERS[statement] as number;
      message.push(number);
      for (const column of COLUMNS[number] as string[]) {
        const value = row[column] as Value;
        message.push(value instanceof Uint8Array ? textOf(value) : value);
      }
    }
  }
  return message;
}

/** Many writes as bytes, which are handed from thread to thread without being looked at. */
export function serializeWrites(writes: readonly Write[]): Uint8Array {
  return serialize(pack(writes));
}

export function deserializeSteps(bytes: Uint8Array): BareStep[][] {
  return unpack(deserialize(bytes));
}

/** The same, as the writes were. */
export function deserializeWrites(bytes: Uint8Array): Write[] {
  return deserializeSteps(bytes).map((steps) =>
    steps.map(([statement, values]) => {
      const columns = COLUMNS[NUMBERS[statement] as number] as string[];
      const row: Record<string, Value> = {};
      columns.forEach((column, place) => {
        row[column] = values[place] as Value;
      });
      return { statement, row };
    }),
  );
}

export function unpack(message: readonly Value[]): BareStep[][] {
  const batch: BareStep[][] = [];
  let place = 0;
  while (place < message.length) {
    const stepCount = message[place] as number;
    place += 1;
    const steps: BareStep[] = [];
    for (let step = 0; step < stepCount; step += 1) {
      const number = message[place] as number;
      const end = place + 1 + (COLUMNS[number] as string[]).length;
      const values = message.slice(place + 1, end);
      for (const bytesAt of PLACES_OF_BYTES[number] as number[]) {
        values[bytesAt] = bytesOf(values[bytesAt] as string | null);
      }
      steps.push([NAMES[number] as string, values]);
      place = end;
    }
    batch.push(steps);
  }
  return batch;
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
}

function bytesOf(text: string | null): Buffer | null {
  return text === null ? null : Buffer.from(text, "latin1");
}
