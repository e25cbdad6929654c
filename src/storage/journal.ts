import type { Step, Value } from "../changes.js";
import { type Bound, type Content, linkIn, positionOf, rowNumber } from "../journal/chain.js";
import type { ChainEnds } from "../journal/checkpoint.js";
import type { JournalEntry, KeptEntry } from "../journal/entry.js";
import type { JournalStore as EntryStore } from "../journal/journal.js";
import type { ChainedRow, JournalSource } from "../journal/verify.js";
import type { DueAt } from "../time-limit.js";
import type { Engine } from "./engine.js";
import { columnsOf, type Insert, type RowOf, selects, stepsOf, type Update } from "./table.js";

const appendToJournal = {
  table: "journal",
  columns: {
    id: "bigint",
    at: "bigint",
    client_id: "uuid",
    key_id: "text",
    operation: "text",
    customer_id: "uuid",
    outcome: "text",
    subject: "text",
    trace_id: "text",
    version: "integer",
    mac: "text",
  },
  nullable: ["client_id", "key_id", "customer_id", "subject", "trace_id", "version"],
} as const satisfies Insert;

const beginRegister = {
  table: "journal_register",
  columns: { id: "integer", chains: "integer", mac: "text" },
} as const satisfies Insert;

const extendRegister = {
  ...beginRegister,
  set: "chains = new.chains, mac = new.mac",
  condition: "journal_register.chains = new.chains - 1",
  refusal: "stale",
} as const satisfies Update;

export const journalWrites = { appendToJournal, beginRegister, extendRegister };

/** The outcome of an entry whose write another one was faster than. */
export const VOID = "void";
/** The name of the statement that appends a row. */
export const JOURNAL = "appendToJournal" satisfies keyof typeof journalWrites;

export type JournalRow = RowOf<typeof appendToJournal>;
export type RegisterRow = RowOf<typeof beginRegister>;

/** Of a customer's entries the latest are listed. The contract says so. */
const MOST_LISTED = 1_000;
/** The one row of the register. */
const REGISTER = 1;

export const journalReads = selects<{
  journalRegister: RegisterRow;
  journalFrom: JournalRow;
  journalEnd: Pick<JournalRow, "id" | "mac">;
  journalOfCustomer: JournalRow;
  journalForClients: JournalRow;
}>({
  journalRegister: "SELECT id, chains, mac FROM journal_register WHERE id = 1",
  journalFrom: `SELECT ${columnsOf(appendToJournal)} FROM journal WHERE id > $1 ORDER BY id LIMIT $2`,
  journalEnd: "SELECT id, mac FROM journal WHERE id > $1 AND id < $2 ORDER BY id DESC LIMIT 1",
  journalForClients: `SELECT ${columnsOf(appendToJournal)} FROM journal
    WHERE customer_id = $1 AND (client_id IS NULL OR client_id = $2 OR client_id = $3)
    ORDER BY at DESC, id DESC LIMIT ${MOST_LISTED}`,
  journalOfCustomer: `SELECT ${columnsOf(appendToJournal)} FROM journal WHERE customer_id = $1
    ORDER BY at DESC, id DESC LIMIT ${MOST_LISTED}`,
});

const step = stepsOf(journalWrites);

/** The step that writes an entry. It has to be the last one of its write. */
export function journalStep(entry: JournalEntry): Step {
  return step.appendToJournal({
    // The writer gives it its number and what binds it.
    id: 0,
    mac: "",
    at: entry.at.getTime(),
    client_id: entry.clientId ?? null,
    key_id: entry.keyId ?? null,
    operation: entry.operation,
    customer_id: entry.customerId ?? null,
    outcome: entry.outcome,
    subject: entry.subject ?? null,
    trace_id: entry.traceId ?? null,
    version: entry.version ?? null,
  });
}

/** The step that counts a new chain. */
export function registerStep(chains: number, mac: string): Step {
  const row = { id: REGISTER, chains, mac };
  return chains === 1 ? step.beginRegister(row) : step.extendRegister(row);
}

/** The columns that a chain binds, in the order in which it does. The number is the first, the version the last one. */
export const CONTENT_COLUMNS = Object.keys(appendToJournal.columns).filter(
  (column) => column !== "mac",
);

/** The part of a row that its chain binds. */
export function contentOf(id: number, row: Step["row"]): Content {
  const cells = CONTENT_COLUMNS.map((column) => (column === "id" ? id : (row[column] as Value)));
  return boundCells(cells);
}

