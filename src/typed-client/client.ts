import createClient, {
  type Client,
  type ClientOptions,
  type FetchResponse,
  mergeHeaders,
} from "openapi-fetch";
import type { components, paths } from "#generated/types.js";

/** The parts of requests and answers, by their names in the contract. */
export type Schemas = components["schemas"];

/** Who asks for no other media type gets this one. */
type Json = "application/json";

/** One function for each HTTP method, which the contract types: `intake.GET("/livez")`. */
export type IntakeClient = Client<paths, Json>;

/**
 * A client of the service. The options are those of openapi-fetch; `baseUrl` and the key are what the service asks
 * for: `{ baseUrl, headers: { Authorization: key } }`.
 * @throws TypeError where a header holds what no header can carry.
 */
export function createIntakeClient(options: ClientOptions): IntakeClient {
  try {
    mergeHeaders(options.headers);
  } catch {
    // The error of the platform, at the first request, would quote the value, and that is the key.
    throw new TypeError("A header holds a line break or another character that it cannot carry.");
  }
  return createClient<paths, Json>(options);
}

/**
 * Whether an answer has a status, which must be one that the contract declares for the operation. Where it has, the
 * compiler knows the body: `answer.data` of a success, `answer.error` of a refusal. It takes an answer as the client
 * gave it, not one that was narrowed before.
 */
export function hasStatus<Operation extends AnyOperation, Init, Status extends StatusOf<Operation>>(
  answer: FetchResponse<Operation, Init, Json>,
  status: Status,
): answer is FetchResponse<Operation, Init, Json> & AnswerWith<Operation, Status> {
  return answer.response.status === status;
}

// biome-ignore lint/suspicious/noExplicitAny: openapi-fetch sets no narrower bound.
type AnyOperation = Record<string | number, any>;
type Responses<Operation> = Operation extends { responses: infer R } ? R : never;
type StatusOf<Operation> = keyof Responses<Operation> & number;

/** The status is part of it, so that one refusal is not taken for another whose body has the same form. */
type AnswerWith<Operation, Status extends StatusOf<Operation>> = Status extends unknown
  ? { response: Response & { status: Status } } & (`${Status}` extends `2${string}`
      ? { data: Body<Responses<Operation>[Status]> }
      : { error: Body<Responses<Operation>[Status]> })
  : never;
type Body<Declared> = Declared extends { content: Record<Json, infer B> } ? B : never;
