import { readFileSync } from "node:fs";
import type { Config, KeySource } from "../config.js";
import { createLookUps } from "../customers/look-ups.js";
import { CommandError, exitCodes } from "../errors.js";
import type { JournalEntry } from "../journal/entry.js";
import { createWhole, replaceFile } from "../private-file.js";
import { loadMasterKeys } from "../sealing/key-source.js";
import type { Keyring } from "../sealing/keyring.js";
import { newestVersion, newMasterKeyLine } from "../sealing/master-keys.js";
import { openSecret } from "../sealing/secrets.js";
import { WATCH_EVERY_MS } from "../sealing/watch.js";
import type { VersionCount } from "../storage/sealed-rows.js";
import type { Records, Storage } from "../storage/storage.js";
import {
  type Command,
  nameOf,
  now,
  openKeyringOf,
  startJournal,
  usageError,
  withStorage,
} from "./command.js";
import { isComplete, oldestOf } from "./erasures.js";
import { reportEverySecond, resealRows, resealUntilSettled } from "./resealing.js";

/** Counting all rows takes longer than a request may. */
const QUERY_TIMEOUT_MS = 600_000;
/** Servers look for a new version once a second. */
const SETTLE_MS = 3 * WATCH_EVERY_MS;
const SWITCH_WITHIN_MS = 30_000;
/** A version is not retired before what was begun with it has ended everywhere. */
const RETIRE_AFTER_MS = 60_000;

export const keysNew: Command = {
  usage: "keys new",
  summary:
    "Makes a master key of the next version: in the key file, or printed for another source.",
  help: "It is not used before `intake keys rotate`. Give it to all servers first.",
  options: {},
  async run({ config: { masterKeys: source }, printResult }) {
    if (source.kind !== "file") {
      const version = newestVersion((await loadMasterKeys(source)).keys()) + 1;
      const line = newMasterKeyLine(version);
      printResult({ version, line }, line);
      return;
    }
    const { file } = source;
    const isFirst = createWhole(file, `${newMasterKeyLine(1)}\n`);
    const version = isFirst ? 1 : await addKey(source);
    printResult({ version, file }, `${file} has master key version ${version} now.`);
  },
};

async function addKey(source: KeySource & { kind: "file" }): Promise<number> {
  const version = newestVersion((await loadMasterKeys(source)).keys()) + 1;
  const text = readFileSync(source.file, "utf8");
  replaceFile(source.file, `${text.trimEnd()}\n${newMasterKeyLine(version)}\n`);
  return version;
}

export const keysSeal: Command = {
  usage: "keys seal",
  summary: "Seals the records from before there were master keys, also while servers run.",
  help: "It can be stopped at any time. Run again, it goes on with what is left.",
  options: {},
  run: (input) =>
    withKeyring(input.config, keysSeal, async ({ sealedRows: rows, journal }, keyring) => {
      const onProgress = reportEverySecond(input.printProgress);
      const sealed = await resealRows({ rows, below: 1, onProgress });
      const version = keyring.activeVersion();
      await journal.write([entryOf(keysSeal, `${sealed} rows with version ${version}`)]);
      input.printResult({ sealed, version }, `Sealed ${sealed} rows with version ${version}.`);
    }),
};

export const keysRotate: Command = {
  usage: "keys rotate",
  summary: "Moves all records to the newest master key, also while servers run.",
  help: [
    "Give the new key to all servers first (`intake keys new`). They use it within a second after this has begun.",
    "It can be stopped at any time. Run again, it goes on with what is left.",
  ].join("\n"),
  options: {},
  run: (input) =>
    withKeyring(input.config, keysRotate, async ({ sealedRows: rows, journal }, keyring) => {
      const version = newestVersion(keyring.givenVersions());
      await keyring.activate(version);
      const moved = await resealUntilSettled({
        rows,
        below: version,
        onProgress: reportEverySecond(input.printProgress),
        settleMs: SETTLE_MS,
        switchWithinMs: SWITCH_WITHIN_MS,
        passEveryMs: WATCH_EVERY_MS,
      });
      await journal.write([entryOf(keysRotate, `${moved} rows to version ${version}`)]);
      input.printResult({ moved, version }, `Moved ${moved} rows. All have version ${version}.`);
    }),
};

