import type { ErrorObject } from "ajv";
import { type OperationId, operations, type ValidRequest } from "#generated/operations.js";
import * as validators from "#generated/validators.cjs";
import { brokenRules } from "../customers/individual-customer.js";
import { AppError, type Violation } from "../errors.js";
import { MAX_VIOLATIONS, violationsOf } from "./violations.js";

/** The parts of a request as they came in, body parsed. */
export interface RequestParts {
  path: unknown;
  query: unknown;
  headers: unknown;
  body: unknown;
}

type Part = "Path" | "Query" | "Headers" | "Body";
type Validators = Partial<Record<`${OperationId}${Part}`, validators.Validate>>;

/** The rules of the contract (`x-rules`) by operation, for those operations that have some. */
const ruleCheckers: {
  [Id in OperationId]?: (
    body: never,
    isIntact: (pointer: string) => boolean,
    now: Date,
  ) => (typeof operations)[Id]["rules"][number]["id"][];
} = { createIndividualCustomer: brokenRules };

/**
 * Checks a request against the contract: the generated validators for all of its parts, then the rules that a
 * schema cannot say.
 * @throws AppError bad_request with all violations, at most MAX_VIOLATIONS.
 */
export function validateRequest<Id extends OperationId>(
  operationId: Id,
  parts: RequestParts,
  now: Date,
): ValidRequest<Id> {
  const violations = [
    ...partViolations(operationId, "Path", parts.path, "/path"),
    ...partViolations(operationId, "Query", parts.query, "/query"),
    ...partViolations(operationId, "Headers", parts.headers, "/headers"),
    ...bodyViolations(operationId, parts.body, now),
  ];
  if (violations.length > 0) {
    throw new AppError("bad_request", { violations: violations.slice(0, MAX_VIOLATIONS) });
  }
  return parts as ValidRequest<Id>;
}

function partViolations(id: OperationId, part: Part, data: unknown, base: string): Violation[] {
  const validate = (validators as Validators)[`${id}${part}`];
  return !validate || validate(data) ? [] : violationsOf(validate.errors as ErrorObject[], base);
}

function bodyViolations(id: OperationId, body: unknown, now: Date): Violation[] {
  if (operations[id].takesBody && body === undefined) {
    return [{ pointer: "", code: "required", message: "the body is required" }];
  }
  const violations = partViolations(id, "Body", body, "");
  return [...violations, ...ruleViolations(id, body, violations, now)];
}

function ruleViolations(
  id: OperationId,
  body: unknown,
  violations: Violation[],
  now: Date,
): Violation[] {
  const isIntact = (pointer: string) =>
    !violations.some((violation) => `${pointer}/`.startsWith(`${violation.pointer}/`));
  const broken: string[] = ruleCheckers[id]?.(body as never, isIntact, now) ?? [];
  return operations[id].rules
    .filter((rule) => broken.includes(rule.id))
    .map(({ pointer, code, description }) => ({ pointer, code, message: description }));
}
