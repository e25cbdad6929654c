import { EventEmitter, once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Test } from "tap";
import { type App, buildApp } from "../../dist/app.js";
import { type Client, permissions } from "../../dist/clients/client.js";
import {
  type ClientOptions,
  type ClientRegistry,
  createClientRegistry,
} from "../../dist/clients/registry.js";
import { createEventWatch } from "../../dist/events/watch.js";
import type { components, operations } from "../../dist/generated/types.js";
import { createJournal } from "../../dist/journal/journal.js";
import { createLogger } from "../../dist/log/logger.js";
import { type LookUpName, lookUpNames } from "../../dist/look-ups.js";
import { openDatabase, readValue } from "../../dist/storage/sqlite/driver.js";
import { openSqlite } from "../../dist/storage/sqlite/open.js";
import { createStorage } from "../../dist/storage/storage.js";
import { newUuid } from "../../dist/uuid.js";
import { readWebhookAllow } from "../../dist/webhook-allow.js";
import { createPoster, type Poster } from "../../dist/webhooks/post.js";
import { type Stores, withRecords } from "./keys.js";
import { recordService } from "./recorder.js";

export type NewCustomer = components["schemas"]["NewIndividualCustomer"];
export { permissions };
export type Permission = (typeof permissions)[number];
export type OperationName = keyof operations;

const document = JSON.parse(readFileSync("generated/openapi.json", "utf8"));

/** The request body that the contract gives as an example, to be changed at will. */
export function exampleBody(): NewCustomer {
  return structuredClone(document.components.schemas.NewIndividualCustomer.examples[0]);
}

/** Of which the secrets of webhooks are made. */
export const WEBHOOK_SECRET = Buffer.alloc(32, 5);

/** New values by JSON Pointer; undefined takes the member away. */
export type Changes = Record<string, unknown>;

/** The example of the contract with some members changed. */
export function changedBody(changes: Changes): NewCustomer {
  const body = exampleBody();
  for (const [pointer, value] of Object.entries(changes)) {
    const path = pointer
      .slice(1)
      .split("/")
      .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const name = path.pop() ?? "";
    const parent = path.reduce<Changes>((part, step) => part[step] as Changes, body);
    parent[name] = value;
  }
  return body;
}

/** What a service of the tests names as its address. */
export const PUBLIC_URL = "https://intake.example/prefix";

