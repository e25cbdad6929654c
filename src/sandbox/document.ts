import { readFileSync } from "node:fs";
import type { ContractDocument } from "../http/docs.js";

/** The contract with what only a sandbox has. */
export function extend(document: ContractDocument): ContractDocument {
  const text = readFileSync(new URL("../generated/sandbox.json", import.meta.url), "utf8");
  return withSandbox(document, JSON.parse(text));
}

type Parts = Record<string, Record<string, object>>;

/** Puts together what the generator took apart. */
export function withSandbox<Document extends object>(
  document: Document,
  { tags, paths, components }: { tags: object[]; paths: object; components: Parts },
): Document {
  const whole = document as Document & { tags: object[]; paths: object; components: Parts };
  const kinds = Object.entries(components).map(([kind, members]) => [
    kind,
    { ...whole.components[kind], ...members },
  ]);
  return {
    ...whole,
    tags: [...whole.tags, ...tags],
    paths: { ...whole.paths, ...paths },
    components: { ...whole.components, ...Object.fromEntries(kinds) },
  };
}
