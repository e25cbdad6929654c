import type { Schema } from "../generation/contract.js";
import { type Case, type KnownPaths, knownName, requestOf } from "./corpus.js";
import type { OperationPromise, Oracle, RawAnswer } from "./oracle.js";
import type { RunningService } from "./running-service.js";

/** How many cases are looked at side by side. */
const BATCH = 16;

export type Verdict = "accepted" | "refused";

/** A case with what the document says of it. */
export interface ExpectedCase extends Case {
  expected: Verdict;
}

export interface Disagreement {
  case: ExpectedCase;
  /** What the service made of it, or what is wrong with its answer. */
  found: string;
}

/** Asks the oracle for its verdict on every case. */
export async function expectedCases(oracle: Oracle, cases: Case[]): Promise<ExpectedCase[]> {
  const expected: ExpectedCase[] = [];
  for (const one of cases) {
    const faults = await oracle.requestFaults(one.operation, one.parts);
    expected.push({ ...one, expected: faults.length === 0 ? "accepted" : "refused" });
  }
  return expected;
}

/** Whether an operation takes away what others need. */
export function isRemoval({ method }: OperationPromise): boolean {
  return method === "DELETE";
}

/** Sends cases to the service and gives those on which it and the document disagree, as they are found. */
export async function* disagreements(
  oracle: Oracle,
  service: RunningService,
  cases: ExpectedCase[],
  known: KnownPaths,
): AsyncGenerator<Disagreement> {
  const inOrder = cases.toSorted(
    (one, other) => Number(isRemoval(one.operation)) - Number(isRemoval(other.operation)),
  );
  for (let start = 0; start < inOrder.length; start += BATCH) {
    const batch = inOrder.slice(start, start + BATCH);
    const found = await Promise.all(
      batch.map(async (one) => {
        const paths = one.operation.patched ? await freshPaths(oracle, service, one) : known;
        const answer = await service.send(one.operation, requestOf(one, paths));
        return objectionOf(oracle, one, answer);
      }),
    );
    for (const [index, one] of batch.entries()) {
      const objection = found[index];
      if (objection !== undefined) {
        yield { case: one, found: objection };
      }
    }
  }
}

/** What a patch changes is a resource of its own: another case could have changed the one that is known. */
async function freshPaths(
  oracle: Oracle,
  service: RunningService,
  { operation: { patched } }: Case,
): Promise<KnownPaths> {
  const creation = oracle.operations.find(
    ({ body, answers }) => body?.schema.$ref === patched?.schema.$ref && answers.has(201),
  ) as OperationPromise;
  const body = oracle.fullValue(creation.body?.schema as Schema);
  const { text } = await service.send(creation, { path: {}, query: {}, headers: {}, body });
  return { [knownName(creation, "id")]: JSON.parse(text).data.id };
}

async function objectionOf(
  oracle: Oracle,
  { operation, expected }: ExpectedCase,
  answer: RawAnswer,
): Promise<string | undefined> {
  const verdict = verdictOf(operation, answer);
  if (verdict !== expected) {
    return verdict === "neither" ? `the status ${answer.status}` : `${verdict} (${answer.status})`;
  }
  const faults = await oracle.answerFaults(operation, answer);
  return faults.length === 0
    ? undefined
    : `an answer ${answer.status} of which ${faults.join(", ")}`;
}

/**
 * Whether the schemas of an operation accepted a request, as its answer shows. Rules (`x-rules`) come after the
 * schemas; whether a resource is there, is as it has to be, and whether a key was used before, comes after the rules.
 */
function verdictOf(
  { rules, patched }: OperationPromise,
  { status, text }: RawAnswer,
): Verdict | "neither" {
  if ([304, 404, 409, 410, 412].includes(status) || (status >= 200 && status < 300)) {
    return "accepted";
  }
  if (status === 428) {
    return "refused";
  }
  const errors: { code: string }[] = status === 400 ? (JSON.parse(text).errors ?? []) : [];
  if (errors.length === 0) {
    return "neither";
  }
  const all = [...rules, ...(patched?.rules ?? [])];
  const isRule = ({ code }: { code: string }) => all.some((rule) => rule.code === code);
  return errors.every(isRule) ? "accepted" : "refused";
}
