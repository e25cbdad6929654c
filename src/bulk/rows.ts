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
  const iterator = chunks[Symbol.asyncIterator]();
  let pending: Buffer = Buffer.alloc(0);
  let start = 0;
  let isEnded = false;
  let line = 1;

  async function fill(): Promise<void> {
    const { value, done } = await iterator.next();
    const rest = pending.subarray(start);
    isEnded = done === true;
    // The last row can lack its line break.
    const more = isEnded ? Buffer.from(rest.length > 0 && rest.at(-1) !== NEWLINE ? "\n" : "") : value;
    pending = rest.length === 0 ? more : Buffer.concat([rest, more]);
    start = 0;
  }

  /** The row at the start; undefined if more bytes are needed, or there are none. */
  function takeRow(): { row: Buffer; isCut: boolean } | undefined {
    const length = pending.length - start;
    const end = endOfRow(pending, start, format);
    if (end > 0 && end - start <= MAX_ROW_BYTES) {
      return { row: take(end), isCut: false };
    }
    if (length === 0 || (end === 0 && !isEnded && length <= MAX_ROW_BYTES)) {
      return undefined;
    }
    // A quote that nothing closes would take the rest of the file with it.
    const endOfLine = pending.indexOf(NEWLINE, start) + 1;
    return endOfLine > 0 && endOfLine - start <= MAX_ROW_BYTES
      ? { row: take(endOfLine), isCut: false }
      : { row: take(start + MAX_ROW_BYTES), isCut: true };
  }

  function take(end: number): Buffer {
    const row = pending.subarray(start, end);
    start = end;
    return row;
  }

  async function skipLine(): Promise<void> {
    for (;;) {
      const end = pending.indexOf(NEWLINE, start) + 1;
      start = end > 0 ? end : pending.length;
      if (end > 0 || isEnded) {
        return;
      }
      await fill();
    }
  }

  return {
    async peek(length) {
      const wanted = Math.max(length, BYTE_ORDER_MARK.length);
      while (pending.length - start < wanted && !isEnded) {
        await fill();
      }
      if (pending.subarray(start, start + BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)) {
        start += BYTE_ORDER_MARK.length;
      }
      return pending.subarray(start, start + length);
    },
    async next(maxRows) {
      const rows: Buffer[] = [];
      while (rows.length < maxRows) {
        const taken = takeRow();
        if (taken) {
          rows.push(taken.isCut ? Buffer.concat([taken.row, Buffer.from("\n")]) : taken.row);
          if (taken.isCut) {
            await skipLine();
          }
        } else if (isEnded) {
          break;
        } else {
          await fill();
        }
      }
      if (rows.length === 0) {
        return undefined;
      }
      const block = { ...joined(rows), firstLine: line };
      line += linesIn(block.bytes);
      return block;
    },
    isAtEnd: () => isEnded && start === pending.length,
  };
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
