import type { Writable } from "node:stream";
import type pg from "pg";
import type { Value } from "../../changes.js";
import { type ElementType, mostArrayBytes, writeArray } from "./binary-array.js";

/** An array as a parameter. All parameters of its statement must be arrays. */
export class ArrayParameter {
  constructor(
    readonly type: ElementType,
    readonly elements: readonly Value[],
  ) {}
}

/** Messages up to this length share one buffer. */
const SHARED_BYTES = 1024 * 1024;
const BIND = "B".charCodeAt(0);
const LENGTH_BYTES = 4;
const NO_NAME = "";
const ALL_BINARY = [1, 1];
const ALL_TEXT = [0];

/**
 * Lets a connection of the driver take arrays as parameters. They are written once, into a buffer that is reused. The
 * driver itself allocates a buffer for each statement: under load V8 did a full garbage collection twice a second.
 */
export function takeArrays({ connection }: pg.PoolClient): void {
  const bind = connection.bind.bind(connection);
  connection.bind = (config, more) => {
    const values: unknown[] | undefined = config?.values;
    if (isArrays(values)) {
      const message = bindMessage(config?.statement ?? NO_NAME, values, connection.stream);
      connection.stream.write(message);
    } else {
      bind(config, more);
    }
  };
}

function isArrays(values: unknown[] | undefined): values is ArrayParameter[] {
  return values?.[0] instanceof ArrayParameter;
}

/** https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-BIND */
function bindMessage(
  statement: string,
  parameters: readonly ArrayParameter[],
  stream: Writable,
): Buffer {
  const message = memoryFor(mostBytes(statement, parameters), stream);
  let place = message.writeUInt8(BIND, 0) + LENGTH_BYTES;
  // The unnamed portal.
  place = message.writeUInt8(0, place);
  place += message.write(`${statement}\0`, place);
  place = writeInt16s(message, [...ALL_BINARY, parameters.length], place);
  for (const { type, elements } of parameters) {
    const end = writeArray(message, place + LENGTH_BYTES, type, elements);
    message.writeInt32BE(end - place - LENGTH_BYTES, place);
    place = end;
  }
  const end = writeInt16s(message, ALL_TEXT, place);
  message.writeInt32BE(end - 1, 1);
  return message.subarray(0, end);
}

function writeInt16s(message: Buffer, numbers: readonly number[], start: number): number {
  return numbers.reduce((place, number) => message.writeInt16BE(number, place), start);
}

function mostBytes(statement: string, parameters: readonly ArrayParameter[]): number {
  const around = 16 + Buffer.byteLength(statement);
  return parameters.reduce(
    (sum, { elements }) => sum + LENGTH_BYTES + mostArrayBytes(elements),
    around,
  );
}

let shared: Buffer | undefined;
/** The stream that got the latest message in the shared buffer. */
let latest: Writable | undefined;

function memoryFor(size: number, stream: Writable): Buffer {
  if (size > SHARED_BYTES) {
    return Buffer.allocUnsafe(size);
  }
  // A stream that has not sent all of its message keeps the buffer. The next message then gets a new one.
  if (!shared || Number(latest?.writableLength) > 0) {
    shared = Buffer.allocUnsafeSlow(SHARED_BYTES);
  }
  latest = stream;
  return shared;
}
