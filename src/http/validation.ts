import type { ErrorObject } from "ajv";
import { type OperationId, operations } from "#generated/operations.js";
import type { Validate } from "#generated/validators.cjs";
import { brokenRules } from "../customers/individual-customer.js";
import { AppError, type Violation } from "../errors.js";
import { validators } from "./generated.js";
import { MAX_VIOLATIONS, violationsOf } from "./violations.js";

/** The parts of a request as they came in, body parsed. */
export interface RequestParts {
  path: unknown;
  query: unknown;
  headers: unknown;
  body: unknown;
}

/** The parts of a request beside its body, by the words that end the names of their validators. */
const PARAMETERS = { Path: "path", Query: "query", Headers: "headers" } as const;

type Part = keyof typeof PARAMETERS | "Body";
type Validators = Partial<Record<`${OperationId}${Part}`, Validate>>;

/** The rules of the contract (`x-rules`) by operation, for those operations that have some. */
const ruleCheckers: {
  [Id in OperationId]?: (
    body: never,
    isIntact: (pointer: string) => boolean,
    now: Date,
  ) => (typeof operations)[Id]["rules"][number]["id"][];
} = { createIndividualCustomer: brokenRules };

/** Finds all violations in a part of a request. */
type Check = (parts: RequestParts, now: Date) => readonly Violation[];

const NONE: readonly Violation[] = [];

/**
 * Makes the check of an operation's requests against the contract: the generated validators for all of their parts,
 * then the rules that a schema cannot say.
 * @returns a function that throws AppError bad_request with all violations, at most MAX_VIOLATIONS.
 */
export function requestCheck(id: OperationId): (parts: RequestParts, now: Date) => void {
  const checks = [...parameterChecks(id), bodyCheck(id)];
  return (parts, now) => {
    const violations: Violation[] = [];
    for (const check of checks) {
      violations.push(...check(parts, now));
    }
    if (violations.length > 0) {
      throw new AppError("bad_request", { violations: violations.slice(0, MAX_VIOLATIONS) });
    }
  };
}

function parameterChecks(id: OperationId): Check[] {
  return Object.entries(PARAMETERS).map(([name, part]) => {
    const find = finderOf(id, name as Part, `/${part}`);
    return (parts) => find(parts[part]);
  });
}

/** @param base where the part lies, as a JSON Pointer. */
function finderOf(
  id: OperationId,
  part: Part,
  base: string,
): (data: unknown) => readonly Violation[] {
  const validate = (validators as Validators)[`${id}${part}`];
  return (data) =>
    !validate || validate(data) ? NONE : violationsOf(validate.errors as ErrorObject[], base);
}

function bodyCheck(id: OperationId): Check {
  const find = finderOf(id, "Body", "");
  const { takesBody } = operations[id];
  return ({ body }, now) => {
    if (takesBody && body === undefined) {
      return [{ pointer: "", code: "required", message: "the body is required" }];
    }
    const violations = find(body);
    const broken = ruleViolations(id, body, violations, now);
    return broken.length === 0 ? violations : [...violations, ...broken];
  };
}

function ruleViolations(
  id: OperationId,
  body: unknown,
  violations: readonly Violation[],
  now: Date,
): readonly Violation[] {
  const isIntact = (pointer: string) =>
    !violations.some((violation) => `${pointer}/`.startsWith(`${violation.pointer}/`));
  const broken: string[] = ruleCheckers[id]?.(body as never, isIntact, now) ?? [];
  return broken.length === 0
    ? NONE
    : operations[id].rules
        .filter((rule) => broken.includes(rule.id))
        .map(({ pointer, code, description }) => ({ pointer, code, message: description }));
}
