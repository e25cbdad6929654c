import type { Step } from "../changes.js";
import type { Config } from "../config.js";
import { eraseStored } from "../customers/erasing.js";
import { assertErasable, type Erasable, type Erasure } from "../customers/erasure.js";
import type { CustomerStore } from "../customers/store.js";
import { type AppError, CommandError, exitCodes } from "../errors.js";
import {
  createSigning,
  readBefore,
  readSigned,
  type Signed,
  type Signing,
} from "../journal/signed-file.js";
import { replaceFile } from "../private-file.js";
import type { Keyring, KeyVersion } from "../sealing/keyring.js";
import { openSecret } from "../sealing/secrets.js";
import { journalStep } from "../storage/journal.js";
import type { Records, Storage } from "../storage/storage.js";
import { isUuid } from "../uuid.js";
import {
  type Command,
  nameOf,
  now,
  openKeyringOf,
  startJournal,
  usageError,
  withStorage,
} from "./command.js";

const KIND = "list of erasures";
/** An erasure as the list has it. */
type Listed = [id: string, clientId: string, erasedAt: number, masterKeyVersion: number];

export const erase: Command = {
  usage: "erase ID",
  summary: "Erases a customer, also while servers run.",
  help: "Refused while a hold or the time for which the client keeps its customers stops it.",
  options: {},
  positionals: ["ID"],
  async run({ positionals: [text], config, printResult }) {
    const id = readId(erase, text);
    await withErasures(config, erase, async ({ customers, ...records }) => {
      const found = await customers.findErasable(id);
      const erasure =
        found &&
        (await eraseStored(found, {
          ...records,
          store: customers,
          erasedAt: now(),
          entry: () => entryOf(erase, "erased", found),
          check: refuseKept,
        }));
      if (!erasure) {
        throw await missing(id, customers);
      }
      const { masterKeyVersion: version } = erasure;
      printResult(
        erasure,
        [
          `${id} is erased. Copies in backups and in the logs of the database open until master key version`,
          `${version} is retired: intake keys new, intake keys rotate, intake keys retire ${version}.`,
        ].join(" "),
      );
    });
  },
};

export const holdSet: Command = holding(
  "hold set ID",
  "Puts a legal hold on a customer: it cannot be erased.",
  "is held",
);
export const holdLift: Command = holding(
  "hold lift ID",
  "Lifts the legal hold on a customer.",
  "is not held any more",
);

export const erasuresList: Command = {
  usage: "erasures list",
  summary: "Lists the customers that were erased, and what is left to do until no copy opens.",
  options: {},
  run: ({ config, printResult }) =>
    withErasures(config, erasuresList, async ({ customers, keyVersions }) => {
      const oldest = oldestOf(await keyVersions.list());
      const erasures = (await customers.listErasures()).map((erasure) => ({
        ...erasure,
        complete: isComplete(erasure, oldest),
      }));
      const lines = erasures.map(({ id, clientId, erasedAt, masterKeyVersion, complete }) =>
        [id, clientId, erasedAt.toISOString(), masterKeyVersion, complete ? "yes" : "no"].join(
          "\t",
        ),
      );
      const head = ["ID", "CLIENT", "ERASED", "KEY VERSION", "COMPLETE"].join("\t");
      printResult(erasures, [head, ...lines].join("\n"));
    }),
};

/** The oldest version of the master key that is not retired. */
export function oldestOf(versions: readonly KeyVersion[]): number {
  return Math.min(...versions.map(({ version }) => version));
}

/** Whether no copy of the customer's rows opens any more. */
export function isComplete({ masterKeyVersion }: Erasure, oldestVersion: number): boolean {
  return masterKeyVersion < oldestVersion;
}

export const erasuresExport: Command = {
  usage: "erasures export FILE",
  summary: "Writes the list of all erasures, signed, into a file.",
  help: [
    "Keep it apart from the backups: `intake restore` replays it, so that a backup from before brings nobody back.",
    "ERASURES_FILE lets servers write it within a minute of each erasure.",
  ].join("\n"),
  options: {},
  positionals: ["FILE"],
  run: ({ positionals: [file = ""], config, printResult }) =>
    withErasures(config, erasuresExport, async ({ customers }, signing) => {
      const erasures = await writeErasures(file, customers, signing);
      printResult({ file, erasures }, `${file} has ${erasures} erasures.`);
    }),
};

export const erasuresReplay: Command = {
  usage: "erasures replay FILE",
  summary: "Erases again what a restored database has brought back.",
  help: "For PostgreSQL, before the service starts. For SQLite `intake restore --erasures FILE` does it.",
  options: {},
  positionals: ["FILE"],
  async run({ positionals: [file = ""], config, printResult }) {
    const list = readErasures(file);
    await withErasures(config, erasuresReplay, async (records, signing) => {
      const erased = await replayErasures(list, file, erasuresReplay, {
        ...records,
        signing: records.isNew ? undefined : signing,
      });
      printResult({ listed: list.content.length, erased }, replayed(list.content.length, erased));
    });
  },
};

export function replayed(listed: number, erased: number): string {
  return `Of ${listed} erasures ${erased} had to be done again.`;
}

/** @throws CommandError if the file is no whole list. */
export function readErasures(file: string): Signed<Listed[]> {
  return readSigned<Listed[]>(KIND, file);
}

/**
 * Adds the erasures to a list. What the file has and the database lacks stays: it was restored, and they are to be
 * erased again.
 * @returns how many erasures the file has now.
 * @throws CommandError if the file is no list of this database.
 */