/** The contract, as the server publishes it, but for its address. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into every corner of the document.
export const contract: any = document;

/** A folder of its own for a test, gone when the test ends. */
export function temporaryFolder(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), "intake-"));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Service extends App {
  storage: Stores;
  clients: ClientRegistry;
  /** A client with a key that has every permission. */
  client: Client;
  key: string;
  /** The lines of the log so far. */
  log: () => Record<string, unknown>[];
  /** The log as it was written. */
  rawLog: () => string;
  /** Waits until the log holds a number of lines that say how a request ended, and gives these. */
  requestLines: (count: number) => Promise<Record<string, unknown>[]>;
  /** Makes another client with a key. */
  newClient: (
    name: string,
    options?: ClientOptions & { permissions?: Permission[] },
  ) => Promise<{ client: Client; key: string }>;
  post: (url: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  patch: (url: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>;
  get: (url: string, headers?: Record<string, string>) => Promise<Answer>;
  delete: (url: string, headers?: Record<string, string>) => Promise<Answer>;
  countRows: (table: "customers" | "kyc_results") => number;
  clock: { now: Date };
}

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: whatever came back is what the test looks at.
  body: any;
}

export interface ServiceOptions {
  storage?: (real: Stores) => Stores;
  /** Stores that are open already, in the place of a fresh SQLite file. */
  stores?: Stores;
  /** In the place of one that reaches 127.0.0.1, also with http:. */
  poster?: Pick<Poster, "post">;
  lookUps?: readonly LookUpName[];
}

/** The whole service on a fresh SQLite file, with its clock in the test's hand. */
export async function openService(t: Test, options: ServiceOptions = {}): Promise<Service> {
  const clock = { now: new Date("2026-05-04T09:30:00.000Z") };
  const now = () => clock.now;
  const databaseFile = join(temporaryFolder(t), "intake.db");
  // Not through openStorage: tsx rewrites a file with import(), and the lines that it covers are others then.
  const stores =
    options.stores ??
    (await withRecords(createStorage(await openSqlite({ databaseFile, asServer: true, now }))));
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= stores.close();
    return closing;
  };
  const storage = options.storage?.({ ...stores, close }) ?? { ...stores, close };
  const lines: string[] = [];
  const written = new EventEmitter();
  const logger = createLogger("trace", {
    write: (line) => {
      lines.push(line);
      written.emit("line");
    },
  });
  const journal = createJournal({ store: storage.journal, onFailure: () => {} });
  const eventWatch = createEventWatch({ store: storage.events, onFailure() {}, lookEveryMs: 20 });
  const webhookAllow = readWebhookAllow("http,127.0.0.1", []);
  const poster = createPoster({ allow: webhookAllow });
  const app = await buildApp({
    storage,
    records: storage,
    eventSecret: Buffer.alloc(32, 4),
    eventWatch,
    webhookSecret: WEBHOOK_SECRET,
    webhookAllow,
    poster: options.poster ?? poster,
    lookUps: options.lookUps ?? lookUpNames,
    lookUpSecret: Buffer.alloc(32, 2),
    journal,
    journalReads: true,
    logger,
    docs: true,
    publicUrl: PUBLIC_URL,
    now,
    newId: newUuid,
    serviceTime: () => 0,
  });
  recordService(app.server, () => lines.map((line) => JSON.parse(line)));
  let made = 0;
  const newId = () => `01983c5e-0000-7000-9000-${String(++made).padStart(12, "0")}`;
  const clients = createClientRegistry({ store: storage.clients, now, newId });
  t.teardown(async () => {
    await app.server.close();
    await journal.stop();
    await eventWatch.stop();
    await poster.close();
    await close();
  });

  const newClient: Service["newClient"] = async (name, { permissions: some, ...options } = {}) => {
    const client = await clients.createClient(name, options);
    const { key } = await clients.createApiKey(client, {
      mode: "test",
      permissions: some ?? permissions,
    });
    return { client, key };
  };
  const { client, key } = await newClient("acme");
  const send = async (
    method: "GET" | "POST" | "PATCH" | "DELETE",
    url: string,
    headers: object,
    payload?: string | Buffer,
  ) => {
    const answer = await app.server.inject({
      method,
      url,
      headers: { authorization: key, ...headers },
      ...(payload !== undefined && { payload }),
    });
    const isJson = String(answer.headers["content-type"]).startsWith("application/json");
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: isJson ? answer.json() : answer.body,
    };
  };
  return {
    ...app,
    storage,
    clients,
    client,
    key,
    clock,
    newClient,
    countRows: (table) => {
      const db = openDatabase(databaseFile, { readOnly: true });
      const count = readValue(db, `SELECT count(*) FROM ${table}`) as number;
      db.close();
      return count;
    },
    rawLog: () => lines.join(""),
    requestLines: async (count) => {
      for (;;) {
        const found = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === "request");
        if (found.length >= count) {
          return found;
        }
        await once(written, "line");
      }
    },
    log: () => lines.map((line) => JSON.parse(line)),
    post: (url, body, headers = {}) =>
      send(
        "POST",
        url,
        { "content-type": "application/json", ...headers },
        typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body),
      ),
    patch: (url, body, headers = {}) =>
      send(
        "PATCH",
        url,
        { "content-type": "application/merge-patch+json", ...headers },
        JSON.stringify(body),
      ),
    get: (url, headers = {}) => send("GET", url, headers),
    delete: (url, headers = {}) => send("DELETE", url, headers),
  };
}

/** Fewer than the requests in flight of which none is refused for overload (src/http/overload.ts). */
const SIDE_BY_SIDE = 50;

/** Sends bodies to one path, some side by side. */
export async function postAll(
  { post }: Pick<Service, "post">,
  url: string,
  bodies: unknown[],
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < bodies.length; start += SIDE_BY_SIDE) {
    const some = bodies.slice(start, start + SIDE_BY_SIDE);
    answers.push(...(await Promise.all(some.map((body) => post(url, body)))));
  }
  return answers;
}
