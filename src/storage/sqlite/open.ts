import { realpathSync } from "node:fs";
import type { Value } from "../../changes.js";
import type { JournalSettings, OpenDatabase, Write, WriteResult } from "../engine.js";
import { createGroupCommit } from "../group-commit.js";
import { followNewestIds } from "../newest-ids.js";
import { databaseReads, reads } from "../statements.js";
import type { Read } from "../table.js";
import { assertSound, assertSpace, proveWritable } from "./checks.js";
import { connect, sqliteVersion } from "./connection.js";
import { driver, openDatabase, type StatementSync } from "./driver.js";
import { isDamage } from "./fault.js";
import { lockForServer } from "./lock.js";
import { type FindByToken, openLookUps } from "./look-ups/reader.js";
import type { LookUpSettings } from "./look-ups/upkeep.js";
import { migrate } from "./migrate.js";
import { refuseSecondName, removeLeftLinks } from "./names.js";
import { createPrivateFile } from "./private-file.js";
import { asSqliteError, sqliteCodeOf } from "./sqlite-error.js";
import { type SqliteWriter, startWriter } from "./writer.js";
import type { WriterData } from "./writer-thread.js";

/** Readers never wait in WAL mode, except while another process recovers the WAL after a crash. */
const READ_TIMEOUT_MS = 50;

export interface SqliteOptions {
  databaseFile: string;
  /** Whether to become the one server of this database. */
  asServer: boolean;
  now: () => Date;
  lookUpSettings?: LookUpSettings;
}

/** Opens a SQLite file. A thread writes, and reads have a connection on the calling thread. */
export async function openSqlite({
  databaseFile,
  asServer,
  now,
  lookUpSettings,
}: SqliteOptions): Promise<OpenDatabase> {
  createPrivateFile(databaseFile);
  // One file has one lock, even if a link leads to it.
  const file = realpathSync(databaseFile);
  refuseSecondName(file);
  const lock = asServer ? lockForServer(file, now) : undefined;
  try {
    if (asServer) {
      removeLeftLinks(file);
    }
    const { migrated, version } = prepareFile(file, asServer, now);
    const { read, find, close: closeReader } = openReader(file);
    const writers = lazyWriter({ file, asServer, lookUpSettings });
    const orStop = async <T>(run: () => T) => {
      try {
        return run();
      } catch (error) {
        const named = asSqliteError(error);
        if (isDamage(sqliteCodeOf(named))) {
          // A write can damage more of a damaged file.
          writers.current()?.stop(named as Error);
        }
        throw named;
      }
    };
    const readOrStop = <Row extends object>(statement: Read<Row>, values: readonly Value[] = []) =>
      orStop(() => read(statement, values));
    await followNewestIds({ read: readOrStop });
    const writer = asServer ? writers.start() : undefined;
    const commits = createGroupCommit<Write, WriteResult>((batch) => writers.start().commit(batch));
    return {
      engine: { read: readOrStop, write: (steps) => commits.write(steps) },
      writeMany: (bytes) => writers.start().commitBytes(bytes),
      findByToken: (name, token) => orStop(() => find(name, token)),
      startJournal: writers.startJournal,
      software: { driver, database: `SQLite ${version}` },
      migrated,
      ...(writer && { broken: writer.broken }),
      async check() {
        writer?.check();
        await readOrStop(databaseReads.ready);
        await assertSpace(file);
      },
      async close() {
        await commits.drained();
        // The last connection folds the WAL into the file.
        closeReader();
        await writers.current()?.close();
        lock?.close();
      },
    };
  } catch (error) {
    lock?.close();
    throw asSqliteError(error);
  }
}

/** A command that only reads starts no thread. A thread keeps the process from ending by itself. */
function lazyWriter(data: WriterData) {
  let journal: JournalSettings | undefined;
  let writer: SqliteWriter | undefined;
  const start = () => {
    const started = startWriter(data);
    if (journal) {
      started.startJournal(journal);
    }
    return started;
  };
  return {
    current: () => writer,
    start(): SqliteWriter {
      writer ??= start();
      return writer;
    },
    startJournal(settings: JournalSettings): void {
      journal = settings;
      writer?.startJournal(settings);
    },
  };
}

/** A server finds faults of the disk before it accepts requests. A command finds them when it writes. */
function prepareFile(file: string, asServer: boolean, now: () => Date) {
  const db = connect(file);
  try {
    const migrated = migrate(db, now);
    if (asServer) {
      assertSound(db);
      proveWritable(db);
    }
    return { migrated, version: sqliteVersion(db) };
  } finally {
    db.close();
  }
}

interface Reader {
  read<Row extends object>(statement: Read<Row>, values: readonly Value[]): Row[];
  find: FindByToken;
  close(): void;
}

function openReader(file: string): Reader {
  const db = openDatabase(file, { readOnly: true, timeout: READ_TIMEOUT_MS });
  const statements = new Map(reads.map(({ name, text }) => [name, db.prepare(numbered(text))]));
  return {
    read: <Row extends object>({ name }: Read<Row>, values: readonly Value[]): Row[] =>
      (statements.get(name) as StatementSync).all(...values) as Row[],
    find: openLookUps(db),
    close: () => void db.close(),
  };
}

/** SQLite reads $1 as a name. ?1 is the first value. */
function numbered(sql: string): string {
  return sql.replaceAll("$", "?");
}
