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

/** What the table of operations says of the answers of one, by status. */
interface AnswerForms {
  /** Names of schemas; null where an answer has no content. */
  answers: Readonly<Record<string, string | null>>;
  answerHeaders: Readonly<Record<string, HeaderNames>>;
}

/** Names of headers, in small letters. */
interface HeaderNames {
  required: readonly string[];
  optional: readonly string[];
}

interface Writer {
  serialise: Serialiser | undefined;
  names: readonly string[];
}

const NONE: readonly string[] = [];

/**
 * Makes the function that writes the answers of an operation. They go out through the contract, which leaves out the
 * members and the headers that it does not name.
 */
export function answerWriter({
  answers,
  answerHeaders,
}: AnswerForms): (answer: Answer, traceId: string) => WrittenAnswer {
  const writers = new Map(
    Object.entries(answers).map(([status, schemaName]): [number, Writer] => [
      Number(status),
      { serialise: serialiserOf(schemaName), names: namesIn(answerHeaders[status]) },
    ]),
  );
  return ({ status, message, data, headers }, traceId) => {
    const { serialise, names } = writers.get(status) as Writer;
    return {
      status,
      headers: headers ? valuesOf(names, headers) : NONE,
      text: serialise?.({ traceId, message, data }),
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

function namesIn(names: HeaderNames | undefined): readonly string[] {
  return names ? [...names.required, ...names.optional] : NONE;
}

function valuesOf(names: readonly string[], headers: Readonly<Record<string, string>>): string[] {
  return names.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [name, value];
  });
}
