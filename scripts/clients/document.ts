import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "../contract/tools/program.js";

/** What OpenAPI 3.0 lacks, and patterns, which generators paste into code where quotation marks end a text. */
const DROPPED = ["if", "then", "else", "pattern"];

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/**
 * Writes the contract that a server shows, as generators of different ages need it: openapi.json as it is,
 * openapi-3.0.json for those that do not read 3.1, openapi-go.json without names that begin with New.
 * @param server the address that clients are to use.
 */
export async function writeDocuments(
  server: string,
  packages: string,
  folder: string,
): Promise<void> {
  const answer = await fetch(`${server}/openapi.json`);
  const document = { ...((await answer.json()) as object), servers: [{ url: server }] };
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
  const convert = resolve(packages, "node_modules/.bin/openapi-down-convert");
  run(convert, ["--input", "openapi.json", "--output", "converted.json"], { folder });
  const { info, ...rest } = JSON.parse(readFileSync(join(folder, "converted.json"), "utf8"));
  delete info.summary;
  const older = JSON.stringify({ ...without(rest), info });
  writeFileSync(join(folder, "openapi-3.0.json"), older);
  writeFileSync(join(folder, "openapi-go.json"), withoutNew(older));
}

/** A member named as a keyword, "pattern" for instance, holds a schema and stays; a keyword holds none. */
function without(value: Json): { [name: string]: Json } {
  return walk(value) as { [name: string]: Json };
}

function walk(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(walk);
  }
  if (value === null || typeof value !== "object") {
    return value;
  }
  const isConditional = "if" in value && "then" in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name, it]) =>
          !(name === "pattern" ? typeof it === "string" : isConditional && DROPPED.includes(name)),
      )
      .map(([name, it]) => [name, walk(it)]),
  );
}

/** Go's constructor of BasicData is named as the type NewBasicData. */
function withoutNew(document: string): string {
  const names = Object.keys(JSON.parse(document).components.schemas);
  return names
    .filter((name) => /^New[A-Z]/.test(name))
    .reduce(
      (text, name) =>
        text.replaceAll(new RegExp(`(["/])${name}"`, "g"), `$1${name.slice(3)}Input"`),
      document,
    );
}
