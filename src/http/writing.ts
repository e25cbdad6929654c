import { type OperationId, operations } from "#generated/operations.js";
import type { Answer } from "../idempotency/service.js";
import { JSON_CONTENT_TYPE } from "./errors.js";
import { serializers } from "./generated.js";

type Serialiser = (answer: unknown) => string;

/** The answer of a handler as it is sent. */
export interface WrittenAnswer {
  status: number;
  /** Those that the handler gave, names and values by turns. */
  headers: readonly string[];
  /** JSON; undefined where the answer has no content. */
  text: string | undefined;
}

/** Names of headers, in small letters. */
interface HeaderNames {
  required: readonly string[];
  optional: readonly string[];
}

const NONE: readonly string[] = [];

/**
 * Makes the function that writes the answers of an operation. They go out through the contract, which leaves out the
 * members and the headers that it does not name.
 */
export function answerWriter(id: OperationId): (answer: Answer, traceId: string) => WrittenAnswer {
  const { answers, answerHeaders } = operations[id];
  const names: Readonly<Record<string, HeaderNames>> = answerHeaders;
  const writers = new Map(
    Object.entries<string | null>(answers).map(([status, schemaName]) => [
      Number(status),
      { serialise: serialiserOf(schemaName), names: namesIn(names[status]) },
    ]),
  );
  return ({ status, message, data, headers }, traceId) => {
    const writer = writers.get(status);
    return {
      status,
      headers: headers && writer ? valuesOf(writer.names, headers) : NONE,
      text: writer?.serialise?.({ traceId, message, data }),
    };
  };
}

/** The headers that say what is in an answer, names and values by turns: none where nothing is in it. */
export function contentHeaders(text: string | undefined): string[] {
  return text === undefined
    ? []
    : ["content-type", JSON_CONTENT_TYPE, "content-length", String(Buffer.byteLength(text))];
}

function serialiserOf(schemaName: string | null): Serialiser | undefined {
  return schemaName === null
    ? undefined
    : (serializers as unknown as Record<string, Serialiser>)[schemaName];
}

function namesIn({ required, optional }: HeaderNames = { required: NONE, optional: NONE }) {
  return [...required, ...optional];
}

function valuesOf(names: readonly string[], headers: Readonly<Record<string, string>>): string[] {
  return names.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [name, value];
  });
}