export const keysStatus: Command = {
  usage: "keys status",
  summary: "Counts the rows that are sealed with each version of the master key.",
  options: {},
  run: (input) =>
    withKeyring(input.config, keysStatus, async ({ sealedRows: rows }, keyring) => {
      const counts = await rows.countVersions();
      const versions = [...new Set([0, ...keyring.givenVersions()])].map((version) => ({
        version,
        state: stateOf(version, keyring),
        rows: Object.fromEntries(
          rows.tables.map((table) => [table, rowsOf(counts, version, table)]),
        ),
      }));
      const lines = versions.map(({ version, state, rows: byTable }) =>
        [version === 0 ? "-" : version, state, ...Object.values(byTable)].join("\t"),
      );
      const head = ["VERSION", "STATE", ...rows.tables.map((table) => table.toUpperCase())];
      input.printResult(versions, [head.join("\t"), ...lines].join("\n"));
    }),
};

function entryOf(command: Command, subject: string): JournalEntry {
  return { at: now(), operation: nameOf(command), outcome: "done", subject };
}

function stateOf(version: number, keyring: Keyring): string {
  if (version === 0) {
    return "open";
  }
  return version === keyring.activeVersion() ? "active" : "given";
}

function rowsOf(counts: VersionCount[], version: number, table?: string): number {
  return counts
    .filter((count) => count.version === version && (table ?? count.table) === count.table)
    .reduce((sum, { rows }) => sum + rows, 0);
}

export const keysRetire: Command = {
  usage: "keys retire VERSION",
  summary: "Retires a master key with which no row is sealed any more.",
  help: [
    "A key file loses the key; elsewhere take it away yourself. Backups from before still need it: what they hold is",
    "erased for good when every copy of the key is.",
  ].join("\n"),
  options: {},
  positionals: ["VERSION"],
  async run({ positionals: [text = ""], config, printResult }) {
    const version = Number(/^[1-9]\d{0,8}$/.exec(text)?.[0]);
    if (Number.isNaN(version)) {
      throw usageError(keysRetire, "VERSION is a number, as `intake keys status` shows it.");
    }
    await withKeyring(
      config,
      keysRetire,
      async ({ sealedRows, keyVersions, customers }, keyring) => {
        const versions = await keyVersions.list();
        const newer = versions.find((one) => one.version > version);
        const inUse = rowsOf(await sealedRows.countVersions(), version);
        const refusal = refusalToRetire(version, keyring, newer?.createdAt, inUse);
        if (refusal) {
          throw new CommandError(exitCodes.failure, refusal);
        }
        await keyVersions.remove(version);
        const where = removeFromSource(config.masterKeys, version);
        const [before, after] = [oldestOf(versions), oldestOf(await keyVersions.list())];
        const erasures = (await customers.listErasures()).filter(
          (erasure) => isComplete(erasure, after) && !isComplete(erasure, before),
        ).length;
        printResult(
          { version, retired: true, erasures },
          `Master key version ${version} is retired. ${where} ${erasures} erasures are complete with it.`,
        );
      },
    );
  },
};

/** @param replacedAt when a newer version became the active one. */
function refusalToRetire(
  version: number,
  keyring: Keyring,
  replacedAt: Date | undefined,
  inUse: number,
): string | undefined {
  if (!keyring.givenVersions().includes(version)) {
    return `There is no master key of version ${version}. \`intake keys status\` shows those that there are.`;
  }
  if (version >= keyring.activeVersion()) {
    return `New records are sealed with master key version ${keyring.activeVersion()}. Only an older one can be retired.`;
  }
  if (inUse > 0) {
    return `${inUse} rows are sealed with master key version ${version}. Run \`intake keys rotate\` first.`;
  }
  if (replacedAt && now().getTime() - replacedAt.getTime() < RETIRE_AFTER_MS) {
    return `Master key version ${version} was replaced less than a minute ago, and requests may still use it. Wait a minute.`;
  }
  return undefined;
}

function removeFromSource(source: KeySource, version: number): string {
  if (source.kind !== "file") {
    return "Take it away from where the keys come from.";
  }
  const lines = readFileSync(source.file, "utf8").split("\n");
  const kept = lines.filter((line) => !line.trim().startsWith(`${version}:`));
  replaceFile(source.file, kept.join("\n"));
  return `${source.file} does not have it any more.`;
}

/** Opens a database with its master keys. */
function withKeyring(
  config: Config,
  command: Command,
  use: (opened: Storage & Records, keyring: Keyring) => Promise<void>,
): Promise<void> {
  const { database } = config;
  const patient =
    database.kind === "postgres" ? { ...database, queryTimeoutMs: QUERY_TIMEOUT_MS } : database;
  return withStorage({ ...config, database: patient }, async (storage) => {
    const keyring = await openKeyringOf({ ...config, production: true }, storage);
    await startJournal(storage, keyring, nameOf(command));
    const secret = await openSecret("look-ups", storage.secrets, keyring);
    const { tokensOf } = createLookUps(secret, config.lookUps);
    await use({ ...storage, ...storage.openRecords(keyring, tokensOf) }, keyring);
  });
}
