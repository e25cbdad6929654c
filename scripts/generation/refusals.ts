import { type Contract, deref, type OpenApiDocument, type Operation } from "./contract.js";

const PROBLEM_TYPE = "application/problem+json";

/**
 * Source of how each operation can refuse, by status: the error codes are those of the examples of its problem details,
 * and of an answer that has none the one that the catalogue has for the status.
 * @throws where neither gives a code, or an example has another status.
 */
export function refusalsSource(contract: Contract): string {
  const entries = contract.operations.map((operation) => [
    operation.id,
    refusalsOf(contract, operation),
  ]);
  return [
    'import type { OperationId } from "./operations.js";',
    'import type { components } from "./types.js";',
    "",
    "export interface Refusal {",
    '  codes: readonly components["schemas"]["RefusalCode"][];',
    "  /** Whether it can be sent as problem details. */",
    "  asProblem: boolean;",
    "}",
    "",
    "/** How each operation can refuse, by status. */",
    "export const refusals: Record<OperationId, Record<string, Refusal>> = " +
      `${JSON.stringify(Object.fromEntries(entries), null, 2)};`,
    "",
  ].join("\n");
}

function refusalsOf({ document, schemas }: Contract, { id, method, path, answers }: Operation) {
  const { responses } = document.paths[path][method.toLowerCase()];
  const catalogue = Object(schemas.RefusalCode?.["x-catalogue"]);
  const statuses = [...answers.keys()].filter((status) => status >= 400);
  return Object.fromEntries(
    statuses.map((status) => {
      const problem = deref(document, responses[status]).content?.[PROBLEM_TYPE];
      const named = problem
        ? examplesOf(problem).map((example) => String(example.code))
        : Object.keys(catalogue).filter((code) => catalogue[code].status === status);
      // An example whose code is not in the catalogue is refused by the rule about examples.
      const codes = named.filter((code) => code in catalogue);
      if (named.length === 0 || codes.some((code) => catalogue[code].status !== status)) {
        throw new Error(
          `The answer ${status} of ${id} has no example of ${PROBLEM_TYPE}, or one of another status. ` +
            "Give it one for each error code.",
        );
      }
      return [status, { codes: [...new Set(codes)], asProblem: problem !== undefined }];
    }),
  );
}

function examplesOf({ example, examples }: OpenApiDocument): OpenApiDocument[] {
  return example === undefined
    ? Object.values<OpenApiDocument>(examples ?? {}).map(({ value }) => value)
    : [example];
}
