import { catalogue } from "#generated/catalogue.js";
import { type OperationId, operations } from "#generated/operations.js";
import { refusals } from "#generated/refusals.js";
import { customerErased } from "../customers/erasure.js";
import { AppError, type ErrorCode } from "../errors.js";
import { otherMediaType } from "../http/media-type.js";
import { methodsAt } from "../http/operations.js";
import type { Wish } from "./wish.js";

/** The number of an error code among those of its status, in the order of the catalogue, counted from 1. */
export function numberOf(code: ErrorCode): number {
  const { status } = catalogue.RefusalCode[code];
  const codes = (Object.keys(catalogue.RefusalCode) as ErrorCode[]).filter(
    (other) => catalogue.RefusalCode[other].status === status,
  );
  return codes.indexOf(code) + 1;
}

/** The error code that a wish asks an operation for, undefined if the operation does not declare it. */
export function codeOf(id: OperationId, { status, number }: Wish): ErrorCode | undefined {
  const { codes = [] } = refusals[id][status] ?? {};
  return number === 0 ? codes[0] : codes.find((code) => numberOf(code) === number);
}

export function declares(id: OperationId, code: ErrorCode): boolean {
  return refusals[id][catalogue.RefusalCode[code].status]?.codes.includes(code) ?? false;
}

/** Whether a refusal with an error code can be sent as problem details (RFC 9457). */
export function isSentAsProblem(id: OperationId, code: ErrorCode): boolean {
  return refusals[id][catalogue.RefusalCode[code].status]?.asProblem === true;
}

/**
 * The refusal with an error code as the operation would give it.
 * @param pointer where the magic value stands.
 */
export function refusalOf(id: OperationId, code: ErrorCode, pointer: string): AppError {
  const reason = "the sandbox was asked for it";
  switch (code) {
    case "bad_request":
      return wrongWish(pointer, "asks the sandbox for this refusal");
    case "method_not_allowed":
      return new AppError(code, { reason, allow: methodsAt(operations[id].path).join(", ") });
    case "unsupported_media_type":
      return otherMediaType(operations[id].mediaTypes, reason);
    case "customer_erased":
      return customerErased({ erasedAt: new Date() });
    default:
      return new AppError(code, { reason });
  }
}

/** A magic value that the sandbox cannot follow. */
export function wrongWish(pointer: string, message: string): AppError {
  return new AppError("bad_request", {
    reason: "a magic value",
    violations: [{ pointer, code: "malformed_request", message }],
  });
}
