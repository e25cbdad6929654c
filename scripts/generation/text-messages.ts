import type { Contract, Schema } from "./contract.js";

/** Source of the type of a message. */
export const TEXT_MESSAGE_TYPE = `/** What a text that breaks a pattern or a format is told. */
export interface TextMessage {
  message: string;
  /** Pattern of the characters that can stand in the text at all. */
  characters?: string;
  /** What to do about another character. */
  remedy?: string;
}
`;

/** The messages of patterns and formats, wherever in a schema they stand. An example can look like a schema. */
export function textMessages({ schemas, operations }: Contract): Record<string, object> {
  const messages: Record<string, object> = {};
  JSON.stringify([schemas, operations.map(({ parameters }) => parameters)], (_, part) => {
    for (const key of [part?.pattern, part?.format]) {
      if (typeof key === "string" && typeof part["x-message"] === "string") {
        messages[key] = messageOf(part);
      }
    }
    return part;
  });
  return messages;
}

function messageOf({ pattern, "x-message": message, "x-remedy": remedy }: Schema): object {
  return {
    message,
    ...(typeof pattern === "string" && { characters: charactersOf(pattern) }),
    ...(remedy !== undefined && { remedy }),
  };
}

/**
 * The parts of a pattern: a class in brackets, a property, an escaped character, the opening of a group, a number of
 * times, or one character.
 */
const PARTS =
  /\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}|\\u[0-9A-Fa-f]{4}|\\.|\(\?[:=!]|\{\d+(?:,\d*)?\}|./gisu;
/** Those that take no character. */
const TAKES_NONE = /^(?:\(\?.|[()|^$*+?]|\{\d.*\})$/;

/** A pattern of all characters that a pattern can take at any place. */
function charactersOf(pattern: string): string {
  const parts = [...pattern.matchAll(PARTS)].map(([part]) => part);
  const taking = new Set(parts.filter((part) => !TAKES_NONE.test(part)));
  return [...taking].join("|");
}
