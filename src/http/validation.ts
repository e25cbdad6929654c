import type { ErrorObject } from "ajv";
import { type OperationId, operations } from "#generated/operations.js";
import type { Validate } from "#generated/validators.cjs";
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

/**
 * Judges the rules of an operation. A rule is judged only if the members that it reads are intact: present and free of
 * other violations.
 * @returns what it makes of a body that breaks none, or the ids of those that the body breaks.
 */
export type RuleReader = (
  body: never,
  isIntact: (pointer: string) => boolean,
  now: Date,
) => { form: unknown } | { broken: readonly string[] };

/** Finds all violations in a part of a request. */
type Check = (parts: RequestParts) => readonly Violation[];

const NONE: readonly Violation[] = [];

/**
 * Makes the check of an operation's requests against the contract: the generated validators for all of their parts,
 * then the rules that a schema cannot say (`x-rules`).
 * @param readForm judges the rules, and makes a form of a body that breaks none.
 * @returns a function that gives the form, or throws AppError bad_request with all violations, at most MAX_VIOLATIONS.
 */
export function requestCheck(
  id: OperationId,
  readForm?: RuleReader,
): (parts: RequestParts, now: Date) => unknown {
  const checks = [...parameterChecks(id), bodyCheck(id)];
  return (parts, now) => {
    const violations: Violation[] = [];
    for (const check of checks) {
      violations.push(...check(parts));
    }
    const isIntact = (pointer: string) =>
      !violations.some((violation) => `${pointer}/`.startsWith(`${violation.pointer}/`));
    const reading = readForm?.(parts.body as never, isIntact, now);
    if (reading && "broken" in reading) {
      violations.push(...violationsOfRules(id, reading.broken));
    }
    if (violations.length > 0) {
      throw new AppError("bad_request", { violations: violations.slice(0, MAX_VIOLATIONS) });
    }
    return reading && "form" in reading ? reading.form : undefined;
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
  return ({ body }) =>
    takesBody && body === undefined
      ? [{ pointer: "", code: "required", message: "the body is required" }]
      : find(body);
}

function violationsOfRules(id: OperationId, broken: readonly string[]): Violation[] {
  return operations[id].rules
    .filter((rule) => broken.includes(rule.id))
    .map(({ pointer, code, description }) => ({ pointer, code, message: description }));
}
