import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Test } from "tap";
import { v7 as uuidV7 } from "uuid";
import type { ApiKey, Client } from "../dist/clients/client.js";
import { readConfig } from "../dist/config.js";
import {
  type IndividualCustomer,
  individualCustomer,
  type KycResult,
} from "../dist/customers/individual-customer.js";
import type { KeptAnswer } from "../dist/idempotency/store.js";
import type { Storage } from "../dist/storage/open.js";
import { openPostgresStorage } from "../dist/storage/postgres/storage.js";
import { openSqlite } from "../dist/storage/sqlite/open.js";
import { postgresDatabase } from "./postgres.js";
import { LONG_TIMEOUTS } from "./process.js";
import { exampleBody, temporaryFolder } from "./service.js";

/** What the service can keep its data in. What holds for one holds for the other. */
export const kinds = ["sqlite", "postgres"] as const;
export type Kind = (typeof kinds)[number];

/** The steps of the schema, in their order. */
export const migrations = readdirSync("src/storage/migrations/sqlite").map((file) =>
  file.replace(".sql", ""),
);

export const instant = new Date("2026-05-04T09:30:00.000Z");

/** The URL of a fresh database, gone when the test ends. */
export async function freshDatabase(t: Test, kind: Kind): Promise<string> {
  return kind === "sqlite"
    ? `sqlite:${join(temporaryFolder(t), "intake.db")}`
    : postgresDatabase(t);
}

/** The stores of a database, closed when the test ends. */
export async function openStores(t: Test, url: string): Promise<Storage> {
  const { database } = readConfig({ DATABASE_URL: url, ...LONG_TIMEOUTS });
  const now = () => instant;
  const storage =
    database.kind === "sqlite"
      ? await openSqlite({ databaseFile: database.file, asServer: false, now })
      : await openPostgresStorage(database, now);
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= storage.close();
    return closing;
  };
  t.teardown(close);
  return { ...storage, close };
}

export function newClient(changes: Partial<Client> = {}): Client {
  const id = uuidV7();
  return { id, name: `client ${id}`, createdAt: instant, ...changes };
}

export function newKey(clientId: string, changes: Partial<ApiKey> = {}): ApiKey {
  return {
    id: uuidV7().slice(-8),
    clientId,
    mode: "live",
    digest: Buffer.alloc(32, 7),
    permissions: ["customers:read"],
    createdAt: instant,
    sortId: uuidV7(),
    ...changes,
  };
}

export function newCustomer(
  clientId: string,
  changes: Partial<IndividualCustomer> = {},
): IndividualCustomer {
  const origin = { id: uuidV7(), clientId, now: instant };
  return { ...individualCustomer(exampleBody(), origin), ...changes };
}

/** What is kept of a request with a key. */
export function newKept(id: string, changes: Partial<KeptAnswer> = {}): KeptAnswer {
  return { id, fingerprint: "print", answer: '{"status":201}', keptAt: 3, ...changes };
}

export function newKycResult(customerId: string): KycResult {
  return { id: uuidV7(), customerId, status: "APPROVED", gender: "F", recordedAt: instant };
}
