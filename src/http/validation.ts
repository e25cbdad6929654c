import type { ErrorObject } from "ajv";
import { type OperationId, operations } from "#generated/operations.js";
import type { Validate } from "#generated/validators.cjs";
import type { Violation } from "../errors.js";
import { blankRemover } from "./blanks.js";
import { validators } from "./generated.js";
import { type AnyRuleReader, type BodyReading, ruleJudge } from "./rules.js";
import { schemaViolations, violationsRefusal } from "./violations.js";

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

const NONE: readonly Violation[] = [];

/**
 * Makes the check of an operation's requests against the contract: the generated validators for all of their parts,
 * then the rules that a schema cannot say.
 * @returns a function that gives the body without what is blank, and what the rule reader of the operation made of it, and
 * throws AppError bad_request with the violations.
 */
export function requestCheck(
  id: OperationId,
  readRules?: AnyRuleReader,
): (parts: RequestParts, now: Date) => Omit<BodyReading, "violations"> {
  const checks = parameterChecks(id);
  const readBody = bodyReader(id, readRules);
  return (parts, now) => {
    const violations: Violation[] = [];
    for (const check of checks) {
      violations.push(...check(parts));
    }
    const reading = readBody(parts.body, now);
    violations.push(...reading.violations);
    if (violations.length > 0) {
      throw violationsRefusal(violations);
    }
    return reading;
  };
}

/**
 * Makes the function that reads a body as an operation would.
 * @returns a function that gives what the rule reader made of it, and throws AppError bad_request with the violations.
 */
export function bodyForm<Form>(
  id: OperationId,
  readRules: (
    ...parts: Parameters<AnyRuleReader>
  ) => { broken: readonly string[] } | { form: Form },
): (body: unknown, now: Date) => Form {
  const readBody = bodyReader(id, readRules);
  return (body, now) => {
    const { violations, form } = readBody(body, now);
    if (violations.length > 0) {
      throw violationsRefusal(violations);
    }
    return form as Form;
  };
}

function parameterChecks(id: OperationId): ((parts: RequestParts) => readonly Violation[])[] {
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
    !validate || validate(data)
      ? NONE
      : schemaViolations(validate.errors as ErrorObject[], data, base);
}

function bodyReader(
  id: OperationId,
  readRules: AnyRuleReader | undefined,
): (body: unknown, now: Date) => BodyReading {
  const find = finderOf(id, "Body", "");
  const { mediaTypes, rules, blanks } = operations[id];
  const removeBlanks = blankRemover(blanks);
  const takesBody = mediaTypes.length > 0;
  const judge = ruleJudge(rules, readRules);
  return (sent, now) => {
    if (takesBody && sent === undefined) {
      return { violations: [{ pointer: "", code: "required", message: "the body is required" }] };
    }
    return judge(removeBlanks(sent), find(sent), now);
  };
}
