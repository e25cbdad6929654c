import {
  type OperationPromise,
  type Oracle,
  type RawAnswer,
  type RequestParts,
  UNFIT_PATCH,
} from "../oracle.js";
import type { Exchange, RecordedRequest } from "./recording.js";

/** With these HTTP itself can refuse a request, before anybody asks which operation it is for. */
const HTTP_STATUSES = [400, 408, 413, 414, 417, 431];
const MALFORMED_REQUEST = "malformed_request";
/** Codes of what a schema cannot see, since it sees the value and not the bytes. */
const CODES_BELOW_SCHEMAS = [
  MALFORMED_REQUEST,
  "malformed_json",
  "duplicate_member",
  "invalid_text",
  "not_utf8",
  "too_deep",
];

/** A target may begin with the server's address (RFC 9112, section 3.2.2). */
const ABSOLUTE = /^https?:\/\/[^/?#]*/i;

export interface Verdict {
  /** Those whose promise the answer keeps or breaks: the one that was asked for, or for a 405 all of the path. */
  operations: OperationPromise[];
  /** Where the answer belongs to no operation: one that can give the same. */
  likeOf?: OperationPromise;
  /** The request of an operation, as its receiver understands it. */
  parts?: RequestParts;
  /** Why the contract does not allow the exchange, in words without values; empty where it does. */
  faults: string[];
}

/** Judges an exchange by the contract: the answer, and whether the request deserved it. */
export async function judge(oracle: Oracle, { request, answer }: Exchange): Promise<Verdict> {
  const { method, target } = request;
  if (method === undefined || target === undefined) {
    return judgeRefusal(oracle, { answer, statuses: HTTP_STATUSES });
  }
  const [path = "", query = ""] = target.replace(ABSOLUTE, "").split(/\?(.*)/s);
  const match = oracle.operationAt(method, path);
  if (match) {
    const parts = partsOf(request, match.path, query);
    return judgeOperation(oracle, match.operation, request, parts, answer);
  }
  const operations = oracle.operationsAt(path);
  const toHead = method === "HEAD";
  const asGet = toHead ? oracle.operationAt("GET", path) : undefined;
  if (asGet) {
    // HEAD is GET without the body of the answer (RFC 9110, section 9.3.2). It shows nothing that GET does not.
    const parts = partsOf(request, asGet.path, query);
    const { faults } = await judgeOperation(oracle, asGet.operation, request, parts, answer);
    return { operations: [], faults };
  }
  return operations.length > 0 && answer.status === 405
    ? judgeOtherMethod(oracle, operations, answer, toHead)
    : judgeRefusal(oracle, {
        answer,
        statuses: [operations.length > 0 ? 405 : 404, ...HTTP_STATUSES],
        toHead,
      });
}

async function judgeOperation(
  oracle: Oracle,
  operation: OperationPromise,
  request: RecordedRequest,
  parts: RequestParts,
  answer: RawAnswer,
): Promise<Verdict> {
  const against = [
    ...bodyFaults(operation, request),
    ...(await oracle.requestFaults(operation, parts)),
  ];
  const faults = [
    ...(await oracle.answerFaults(operation, answer, { toHead: request.method === "HEAD" })),
    ...undeserved(operation, against, answer),
  ];
  return { operations: [operation], parts, faults };
}

/** What the oracle cannot see of a body, which it gets as a value. */
function bodyFaults({ body: declared }: OperationPromise, request: RecordedRequest): string[] {
  const { body, headers } = request;
  if (!declared || body === undefined || body === "") {
    return [];
  }
  const mediaType = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  return [
    ...(declared.mediaTypes.includes(String(mediaType))
      ? []
      : ["the body is not of a media type that is taken"]),
    ...(jsonOf(request) === undefined ? ["the body is not JSON in UTF-8"] : []),
  ];
}

function undeserved(
  { rules, patched }: OperationPromise,
  faults: string[],
  { status, text }: RawAnswer,
): string[] {
  // What a patch was applied to is not known here.
  const against = faults.filter((fault) => fault !== UNFIT_PATCH);
  if (patched && status === 400) {
    return [];
  }
  if (status < 300 && against.length > 0) {
    return [`the request was accepted, and ${against.join(", ")}`];
  }
  // An answer to HEAD does not say why.
  if (status === 400 && against.length === 0 && text !== "") {
    const reasons = [...CODES_BELOW_SCHEMAS, ...rules.map(({ code }) => code)];
    const others = codesOf(text).filter((code) => !reasons.includes(code));
    return others.length > 0 ? [`the request is valid and was refused: ${others.join(", ")}`] : [];
  }
  return [];
}

async function judgeOtherMethod(
  oracle: Oracle,
  operations: OperationPromise[],
  answer: RawAnswer,
  toHead: boolean,
): Promise<Verdict> {
  const faults = await Promise.all(
    operations.map((operation) => oracle.answerFaults(operation, answer, { toHead })),
  );
  return { operations, faults: [...new Set(faults.flat())] };
}

/** Judges an answer that belongs to no operation: it has to be one of those that any operation can give. */
async function judgeRefusal(
  oracle: Oracle,
  { answer, statuses, toHead = false }: { answer: RawAnswer; statuses: number[]; toHead?: boolean },
): Promise<Verdict> {
  const { status } = answer;
  if (!statuses.includes(status)) {
    return {
      operations: [],
      faults: [`the status ${status} is not one of ${statuses.join(", ")}`],
    };
  }
  const declaring = oracle.operations.filter(({ answers }) => answers.has(status));
  const faults = await Promise.all(
    declaring.map((operation) => oracle.answerFaults(operation, answer, { toHead })),
  );
  const likeOf = declaring.find((_, index) => faults[index]?.length === 0);
  const codes = status === 400 && !toHead ? codesOf(answer.text) : [];
  return {
    operations: [],
    ...(likeOf && { likeOf }),
    faults: [
      ...(likeOf ? [] : (faults[0] ?? [`no operation declares the status ${status}`])),
      ...codes
        .filter((code) => code !== MALFORMED_REQUEST)
        .map((code) => `${code} fits no request`),
    ],
  };
}

/** The codes of a 400, "no code" where there is none. */
function codesOf(text: string): string[] {
  const codes = errorsOf(text).map(({ code }) => code);
  return codes.length > 0 ? codes : ["no code"];
}

/** The violations that an answer names. */
export function errorsOf(text: string): { pointer: string; code: string }[] {
  try {
    return JSON.parse(text).errors ?? [];
  } catch {
    return [];
  }
}

function partsOf(request: RecordedRequest, path: RequestParts["path"], query: string) {
  const { headers } = request;
  const body = jsonOf(request);
  return { path, query: queryOf(query), headers, ...(body !== undefined && { body }) };
}

/** A parameter that stands several times is a list. */
function queryOf(query: string): Record<string, unknown> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    [...parameters.keys()].map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

/** Undefined where there is no body, or one that is not JSON (RFC 8259) in UTF-8. */
function jsonOf({ body }: RecordedRequest): unknown {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return JSON.parse(decoder.decode(Buffer.from(body ?? "", "base64")));
  } catch {
    return undefined;
  }
}
