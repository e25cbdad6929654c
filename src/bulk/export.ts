import { stringify } from "csv-stringify/sync";
import type { Client } from "../clients/client.js";
import type { SealedCustomer } from "../customers/store.js";
import { listedAnswer } from "../http/customer-answers.js";
import { insisting } from "../insisting.js";
import type { JournalEntry } from "../journal/entry.js";
import type { Records, Storage } from "../storage/storage.js";
import { leavesOf, RECORD } from "./columns.js";
import type { Format } from "./rows.js";

/** Customers that are read, journalled and written together. */
const PAGE = 500;

export interface ExportOrder {
  format: Format;
  /** Whose customers; undefined for all. */
  client: Pick<Client, "id"> | undefined;
  /** Whether to open the records. */
  isRevealed: boolean;
}

export interface ExportBase {
  storage: Pick<Storage, "journal">;
  records: Pick<Records, "customers">;
  /** Whether the journal names who was only seen. */
  journalReads: boolean;
  now: () => Date;
  onProgress: (rows: number) => void;
}

/**
 * The customers in the order of their ids, as text. What is revealed is in the journal, durable, before it is given.
 * @throws NotOpened
 */
export async function* exportRows(order: ExportOrder, base: ExportBase): AsyncGenerator<string> {
  const { format, client, isRevealed } = order;
  const { storage, records, journalReads, now, onProgress } = base;
  const columns = columnsOf(isRevealed);
  const done = { operation: "export", outcome: "done" } as const;
  const journal = (entries: Omit<JournalEntry, "at">[]) =>
    storage.journal.write(entries.map((entry) => ({ at: now(), ...entry })));
  await journal([
    { ...done, clientId: client?.id, subject: isRevealed ? "records, opened" : "records, sealed" },
  ]);
  if (format === "csv") {
    yield csvOf([columns]);
  }
  let rows = 0;
  let page: SealedCustomer[];
  let last: string | undefined;
  do {
    const after = last;
    page = await insisting(() => records.customers.listSealed(after, PAGE, client?.id));
    if (isRevealed && journalReads) {
      await journal(
        page.map(({ summary: { id: customerId, clientId } }) => ({
          ...done,
          clientId,
          customerId,
          subject: "the record, exported",
        })),
      );
    }
    const shown = await Promise.all(page.map((one) => exported(one, isRevealed)));
    yield format === "csv"
      ? csvOf(shown.map((one) => columns.map((pointer) => valueAt(one, pointer))))
      : shown.map(lineOf).join("");
    rows += page.length;
    onProgress(rows);
    last = page.at(-1)?.summary.id;
  } while (page.length === PAGE);
}

async function exported(customer: SealedCustomer, isRevealed: boolean) {
  const { summary, sealed, keyVersion } = customer;
  const open = { ...listedAnswer({ summary }), version: summary.version };
  if (!isRevealed) {
    // What lies open from before there were master keys is personal all the same.
    return { ...open, sealed: sealed && Buffer.from(sealed).toString("base64"), keyVersion };
  }
  const { sent, phoneCountryCode, phoneE164, gender, genderSource } = await customer.open();
  return {
    ...open,
    normalised: { phoneCountryCode, phoneE164, gender, genderSource },
    [RECORD]: sent,
  };
}

/** Readers of lines split at these two as well, some of them. */
function lineOf(customer: unknown): string {
  const json = JSON.stringify(customer);
  return `${json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}\n`;
}

const OPEN = ["/id", "/type", "/clientId", "/version", "/createdAt", "/updatedAt"];
const KYC = ["/kyc/status", "/kyc/recordedAt", "/kyc/checkedAt", "/kyc/expiresAt"];
const SEALED = ["/sealed", "/keyVersion"];
const NORMALISED = ["phoneCountryCode", "phoneE164", "gender", "genderSource"];

function columnsOf(isRevealed: boolean): string[] {
  const revealed = [
    ...NORMALISED.map((name) => `/normalised/${name}`),
    ...leavesOf().map((pointer) => `/${RECORD}${pointer}`),
  ];
  return [...OPEN, ...KYC, ...(isRevealed ? revealed : SEALED)];
}

function valueAt(customer: unknown, pointer: string): unknown {
  return pointer
    .slice(1)
    .split("/")
    .reduce((part, name) => (part as Record<string, unknown> | undefined)?.[name], customer);
}

/** RFC 4180. The words of JSON for true and false, which the package would write as 1 and as nothing. */
function csvOf(rows: readonly (readonly unknown[])[]): string {
  return stringify(rows as unknown[][], { record_delimiter: "windows", cast: { boolean: String } });
}
