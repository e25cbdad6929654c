import { isDeepStrictEqual } from "node:util";
import { MERGE_PATCH_TYPE } from "../media-types.js";
import { isRef, type Oas3Rule, type UserContext } from "../packages/load.js";
import { ONE_TEXT } from "./left-out.js";
import {
  follow,
  isObject,
  listed,
  membersOf,
  type Place,
  type Report,
  type Resolve,
} from "./place.js";

const JSON_TYPE = "application/json";
const PROBLEM_TYPE = "application/problem+json";
const STATUS = /^(?:20[014]|304|[45][0-9][0-9])$/;
/** The statuses of answers without content (RFC 9110). */
const WITHOUT_CONTENT = ["204", "304"];
/** Ends with a name that can be that of a function. */
const NAMED_REF = /\/[A-Za-z_]\w*$/;

const PERMISSION = /^[\w-]+:[\w-]+$/;

/** The types of one value in the query. Elsewhere a parameter is a string. */
const QUERY_VALUES = ["string", "boolean", "integer"];
/** The formats in which there is no comma. */
const FORMATS_WITHOUT_COMMA: unknown[] = ["date", "date-time", "uuid"];

/** Every parameter is one that the server reads. */
export const parameters: Oas3Rule = () => ({
  Parameter(node, { location, resolve, report }) {
    if (node.in === "cookie") {
      report({
        message: "The server reads no cookies. Take the value from the query or from a header.",
        location: location.child("in").key(),
      });
    }
    const parameter = membersOf({ node, location });
    const schema = schemaIn(parameter, resolve);
    const permission = parameter.get("x-permission");
    if (permission && (node.in !== "query" || !PERMISSION.test(String(permission.node)))) {
      report({
        message:
          "The server asks for a permission of a query parameter only, in two words as in customers:read. Write it so, or leave it out.",
        location: permission.location.key(),
      });
    }
    const isList = node.in === "query" && typeOf(schema) === "array";
    const types = node.in === "query" ? [...QUERY_VALUES, "array"] : ["string"];
    const isKnown = schema === undefined || types.includes(String(typeOf(schema)));
    if (!isKnown) {
      report({
        message: `The server reads a ${node.in} parameter as ${listed(types)} only. Write ${oneOf(types)}.`,
        location: location.child("schema").key(),
      });
    }
    for (const [name, message] of isList ? listFaults(schema, parameter, resolve) : styleFaults()) {
      const member = parameter.get(name);
      if (member) {
        report({ message, location: member.location.key() });
      }
    }
  },
});

/** Every header of an answer is one that the server writes. */
export const headers: Oas3Rule = () => ({
  Header(node, { location, resolve, report }) {
    const schema = schemaIn(membersOf({ node, location }), resolve);
    if (schema && typeOf(schema) !== "string") {
      report({
        message: "The server writes a header as string only. Write that type.",
        location: location.child("schema").key(),
      });
    }
  },
});

function schemaIn(owner: Map<string, Place>, resolve: Resolve): Place | undefined {
  const schema = owner.get("schema");
  const target = schema && follow(schema, resolve);
  return isObject(target?.node) ? target : undefined;
}

function typeOf(schema: Place | undefined): unknown {
  return membersOf(schema).get("type")?.node;
}

function oneOf(types: string[]): string {
  return types.length === 1 ? "that type" : "one of them";
}

/** What must not stand in a parameter that is no list, with what is wrong. */
function styleFaults(): [member: string, message: string][] {
  return ["style", "explode"].map((name) => [
    name,
    `The generator passes over ${name}. ${ONE_TEXT}`,
  ]);
}

/** What is wrong with a list in the query, by the member at which it is. */
function listFaults(
  schema: Place | undefined,
  parameter: Map<string, Place>,
  resolve: Resolve,
): [member: string, message: string][] {
  const faults: [string, string][] = [];
  if (parameter.get("style") && parameter.get("style")?.node !== "form") {
    faults.push(["style", "The server reads a list in the style form only. Write that style."]);
  }
  const members = membersOf(schema);
  const itemsPlace = members.get("items");
  const items = membersOf(itemsPlace && follow(itemsPlace, resolve));
  if (!QUERY_VALUES.includes(String(items.get("type")?.node))) {
    faults.push([
      "schema",
      `The server reads the items of a list as ${listed(QUERY_VALUES)} only. Write one of them under items.`,
    ]);
  } else if (parameter.get("explode")?.node === false && canHoldComma(items)) {
    faults.push([
      "explode",
      "An item of the list can hold the comma at which the list is split. Write explode: true, or an enum for the items.",
    ]);
  }
  if (members.has("default")) {
    faults.push([
      "schema",
      "The server has no default for a list. Leave it out, and say in the description what no list means.",
    ]);
  }
  return faults;
}

