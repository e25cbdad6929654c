import type { KeySource } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import { createWhole } from "../private-file.js";
import { loadMasterKeys, shownSource } from "./key-source.js";
import { type MasterKeys, newestVersion, newMasterKeyLine } from "./master-keys.js";
import { createSealer, NotOpened, type Place, type Sealer, type SealingKeys } from "./sealer.js";

/** A version of the master key with which the database holds sealed values. */
export interface KeyVersion {
  version: number;
  /** A known text, sealed with it: it opens with the right key alone. */
  canary: Uint8Array;
  createdAt: Date;
}

/** The versions of the master key that a database knows. The newest is the active one. */
export interface KeyVersionStore {
  list(): Promise<KeyVersion[]>;
  /** @returns false, and writes nothing, if there is such a version. */
  insert(version: KeyVersion): Promise<boolean>;
  /** @returns false if there is no such version. */
  remove(version: number): Promise<boolean>;
}

export interface KeyringDependencies {
  source: KeySource;
  /** Whether a first key may be made where there is none: a file, and a database with nothing sealed. */
  mayCreate: boolean;
  store: KeyVersionStore;
  now: () => Date;
}

/** The master keys of a database, checked against its canaries. */
export interface Keyring {
  /** Seals under the active version. */
  sealer: Sealer;
  /** The file with the first key, if it was made just now. */
  createdFile?: string;
  /** The version with which new records are sealed. */
  activeVersion(): number;
  /** The versions that the source has. */
  givenVersions(): number[];
  /**
   * Makes a version the active one, for all servers of the database, within a second or so.
   * @throws CommandError (exit 78) if the source does not have it.
   */
  activate(version: number): Promise<void>;
  /**
   * Takes over what the database and the source have by now. Calls at the same time share one look.
   * @throws CommandError (exit 78) if the source lacks a version of the database. What is known stays in use.
   */
  refresh(): Promise<void>;
  /**
   * Opens sealed values. Where one was sealed with a version that is not known yet, it refreshes first, at most once a
   * second.
   * @throws what `open` throws
   */
  openFresh<T>(open: () => T): Promise<T>;
}

/**
 * Gets the master keys and proves that they are those of the database. The first start with a database makes the newest
 * one active.
 * @throws CommandError (exit 78) that names the version of a missing or wrong key, never a key.
 */
export async function openKeyring(dependencies: KeyringDependencies): Promise<Keyring> {
  const { source, store, now } = dependencies;
  const createdFile = await createMissingFile(dependencies);
  const inUse: KeysInUse = { keys: await loadMasterKeys(source), activeVersion: 0 };
  const find = (version: number) => inUse.keys.get(version);
  const refresh = oneAtATime(async () => {
    const versions = await store.list();
    const isComplete = versions.every(({ version }) => find(version) !== undefined);
    const keys = isComplete ? inUse.keys : await loadMasterKeys(source);
    checkCanaries(keys, versions, source);
    inUse.keys = keys;
    inUse.activeVersion = newestVersion(versions.map(({ version }) => version));
  });
  const activate = async (version: number) => {
    const canary = canaryOf(inUse.keys, version, source);
    await store.insert({ version, canary, createdAt: now() });
    await refresh();
  };

  if ((await store.list()).length === 0) {
    await activate(newestVersion(inUse.keys.keys()));
  } else {
    await refresh();
  }
  const sealingKeys: SealingKeys = {
    get activeVersion() {
      return inUse.activeVersion;
    },
    find,
  };
  return {
    sealer: createSealer(sealingKeys),
    ...(createdFile !== undefined && { createdFile }),
    givenVersions: () => [...inUse.keys.keys()],
    activeVersion: () => inUse.activeVersion,
    activate,
    refresh,
    openFresh: freshOpener(refresh),
  };
}

interface KeysInUse {
  keys: MasterKeys;
  activeVersion: number;
}

/** Calls that come while the work is going on get its outcome. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let going: Promise<void> | undefined;
  return () => {
    going ??= work().finally(() => {
      going = undefined;
    });
    return going;
  };
}

/** Where the source lacks the version, it is asked again after this time. */
const ASK_AGAIN_MS = 1_000;

function freshOpener(refresh: () => Promise<void>): Keyring["openFresh"] {
  let askedMs = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;
  return async (open) => {
    try {
      return open();
    } catch (error) {
      if (!(error instanceof NotOpened) || error.code !== "key_version_unknown") {
        throw error;
      }
    }
    if (performance.now() - askedMs >= ASK_AGAIN_MS) {
      askedMs = performance.now();
      // What is wrong with the source is in the log of the watch. The caller is told that the row does not open.
      asking = refresh().catch(() => undefined);
    }
    await asking;
    return open();
  };
}

/** @returns the file, if it was made. */
async function createMissingFile({
  source,
  mayCreate,
  store,
}: KeyringDependencies): Promise<string | undefined> {
  if (source.kind !== "file" || !mayCreate || (await store.list()).length > 0) {
    return undefined;
  }
  return createWhole(source.file, `${newMasterKeyLine(1)}\n`) ? source.file : undefined;
}

const CANARY = "customer intake";

function canaryPlace(version: number): Place {
  return { table: "sealing_keys", id: String(version), clientId: "" };
}

/** @throws CommandError if there is no key of this version. */
function canaryOf(keys: MasterKeys, version: number, source: KeySource): Buffer {
  const sealer = createSealer({ activeVersion: version, find: (one) => keys.get(one) });
  if (!keys.has(version)) {
    throw missingKey(version, source);
  }
  return sealer.seal(CANARY, canaryPlace(version)).sealed;
}

/** @throws CommandError if a key is missing, or is another one than that of the database. */
function checkCanaries(keys: MasterKeys, versions: readonly KeyVersion[], source: KeySource): void {
  const sealer = createSealer({ activeVersion: 0, find: (version) => keys.get(version) });
  for (const { version, canary } of versions) {
    if (!keys.has(version)) {
      throw missingKey(version, source);
    }
    try {
      sealer.open(canary, canaryPlace(version));
    } catch {
      throw new CommandError(
        exitCodes.configuration,
        `Master key version ${version} of ${shownSource(source)} is not the one with which this database was sealed. ` +
          "Give the keys that belong to this database.",
      );
    }
  }
}

function missingKey(version: number, source: KeySource): CommandError {
  return new CommandError(
    exitCodes.configuration,
    `${shownSource(source)} has no master key of version ${version}, with which this database was sealed. Add it.`,
  );
}
