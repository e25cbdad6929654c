import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { setTimeout } from "node:timers/promises";
import { cpuTimeUs } from "./cpu.js";
import { type BenchDatabase, countCustomers } from "./databases.js";
import { faultsOf, loadFaults, refuseFaults } from "./judgement.js";
import { type Load, type LoadReport, runLoad } from "./load.js";
import type { RunningStack } from "./stacks.js";

export const CONNECTIONS = 64;
const SETTLE_MS = 50;
const PATH = "/customers/individual";

const { components } = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const [example] = components.schemas.NewIndividualCustomer.examples;

/** Digits in a body in whose place each customer has others. */
export const DIGITS = "100420";

/** The contract's example with every optional member, about 700 bytes. */
export const BODY = JSON.stringify({
  ...example,
  email: `ada.sample.${DIGITS}@example.com`,
  phone: `07700 ${DIGITS}`,
  taxInformation: { ...example.taxInformation, number: `QQ${DIGITS}C` },
  identification: { ...example.identification, code: `SPECIMEN-${DIGITS}` },
  basicData: { ...example.basicData, middleName: "Marie" },
  mainAddress: { ...example.mainAddress, line2: "Flat 2, Sample House", state: "Sampleshire" },
  isPep: true,
  pepExplanation: "Member of a national parliament since 2021, of its budget committee since 2023",
  externalId: `crm-0000000${DIGITS}`,
});

/** What a stack shows under a load of creations. */
export interface CreationReport extends LoadReport {
  /** The server's own time for each request. */
  cpuUs: number;
  /** The machine's load average over the last minute. */
  load: number;
}

export function creations({ address, key, takesKeys }: RunningStack): Load {
  return {
    address,
    method: "POST",
    paths: [PATH],
    key,
    body: BODY,
    digits: DIGITS,
    hasKeys: takesKeys,
  };
}

/**
 * Creates customers with many connections, for a while to warm up and then for as long as is measured.
 * @param stored the database in which they have to be found, where there is one.
 * @throws where anything was answered but 201, or a customer is missing.
 */
export async function createMany(
  what: string,
  stack: RunningStack,
  { warmUp, measured }: { warmUp: number; measured: number },
  stored: BenchDatabase | undefined,
): Promise<CreationReport> {
  const load = creations(stack);
  const before = await createOne(stack);
  await runLoad(load, { connections: CONNECTIONS, seconds: warmUp });
  const rowsBefore = stored && (await settledCount(stored));
  const cpuBeforeUs = cpuTimeUs(stack.pid);
  const report = await runLoad(load, { connections: CONNECTIONS, seconds: measured });
  const cpuUs = cpuTimeUs(stack.pid) - cpuBeforeUs;
  const [load1m = 0] = loadavg();
  const kept = stored && (await settledCount(stored)) - Number(rowsBefore);
  const after = await createOne(stack);
  const statuses = [before, after];
  refuseFaults(what, faultsOf({ statuses, load: report, connections: CONNECTIONS, kept }));
  return { ...report, cpuUs: cpuUs / report.requests, load: load1m };
}

/** Reads a customer over and over. @returns the server's own time for each request, in microseconds. */
export async function readMany(
  what: string,
  running: RunningStack,
  seconds: number,
): Promise<number> {
  const { address, key, pid } = running;
  const { data } = JSON.parse(await (await sendOne(running)).text());
  const load: Load = { address, method: "GET", paths: [`/customers/${data.id}`], key };
  await runLoad(load, { connections: CONNECTIONS, seconds: Math.ceil(seconds / 2) });
  const beforeUs = cpuTimeUs(pid);
  const report = await runLoad(load, { connections: CONNECTIONS, seconds });
  refuseFaults(`${what}, reads`, loadFaults(report));
  return (cpuTimeUs(pid) - beforeUs) / report.requests;
}

/** Creates one customer. @returns the status of the answer. */
export async function createOne(running: RunningStack): Promise<number> {
  return (await sendOne(running)).status;
}

/** Creates one customer. */
export function sendOne({ address, key }: RunningStack): Promise<Response> {
  return fetch(address + PATH, {
    method: "POST",
    headers: { authorization: key, "content-type": "application/json" },
    body: BODY,
  });
}

/** wrk leaves requests behind that nobody waits for; counts the rows when these are done. */
async function settledCount(database: BenchDatabase): Promise<number> {
  for (let last = -1; ; await setTimeout(SETTLE_MS)) {
    const count = await countCustomers(database);
    if (count === last) {
      return count;
    }
    last = count;
  }
}
