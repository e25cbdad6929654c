import { JSON_CONTENT_TYPE } from "./errors.js";
import { serializers } from "./generated.js";
import { masked } from "./mask.js";
import type { Message } from "./send.js";

/** What a handler gives, without the trace. */
export interface Answer {
  status: number;
  /** Left out, as the data, if the answer has no content. */
  message?: string;
  data?: unknown;
  /** Whether what the contract masks is shown whole. */
  isRevealed?: boolean;
  /** By their names in small letters. */
  headers?: Readonly<Record<string, string>>;
}

type Serialiser = (answer: unknown) => string;

/** What the table of operations says of the answers of one, by status. */
interface AnswerForms {
  /** Names of schemas; null if an answer has no content. */
  answers: Readonly<Record<string, string | null>>;
  answerHeaders: Readonly<Record<string, HeaderNames>>;
  masks: readonly (readonly string[])[];
}

/** Names of headers, in small letters. */
interface HeaderNames {
  required: readonly string[];
  optional: readonly string[];
}

interface AnswerForm {
  serialise: Serialiser | undefined;
  names: readonly string[];
}

/**
 * Makes the function that writes the answers of an operation. They go out through the contract, which leaves out the
 * members and the headers that it does not name, and masks some.
 */
export function answerWriter({
  answers,
  answerHeaders,
  masks,
}: AnswerForms): (answer: Answer, traceId: string) => Message {
  const forms = new Map(
    Object.entries(answers).map(([status, schemaName]): [number, AnswerForm] => [
      Number(status),
      { serialise: serialiserOf(schemaName), names: namesIn(answerHeaders[status]) },
    ]),
  );
  return ({ status, message, data, headers, isRevealed = false }, traceId) => {
    const { serialise, names } = forms.get(status) as AnswerForm;
    const written: Message =
      serialise === undefined
        ? { status, headers: {} }
        : {
            status,
            headers: { "content-type": JSON_CONTENT_TYPE },
            text: serialise({ traceId, message, data: isRevealed ? data : masked(data, masks) }),
          };
    for (const name of names) {
      const value = headers?.[name];
      if (value !== undefined) {
        written.headers[name] = value;
      }
    }
    return written;
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
