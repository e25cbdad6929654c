import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createIntakeClient, hasStatus } from "customer-intake/client";
import type { Trial, Verdict } from "./verdict.js";

const PROGRAM = join(import.meta.dirname, "packages/node_modules/.bin/prism");
/** Here Prism says what is wrong with an answer; of a status that is not declared it speaks nowhere else. */
export const VIOLATIONS = "sl-violations";
const LISTENS = /Prism is listening on (http:\/\/\S+)\s/;
/** For what hangs. */
const START_TIMEOUT_MS = 300_000;
const NOBODY = "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e";

/** Sends successes and refusals of each operation through Prism's validation proxy, with the typed client. */
export async function judgedByPrism({ contractFile, service }: Trial): Promise<Verdict> {
  const faults: string[] = [];
  let exchanges = 0;
  const { address, stop } = await startProxy(contractFile, service.address);
  try {
    const intake = createIntakeClient({
      baseUrl: address,
      headers: { Authorization: service.key },
      fetch: async (request) => {
        const answer = await fetch(request);
        const expected = STATUSES[exchanges];
        exchanges += 1;
        const what = `${request.method} ${new URL(request.url).pathname} ${answer.status}`;
        const violations = answer.headers.get(VIOLATIONS);
        if (violations !== null || answer.status !== expected) {
          faults.push(`${what}: ${violations ?? `${expected} was expected`}`);
        }
        return answer;
      },
    });
    await walk(intake);
    return { seen: `${exchanges} exchanges`, faults };
  } finally {
    await stop();
  }
}

/** What the requests of the walk are answered with, in their order. */
const STATUSES = [201, 200, 400, 403, 404, 200, 200, 404, 400, 403, 200, 404, 200, 200];

/**
 * Nothing here asks for problem details: Prism looks at what stands behind the plus sign alone, takes
 * application/problem+json for application/json, and holds it against the schema of the envelope.
 */
async function walk(intake: ReturnType<typeof createIntakeClient>): Promise<void> {
  const body = exampleOf("NewIndividualCustomer");
  const stranger = { headers: { Authorization: "none" } };
  const created = await intake.POST("/customers/individual", { body });
  const path = { id: hasStatus(created, 201) ? created.data.data.id : NOBODY };
  await intake.POST("/customers/individual/validate", { body });
  await intake.POST("/customers/individual", { body: { ...body, phone: "12" } });
  await intake.POST("/customers/individual", { body, ...stranger });
  await intake.POST("/customers/individual", {
    body,
    params: { header: { "On-Behalf-Of": NOBODY } },
  });
  await intake.GET("/customers/individual/requirements");
  await intake.GET("/customers/{id}", { params: { path } });
  await intake.GET("/customers/{id}", { params: { path: { id: NOBODY } } });
  await intake.GET("/customers/{id}", { params: { path: { id: "1" } } });
  await intake.GET("/customers/{id}", { params: { path }, ...stranger });
  const result = exampleOf("NewKycResult");
  await intake.POST("/customers/{id}/kyc", { params: { path }, body: result });
  await intake.POST("/customers/{id}/kyc", { params: { path: { id: NOBODY } }, body: result });
  await intake.GET("/livez");
  await intake.GET("/readyz");
}

function exampleOf(name: string) {
  const { components } = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
  return components.schemas[name].examples[0];
}

/** Starts Prism between a client and a service: it says of each answer what the contract has against it. */
export async function startProxy(contractFile: string, upstream: string) {
  // Without --validate-request=false Prism would refuse what the service is to refuse itself.
  const options = ["--errors", "--validate-request=false", "--host=127.0.0.1", "--port=0"];
  const child = spawn(PROGRAM, ["proxy", ...options, contractFile, upstream], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const closed = once(child, "close");
  const stop = async () => {
    child.kill("SIGTERM");
    await closed;
  };
  const timer = setTimeout(() => child.kill("SIGKILL"), START_TIMEOUT_MS);
  let output = "";
  const listens = new Promise<string>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
      const [, address] = LISTENS.exec(output) ?? [];
      if (address !== undefined) {
        resolve(address);
      }
    });
  });
  const address = await Promise.race([listens, closed.then(() => undefined)]);
  clearTimeout(timer);
  if (address === undefined) {
    throw new Error(`Prism does not start: ${output}`);
  }
  return { address, stop };
}
