import type { Outcome, Step } from "../changes.js";
import type { ClientStore } from "../clients/store.js";
import type { CustomerStore } from "../customers/store.js";
import type { EventStore } from "../events/event.js";
import type { IdempotencyStore } from "../idempotency/store.js";
import type { KeyVersionStore } from "../sealing/keyring.js";
import type { SecretStore } from "../sealing/secrets.js";
import type { DueAt } from "../time-limit.js";
import type { SenderStore } from "../webhooks/sending.js";
import type { WebhookStore } from "../webhooks/webhook.js";
import { clientStore, clientSubjects } from "./clients.js";
import { customerStore } from "./customers.js";
import type { Engine, OpenDatabase, Write, WriteResult } from "./engine.js";
import { eventStore } from "./events.js";
import { idempotencyStore } from "./idempotency-records.js";
import { type ImportStore, importStore } from "./imports.js";
import { type JournalStore, journalStep, journalStore } from "./journal.js";
import { deserializeWrites } from "./packed-writes.js";
import type { RecordKeys } from "./sealed-record.js";
import { type SealedRows, sealedRows, type TokensOf } from "./sealed-rows.js";
import { keyVersionStore, keyVersionSubjects, secretStore } from "./sealing-keys.js";
import { writeNamed } from "./statements.js";
import { webhookSenderStore } from "./webhook-sender.js";
import { webhookStore } from "./webhooks.js";

/** A database as the service sees it. */
export interface Storage extends Omit<OpenDatabase, "engine" | "publishEvents" | "writeMany"> {
  /** Once it is called, what happens to clients, API keys and master keys is journalled as well. */
  startJournal: OpenDatabase["startJournal"];
  clients: ClientStore;
  keyVersions: KeyVersionStore;
  secrets: SecretStore;
  journal: JournalStore;
  imports: ImportStore;
  events: EventStore;
  webhooks: WebhookStore;
  webhookSender: SenderStore;
  /**
   * The stores of what is sealed.
   * @param tokensOf makes the tokens of customers that lay open; without it they get none.
   */
  openRecords(keyring: RecordKeys, tokensOf?: TokensOf): Records;
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
  /**
   * The same for many at once, from bytes (packed-writes.ts): each of them stands or falls alone.
   * @throws what failed one of them or all; any of them may be written then.
   */
  commitMany(bytes: Uint8Array): Promise<Outcome[]>;
}

/** Builds the stores on a database of either kind. */
export function createStorage(open: OpenDatabase): Storage {
  const { engine, publishEvents: _, writeMany = oneByOne(open.engine), ...database } = open;
  let writer: string | undefined;
  const journalled: Engine = {
    read: engine.read,
    write: (steps, dueAt) => engine.write(writer ? withEntry(steps, writer) : steps, dueAt),
  };
  return {
    ...database,
    startJournal(settings) {
      database.startJournal(settings);
      writer = settings.writer;
    },
    clients: clientStore(journalled),
    keyVersions: keyVersionStore(journalled),
    secrets: secretStore(engine),
    journal: journalStore(engine),
    imports: importStore(engine),
    events: eventStore(open),
    webhooks: webhookStore(engine),
    webhookSender: webhookSenderStore(engine),
    openRecords: (keyring, tokensOf = () => ({})) => ({
      customers: customerStore(engine, keyring),
      idempotencyRecords: idempotencyStore(engine, keyring),
      sealedRows: sealedRows(engine, keyring, tokensOf),
      async commit(steps, dueAt) {
        const result = await engine.write(steps, dueAt);
        return outcomeOf(result);
      },
      commitMany: async (bytes) => (await writeMany(bytes)).map(outcomeOf),
    }),
  };
}

const SUBJECTS = { ...clientSubjects, ...keyVersionSubjects };

/** Adds the entry of a write of one step. */
function withEntry(steps: Write, operation: string): Write {
  const [{ statement, row }] = steps as [Step];
  const about = SUBJECTS[statement as keyof typeof SUBJECTS](row as never);
  return [...steps, journalStep({ at: new Date(), operation, outcome: "done", ...about })];
}

function oneByOne({ write }: Engine): NonNullable<OpenDatabase["writeMany"]> {
  return (bytes) => Promise.all(deserializeWrites(bytes).map((steps) => write(steps)));
}

/** @throws if nothing but a fault refuses such a row: ids are made so that no two are the same, or the row was there. */
function outcomeOf(name: WriteResult): Outcome {
  if (name === "written") {
    return "written";
  }
  const statement = writeNamed(name);
  if (!("refusal" in statement) || statement.refusal === undefined) {
    throw new Error(
      `${name} was refused: ${"removes" in statement ? "there is no such row" : "its id is taken"}`,
    );
  }
  return statement.refusal;
}
