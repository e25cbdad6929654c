import type { Outcome, Step } from "../changes.js";
import type { ClientStore } from "../clients/store.js";
import type { CustomerStore } from "../customers/store.js";
import type { IdempotencyStore } from "../idempotency/store.js";
import type { Keyring, KeyVersionStore } from "../sealing/keyring.js";
import type { SecretStore } from "../sealing/secrets.js";
import type { DueAt } from "../time-limit.js";
import { clientStore } from "./clients.js";
import { customerStore } from "./customers.js";
import type { OpenDatabase } from "./engine.js";
import { idempotencyStore } from "./idempotency-records.js";
import { type SealedRows, sealedRows, type TokensOf } from "./sealed-rows.js";
import { keyVersionStore, secretStore } from "./sealing-keys.js";
import { writeNamed } from "./statements.js";

/** A database as the service sees it. */
export interface Storage extends Omit<OpenDatabase, "engine"> {
  clients: ClientStore;
  keyVersions: KeyVersionStore;
  secrets: SecretStore;
  /**
   * The stores of what is sealed.
   * @param tokensOf makes the tokens of customers that lay open; without it they get none.
   */
  openRecords(keyring: Pick<Keyring, "sealer" | "openFresh">, tokensOf?: TokensOf): Records;
}

/** What is sealed, or stands in one transaction with it. */
export interface Records {
  customers: CustomerStore;
  idempotencyRecords: IdempotencyStore;
  sealedRows: SealedRows;
  /**
   * Writes all steps in one transaction, durable when the promise is fulfilled, or none of them.
   * @throws OutcomeUnknown if they may be written; after any other error they are not.
   */
  commit(steps: readonly Step[], dueAt?: DueAt): Promise<Outcome>;
}

/** Builds the stores on a database of either kind. */
export function createStorage({ engine, ...database }: OpenDatabase): Storage {
  return {
    ...database,
    clients: clientStore(engine),
    keyVersions: keyVersionStore(engine),
    secrets: secretStore(engine),
    openRecords: (keyring, tokensOf = () => ({})) => ({
      customers: customerStore(engine, keyring),
      idempotencyRecords: idempotencyStore(engine, keyring),
      sealedRows: sealedRows(engine, keyring, tokensOf),
      async commit(steps, dueAt) {
        const result = await engine.write(steps, dueAt);
        return result === "written" ? "written" : refusalOf(result);
      },
    }),
  };
}

/** @throws if nothing but a fault refuses such a row: ids are made so that no two are the same, or the row was there. */
function refusalOf(name: string): Outcome {
  const statement = writeNamed(name);
  if (!("refusal" in statement) || statement.refusal === undefined) {
    throw new Error(
      `${name} was refused: ${"removes" in statement ? "there is no such row" : "its id is taken"}`,
    );
  }
  return statement.refusal;
}
