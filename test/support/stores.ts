import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Test } from "tap";
import { v7 as uuidV7 } from "uuid";
import type { Changes, Outcome, Step } from "../../dist/changes.js";
import type { ApiKey, Client } from "../../dist/clients/client.js";
import { readConfig } from "../../dist/config.js";
import {
  type IndividualCustomer,
  individualCustomer,
  type NewIndividualCustomer,
  type NormalisedForm,
} from "../../dist/customers/individual-customer.js";
import type { KycResult } from "../../dist/customers/kyc-result.js";
import { createLookUps, type Tokens } from "../../dist/customers/look-ups.js";
import { readIndividualCustomer } from "../../dist/customers/rules.js";
import { bodyForm } from "../../dist/http/validation.js";
import type { IdempotencyRecord } from "../../dist/idempotency/store.js";
import { lookUpNames } from "../../dist/look-ups.js";
import { openPostgresDatabase } from "../../dist/storage/postgres/database.js";
import { openSqlite } from "../../dist/storage/sqlite/open.js";
import { createStorage } from "../../dist/storage/storage.js";
import { type Stores, withRecords } from "./keys.js";
import { postgresDatabase } from "./postgres.js";
import { LONG_TIMEOUTS } from "./process.js";
import { exampleBody, temporaryFolder } from "./service.js";

export type { Stores };

/** What the service can keep its data in. What holds for one holds for the other. */
export const kinds = ["sqlite", "postgres"] as const;
export type Kind = (typeof kinds)[number];

/** The steps of the schema, in their order. */
export const migrations = readdirSync("dist/storage/migrations/sqlite").map((file) =>
  file.replace(".sql", ""),
);

/** All look-ups, under a secret that is no secret. */
export const lookUps = createLookUps(Buffer.alloc(32, 2), lookUpNames);

export const instant = new Date("2026-05-04T09:30:00.000Z");

/** The URL of a fresh database, gone when the test ends. */
export async function freshDatabase(t: Test, kind: Kind): Promise<string> {
  return kind === "sqlite"
    ? `sqlite:${join(temporaryFolder(t), "intake.db")}`
    : postgresDatabase(t);
}

/** The stores of a database, closed when the test ends. */
export async function openStores(t: Test, url: string): Promise<Stores> {
  const { database } = readConfig({ DATABASE_URL: url, ...LONG_TIMEOUTS });
  const now = () => instant;
  const storage = createStorage(
    database.kind === "sqlite"
      ? await openSqlite({ databaseFile: database.file, asServer: false, now })
      : await openPostgresDatabase(database, now),
  );
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= storage.close();
    return closing;
  };
  t.teardown(close);
  return { ...(await withRecords(storage)), close };
}

export function newClient(changes: Partial<Client> = {}): Client {
  const id = uuidV7();
  return { id, name: `client ${id}`, duplicates: "allow", createdAt: instant, ...changes };
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
  return { ...individualCustomer(exampleForm(), origin), ...changes };
}

/** The form of the contract's example. */
export function exampleForm(): NormalisedForm {
  const sent = exampleBody() as NewIndividualCustomer;
  const reading = readIndividualCustomer(sent, () => true, instant);
  return (reading as { form: NormalisedForm }).form;
}

/** The idempotency record of a request. */
export function newRecord(id: string, changes: Partial<IdempotencyRecord> = {}): IdempotencyRecord {
  return { id, fingerprint: "print", answer: '{"status":201}', keptAt: 3, ...changes };
}

const readBody = bodyForm("createIndividualCustomer", readIndividualCustomer);

/** Reads what a creation takes. */
export function readForm(sent: unknown): NormalisedForm {
  return readBody(sent, instant);
}

export function newKycResult(customerId: string): KycResult {
  return {
    id: uuidV7(),
    customerId,
    status: "APPROVED",
    gender: "F",
    recordedAt: instant,
    checkedAt: instant,
    changedStatus: true,
  };
}

type Committing = Pick<Stores, "commit" | "customers" | "idempotencyRecords">;

/** Commits a new customer, with an idempotency record if one is given. */
export function insertCustomer(
  storage: Committing,
  customer: IndividualCustomer,
  record?: IdempotencyRecord,
  tokens: Tokens = {},
): Promise<Outcome> {
  return storage.commit(
    stepsOf(storage, record, (changes) => storage.customers.insert(changes, customer, tokens)),
  );
}

/** Commits a KYC result, with an idempotency record if one is given. */
export function saveKycResult(
  storage: Committing,
  customer: IndividualCustomer,
  result: KycResult,
  record?: IdempotencyRecord,
): Promise<Outcome> {
  return storage.commit(
    stepsOf(storage, record, (changes) =>
      storage.customers.saveKycResult(changes, customer, result),
    ),
  );
}

/** The steps of changes, behind that of an idempotency record if one is given. */
export function stepsOf(
  { idempotencyRecords }: Committing,
  record: IdempotencyRecord | undefined,
  add: (changes: Changes) => void,
): Step[] {
  const steps: Step[] = [];
  const changes = { add: (step: Step) => void steps.push(step), lock: async () => {}, note() {} };
  if (record) {
    idempotencyRecords.insert(changes, record);
  }
  add(changes);
  return steps;
}
