import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { startProcess, temporaryFolder } from "./processes.js";

const SCRIPT = join(import.meta.dirname, "load.lua");
/** An answer that takes longer counts as an error of the connection. */
const TIMEOUT_S = 10;

/** What is sent over and over; of several paths, each time one by chance. */
export interface Load {
  address: string;
  method: "GET" | "POST";
  paths: string[];
  key: string;
  /** Beside the key. */
  headers?: Record<string, string>;
  body?: string;
  /** Six digits in the body, in whose place each request has others. */
  digits?: string;
  /** Whether each request has an Idempotency-Key of its own. */
  hasKeys?: boolean | undefined;
  seed?: number;
}

/** What wrk saw. */
export interface LoadReport {
  requests: number;
  requestsPerS: number;
  p50Ms: number;
  p99Ms: number;
  /** Answers with a status above 399. */
  refusals: number;
  /** Connections that failed, and answers that did not come in time. */
  socketErrors: number;
}

/** @throws where wrk is missing, with the remedy. */
export function requireWrk(): void {
  if (spawnSync("wrk", ["--version"]).error) {
    throw new Error("wrk is missing, which makes the load. Run: apt-get install wrk");
  }
}

/**
 * Sends requests with wrk, each connection the next one when it has the answer to the last.
 * @throws where wrk fails.
 */
export async function runLoad(
  load: Load,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<LoadReport> {
  const folder = temporaryFolder();
  const requestFile = join(folder, "request");
  const bodyFile = join(folder, "body");
  writeFileSync(requestFile, [load.method, load.key, ...load.paths].join("\n"));
  writeFileSync(bodyFile, load.body ?? "");
  const sizes = ["--threads", "1", "--connections", String(connections)];
  const times = ["--duration", `${seconds}s`, "--timeout", `${TIMEOUT_S}s`];
  const { child, stdout, logFile } = startProcess(
    "wrk",
    [...sizes, ...times, "--script", SCRIPT, load.address],
    {
      BENCH_REQUEST: requestFile,
      BENCH_SEED: String(load.seed ?? 0),
      BENCH_HEADERS: Object.entries(load.headers ?? {})
        .map(([name, value]) => `${name}: ${value}\n`)
        .join(""),
      ...(load.body !== undefined && { BENCH_BODY: bodyFile }),
      ...(load.digits !== undefined && { BENCH_DIGITS: load.digits }),
      ...(load.hasKeys && { BENCH_KEYS: `${randomUUID()}-` }),
    },
  );
  const [output, [code]] = await Promise.all([text(stdout), once(child, "close")]);
  const report = readFileSync(logFile, "utf8");
  if (code !== 0) {
    throw new Error(`wrk ended with ${code}: ${`${output}${report}`.trim()}`);
  }
  const { durationUs, p50Us, p99Us, ...counts } = JSON.parse(report);
  return {
    ...counts,
    requestsPerS: counts.requests / (durationUs / 1e6),
    p50Ms: p50Us / 1000,
    p99Ms: p99Us / 1000,
  };
}
