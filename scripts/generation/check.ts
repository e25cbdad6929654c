import { relative } from "node:path";
import {
  createConfig,
  getLineColLocation,
  type LocationObject,
  lint,
  type NormalizedProblem,
  ResolveError,
  type Source,
  YamlParseError,
} from "./packages/load.js";
import { examples } from "./rules/examples.js";
import { headers, messages, parameters, requestBodies, responses } from "./rules/exchanges.js";
import { keywords } from "./rules/keywords.js";
import { leftOut } from "./rules/left-out.js";
import { names } from "./rules/names.js";
import { operations } from "./rules/operations.js";
import { patterns } from "./rules/patterns.js";
import { personal } from "./rules/personal.js";

/** The rules of the generator. Their messages end with the remedy. */
const OWN_RULES = {
  examples,
  headers,
  keywords,
  leftOut,
  messages,
  names,
  operations,
  parameters,
  patterns,
  personal,
  requestBodies,
  responses,
};

/** The rules of redocly on which the generator relies, with what mends that which they find. */
const REMEDIES: Record<string, string> = {
  "component-name-unique": "Give one of them another name.",
  "no-enum-type-mismatch": "Correct the value, or the type.",
  "no-unresolved-refs": "Correct the $ref, or add what it names.",
  "operation-parameters-unique": "Leave one of them out.",
  "path-parameters-defined": "Name it both in the path and under the operation.",
  struct: "Write what OpenAPI 3.1 has at this place.",
};

/** So begins what the rule no-unresolved-refs says of a file that is not YAML. */
const UNPARSED = "Failed to parse: ";

/**
 * What keeps the generator from making of a contract what it says: a line for each problem, sorted by file and line,
 * as "openapi/paths/livez.yaml:1: The operation has no operationId. Give it one, the name of its handler."
 */
export async function problemsOf(rootFile: string): Promise<string[]> {
  const ruleIds = [
    ...Object.keys(OWN_RULES).map((name) => `own/${name}`),
    ...Object.keys(REMEDIES),
  ];
  const config = await createConfig({
    plugins: [{ id: "own", rules: { oas3: OWN_RULES } }],
    rules: Object.fromEntries(ruleIds.map((id) => [id, "error"])),
  });
  try {
    return linesOf(await lint({ ref: rootFile, config }));
  } catch (error) {
    if (error instanceof YamlParseError) {
      return [`${pathOf(error.source)}:${error.line}: ${yamlText(error.message)}`];
    }
    if (error instanceof ResolveError) {
      const cause = error.message.replaceAll(`${process.cwd()}/`, "");
      return [`${rootFile}:1: The contract cannot be read: ${cause}. Name another file.`];
    }
    throw error;
  }
}

function linesOf(problems: NormalizedProblem[]): string[] {
  const lines = withoutEchoes(problems)
    .map((problem) => ({ ...placeOf(problem), text: textOf(problem) }))
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(({ file, line, text }) => `${file}:${line}: ${text}`);
  // A part that several operations share is met once for each.
  return [...new Set(lines)];
}

/** A file that cannot be parsed has nothing that a $ref could find, and struct sees some of what own rules explain. */
function withoutEchoes(problems: NormalizedProblem[]): NormalizedProblem[] {
  const unparsed = problems.filter(({ message }) => message.startsWith(UNPARSED));
  if (unparsed.length > 0) {
    return unparsed;
  }
  const pointerOf = ({ location: [place] }: NormalizedProblem) =>
    `${place?.source.absoluteRef}${place?.pointer}`;
  const explained = problems.filter(({ ruleId }) => ruleId.startsWith("own/")).map(pointerOf);
  return problems.filter((p) => p.ruleId !== "struct" || !explained.includes(pointerOf(p)));
}

function placeOf({ location: [place] }: NormalizedProblem): { file: string; line: number } {
  const { source, start } = getLineColLocation(place as LocationObject);
  return { file: pathOf(source), line: start.line };
}

function textOf({ ruleId, message }: NormalizedProblem): string {
  if (message.startsWith(UNPARSED)) {
    return yamlText(message.slice(UNPARSED.length));
  }
  const remedy = REMEDIES[ruleId];
  const text = message.replaceAll(/\s+/g, " ").replaceAll(`${process.cwd()}/`, "");
  return remedy ? `${text.replace(/\.?$/, ".")} ${remedy}` : text;
}

/** Without the place at the end of the message, which stands in front of it here. */
function yamlText(message: string): string {
  return `The YAML has a fault: ${message.replace(/ in "[^"]*" \(\d+:\d+\)$/, "")}. Correct it.`;
}

function pathOf({ absoluteRef }: Source): string {
  return relative(process.cwd(), absoluteRef);
}
