import type { OpenApiDocument, Schema } from "../generation/contract.js";
import { locate } from "./variants.js";

/** A parameter of an operation, as the document declares it. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  /** Whether a list is sent as one parameter for each item. The default is true. */
  explode?: boolean;
  schema: Schema;
}

/**
 * What is said by the text of a parameter, or by the texts of one that stands several times: style form in the query,
 * one text elsewhere. What is not written as its type stays text.
 */
export function meaningOf(
  document: OpenApiDocument,
  { schema, explode = true }: Parameter,
  sent: unknown,
): unknown {
  const { type, items } = locate(document, { schema, node: "" }).schema;
  if (type !== "array") {
    return scalarOf(type, sent);
  }
  if (!explode && typeof sent !== "string") {
    // Such a list stands once.
    return String(sent);
  }
  const texts = explode ? [sent].flat() : String(sent).split(",");
  const { type: itemType } = locate(document, { schema: items as Schema, node: "" }).schema;
  return texts.map((text) => scalarOf(itemType, text));
}

/** How a value is sent: one text, or several where a list stands as one parameter for each item. */
export function textOf({ explode = true }: Parameter, value: unknown): string | string[] {
  if (!Array.isArray(value)) {
    return String(value);
  }
  return explode ? value.map(String) : value.join(",");
}

function scalarOf(type: unknown, text: unknown): unknown {
  const isBoolean = type === "boolean" && (text === "true" || text === "false");
  const isInteger = type === "integer" && /^(-?[1-9]\d*|-?0)$/.test(String(text));
  const value = isBoolean || isInteger ? JSON.parse(String(text)) : text;
  return isInteger && !Number.isSafeInteger(value) ? text : value;
}
