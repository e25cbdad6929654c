import type { Config } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import { createChaining } from "../journal/chain.js";
import { assertGrown, checkpointOf, readCheckpoint } from "../journal/checkpoint.js";
import type { KeptEntry } from "../journal/entry.js";
import { createSigning, type Signing } from "../journal/signed-file.js";
import { verifyJournal } from "../journal/verify.js";
import { replaceFile } from "../private-file.js";
import { openSecret } from "../sealing/secrets.js";
import type { JournalStore } from "../storage/journal.js";
import type { Storage } from "../storage/storage.js";
import { isUuid } from "../uuid.js";
import { type Command, now, openKeyringOf, usageError, withStorage } from "./command.js";

export const journalVerify: Command = {
  usage: "journal verify [--checkpoint FILE]",
  summary: "Looks for rows of the journal that were changed, removed or put there.",
  help: [
    "  --checkpoint   what `intake journal checkpoint` wrote: without it, nobody can tell whether the last rows of a",
    "                 chain are missing",
    "Servers may run meanwhile. Exit 1 if anything is wrong.",
  ].join("\n"),
  options: { checkpoint: { type: "string" } },
  run: ({ config, options: { checkpoint: file }, printResult }) =>
    withJournal(config, async ({ journal, secret, signing }) => {
      const known = file === undefined ? undefined : readCheckpoint(file, signing);
      const verified = await verifyJournal(journal, createChaining(secret), known);
      const { rows, chains, faults } = verified;
      const head = `${rows} rows in ${chains} chains: ${faults.length === 0 ? "nothing is wrong" : "something is wrong"}.`;
      printResult(verified, [head, ...faults].join("\n"));
      if (faults.length > 0) {
        throw new CommandError(exitCodes.failure, "The journal is not as it was written.");
      }
    }),
};

export const journalCheckpoint: Command = {
  usage: "journal checkpoint FILE",
  summary: "Writes how far the journal goes, signed, into a file.",
  help: "Keep it where nobody who can write the database can write. JOURNAL_CHECKPOINT_FILE lets servers write it every ten minutes.",
  options: {},
  positionals: ["FILE"],
  run: ({ config, positionals: [file = ""], printResult }) =>
    withJournal(config, async ({ journal, signing }) => {
      const { rows, chains } = await writeCheckpoint(file, journal, signing);
      printResult({ file, rows, chains }, `${file} has ${rows} rows in ${chains} chains.`);
    }),
};

export const journalList: Command = {
  usage: "journal list --customer ID",
  summary: "Lists who changed or saw a customer, or was refused, in the order of time.",
  options: { customer: { type: "string" } },
  async run({ config, options: { customer: id }, printResult }) {
    if (!isUuid(id)) {
      throw usageError(journalList, "--customer is the id of a customer.");
    }
    await withStorage(config, async (storage) => {
      const entries = await storage.journal.listOfCustomer(id.toLowerCase());
      const head = ["TIME", "OPERATION", "OUTCOME", "SUBJECT", "CLIENT", "KEY", "TRACE", "ROW"];
      printResult(entries, [head.join("\t"), ...entries.map(lineOf)].join("\n"));
    });
  },
};

/**
 * Replaces a checkpoint with a later one.
 * @returns how many rows and chains are in the file now.
 * @throws CommandError if the journal lacks what the file has.
 */
export async function writeCheckpoint(file: string, journal: JournalStore, signing: Signing) {
  const ends = await journal.chainEnds();
  assertGrown(file, ends, signing);
  const { text, ...counts } = checkpointOf(ends, signing, now());
  replaceFile(file, text);
  return counts;
}

function lineOf(entry: KeptEntry): string {
  const { at, operation, outcome, subject, clientId, keyId, traceId, position } = entry;
  const cells = [at.toISOString(), operation, outcome, subject, clientId, keyId, traceId, position];
  return cells.map((cell) => cell ?? "-").join("\t");
}

interface OpenJournal {
  journal: JournalStore;
  secret: Buffer;
  signing: Signing;
}

/** Opens the journal of a database, whose secrets are sealed under its master keys. */
function withJournal(config: Config, use: (open: OpenJournal) => Promise<void>): Promise<void> {
  return withStorage(config, async (storage: Storage) => {
    const keyring = await openKeyringOf({ ...config, production: true }, storage);
    const secretOf = (name: string) => openSecret(name, storage.secrets, keyring);
    const signing = createSigning(await secretOf("signing"));
    await use({ journal: storage.journal, secret: await secretOf("journal"), signing });
  });
}