/** A version that is not there is not bound: rows from before there were versions had none. */
export function boundCells(cells: readonly Value[]): Content {
  return cells.at(-1) === null ? cells.slice(0, -1) : cells;
}

/** A row with its number, and what binds it, done or void. */
export function boundRow(row: Step["row"], { number, done, void: undone }: Bound): Step["row"] {
  const { at, client_id, key_id, operation, customer_id, outcome, subject, trace_id, version } =
    row;
  return {
    id: number,
    at: at as Value,
    client_id: client_id as Value,
    key_id: key_id as Value,
    operation: operation as Value,
    customer_id: customer_id as Value,
    outcome: outcome as Value,
    subject: subject as Value,
    trace_id: trace_id as Value,
    version: version as Value,
    mac: done,
    void_mac: undone,
  };
}

/** The first row of a chain. It says what writes the chain. */
export function beginningStep(writer: string, at: Date): Step {
  return journalStep({ at, operation: "journal", outcome: "done", subject: writer });
}

/** The steps of a write that change something, and the row of its entry, if it has one. */
export function withoutEntry(steps: readonly Step[]): { changes: readonly Step[]; entry?: Step } {
  const last = steps.at(-1);
  return last?.statement === JOURNAL
    ? { changes: steps.slice(0, -1), entry: last }
    : { changes: steps };
}

/** So many rows are read at once by who reads all of them. */
const ROWS_AT_ONCE = 5_000;

export interface JournalStore extends EntryStore, JournalSource {
  /** The latest entries about a customer, MOST_LISTED of them, in the order of time. */
  listOfCustomer(customerId: string): Promise<KeptEntry[]>;
  /** As much of them as these clients may know: what others have asked for is not theirs to see. */
  listForClients(
    customerId: string,
    clientIds: readonly [string, string],
    dueAt?: DueAt,
  ): Promise<KeptEntry[]>;
  /** The last row of each chain. */
  chainEnds(): Promise<ChainEnds>;
}

export function journalStore(engine: Engine): JournalStore {
  return {
    append: (changes, entry) => changes.add(journalStep(entry)),
    async write(entries) {
      await Promise.all(entries.map((entry) => engine.write([journalStep(entry)])));
    },
    async rowsAfter(number) {
      return (await engine.read(journalReads.journalFrom, [number, ROWS_AT_ONCE])).map(chainedRow);
    },
    async register() {
      const [row] = await engine.read(journalReads.journalRegister);
      return row;
    },
    async chainEnds() {
      const [register] = await engine.read(journalReads.journalRegister);
      const ends = new Map<number, { place: number; link: string }>();
      for (let chain = 1; chain <= Number(register?.chains ?? 0); chain += 1) {
        const bounds = [rowNumber(chain, 0), rowNumber(chain + 1, 0)];
        const [row] = await engine.read(journalReads.journalEnd, bounds);
        if (row) {
          ends.set(chain, { place: positionOf(row.id).place, link: linkIn(row.mac) });
        }
      }
      return ends;
    },
    async listOfCustomer(customerId) {
      const rows = await engine.read(journalReads.journalOfCustomer, [customerId]);
      return rows.reverse().map(keptEntryOf);
    },
    async listForClients(customerId, clientIds, dueAt) {
      const values = [customerId, ...clientIds];
      const rows = await engine.read(journalReads.journalForClients, values, dueAt);
      return rows.reverse().map(keptEntryOf);
    },
  };
}

/** A row as its chain sees it. */
export function chainedRow(row: JournalRow): ChainedRow {
  const isVoid = row.outcome === VOID;
  const wanted = isVoid ? { ...row, outcome: "done" } : row;
  return { id: row.id, isVoid, mac: row.mac, content: (number) => contentOf(number, wanted) };
}

function keptEntryOf(row: JournalRow): KeptEntry {
  const { chain, place } = positionOf(row.id);
  return {
    position: `${chain}.${place}`,
    at: new Date(row.at),
    clientId: row.client_id ?? undefined,
    keyId: row.key_id ?? undefined,
    operation: row.operation,
    customerId: row.customer_id as string,
    outcome: row.outcome as KeptEntry["outcome"],
    subject: row.subject ?? undefined,
    traceId: row.trace_id ?? undefined,
  };
}
