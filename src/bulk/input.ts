import { createReadStream, type ReadStream, statSync } from "node:fs";
import { Duplex, type Readable } from "node:stream";
import * as zlib from "node:zlib";
import { CommandError, exitCodes } from "../errors.js";

/** Standard input in the place of a file. */
export const STANDARD_INPUT = "-";

export interface Input {
  chunks: AsyncIterable<Buffer>;
  /** How many bytes there are, as they are in the file; undefined for a pipe. */
  totalBytes: number | undefined;
  /** How many of them are read. */
  readBytes(): number;
}

const READ_BYTES = 256 * 1024;

/** How compressed files begin (RFC 1952, RFC 8878), and what reads them. */
const COMPRESSIONS = [
  { magic: Buffer.from([0x1f, 0x8b]), unpack: () => zlib.createGunzip() },
  { magic: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), unpack: zstd },
];

/**
 * Opens a file, or standard input, and unpacks it by what its first bytes are.
 * @throws CommandError if it cannot be read.
 */
export function openInput(file: string): Input {
  const source: Readable = file === STANDARD_INPUT ? process.stdin : openFile(file);
  let readBytes = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      readBytes += chunk.length;
      yield chunk;
    }
  }
  return {
    chunks: unpacked(counted(), file),
    totalBytes: file === STANDARD_INPUT ? undefined : statSync(file).size,
    readBytes: () => readBytes,
  };
}

function openFile(file: string): ReadStream {
  try {
    if (!statSync(file).isDirectory()) {
      return createReadStream(file, { highWaterMark: READ_BYTES });
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  throw new CommandError(exitCodes.failure, `${file} is a folder. Name a file.`);
}

async function* unpacked(chunks: AsyncGenerator<Buffer>, file: string): AsyncGenerator<Buffer> {
  try {
    const { value: first, done } = await chunks.next();
    if (done) {
      return;
    }
    const whole = startingWith(first, chunks);
    const compression = COMPRESSIONS.find(({ magic }) =>
      first.subarray(0, magic.length).equals(magic),
    );
    yield* compression ? Duplex.from(whole).pipe(compression.unpack()) : whole;
  } catch (error) {
    throw error instanceof CommandError ? error : unreadable(file, error);
  }
}

async function* startingWith(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** @throws CommandError if this Node cannot unpack it. */
function zstd(): Duplex {
  const { createZstdDecompress = withoutZstd } = zlib as { createZstdDecompress?: () => Duplex };
  return createZstdDecompress();
}

function withoutZstd(): never {
  throw new CommandError(
    exitCodes.configuration,
    `Node ${process.version} cannot unpack zstd. Use Node 22.15, 24 or newer, or unpack the file: ` +
      "zstd -dc FILE | intake import - …",
  );
}

function unreadable(file: string, error: unknown): CommandError {
  const name = file === STANDARD_INPUT ? "Standard input" : file;
  const { code } = error as NodeJS.ErrnoException;
  const remedy =
    code?.startsWith("Z_") || code?.startsWith("ZSTD")
      ? "It is cut off or damaged: get it anew, and run the same command again"
      : "Check that it is there and may be read";
  return new CommandError(exitCodes.failure, `${name} cannot be read (${code}). ${remedy}.`);
}
