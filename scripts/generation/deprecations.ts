import {
  deref,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Schema,
} from "./contract.js";

/** Something that goes away one day, and what an answer says of it in its headers. */
export interface Deprecation {
  /** What brings it into an answer: the operation always, a part of the request that is there, a status. */
  of: "operation" | "query" | "headers" | "body" | "answer";
  /** Name of the parameter, path to the member of the body, or the status. */
  path: string[];
  /** RFC 9745: "@" and seconds since 1970. */
  deprecation: string;
  /** RFC 8594: an HTTP date. */
  sunset?: string;
}

/** All that is deprecated in an operation: itself, its parameters, members of its body and of its good answers. */
export function deprecationsOf(document: OpenApiDocument, { method, path }: Operation) {
  const operation = document.paths[path][method.toLowerCase()];
  const { requestBody, parameters = [], responses } = operation;
  const body = requestBody && deref(document, requestBody).content["application/json"].schema;
  const found = [
    ...marked(operation, "operation", []),
    ...parameters.flatMap((part: Schema) => ofParameter(deref(document, part))),
    ...ofMembers(document, body, "body", []),
    ...Object.entries<Schema>(responses)
      .filter(([status]) => status.startsWith("2"))
      .flatMap(([status, response]) => ofAnswer(document, status, deref(document, response))),
  ];
  refuseUndeclared(document, operation, found);
  return found;
}

function ofParameter(parameter: OpenApiDocument): Deprecation[] {
  const { name, in: place } = parameter as Parameter;
  return place === "header"
    ? marked(parameter, "headers", [name.toLowerCase()])
    : marked(parameter, "query", [name]);
}

function ofAnswer(document: OpenApiDocument, status: string, response: OpenApiDocument) {
  const schema = response.content?.["application/json"].schema;
  return ofMembers(document, schema, "answer", []).map((found) => ({ ...found, path: [status] }));
}

function ofMembers(
  document: OpenApiDocument,
  schema: Schema | undefined,
  of: Deprecation["of"],
  path: string[],
): Deprecation[] {
  if (schema === undefined) {
    return [];
  }
  const { properties = {}, items } = deref(document, schema);
  const members = Object.entries<Schema>(properties).flatMap(([name, member]) => [
    ...marked(member, of, [...path, name]),
    ...ofMembers(document, member, of, [...path, name]),
  ]);
  return [...members, ...ofMembers(document, items, of, path)];
}

function marked(part: Schema, of: Deprecation["of"], path: string[]): Deprecation[] {
  if (part.deprecated !== true) {
    return [];
  }
  const sunset = part["x-sunset"];
  return [
    {
      of,
      path,
      deprecation: `@${dateOf(part["x-deprecated-at"], "x-deprecated-at").getTime() / 1000}`,
      ...(sunset !== undefined && { sunset: dateOf(sunset, "x-sunset").toUTCString() }),
    },
  ];
}

/** @throws where it is not a day, written YYYY-MM-DD. */
function dateOf(value: unknown, name: string): Date {
  const date = new Date(`${value}T00:00:00Z`);
  // Only what comes back as it was is a day of the calendar.
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw new Error(`What is deprecated has no day in ${name}. Write one: ${name}: 2027-01-31.`);
  }
  return date;
}

/** @throws where an answer would carry a header that the contract does not declare. */
function refuseUndeclared(
  document: OpenApiDocument,
  { operationId, responses }: OpenApiDocument,
  found: Deprecation[],
): void {
  const wanted = [
    ...(found.length > 0 ? ["Deprecation"] : []),
    ...(found.some(({ sunset }) => sunset) ? ["Sunset"] : []),
  ];
  for (const [status, response] of Object.entries<Schema>(responses)) {
    const { headers = {} } = deref(document, response);
    const lacking = wanted.filter((name) => status.startsWith("2") && !(name in headers));
    if (lacking.length > 0) {
      throw new Error(
        `${operationId} is deprecated, or a member of it. Declare the header ${lacking.join(" and ")} ` +
          `in its answer ${status}.`,
      );
    }
  }
}
