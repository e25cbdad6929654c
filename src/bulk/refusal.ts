import { AppError, type ErrorCode, type Violation } from "../errors.js";

/** Why a row of a file is refused. It holds no value of the row. */
export interface Refusal {
  line: number;
  errors: Pick<Fault, "pointer" | "code" | "message">[];
}

interface Fault {
  pointer: string;
  code: Violation["code"] | ErrorCode | "malformed_csv";
  message: string;
}

const MESSAGES: Partial<Record<ErrorCode, string>> = {
  duplicate_customer:
    "the client has a customer with this tax number or document, and its policy is to reject another one",
  content_too_large: "must have at most 32 KiB",
};

/** @throws what is no refusal of a row. */
export function refusalOf(line: number, error: unknown): Refusal {
  if (!(error instanceof AppError)) {
    throw error;
  }
  const { code, details } = error;
  const message = MESSAGES[code];
  if (details.violations) {
    return { line, errors: details.violations.map(faultOf) };
  }
  if (message === undefined) {
    throw error;
  }
  return { line, errors: [{ pointer: "", code, message }] };
}

export function malformedCsv(line: number): Refusal {
  const message =
    "must be a record of CSV (RFC 4180): a quote is not closed, or stands within a cell";
  return { line, errors: [{ pointer: "", code: "malformed_csv", message }] };
}

function faultOf({ pointer, code, message }: Violation): Fault {
  return { pointer, code, message };
}
