import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { OpenApiDocument, Schema } from "../../generation/contract.js";
import { createOracle, follow, type OperationPromise } from "../oracle.js";
import { run } from "./program.js";
import type { Trial, Verdict } from "./verdict.js";

const JAR = resolve("scripts/contract/tools/specmatic/node_modules/specmatic/specmatic.jar");
/** A run is short: what the compiler of the JVM would gain it costs three times. */
const JVM = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
const NOBODY = "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e";
const FILTER = [
  // Of a free-form array it takes every item to be as the first one, and the requirements have two examples that differ.
  "!(PATH='/customers/individual/requirements' && STATUS='200')",
  // The erasure of the one customer comes before what is asked of it.
  "!(METHOD='DELETE' && STATUS='200')",
  // It knows of no event that was sent.
  "!(PATH='*/resend' && STATUS='200')",
].join(" && ");
/** How it sums a run up. */
const SUMMARY = /^Tests run: (\d+),/m;
/** A test that failed, and why, up to the next one or the summary. */
const FAILURE = /^ {2}"(?:Scenario: )?(.*) FAILED"\n([\s\S]*?)(?=^ {2}"|^Tests run:)/gm;

interface Refusal {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}

export function lackOfJava(): string | undefined {
  return spawnSync("java", ["-version"]).status === 0 ? undefined : "no java in PATH";
}

/**
 * Lets Specmatic send each example of the contract, and the refusals that no example of the contract asks for. The
 * answers have to be as the contract has them.
 */
export function judgedBySpecmatic({ contractFile, service }: Trial): Verdict {
  const folder = mkdtempSync(join(tmpdir(), "intake-specmatic-"));
  try {
    const document = JSON.parse(readFileSync(contractFile, "utf8"));
    nameParameters(document);
    writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
    writeFileSync(join(folder, "specmatic.yaml"), JSON.stringify(configuration(service.address)));
    writeRefusals(document, service.key, join(folder, "refusals"));
    const options = ["--examples=refusals", `--filter=${FILTER}`];
    const output = run("java", [...JVM, "-jar", JAR, "test", ...options], {
      folder,
      // A security scheme takes its key from the variable of its name.
      env: { apiKey: service.key },
      codes: [0, 1],
    });
    return verdictOf(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * It takes the header that an operation requires, and then the other parameters too, from the example with the name of
 * the operation alone.
 */
function nameParameters(document: OpenApiDocument): void {
  for (const item of Object.values<OpenApiDocument>(document.paths)) {
    for (const operation of Object.values<OpenApiDocument>(item)) {
      const parameters = (operation.parameters ?? []).map((part: Schema) => follow(document, part));
      if (parameters.some(isRequiredHeader)) {
        operation.parameters = parameters.map((parameter: OpenApiDocument) => ({
          ...parameter,
          ...(parameter.required && {
            examples: { [operation.operationId]: exampleIn(document, parameter) },
          }),
        }));
      }
    }
  }
}

function exampleIn(document: OpenApiDocument, { schema }: OpenApiDocument) {
  return { value: follow(document, schema).examples[0] };
}

function isRequiredHeader(parameter: { in?: string; required?: boolean }): boolean {
  return parameter.in === "header" && parameter.required === true;
}

/** The id that a creation answers goes into the paths of what follows. */
function configuration(baseUrl: string) {
  const extract = "BODY.data.id";
  const ids = {
    "POST /customers/individual -> 201": { extract },
    "POST /webhooks -> 201": { extract },
  };
  const source = { filesystem: { directory: "." } };
  return {
    version: 3,
    systemUnderTest: {
      service: {
        definitions: [{ definition: { source, specs: ["openapi.json"] } }],
        runOptions: {
          openapi: {
            type: "test",
            baseUrl,
            workflow: { ids: { ...ids, "*": { use: "PATH.id" } } },
          },
        },
      },
    },
  };
}

function writeRefusals(document: OpenApiDocument, key: string, folder: string): void {
  mkdirSync(folder);
  for (const operation of createOracle(document).operations) {
    const { requestBody } = document.paths[operation.path][operation.method.toLowerCase()];
    const body = requestBody?.content["application/json"].examples[operation.id].value;
    for (const refusal of refusalsOf(operation, key, body)) {
      const file = join(folder, `${operation.id}-${refusal.status}.json`);
      writeFileSync(file, JSON.stringify(exampleOf(document, operation, refusal)));
    }
  }
}

function refusalsOf({ parameters }: OperationPromise, key: string, body: unknown): Refusal[] {
  const refusals: Refusal[] = [];
  if (parameters.some(({ name }) => name.toLowerCase() === "on-behalf-of")) {
    refusals.push({ status: 403, headers: { Authorization: "none" }, body });
    refusals.push({ status: 404, headers: { "On-Behalf-Of": NOBODY }, body });
  }
  if (body) {
    const headers = { Authorization: key, "Content-Type": "text/plain" };
    refusals.push({ status: 400, headers: {}, body: { stranger: 1 } });
    refusals.push({ status: 415, headers, body: JSON.stringify(body) });
  }
  return refusals;
}

/** As Specmatic reads it. Of the answer only status and media type count, but it takes none without a valid body. */
function exampleOf(
  document: OpenApiDocument,
  { method, path, parameters }: OperationPromise,
  { status, headers: changed, body }: Refusal,
) {
  const required = parameters.filter(isRequiredHeader).map(({ name }) => [name, "*"]);
  const headers = { ...Object.fromEntries(required), ...changed };
  const sent = parameters
    .filter((parameter) => parameter.in === "path")
    .reduce((all, it) => all.replace(`{${it.name}}`, exampleIn(document, it).value), path);
  const errors = [{ pointer: "", code: "required", message: "is required" }];
  const refused = { traceId: "4bf92f3577b34da6a3ce929d0e0e4736", message: "Refused." };
  return {
    "http-request": { method, path: sent, headers, body },
    "http-response": {
      status,
      headers: { "Content-Type": "application/json" },
      body: { ...refused, ...(status === 400 && { errors }) },
    },
  };
}

function verdictOf(output: string): Verdict {
  const [, count] = SUMMARY.exec(output) ?? [];
  if (count === undefined) {
    throw new Error(`Specmatic gave no summary:\n${output}`);
  }
  return {
    seen: `${count} tests`,
    faults: [...output.matchAll(FAILURE)].map(([, test, reason]) =>
      `${test}: ${reason}`.replaceAll(/\s+/g, " ").trim(),
    ),
  };
}
