import { type OperationId, operations } from "#generated/operations.js";
import { JSON_CONTENT_TYPE } from "./errors.js";
import { serializers } from "./generated.js";
import type { Message } from "./send.js";

/** What a handler gives, without the trace. */
export interface Answer {
  status: number;
  /** Left out, as the data, if the answer has no content. */
  message?: string;
  data?: unknown;
  /** By their names in small letters. */
  headers?: Readonly<Record<string, string>>;
}

type Serialiser = (answer: unknown) => string;

/** Names of headers, in small letters. */
interface HeaderNames {
  required: readonly string[];
  optional: readonly string[];
}

/**
 * Makes the function that writes the answers of an operation. They go out through the contract, which leaves out the
 * members and the headers that it does not name.
 */
export function answerWriter(id: OperationId): (answer: Answer, traceId: string) => Message {
  const { answers, answerHeaders } = operations[id];
  const names: Readonly<Record<string, HeaderNames>> = answerHeaders;
  const writers = new Map(
    Object.entries<string | null>(answers).map(([status, schemaName]) => [
      Number(status),
      { serialise: serialiserOf(schemaName), names: namesIn(names[status]) },
    ]),
  );
  return ({ status, message, data, headers = {} }, traceId) => {
    const { serialise, names } = writers.get(status) ?? {};
    const chosen = names?.filter((name) => headers[name] !== undefined) ?? [];
    const own = Object.fromEntries(chosen.map((name) => [name, String(headers[name])]));
    return serialise === undefined
      ? { status, headers: own }
      : {
          status,
          headers: { "content-type": JSON_CONTENT_TYPE, ...own },
          text: serialise({ traceId, message, data }),
        };
  };
}

function serialiserOf(schemaName: string | null): Serialiser | undefined {
  return schemaName === null
    ? undefined
    : (serializers as unknown as Record<string, Serialiser>)[schemaName];
}

function namesIn({ required, optional }: HeaderNames = { required: [], optional: [] }): string[] {
  return [...required, ...optional];
}
