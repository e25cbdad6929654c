import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Test } from "tap";
import { openDatabase, readValue } from "../../dist/storage/sqlite/driver.js";
import { type RunningServer, startServer } from "./process.js";
import { exampleBody, temporaryFolder } from "./service.js";
import { compileShim } from "./shim.js";

/** What is wrong with the disk, as test/support/shims/disk.c knows it. */
const FAULTS = {
  none: "-",
  full: "F",
  low: "L",
  readOnly: "R",
  gaveUp: "W",
  failing: "E",
  failingForDatabase: "D",
  slowForDatabase: "S",
  hangs: "H",
};

export interface Disk {
  file: string;
  env: Record<string, string>;
  set(fault: keyof typeof FAULTS): void;
}

/** A SQLite file on a disk that fails when the test says so, for the processes that are started with `env`. */
export function failingDisk(t: Test): Disk {
  const folder = temporaryFolder(t);
  const control = join(folder, "control");
  const file = join(folder, "intake.db");
  const set: Disk["set"] = (fault) => writeFileSync(control, FAULTS[fault], { flag: "r+" });
  writeFileSync(control, FAULTS.none);
  const shim = compileShim(t, "test/support/shims/disk.c");
  return { file, env: { ...shim, DISK_CONTROL: control, DATABASE_URL: `sqlite:${file}` }, set };
}

export interface Answered {
  status: number;
  /** The code of a refusal. */
  code?: string;
  id: string;
  isReplayed: boolean;
  ms: number;
}

/** Sends requests to a server, and measures how long the answers take. */
export function caller({ started }: RunningServer, key = started.key ?? "") {
  const send = async (method: string, path: string, headers = {}, body?: object) => {
    const startedAt = performance.now();
    const answer = await fetch(started.address + path, {
      method,
      headers: {
        authorization: key,
        accept: "application/problem+json",
        ...(body && { "content-type": "application/json" }),
        ...headers,
      },
      body: body ? JSON.stringify(body) : null,
    });
    // biome-ignore lint/suspicious/noExplicitAny: the test looks at what came back.
    const { code, data } = (await answer.json()) as any;
    const isReplayed = answer.headers.get("idempotent-replayed") === "true";
    const ms = performance.now() - startedAt;
    return { status: answer.status, code, id: data?.id, isReplayed, ms } as Answered;
  };
  return {
    get: (path: string) => send("GET", path),
    create: (idempotencyKey: string) =>
      send("POST", "/customers/individual", { "idempotency-key": idempotencyKey }, exampleBody()),
  };
}

/** A server on a disk, with one customer. */
export async function serverOn(t: Test, { env }: Pick<Disk, "env">) {
  const server = await startServer(t, env);
  const call = caller(server);
  const { id } = await call.create("first");
  return { server, ...call, read: () => call.get(`/customers/${id}`) };
}

export function countCustomers(file: string): number {
  const db = openDatabase(file, { readOnly: true });
  const count = readValue(db, "SELECT count(*) FROM customers");
  db.close();
  return count as number;
}
