import createClient, {
  type Client,
  type ClientOptions,
  type FetchResponse,
  mergeHeaders,
} from "openapi-fetch";
import type { components, paths } from "#generated/types.js";

/** The schemas of requests and answers, by their names in the contract. */
export type Schemas = components["schemas"];

/** The media type of answers, unless a request asks for another one. */
type Json = "application/json";

/** One function for each HTTP method, which the contract types: `intake.GET("/livez")`. */
export type IntakeClient = Client<paths, Json>;

/**
 * A client of the service. The options are those of openapi-fetch. The service needs `baseUrl` and an API key:
 * `{ baseUrl, headers: { Authorization: key } }`.
 * @throws TypeError if a header holds a character that no header can carry.
 */
export function createIntakeClient(options: ClientOptions): IntakeClient {
  try {
    mergeHeaders(options.headers);
  } catch {
    // The platform would throw at the first request, and quote the value, which is the API key.
    throw new TypeError("A header holds a line break or another character that it cannot carry.");
  }
  return createClient<paths, Json>(options);
}

/**
 * Whether an answer is the service's own and has a status that the contract declares for the operation. If so, the
 * compiler knows the body: `answer.data` of a success, `answer.error` of a refusal. The answer must not have been
 * narrowed before.
 */
export function hasStatus<Operation extends AnyOperation, Init, Status extends StatusOf<Operation>>(
  answer: FetchResponse<Operation, Init, Json>,
  status: Status,
): answer is FetchResponse<Operation, Init, Json> & AnswerWith<Operation, Status> {
  const { response, data, error } = answer;
  return response.status === status && (response.ok ? isSuccess(data) : isRefusal(error, status));
}

function isSuccess(body: unknown): boolean {
  return isEnvelope(body) && typeof body.data === "object" && body.data !== null;
}

function isRefusal(body: unknown, status: number): boolean {
  return isEnvelope(body) && (status !== 400 || areViolations(body.errors));
}

/** A proxy in between answers in its own form. Further members may come from a later version of the service. */
function isEnvelope(body: unknown): body is Record<string, unknown> {
  return haveTexts([body], ["traceId", "message"]);
}

function areViolations(errors: unknown): boolean {
  return Array.isArray(errors) && haveTexts(errors, ["pointer", "code", "message"]);
}

function haveTexts(objects: unknown[], names: string[]): boolean {
  return objects.every((object) => names.every((name) => typeof Object(object)[name] === "string"));
}

// biome-ignore lint/suspicious/noExplicitAny: openapi-fetch sets no narrower bound.
type AnyOperation = Record<string | number, any>;
type Responses<Operation> = Operation extends { responses: infer R } ? R : never;
type StatusOf<Operation> = keyof Responses<Operation> & number;

/** Holds the status too: refusals with bodies of the same form are then different types. */
type AnswerWith<Operation, Status extends StatusOf<Operation>> = Status extends unknown
  ? { response: Response & { status: Status } } & (`${Status}` extends `2${string}`
      ? { data: Body<Responses<Operation>[Status]> }
      : { error: Body<Responses<Operation>[Status]> })
  : never;
type Body<Declared> = Declared extends { content: Record<Json, infer B> } ? B : never;
