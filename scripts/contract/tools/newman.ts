import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "../../generation/contract.js";
import { createOracle, follow, type OperationPromise } from "../oracle.js";
import type { RunningService } from "../running-service.js";

const PROGRAMS = join(import.meta.dirname, "packages/node_modules/.bin");
/** For what hangs. */
const TIMEOUT_MS = 600_000;

export interface NewmanVerdict {
  requests: number;
  assertions: number;
  failures: string[];
}

/** A request of a collection, or a folder of some; as far as it is looked at here. */
interface Item {
  name: string;
  item?: Item[];
  request?: {
    method: string;
    url: { path: string[]; variable: { key: string; value: string }[] };
    body?: { raw: string };
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

/** Makes a Postman collection of the contract and lets newman run it against the service. */
export function judgedByNewman(
  contractFile: string,
  { address, key }: RunningService,
): NewmanVerdict {
  const document: OpenApiDocument = JSON.parse(readFileSync(contractFile, "utf8"));
  const folder = mkdtempSync(join(tmpdir(), "intake-newman-"));
  const file = join(folder, "collection.json");
  const report = join(folder, "report.json");
  try {
    // An optional parameter would be made up, and no client has a made-up id.
    run(
      "openapi2postmanv2",
      "-s",
      contractFile,
      "-o",
      file,
      "-O",
      "enableOptionalParameters=false",
    );
    const collection = JSON.parse(readFileSync(file, "utf8"));
    const { operations } = createOracle(document);
    const item = collection.item.map((one: Item) => completed(document, one, operations));
    // The address of the contract is "/", the server that shows it.
    writeFileSync(file, JSON.stringify({ ...collection, item, variable: [] }));
    const variables = [`--global-var=baseUrl=${address}`, `--global-var=apiKey=${key}`];
    const output = ["--reporters=json", `--reporter-json-export=${report}`];
    run("newman", "run", file, "--suppress-exit-code", ...output, ...variables);
    return verdictOf(JSON.parse(readFileSync(report, "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(program: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(join(PROGRAMS, program), args, {
    encoding: "utf8",
    timeout: TIMEOUT_MS,
  });
  if (status !== 0) {
    throw new Error(`${program} failed:\n${stdout}${stderr}`);
  }
}

/** Gives a request its body and its id, which the collection would make up, and says what its answer has to be. */
function completed(document: OpenApiDocument, item: Item, operations: OperationPromise[]): Item {
  if (!item.request) {
    return { ...item, item: item.item?.map((one) => completed(document, one, operations)) ?? [] };
  }
  const { url, method, body } = item.request;
  const path = `/${url.path.join("/")}`.replaceAll(/:(\w+)/g, "{$1}");
  const operation = operations.find((one) => one.method === method && one.path === path);
  const example = operation?.body && follow(document, operation.body.schema).examples[0];
  return {
    ...item,
    request: {
      ...item.request,
      url: { ...url, variable: url.variable.map(({ key }) => ({ key, value: `{{${key}}}` })) },
      ...(body && { body: { ...body, raw: JSON.stringify(example) } }),
    },
    event: [{ listen: "test", script: { exec: testsOf(document, operation) } }],
  };
}

/** Without optional parameters an operation answers the last of its successes: 201 where there is one. */
function testsOf(document: OpenApiDocument, operation: OperationPromise | undefined): string[] {
  const success = [...(operation?.answers.keys() ?? [])].filter((status) => status < 300).at(-1);
  return [
    `pm.test("status ${success}", () => pm.response.to.have.status(${success}));`,
    'pm.test("JSON", () => pm.response.to.be.json);',
    `pm.test("schema", () => pm.response.to.have.jsonSchema(${schemaOf(document, operation, success)}));`,
    'if (pm.response.code === 201) { pm.globals.set("id", pm.response.json().data.id); }',
  ];
}

/** The schema of an answer with all that it refers to. Postman's validator is of draft 7, which is enough for it. */
function schemaOf(
  document: OpenApiDocument,
  operation: OperationPromise | undefined,
  status: number | undefined,
): string {
  const content = operation?.answers.get(Number(status))?.content.get("application/json");
  return JSON.stringify({ ...content, components: document.components });
}

function verdictOf({ run }: Report): NewmanVerdict {
  return {
    requests: run.stats.requests.total,
    assertions: run.stats.assertions.total,
    failures: run.failures.map(
      ({ source, error }) => `${source?.name}: ${error.message.replaceAll("\n", " ")}`,
    ),
  };
}
