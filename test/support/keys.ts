import { createJournal } from "../../dist/journal/journal.js";
import { type Keyring, openKeyring } from "../../dist/sealing/keyring.js";
import type { Records, Storage } from "../../dist/storage/storage.js";
import { MASTER_KEYS } from "../../scripts/master-keys.js";

export { MASTER_KEYS };

/** The stores of a database, with its keys. */
export interface Stores extends Storage, Records {
  keyring: Keyring;
}

/** What transactions need of the journal. */
export function withJournal({ journal: store }: Pick<Storage, "journal">) {
  const journal = createJournal({ store, onFailure() {} });
  return { journal, journalReads: true, now: () => new Date() };
}

/** With which the journal of tests is chained. */
export const JOURNAL_SECRET = Buffer.alloc(32, 3);

/** Opens what is sealed in a database, under the master key of tests if it is new. */
export async function withRecords(storage: Storage, text = MASTER_KEYS): Promise<Stores> {
  const keyring = await openKeyring({
    source: { kind: "environment", text },
    mayCreate: false,
    store: storage.keyVersions,
    now: () => new Date(),
  });
  storage.startJournal({ secret: JOURNAL_SECRET, writer: "test" });
  return { ...storage, ...storage.openRecords(keyring), keyring };
}