export async function writeErasures(
  file: string,
  customers: CustomerStore,
  signing: Signing,
): Promise<number> {
  const listed = new Map(
    readBefore<Listed[]>(KIND, file, signing)?.map((one) => [one[0], one] as const),
  );
  for (const { id, clientId, erasedAt, masterKeyVersion } of await customers.listErasures()) {
    listed.set(id, [id, clientId, erasedAt.getTime(), masterKeyVersion]);
  }
  replaceFile(file, signing.sign(KIND, [...listed.values()], now()));
  return listed.size;
}

type Erasing = Pick<Records, "customers" | "commit">;

/**
 * Erases again. What is erased already stays as it is; a customer that the database does not know gets its erasure.
 * @param signing undefined for a database of a version that had no lists.
 * @returns how many customers were there again.
 * @throws CommandError if the list is of another database. Nothing is done then.
 */
export async function replayErasures(
  list: Signed<Listed[]>,
  file: string,
  command: Command,
  { signing, customers, commit }: Erasing & { signing: Signing | undefined },
): Promise<number> {
  signing?.assertOwn(list, file);
  let erased = 0;
  for (const [id, clientId, erasedAt, masterKeyVersion] of list.content) {
    const entryNow = () => entryOf(command, "erased again", { id, clientId });
    const found = await customers.findErasable(id);
    if (found) {
      await eraseStored(found, {
        commit,
        store: customers,
        erasedAt: new Date(erasedAt),
        knownVersion: masterKeyVersion,
        entry: entryNow,
        async check({ heldAt }) {
          if (heldAt) {
            // The hold was lifted before the erasure.
            const lift = stepsOf((changes) => customers.hold(changes, id, undefined));
            await commit([...lift, entryOf(command, nameOf(holdLift), { id, clientId })]);
          }
        },
      });
      erased += 1;
    } else if (!(await customers.findErasure(id))) {
      const erasure = { id, clientId, erasedAt: new Date(erasedAt), masterKeyVersion };
      const steps = stepsOf((changes) => customers.insertErasure(changes, erasure));
      await commit([...steps, entryNow()]);
    }
  }
  return erased;
}

function stepsOf(add: (changes: { add: (step: Step) => void }) => void): Step[] {
  const steps: Step[] = [];
  add({ add: (step) => void steps.push(step) });
  return steps;
}

function entryOf(
  command: Command,
  subject: string,
  { id, clientId }: Pick<Erasable, "id" | "clientId">,
): Step {
  const about = { clientId, customerId: id, subject };
  return journalStep({ at: now(), operation: nameOf(command), outcome: "done", ...about });
}

/** @throws CommandError where the customer has to be kept. */
function refuseKept(customer: Erasable): void {
  try {
    assertErasable(customer, now());
  } catch (error) {
    const { code, details } = error as AppError;
    const reason =
      code === "customer_held"
        ? "A hold keeps it. `intake hold lift` lifts it"
        : `Its client keeps it until ${details.members?.retainedUntil}. \`intake client set --retain-for\` changes that`;
    throw new CommandError(exitCodes.failure, `${customer.id} is not erased. ${reason}.`);
  }
}

async function missing(id: string, customers: CustomerStore): Promise<CommandError> {
  const erasure = await customers.findErasure(id);
  return new CommandError(
    exitCodes.failure,
    erasure
      ? `${id} was erased at ${erasure.erasedAt.toISOString()}.`
      : `There is no customer ${id}.`,
  );
}

function holding(usage: string, summary: string, state: string): Command {
  const command: Command = {
    usage,
    summary,
    options: {},
    positionals: ["ID"],
    async run({ positionals: [text], config, printResult }) {
      const id = readId(command, text);
      const isHeld = usage.startsWith("hold set");
      await withErasures(config, command, async ({ customers, commit }) => {
        const found = await customers.findErasable(id);
        const heldAt = isHeld ? now() : undefined;
        const steps = stepsOf((changes) => customers.hold(changes, id, heldAt));
        if (
          !found ||
          (await commit([...steps, entryOf(command, nameOf(command), found)])) !== "written"
        ) {
          throw await missing(id, customers);
        }
        printResult({ id, held: isHeld }, `${id} ${state}.`);
      });
    },
  };
  return command;
}

/** The id of a customer, in the form in which it is stored. */
function readId(command: Command, text: string | undefined): string {
  if (!isUuid(text)) {
    throw usageError(command, "ID is the id of a customer.");
  }
  return text.toLowerCase();
}

const SIGNING = "signing";

interface OpenedErasures extends Storage, Records {
  /** Whether it has never signed a list: it is new, or of a version that had none. */
  isNew: boolean;
}

/** Opens the database of a command about erasures. */
export function withErasures(
  config: Config,
  command: Command,
  use: (opened: OpenedErasures, signing: Signing) => Promise<void>,
): Promise<void> {
  return withStorage(config, async (storage) => {
    const keyring = await openKeyringOf({ ...config, production: true }, storage);
    await startJournal(storage, keyring, nameOf(command));
    const isNew = (await storage.secrets.find(SIGNING)) === undefined;
    const signing = await openSigning(storage, keyring);
    await use({ ...storage, ...storage.openRecords(keyring), isNew }, signing);
  });
}

/** What signs for a database. */
export async function openSigning(storage: Storage, keyring: Keyring): Promise<Signing> {
  return createSigning(await openSecret(SIGNING, storage.secrets, keyring));
}

/**
 * The list that a restore replays: the one that is named, or else that of ERASURES_FILE.
 * @throws CommandError if it is not there, or no whole list.
 */
export function erasuresToReplay(named: string | undefined, { erasuresFile }: Config) {
  const file = named ?? erasuresFile;
  return file === undefined ? undefined : { file, list: readErasures(file) };
}
