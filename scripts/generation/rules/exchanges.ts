import { isRef, type Oas3Rule } from "../packages/load.js";
import { follow, isObject, membersOf, type Place, type Report } from "./place.js";

const JSON_TYPE = "application/json";
const PROBLEM_TYPE = "application/problem+json";
const STATUS = /^(?:20[01]|[45][0-9][0-9])$/;
/** Ends with a name that can be that of a function. */
const NAMED_REF = /\/[A-Za-z_]\w*$/;

/** Every parameter is one that the server reads. */
export const parameters: Oas3Rule = () => ({
  Parameter(parameter, { location, resolve, report }) {
    if (parameter.in === "cookie") {
      report({
        message: "The server reads no cookies. Take the value from the query or from a header.",
        location: location.child("in").key(),
      });
    }
    const schema = follow({ node: parameter.schema, location: location.child("schema") }, resolve);
    const types = parameter.in === "query" ? ["string", "boolean"] : ["string"];
    if (isObject(schema?.node) && !types.includes(String(schema.node.type))) {
      report({
        message: `The server reads a ${parameter.in} parameter as ${types.join(" or ")} only. Write that type.`,
        location: location.child("schema").key(),
      });
    }
  },
});

/** Every request body is one that the server reads. */
export const requestBodies: Oas3Rule = () => ({
  RequestBody(node, { location, report }) {
    if (node.required !== true) {
      report({
        message: "The server demands every body that the contract has. Write required: true.",
        location: location.child("required").key(),
      });
    }
    checkContent({ node, location }, [JSON_TYPE], report);
  },
});

/** Every answer is one that the server can give. */
export const responses: Oas3Rule = () => ({
  Responses(node, { location, resolve, report }) {
    for (const [status, response] of membersOf({ node, location })) {
      if (!STATUS.test(status)) {
        report({
          message: `The server gives no answer ${status}. Write 200 or 201, or a refusal from 400 to 599.`,
          location: response.location.key(),
        });
      }
      const target = follow(response, resolve);
      if (target) {
        const isRefusal = /^[45]/.test(status);
        const types = isRefusal ? [JSON_TYPE, PROBLEM_TYPE] : [JSON_TYPE];
        checkAnswerSchema(checkContent(target, types, report), report);
      }
    }
  },
});

/** @returns the schema of the JSON, where there is one. */
function checkContent(body: Place, types: string[], report: Report): Place | undefined {
  const mediaTypes = membersOf(membersOf(body).get("content"));
  for (const [type, { location }] of mediaTypes) {
    if (!types.includes(type)) {
      report({
        message: `The server does not speak ${type} here. Write ${types.join(" or ")}.`,
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
        "The schema of an answer has no name. Write it in openapi/schemas and refer to it, as in answers.yaml#/Refusal.",
      location: schema.location.key(),
    });
  }
}