function canHoldComma(items: Map<string, Place>): boolean {
  const values = items.get("enum")?.node;
  if (Array.isArray(values)) {
    return values.some((value) => String(value).includes(","));
  }
  const isText = items.get("type")?.node === "string";
  return isText && !FORMATS_WITHOUT_COMMA.includes(items.get("format")?.node);
}

/** Every request body is one that the server reads. */
export const requestBodies: Oas3Rule = () => ({
  RequestBody(node, { location, report }) {
    if (node.required !== true) {
      report({
        message: "The server demands every body that the contract has. Write required: true.",
        location: location.child("required").key(),
      });
    }
    checkContent({ node, location }, [JSON_TYPE, MERGE_PATCH_TYPE], report);
    const content = membersOf(membersOf({ node, location }).get("content"));
    const [json, mergePatch] = [JSON_TYPE, MERGE_PATCH_TYPE].map((type) => content.get(type));
    if (json && mergePatch && !isDeepStrictEqual(schemaNode(json), schemaNode(mergePatch))) {
      report({
        message: `The schema is not that of ${JSON_TYPE}, by which the body is validated. Write the same one.`,
        location: mergePatch.location.child("schema").key(),
      });
    }
  },
});

function schemaNode(mediaType: Place): unknown {
  return membersOf(mediaType).get("schema")?.node;
}

/** Every answer is one that the server can give. Those to what it sends come from others. */
export const responses: Oas3Rule = () => {
  let isAnswerOfOthers = false;
  return {
    WebhooksMap: {
      enter() {
        isAnswerOfOthers = true;
      },
      leave() {
        isAnswerOfOthers = false;
      },
    },
    Responses(node, context) {
      if (!isAnswerOfOthers) {
        checkAnswers(node, context);
      }
    },
  };
};

function checkAnswers(node: unknown, { location, resolve, report }: UserContext): void {
  for (const [status, response] of membersOf({ node, location })) {
    if (!STATUS.test(status)) {
      report({
        message: `The server gives no answer ${status}. Write 200, 201, 204 or 304, or a refusal from 400 to 599.`,
        location: response.location.key(),
      });
    }
    const target = follow(response, resolve);
    if (target && WITHOUT_CONTENT.includes(status)) {
      checkNoContent(target, status, report);
    } else if (target) {
      const isRefusal = /^[45]/.test(status);
      const types = isRefusal ? [JSON_TYPE, PROBLEM_TYPE] : [JSON_TYPE];
      checkAnswerSchema(checkContent(target, types, report), report);
    }
  }
}

/** Everything that the server sends by itself is a post with a JSON body of a named schema. */
export const messages: Oas3Rule = () => ({
  WebhooksMap(node, { location, resolve, report }) {
    for (const reference of membersOf({ node, location }).values()) {
      const item = follow(reference, resolve) ?? reference;
      const post = membersOf(item).get("post");
      const body = membersOf(post).get("requestBody");
      const content = membersOf(body && follow(body, resolve)).get("content");
      const schema = membersOf(membersOf(content).get(JSON_TYPE)).get("schema");
      if (schema) {
        checkAnswerSchema(schema, report);
      } else {
        report({
          message: `The server sends ${JSON_TYPE} with the method post only. Give the webhook such a post.`,
          location: item.location.key(),
        });
      }
    }
  },
});

function checkNoContent(response: Place, status: string, report: Report): void {
  const content = membersOf(response).get("content");
  if (content) {
    report({
      message: `An answer ${status} has no content (RFC 9110). Leave it out, or answer 200.`,
      location: content.location.key(),
    });
  }
}

/** @returns the schema of the JSON, where there is one. */
function checkContent(body: Place, types: string[], report: Report): Place | undefined {
  const mediaTypes = membersOf(membersOf(body).get("content"));
  for (const [type, { location }] of mediaTypes) {
    if (!types.includes(type)) {
      report({
        message: `The server does not speak ${type} here. Write ${listed(types)}.`,
        location: location.key(),
      });
    }
  }
  const schema = membersOf(mediaTypes.get(JSON_TYPE)).get("schema");
  if (!schema) {
    report({
      message: `There is no schema for ${JSON_TYPE}. Refer to one.`,
      location: body.location.child(["content", JSON_TYPE]).key(),
    });
  }
  return schema;
}

/** A serialiser is called by the name of its schema. */
function checkAnswerSchema(schema: Place | undefined, report: Report): void {
  if (schema && !(isRef(schema.node) && NAMED_REF.test(schema.node.$ref))) {
    report({
      message:
        "The schema has no name. Write it in openapi/schemas and refer to it, as in answers.yaml#/Refusal.",
      location: schema.location.key(),
    });
  }
}
