import { setTimeout as sleep } from "node:timers/promises";
import type { Step } from "../../changes.js";
import type { PostgresDatabase } from "../../database-url.js";
import { OutcomeUnknown, sqlStateOf } from "../../errors.js";
import type { DueAt } from "../../time-limit.js";
import type { JournalSettings, Write, WriteResult } from "../engine.js";
import { createGroupCommit, type GroupCommit, type Settled } from "../group-commit.js";
import { JOURNAL, withoutEntry } from "../journal.js";
import { writeNamed } from "../statements.js";
import {
  answerOf,
  type BatchQuery,
  type BatchRow,
  batchQueries,
  laterRefusal,
  loneInsert,
} from "./batch-query.js";
import type { Connections, Limits } from "./connections.js";
import { ConnectionFault, isConflict, isOutcomeUnknown, noTurn, rowsMissing } from "./errors.js";
import { createJournalLane, type JournalLane } from "./journal-lane.js";

/** How often a batch is tried that conflicts with other transactions. */
const MAX_TRIES = 3;
const RETRY_AFTER_MS = 20;

export interface PostgresWriter {
  write(write: Write, dueAt?: DueAt): Promise<WriteResult>;
  startJournal(settings: JournalSettings): void;
  /** Resolves when no write is left. */
  drained(): Promise<void>;
}

/**
 * Groups writes that consist of the same statements, and writes each batch with one statement. One batch of a form is
 * in progress at a time: with more, each would be smaller.
 */
export function createWriter(connections: Connections, database: TimeLimits): PostgresWriter {
  const commits = new Map<string, GroupCommit<Write, WriteResult>>();
  let journal: JournalSettings | undefined;

  const commitOf = (write: Write) => {
    const names = write.map(({ statement }) => statement);
    const form = names.join("+");
    const known = commits.get(form);
    if (known) {
      return known;
    }
    const lane = { queryOf: batchQueries(names), journal: journalLaneOf(names) };
    // All but one of the inserts with the same id are refused, in any order.
    const writeBatch = loneInsert(names) ? writeRound : writeInTurns;
    const commit = createGroupCommit<Write, WriteResult>(
      (batch, waitedMs) => writeBatch(limited(connections, database, waitedMs), lane, batch),
      {
        queueTimeoutMs: database.connectTimeoutMs,
        queueTimeout: noTurn,
        commitTimeout,
      },
    );
    commits.set(form, commit);
    return commit;
  };

  const journalLaneOf = (names: string[]) => {
    if (names.at(-1) !== JOURNAL) {
      return undefined;
    }
    if (!journal) {
      throw new Error("the journal has not been started");
    }
    return createJournalLane(journal);
  };

  return {
    startJournal(settings) {
      journal = settings;
    },
    write: (write, dueAt) => commitOf(write).write(write, dueAt),
    async drained() {
      await Promise.all([...commits.values()].map((commit) => commit.drained()));
    },
  };
}

/** What is the same for all writes of a form. */
interface Lane {
  queryOf: (batch: readonly Write[]) => BatchQuery;
  journal: JournalLane | undefined;
}

type Statements = Pick<Connections, "run">;
type TimeLimits = Pick<PostgresDatabase, "connectTimeoutMs" | "queryTimeoutMs">;

function commitTimeout(): OutcomeUnknown {
  return new OutcomeUnknown(
    new ConnectionFault("query_timeout", "it did not answer before the request was due."),
  );
}

/**
 * The statements of a batch share the time limit of a single one, and the time in the queue counts. So each write is
 * answered within the sum of the two limits.
 */
function limited(
  connections: Statements,
  { connectTimeoutMs, queryTimeoutMs }: TimeLimits,
  waitedMs: number,
): Statements {
  const arrivedAt = performance.now() - waitedMs;
  const limits = (): Limits => ({
    connectTimeoutMs: Math.max(0, connectTimeoutMs - (performance.now() - arrivedAt)),
    dueAt: arrivedAt + connectTimeoutMs + queryTimeoutMs,
  });
  return {
    run: async (statement, values) => connections.run(statement, values, limits()),
  };
}

/**
 * One statement can change a row only once, so writes to the same row (the same id) go into rounds. Of the writes that
 * change the same version of a row, the server would refuse all but the first, so they are refused here.
 */
