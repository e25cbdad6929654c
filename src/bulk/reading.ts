import { isUtf8 } from "node:buffer";
import { AppError, type ViolationCode } from "../errors.js";
import { parseJsonBody } from "../http/json-body.js";
import { BODY_LIMIT_BYTES } from "../http/request-body.js";
import { bodyOf, type Column, cellsOf, RECORD } from "./columns.js";

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** Not a record of CSV. */
export class MalformedCsv extends Error {}

/**
 * Makes the function that reads the body of a creation from a row.
 * @param columns those of CSV; undefined for lines of JSON.
 * @returns a function that gives undefined for an empty row, and throws AppError or MalformedCsv.
 */
export function bodyReader(
  columns: readonly (Column | undefined)[] | undefined,
): (row: Buffer) => unknown {
  return (row) => {
    const bytes = withoutBreak(row);
    if (bytes.length === 0) {
      return undefined;
    }
    if (bytes.length > BODY_LIMIT_BYTES) {
      throw new AppError("content_too_large");
    }
    return columns ? bodyOf(readCells(bytes), columns) : recordIn(parseJsonBody(bytes));
  };
}

function withoutBreak(row: Buffer): Buffer {
  const end = row.at(-1) === NEWLINE ? row.length - 1 : row.length;
  return row.subarray(0, row[end - 1] === RETURN ? end - 1 : end);
}

/** What was exported has it in a member of its own. */
function recordIn(body: unknown): unknown {
  const isExported = typeof body === "object" && body !== null && Object.hasOwn(body, RECORD);
  return isExported ? (body as Record<typeof RECORD, unknown>)[RECORD] : body;
}

/** As strict about text as the reader of JSON. */
function readCells(bytes: Buffer): string[] {
  if (!isUtf8(bytes)) {
    throw refusal("not_utf8", "must be encoded in UTF-8");
  }
  if (bytes.includes(0)) {
    throw refusal("invalid_text", "must not hold U+0000");
  }
  try {
    return cellsOf(bytes);
  } catch {
    // The message of the package can quote the row.
    throw new MalformedCsv();
  }
}

function refusal(code: ViolationCode, message: string): AppError {
  return new AppError("bad_request", { violations: [{ pointer: "", code, message }] });
}
