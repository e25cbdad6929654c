import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { run } from "./program.js";
import type { Trial, Verdict } from "./verdict.js";

const PROGRAM = "scripts/lint/node_modules/.bin/redocly";
/** What a client sends in the life of a customer, and what comes back (Arazzo). */
const LIFE = "openapi/customer-life.arazzo.yaml";

interface Problem {
  ruleId: string;
  message: string;
  location: { pointer?: string }[];
}

/** What redocly writes down of a run; as far as it is looked at here. */
interface Report {
  files: Record<string, { executedWorkflows: { executedSteps: Step[] }[] }>;
}

interface Step {
  stepId: string;
  checks: { name: string; message: string; passed: boolean }[];
}

/** Lints the contract with the rules of redocly.yaml. A warning is a fault. */
export function judgedByLint({ contractFile }: Trial): Verdict {
  const output = run(PROGRAM, ["lint", "--format=json", contractFile], { codes: [0, 1] });
  const { problems } = JSON.parse(output);
  return {
    seen: "1 document",
    faults: problems.map(
      ({ ruleId, message, location: [place] }: Problem) =>
        `${ruleId}: ${message} (${place?.pointer})`,
    ),
  };
}

/** Plays the workflows of openapi/ against the service, and holds each answer against the contract. */
export function judgedByRespect({ contractFile, service }: Trial): Verdict {
  const folder = mkdtempSync(join(tmpdir(), "intake-respect-"));
  const life = join(folder, basename(LIFE));
  const report = join(folder, "report.json");
  try {
    copyFileSync(LIFE, life);
    // By the name that the workflows give it. JSON is YAML, too.
    copyFileSync(contractFile, join(folder, "openapi.yaml"));
    const inputs = { apiKey: service.key, idempotencyKey: randomUUID() };
    const args = Object.entries(inputs).map(([name, value]) => `--input=${name}=${value}`);
    run(PROGRAM, ["respect", life, `--json-output=${report}`, ...args], {
      env: { NO_COLOR: "1" },
      codes: [0, 1],
    });
    return verdictOf(JSON.parse(readFileSync(report, "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function verdictOf({ files }: Report): Verdict {
  const steps = Object.values(files)
    .flatMap(({ executedWorkflows }) => executedWorkflows)
    .flatMap(({ executedSteps }) => executedSteps);
  const checks = steps.flatMap(({ stepId, checks }) =>
    checks.map((check) => ({ stepId, ...check })),
  );
  return {
    seen: `${steps.length} steps, ${checks.length} checks`,
    faults: checks
      .filter(({ passed }) => !passed)
      .map(({ stepId, name, message }) => `${stepId}: ${name} ${message.replaceAll(/\s+/g, " ")}`),
  };
}
