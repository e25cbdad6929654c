import type { OpenApiDocument } from "../../generation/contract.js";
import { type Case, wholeRequests } from "../corpus.js";
import {
  createOracle,
  type OperationPromise,
  type Oracle,
  type RawAnswer,
  type RequestParts,
} from "../oracle.js";
import { isRemoval } from "../verdicts.js";
import { rankOf } from "../walk.js";
import { createResources } from "./resources.js";
import type { Published } from "./tables.js";

/** A status that an operation declares, and how it was reached. */
export interface Cell {
  operation: string;
  status: number;
  /** Error codes, or "really". */
  ways: string[];
  /** What is wrong with an answer, in words. */
  faults: string[];
}

type Send = (operation: OperationPromise, parts: RequestParts) => Promise<RawAnswer>;

/** Reaches every status that a document declares: refusals by the published magic values, all others really. */
export async function reachAll(
  document: OpenApiDocument,
  send: Send,
  published: Published,
): Promise<Cell[]> {
  const oracle = createOracle(document);
  const { cells, count } = createTally(oracle);
  const resources = createResources(oracle, send);
  for (const { operation, parts } of inOrder(wholeRequests(document, oracle.operations))) {
    await reachRefusals(operation, parts);
    await reachReally(operation, { ...parts, path: await resources.pathOf(operation, parts) });
  }
  return cells;

  /** By a valid request, and where there can be a 304 by one of somebody who knows the answer. */
  async function reachReally(operation: OperationPromise, parts: RequestParts): Promise<void> {
    const answer = await send(operation, parts);
    resources.learn(operation, answer);
    await count(operation, answer.status, { way: "really", answer });
    const { etag } = answer.headers;
    if (operation.answers.has(304) && etag !== undefined) {
      const again = { ...parts, headers: { ...parts.headers, "if-none-match": etag } };
      await count(operation, 304, { way: "really", answer: await send(operation, again) });
    }
  }

  async function reachRefusals(operation: OperationPromise, parts: RequestParts): Promise<void> {
    for (const [status, { content }] of operation.answers) {
      for (const code of published.codes.get(`${operation.id} ${status}`) ?? []) {
        for (const accept of content.keys()) {
          const traceparent = String(published.traceparents.get(code));
          const headers = { ...parts.headers, traceparent, accept };
          const answer = await send(operation, { ...parts, headers });
          await count(operation, status, { way: code, answer });
        }
      }
    }
  }
}

/** What needs a resource behind what makes one, what removes one behind that, and last what removes them all. */
function inOrder(requests: Case[]): Case[] {
  const placeOf = (request: Case) =>
    request.operation.id === "resetSandbox" ? 200 : isRemoval(request.operation) ? 100 : 0;
  return requests.toSorted(
    (one, other) => placeOf(one) - placeOf(other) || rankOf(one) - rankOf(other),
  );
}

/** Counts what was reached. */
function createTally(oracle: Oracle) {
  const cells = oracle.operations.flatMap(({ id: operation, answers }) =>
    [...answers.keys()].map((status): Cell => ({ operation, status, ways: [], faults: [] })),
  );
  return {
    cells,
    /** @param status the one that was to be reached. */
    async count(
      operation: OperationPromise,
      status: number,
      { way, answer }: { way: string; answer: RawAnswer },
    ): Promise<void> {
      const { id } = operation;
      const cell = cells.find((one) => one.operation === id && one.status === status);
      const faults = await oracle.answerFaults(operation, answer);
      const { code = way } = JSON.parse(answer.text || "{}");
      if (answer.status !== status || code !== way) {
        faults.push(`it gave ${answer.status} ${code}`);
      }
      if (!cell?.ways.includes(way)) {
        cell?.ways.push(way);
      }
      cell?.faults.push(...faults.map((fault) => `${way}: ${fault}`));
    },
  };
}
