import { catalogue } from "#generated/catalogue.js";
import { type OperationId, operations } from "#generated/operations.js";
import { refusals } from "#generated/refusals.js";
import type { ErrorCode } from "../errors.js";
import { numberOf } from "./refusals.js";
import { traceparentOf, writeWish } from "./wish.js";

/** A table as it is published: names of the columns, then the cells. */
export interface MagicTable {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The magic values of each error code. */
export function codeTable(): MagicTable {
  const codes = Object.entries(catalogue.RefusalCode) as [ErrorCode, { status: number }][];
  return {
    columns: ["status", "code", "traceparent", "id in the path", "externalId in the body"],
    rows: codes.map(([code, { status }]) => {
      const wish = { status, number: numberOf(code) };
      return [String(status), code, traceparentOf(wish), writeWish(wish), `sandbox:${code}`];
    }),
  };
}

/** The statuses of each operation: those that are reached really, and those that a magic value forces. */
export function operationTable(): MagicTable {
  return {
    columns: ["operation", "request", "reached really", "forced"],
    rows: (Object.keys(operations) as OperationId[]).map((id) => {
      const { method, path, answers } = operations[id];
      const real = Object.keys(answers).filter((status) => Number(status) < 400);
      return [id, `${method} ${path}`, real.join(", "), forcedIn(id)];
    }),
  };
}

/** Behind a status that has several codes stand those of the operation. */
function forcedIn(id: OperationId): string {
  return Object.entries(refusals[id])
    .map(([status, { codes }]) => (hasSeveral(status) ? `${status} (${codes.join(", ")})` : status))
    .join(", ");
}

function hasSeveral(status: string): boolean {
  const all = Object.values(catalogue.RefusalCode);
  return all.filter((entry) => String(entry.status) === status).length > 1;
}
