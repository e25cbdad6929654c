/** Fills a database past HTTP, with customers as the service stores them: sealed, and to be found by their tokens. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Step } from "../../dist/changes.js";
import { readConfig } from "../../dist/config.js";
import {
  individualCustomer,
  type NewIndividualCustomer,
  type NormalisedForm,
} from "../../dist/customers/individual-customer.js";
import { createLookUps } from "../../dist/customers/look-ups.js";
import { readIndividualCustomer } from "../../dist/customers/rules.js";
import { openKeyring } from "../../dist/sealing/keyring.js";
import { openSecret } from "../../dist/sealing/secrets.js";
import { MASTER_KEYS } from "../master-keys.js";
import { BODY, DIGITS } from "./creation.js";
import { LONG_TIMEOUTS } from "./long-timeouts.js";

/** How many customers share a commit. */
const BATCH = 256;

export interface NewCustomer {
  id: string;
  createdAt: Date;
}

/**
 * Adds customers of one of the database's clients, by its place in their list. As a server does, it keeps the index of a SQLite file in order.
 * @param env how the service is started, but for a master key, which is that of the scripts by default.
 */
export async function addCustomers(
  env: Record<string, string>,
  customers: Iterable<NewCustomer>,
  client = 0,
): Promise<void> {
  const now = () => new Date();
  const {
    database,
    lookUps,
    masterKeys: source,
  } = readConfig({
    ...LONG_TIMEOUTS,
    ...(env.INTAKE_MASTER_KEYS_FILE === undefined && { INTAKE_MASTER_KEYS: MASTER_KEYS }),
    ...env,
  });
  // Here, since a test that loads this file counts what it covers.
  const { openStorage } = await import("../../dist/storage/open.js");
  const storage = await openStorage({ database, asServer: true, now });
  const keyring = await openKeyring({ source, mayCreate: true, store: storage.keyVersions, now });
  const { tokensOf } = createLookUps(
    await openSecret("look-ups", storage.secrets, keyring),
    lookUps,
  );
  const { customers: store, commit } = storage.openRecords(keyring);
  const clientId = String((await storage.clients.listClients())[client]?.id);
  let batch: Promise<unknown>[] = [];
  let place = 0;
  for (const { id, createdAt } of customers) {
    place += 1;
    const form = formAt(place);
    const steps: Step[] = [];
    const changes = { add: (step: Step) => void steps.push(step), lock: async () => {}, note() {} };
    const customer = individualCustomer(form, { id, clientId, now: createdAt });
    store.insert(changes, customer, tokensOf(clientId, form));
    batch.push(commit(steps));
    if (batch.length === BATCH) {
      await Promise.all(batch);
      // Else the next batch would begin before the writer has had its turn.
      await nextTurn();
      batch = [];
    }
  }
  await Promise.all(batch);
  await storage.close();
}

function formAt(place: number): NormalisedForm {
  const body = bodyAt(place);
  return (readIndividualCustomer(body, () => true, new Date()) as { form: NormalisedForm }).form;
}

/** The example with numbers of its own, which come in no order. Places are counted from 1 on. */
export function bodyAt(place: number): NewIndividualCustomer {
  const digits = String((place * 387_421) % 1_000_000).padStart(DIGITS.length, "0");
  return JSON.parse(BODY.replaceAll(DIGITS, digits));
}
