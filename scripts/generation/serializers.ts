import fastJson from "fast-json-stringify";
import type { Contract } from "./contract.js";
import { answerNames } from "./validators.js";

/** The package goes on counting from call to call, so that no second one would give the same. */
const COUNTED_ID = /__fjs_\w+_\d+/g;

/** Code of the serialisers, one for each answer: they write what the contract names and nothing else. */
export function serializersSource(contract: Contract): { code: string; types: string } {
  const names = answerNames(contract);
  const schemas = withoutAnnotations(contract.schemas);
  const code = names.map((name) => {
    const standaloneCode = fastJson(
      { $ref: `#/components/schemas/${name}`, components: { schemas } } as never,
      { mode: "standalone" },
    ) as unknown as string;
    return `(function (module) {${countedAnew(standaloneCode)}\nexports.${name} = module.exports;\n})({});\n`;
  });
  return { code: `"use strict";\n${code.join("\n")}`, types: declarations(names) };
}

function countedAnew(code: string): string {
  const ids = new Map<string, string>();
  return code.replaceAll(COUNTED_ID, (id) => {
    ids.set(id, ids.get(id) ?? `__fjs_${ids.size}`);
    return String(ids.get(id));
  });
}

/** A reference that has annotations beside it is written out again at each place; a bare one is shared. */
function withoutAnnotations<T>(schemas: T): T {
  // Members called "title" and "examples" have schemas, which are neither texts nor lists.
  const isAnnotation = (keyword: string, value: unknown) =>
    keyword.startsWith("x-") ||
    (keyword === "title" && typeof value === "string") ||
    (keyword === "examples" && Array.isArray(value));
  return JSON.parse(
    JSON.stringify(schemas, (keyword, value) => (isAnnotation(keyword, value) ? undefined : value)),
  );
}

function declarations(names: string[]): string {
  return [
    'import type { components } from "./types.js";',
    "",
    ...names.map(
      (n) => `export declare function ${n}(answer: components["schemas"]["${n}"]): string;`,
    ),
    "",
  ].join("\n");
}
