import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyRequest } from "fastify";
import type { OperationId } from "#generated/operations.js";
import { codeOf, isSentAsProblem, refusalOf, wrongWish } from "./refusals.js";
import { readWish } from "./wish.js";

/** Follows the wishes in the trace id and in the ids of the path: waits, and then refuses. */
export async function followWishes(request: FastifyRequest): Promise<void> {
  const { operationId: id, trace, params } = request;
  const places: [pointer: string, text: unknown][] = [
    ["/headers/traceparent", trace.traceId],
    ...Object.entries(Object(params)).map(([name, text]): [string, unknown] => [
      `/path/${name}`,
      text,
    ]),
  ];
  for (const [pointer, text] of id === undefined ? [] : places) {
    await followWish(request, id as OperationId, pointer, String(text));
  }
}

async function followWish(
  { headers }: FastifyRequest,
  id: OperationId,
  pointer: string,
  text: string,
): Promise<void> {
  const wish = readWish(text);
  if (wish === undefined) {
    return;
  }
  if (wish === "malformed") {
    throw wrongWish(pointer, "begins as a magic value, and is none of those at /docs/sandbox");
  }
  await sleep(wish.delayMs);
  if (wish.status === 0) {
    return;
  }
  const code = codeOf(id, wish);
  if (code === undefined) {
    throw wrongWish(pointer, `asks for a refusal that ${id} does not declare; see /docs/sandbox`);
  }
  if (!wish.isDone) {
    if (!isSentAsProblem(id, code)) {
      delete headers.accept;
    }
    throw refusalOf(id, code, pointer);
  }
  if (code !== "outcome_unknown" || pointer !== "/headers/traceparent") {
    throw wrongWish(pointer, "can have a request done for outcome_unknown alone, in traceparent");
  }
}
