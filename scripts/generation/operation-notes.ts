import { deref, METHODS, type OpenApiDocument, type Schema } from "./contract.js";

/**
 * Adds to each operation of a document what readers and tools look for there and the contract says elsewhere: the
 * permission in words, and examples on the media types of the request and of its success, named by the operation.
 */
export function addOperationNotes(document: OpenApiDocument): void {
  for (const item of Object.values<OpenApiDocument>(document.paths ?? {})) {
    for (const operation of METHODS.map((method) => item[method]).filter(Boolean)) {
      addPermission(operation);
      for (const mediaType of mediaTypesOf(operation)) {
        addExample(document, operation.operationId, mediaType);
      }
    }
  }
}

function addPermission(operation: OpenApiDocument): void {
  const { description = "", "x-permission": permission } = operation;
  const note =
    permission === "none" ? "No key is needed." : `Needs the permission \`${permission}\`.`;
  if (permission !== undefined && !description.endsWith(note)) {
    operation.description = description === "" ? note : `${description}\n\n${note}`;
  }
}

/** Of what the operation itself says; what it shares with others cannot be named by it. */
function mediaTypesOf({ requestBody, responses = {} }: OpenApiDocument): OpenApiDocument[] {
  const successes = Object.entries<OpenApiDocument>(responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => response);
  return [requestBody, ...successes].flatMap((part) => Object.values(part?.content ?? {}));
}

/** The example that stands there, or else the first one of the schema. */
function addExample(document: OpenApiDocument, name: string, mediaType: OpenApiDocument): void {
  const { schema = {}, examples, example = firstExample(document, schema) } = mediaType;
  if (examples === undefined && example !== undefined) {
    mediaType.examples = { [name]: { value: example } };
    delete mediaType.example;
  }
}

function firstExample(document: OpenApiDocument, schema: Schema): unknown {
  return deref(document, schema).examples?.[0];
}