async function writeInTurns(
  connections: Statements,
  lane: Lane,
  batch: Write[],
): Promise<Settled<WriteResult>[]> {
  const outcomes = new Map<Write, Settled<WriteResult>>(staleOf(batch));
  for (const round of roundsOf(batch.filter((write) => !outcomes.has(write)))) {
    const settled = await writeRound(connections, lane, round);
    round.forEach((write, index) => {
      outcomes.set(write, settled[index] as Settled<WriteResult>);
    });
  }
  return batch.map((write) => outcomes.get(write) as Settled<WriteResult>);
}

function staleOf(batch: Write[]): [Write, WriteResult][] {
  const changed = new Set<string>();
  return batch.flatMap((write): [Write, WriteResult][] => {
    const change = write.find(({ statement }) => changesVersion(statement));
    const { id, version } = (change?.row ?? {}) as { id?: string; version?: number };
    const name = `${id} ${version}`;
    if (change && changed.has(name)) {
      return [[write, change.statement]];
    }
    changed.add(name);
    return [];
  });
}

function changesVersion(name: string): boolean {
  const statement = writeNamed(name);
  return "set" in statement && "version" in statement.columns;
}

function roundsOf(batch: Write[]): Write[][] {
  const rounds: Write[][] = [];
  const turns = new Map<string, number>();
  for (const write of batch) {
    const rows = withoutEntry(write).changes.map(({ row }) => (row as { id: string }).id);
    const turn = Math.max(...rows.map((row) => turns.get(row) ?? 0));
    for (const row of rows) {
      turns.set(row, turn + 1);
    }
    rounds[turn] ??= [];
    rounds[turn].push(write);
  }
  return rounds;
}

/** If one write fails the round, halves of the round are tried, so that the other writes are done. */
async function writeRound(
  connections: Statements,
  lane: Lane,
  round: Write[],
): Promise<Settled<WriteResult>[]> {
  const { queryOf, journal } = lane;
  let bound: readonly Write[] = round;
  try {
    bound = journal ? await journal.bind(connections, round) : round;
  } catch (error) {
    return round.map(() => faultOfWrite(error));
  }
  try {
    const { statement, values } = queryOf(bound);
    const result = await unlessConflict(() => connections.run<BatchRow>(statement, values));
    const { written, refused } = answerOf(result);
    if (written !== round.length - refused.size) {
      throw rowsMissing(round.length - refused.size, written);
    }
    journal?.keep();
    return round.map((write, index) => outcomeOf(write, refused.get(index + 1)));
  } catch (error) {
    if (!isOfOneWrite(error) || isOfJournal(error)) {
      journal?.leave();
      const fault = faultOfWrite(error);
      return round.map(() => fault);
    }
    if (round.length === 1) {
      return round.map((write) => refusalOf(error, write));
    }
    const half = Math.ceil(round.length / 2);
    return [
      ...(await writeRound(connections, lane, round.slice(0, half))),
      ...(await writeRound(connections, lane, round.slice(half))),
    ];
  }
}

/** Whether a round failed because of the content of a write: data or a constraint (classes 22 and 23). */
function isOfOneWrite(error: unknown): boolean {
  return /^(?:22|23)/.test(sqlStateOf(error) ?? "");
}

/** Whether somebody has put a row where the next one of the chain belongs. */
function isOfJournal(error: unknown): boolean {
  return (error as { table?: string }).table === "journal";
}

/** Either the error holds the refused step, or the content of the write is at fault. */
function refusalOf(error: unknown, write: Write): Settled<WriteResult> {
  const step = laterRefusal(error, write);
  return step === undefined ? faultOfWrite(error) : outcomeOf(write, step);
}

/** The connection can be lost between the commit of the server and its answer. */
function faultOfWrite(error: unknown): Error {
  return isOutcomeUnknown(error) ? new OutcomeUnknown(error) : (error as Error);
}

/** Retries after a conflict with another transaction. */
async function unlessConflict<T>(attempt: () => Promise<T>, tries = 1): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!isConflict(error) || tries === MAX_TRIES) {
      throw error;
    }
  }
  await sleep(Math.random() * RETRY_AFTER_MS * tries);
  return unlessConflict(attempt, tries + 1);
}

function outcomeOf(write: Write, refusedStep: number | undefined): WriteResult {
  return refusedStep === undefined ? "written" : (write[refusedStep] as Step).statement;
}
