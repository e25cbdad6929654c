import { BODY_LIMIT_BYTES } from "../http/request-body.js";

/** What a row is: a line of JSON, or a record of CSV, which can hold line breaks in quotes (RFC 4180). */
export type Format = "ndjson" | "csv";

/** Rows as they are in the file, each with its line break. */
export interface Block {
  bytes: Uint8Array;
  /** Where each row ends. */
  ends: Uint32Array;
  /** The number of the line at which it begins, from 1 on. */
  firstLine: number;
}

/** The rows of a file, read as they are asked for. */
export interface RowSource {
  /** The first bytes, which are still to be read. */
  peek(length: number): Promise<Buffer>;
  /** The next rows, at most so many; undefined at the end. */
  next(maxRows: number): Promise<Block | undefined>;
  /** Whether all rows are read. */
  isAtEnd(): boolean;
}

/** With its line break. */
const MAX_ROW_BYTES = BODY_LIMIT_BYTES + 2;
const NEWLINE = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const RETURN = 0x0d;
/** What can stand behind the quote that ends a cell. */
const BEHIND_CELL = [COMMA, RETURN, NEWLINE];
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Splits bytes into rows, at byte 10 alone: readers of lines split text at other places too. Of a row that is longer than
 * a body may be, only as much is kept as shows that.
 */
export function splitRows(chunks: AsyncIterable<Buffer>, format: Format): RowSource {
  const window = openWindow(chunks);
  let line = 1;

  async function takeRows(maxRows: number): Promise<Buffer[]> {
    const rows: Buffer[] = [];
    while (rows.length < maxRows) {
      const taken = takeRow(window, format);
      if (taken?.isCut) {
        rows.push(Buffer.concat([taken.row, Buffer.from("\n")]));
        await skipLine(window);
      } else if (taken) {
        rows.push(taken.row);
      } else if (window.isEnded) {
        return rows;
      } else {
        await window.fill();
      }
    }
    return rows;
  }

  return {
    async peek(length) {
      const wanted = Math.max(length, BYTE_ORDER_MARK.length);
      while (window.bytes.length - window.start < wanted && !window.isEnded) {
        await window.fill();
      }
      const { bytes, start } = window;
      const hasMark = bytes.subarray(start, start + BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
      window.start += hasMark ? BYTE_ORDER_MARK.length : 0;
      return bytes.subarray(window.start, window.start + length);
    },
    async next(maxRows) {
      const rows = await takeRows(maxRows);
      if (rows.length === 0) {
        return undefined;
      }
      const block = { ...joined(rows), firstLine: line };
      line += linesIn(block.bytes);
      return block;
    },
    isAtEnd: () => window.isEnded && window.start === window.bytes.length,
  };
}

/** The bytes that were read, and from where on they are still to be split. */
interface Window {
  bytes: Buffer;
  start: number;
  isEnded: boolean;
  /** Reads more. */
  fill(): Promise<void>;
}

function openWindow(chunks: AsyncIterable<Buffer>): Window {
  const iterator = chunks[Symbol.asyncIterator]();
  return {
    bytes: Buffer.alloc(0),
    start: 0,
    isEnded: false,
    async fill() {
      const { value, done } = await iterator.next();
      const rest = this.bytes.subarray(this.start);
      this.isEnded = done === true;
      // The last row can lack its line break.
      const lacksBreak = rest.length > 0 && rest.at(-1) !== NEWLINE;
      const more = this.isEnded ? Buffer.from(lacksBreak ? "\n" : "") : value;
      this.bytes = rest.length === 0 ? more : Buffer.concat([rest, more]);
      this.start = 0;
    },
  };
}

/** The row at the start; undefined if more bytes are needed, or there are none. */
function takeRow(window: Window, format: Format): { row: Buffer; isCut: boolean } | undefined {
  const { bytes, start, isEnded } = window;
  const take = (end: number, isCut: boolean) => {
    window.start = end;
    return { row: bytes.subarray(start, end), isCut };
  };
  const length = bytes.length - start;
  const end = endOfRow(bytes, start, format);
  if (end > 0 && end - start <= MAX_ROW_BYTES) {
    return take(end, false);
  }
  if (length === 0 || (end === 0 && !isEnded && length <= MAX_ROW_BYTES)) {
    return undefined;
  }
  // A quote that nothing closes would take the rest of the file with it.
  const endOfLine = bytes.indexOf(NEWLINE, start) + 1;
  return endOfLine > 0 && endOfLine - start <= MAX_ROW_BYTES
    ? take(endOfLine, false)
    : take(start + MAX_ROW_BYTES, true);
}

async function skipLine(window: Window): Promise<void> {
  while (!window.bytes.includes(NEWLINE, window.start) && !window.isEnded) {
    window.start = window.bytes.length;
    await window.fill();
  }
  // At the end of the file there can be none, and nothing left either.
  window.start = window.bytes.indexOf(NEWLINE, window.start) + 1;
}

/** The rows of a block, each with the number of its line. */
export function rowsOf({ bytes, ends, firstLine }: Block): { row: Buffer; line: number }[] {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: { row: Buffer; line: number }[] = [];
  let start = 0;
  let line = firstLine;
  for (const end of ends) {
    const row = all.subarray(start, end);
    found.push({ row, line });
    line += linesIn(row);
    start = end;
  }
  return found;
}

/** Where a row ends, behind its line break; 0 if its end is not there. */
function endOfRow(bytes: Buffer, start: number, format: Format): number {
  return format === "csv" ? endOfRecord(bytes, start) : bytes.indexOf(NEWLINE, start) + 1;
}

/** A quote opens a cell at its beginning only, so one that stands elsewhere takes no other row with it. */
function endOfRecord(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length) {
    if (bytes[at] === QUOTE) {
      at = endOfQuoted(bytes, at);
      if (at < bytes.length && !BEHIND_CELL.includes(bytes[at] as number)) {
        return bytes.indexOf(NEWLINE, start) + 1;
      }
    }
    while (at < bytes.length && bytes[at] !== COMMA && bytes[at] !== NEWLINE) {
      at += 1;
    }
    at += 1;
    if (bytes[at - 1] === NEWLINE) {
      return at;
    }
  }
  return 0;
}

/** Where a quoted cell ends, behind its quote; the end of the bytes if it does not. Two quotes are one of its text. */
function endOfQuoted(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(QUOTE, start + 1);
  while (at !== -1 && bytes[at + 1] === QUOTE) {
    at = bytes.indexOf(QUOTE, at + 2);
  }
  return at === -1 ? bytes.length : at + 1;
}

function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) {
    count += 1;
  }
  return count;
}

/** In memory of their own, which another thread can take over. */
function joined(rows: readonly Buffer[]): Pick<Block, "bytes" | "ends"> {
  const bytes = Buffer.allocUnsafeSlow(rows.reduce((sum, { length }) => sum + length, 0));
  const ends = new Uint32Array(rows.length);
  let place = 0;
  rows.forEach((row, index) => {
    place += row.copy(bytes, place);
    ends[index] = place;
  });
  return { bytes, ends };
}
