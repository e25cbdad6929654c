import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "../../generation/contract.js";
import { createOracle, type OperationPromise } from "../oracle.js";
import { run } from "./program.js";
import type { Trial, Verdict } from "./verdict.js";

const PROGRAMS = join(import.meta.dirname, "packages/node_modules/.bin");
/** What Postman calls "Parameter generation": by example. It makes values up otherwise. */
const IMPORT_SETTINGS = ["-O", "parametersResolution=Example"];

/** A request of a collection, or a folder of some; as far as it is looked at here. */
interface Item {
  name: string;
  item?: Item[];
  request?: {
    method: string;
    url: { path: string[]; variable: { key: string; value: string }[] };
  };
  event?: object[];
}

/** What newman writes down of a run; as far as it is looked at here. */
interface Report {
  run: {
    stats: Record<"requests" | "assertions", { total: number }>;
    failures: { source?: { name: string }; error: { message: string } }[];
  };
}

/**
 * Imports the contract as Postman does, and lets newman send the collection as it comes: only the API key is given, and
 * the id of a customer, which no example can know.
 */
export function judgedByPostman({ contractFile, service }: Trial): Verdict {
  const document: OpenApiDocument = JSON.parse(readFileSync(contractFile, "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "intake-postman-"));
  const file = join(folder, "collection.json");
  const report = join(folder, "report.json");
  try {
    run(join(PROGRAMS, "openapi2postmanv2"), ["-s", contractFile, "-o", file, ...IMPORT_SETTINGS]);
    const collection = JSON.parse(readFileSync(file, "utf8"));
    const { operations } = createOracle(document);
    const item = collection.item.map((one: Item) => tested(document, one, operations));
    writeFileSync(file, JSON.stringify({ ...collection, item }));
    const output = ["--reporters=json", `--reporter-json-export=${report}`];
    const variables = [`--global-var=apiKey=${service.key}`];
    run(join(PROGRAMS, "newman"), ["run", file, "--suppress-exit-code", ...output, ...variables]);
    return verdictOf(JSON.parse(readFileSync(report, "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Says what the answer of a request has to be. */
function tested(document: OpenApiDocument, item: Item, operations: OperationPromise[]): Item {
  if (!item.request) {
    const items = (item.item ?? [])
      .filter(asksForKnown)
      .map((one) => tested(document, one, operations));
    // Behind all that ask for what it takes away.
    const removes = ({ request }: Item) => Number(request?.method === "DELETE");
    return { ...item, item: items.sort((one, other) => removes(one) - removes(other)) };
  }
  const { url, method } = item.request;
  const path = `/${url.path.join("/")}`.replaceAll(/:(\w+)/g, "{$1}");
  const operation = operations.find((one) => one.method === method && one.path === path);
  return {
    ...item,
    request: {
      ...item.request,
      url: { ...url, variable: url.variable.map(({ key }) => ({ key, value: `{{${key}}}` })) },
    },
    event: [{ listen: "test", script: { exec: testsOf(document, operation) } }],
  };
}

/** An event is sent again where it was sent before, which nobody has received here. */
function asksForKnown({ request }: Item): boolean {
  return (request?.url.variable ?? []).every(({ key }) => key === "id");
}

function testsOf(document: OpenApiDocument, operation: OperationPromise | undefined): string[] {
  const success = [...(operation?.answers.keys() ?? [])].find((status) => status < 300);
  return [
    `pm.test("status ${success}", () => pm.response.to.have.status(${success}));`,
    'pm.test("JSON", () => pm.response.to.be.json);',
    `pm.test("schema", () => pm.response.to.have.jsonSchema(${schemaOf(document, operation, success)}));`,
    'if (pm.response.code === 201) { pm.globals.set("id", pm.response.json().data.id); }',
  ];
}

/**
 * The schema of an answer with all that it refers to. Postman's validator is of draft 7, which is enough for it, but
 * reads patterns without the flag u: "\p{L}" is "p{L}" to it.
 */
function schemaOf(
  document: OpenApiDocument,
  operation: OperationPromise | undefined,
  status: number | undefined,
): string {
  const content = operation?.answers.get(Number(status))?.content.get("application/json");
  return JSON.stringify({ ...content, components: document.components }, (key, value) =>
    key === "pattern" && String(value).includes("\\p{") ? undefined : value,
  );
}

function verdictOf({ run }: Report): Verdict {
  return {
    seen: `${run.stats.requests.total} requests, ${run.stats.assertions.total} assertions`,
    faults: run.failures.map(
      ({ source, error }) => `${source?.name}: ${error.message.replaceAll("\n", " ")}`,
    ),
  };
}
