import { createChaining } from "../../../dist/journal/chain.js";
import { type ChainedRow, verifyJournal } from "../../../dist/journal/verify.js";
import { chainedRow, type JournalRow, type RegisterRow } from "../../../dist/storage/journal.js";
import { openSecretRow } from "../../master-keys.js";

export const JOURNAL = "SELECT * FROM journal ORDER BY id";
export const REGISTER = "SELECT id, chains, mac FROM journal_register";
export const JOURNAL_SECRET = "SELECT sealed FROM secrets WHERE id = 'journal'";

/** What the journal is in the end. */
export interface StoredJournal {
  rows: JournalRow[];
  register: RegisterRow[];
  secret: { sealed: Uint8Array }[];
}

/** What the journal says of changes, beside what there is. */
export interface JournalVerdict {
  changes: number;
  /** Changes without a row. */
  unjournalled: number;
  /** Rows of changes that are not there, or rows that a change has too many. */
  tooMany: number;
  faults: string[];
}

/** Whether each change that is there has exactly one row that says it was done, and no other change has one. */
export async function judgeJournal(
  { rows, register, secret }: StoredJournal,
  customers: readonly { id: string }[],
  kycResults: readonly { customer_id: string; status: string }[],
  versions: readonly { id: string }[],
): Promise<JournalVerdict> {
  const changes = [
    ...versions.map(({ id }) => `correctCustomer ${id}`),
    ...customers.map(({ id }) => `createIndividualCustomer ${id}`),
    ...kycResults.map(({ customer_id, status }) => `recordKycResult ${customer_id} KYC ${status}`),
  ];
  const journalled = rows
    .filter(
      ({ outcome, subject }) =>
        outcome === "done" && /^(?:created|corrected|KYC)/.test(subject ?? ""),
    )
    .map(({ operation, customer_id, subject }) =>
      operation === "recordKycResult"
        ? `${operation} ${customer_id} ${subject}`
        : `${operation} ${customer_id}`,
    );
  const left = new Map<string, number>();
  for (const change of changes) {
    left.set(change, (left.get(change) ?? 0) + 1);
  }
  for (const change of journalled) {
    left.set(change, (left.get(change) ?? 0) - 1);
  }
  const differences = [...left.values()];
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  const chaining = createChaining(openSecretRow("journal", secret[0]?.sealed as Uint8Array));
  const all = rows.map(
    (row): ChainedRow => chainedRow({ ...row, id: Number(row.id), at: Number(row.at) }),
  );
  const { faults } = await verifyJournal(
    {
      rowsAfter: async (number) => all.filter(({ id }) => id > number),
      register: async () => register[0],
    },
    chaining,
  );
  return {
    changes: changes.length,
    unjournalled: sum(differences.filter((count) => count > 0)),
    tooMany: -sum(differences.filter((count) => count < 0)),
    faults: faults.map((fault) => `journal: ${fault}`),
  };
}
