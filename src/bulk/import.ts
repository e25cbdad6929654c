import type { Outcome } from "../changes.js";
import type { Client } from "../clients/client.js";
import { AppError, CommandError, exitCodes } from "../errors.js";
import { insisting } from "../insisting.js";
import type { ImportProgress, ImportRecord } from "../storage/imports.js";
import type { Records, Storage } from "../storage/storage.js";
import { PART_MS, PART_ROWS } from "./customer-id.js";
import type { ContentDigest } from "./identity.js";
import type { Readers } from "./readers.js";
import { type Refusal, refusalOf } from "./refusal.js";
import type { Report } from "./report.js";
import type { BlockReading } from "./row-reader.js";
import type { RowSource } from "./rows.js";

/** Rows that are read by one thread, and written, together. */
const BLOCK_ROWS = 256;
/** Blocks that wait for a thread, for each of them. */
const BLOCKS_AHEAD = 2;
/** Blocks that wait for the database. */
const BLOCKS_BEHIND = 2;

export interface ImportDependencies {
  storage: Pick<Storage, "imports">;
  records: Pick<Records, "customers" | "commitMany">;
  readers: Readers;
  rows: RowSource;
  digest: ContentDigest;
  report: Report;
  client: Pick<Client, "id" | "duplicates">;
  record: ImportRecord;
  /** Whether another process may have begun the first part. */
  mayBeDone: boolean;
  now: () => Date;
  onProgress: (done: Counts) => void;
}

export interface Counts {
  rows: number;
  /** Stored by this run. */
  created: number;
  /** Stored by a run before it. */
  alreadyThere: number;
  flagged: number;
  refused: number;
}

/**
 * Stores the rows of a file that are not stored yet. After each part it saves how far it has come; a part that was
 * interrupted is done again, and finds by their ids the customers that are there.
 * @throws CommandError if the file has changed, or another process has taken the import over.
 */
export async function importRows(dependencies: ImportDependencies): Promise<Counts> {
  const { storage, rows, digest, report, record, now, onProgress } = dependencies;
  const counts: Counts = {
    rows: record.doneRows,
    created: 0,
    alreadyThere: record.created,
    flagged: record.flagged,
    refused: record.refused,
  };
  let partAt = record.partAt;
  let { mayBeDone } = dependencies;
  onProgress(counts);
  for (;;) {
    const partRow = counts.rows;
    await importPart({ ...dependencies, partRow, partAt, mayBeDone }, counts);
    if (counts.rows === partRow) {
      return counts;
    }
    partAt = new Date(Math.max(now().getTime(), partAt.getTime() + PART_MS));
    mayBeDone = false;
    const progress: ImportProgress = {
      doneRows: counts.rows,
      digest: digest.value(),
      partAt,
      created: counts.created + counts.alreadyThere,
      flagged: counts.flagged,
      refused: counts.refused,
      reportBytes: report.save(),
    };
    if (!(await insisting(() => storage.imports.advance(record.id, record.run, progress)))) {
      throw new CommandError(
        exitCodes.failure,
        "Another process has taken this import over, and goes on with it. Wait until it has ended.",
      );
    }
    if (rows.isAtEnd()) {
      return counts;
    }
  }
}

interface Part extends ImportDependencies {
  partRow: number;
  partAt: Date;
  mayBeDone: boolean;
}

/** Blocks are read side by side, and written in their order. */
async function importPart(part: Part, counts: Counts): Promise<void> {
  const { rows, readers, digest, client, partRow, partAt, mayBeDone } = part;
  // Who is a duplicate of whom is seen when all before is stored.
  const minds = client.duplicates !== "allow";
  const ahead = minds ? 1 : readers.count * BLOCKS_AHEAD;
  const reading: { rows: number; result: Promise<BlockReading> }[] = [];
  const writing: Promise<void>[] = [];
  let firstRow = partRow;
  const readAhead = async () => {
    while (reading.length < ahead && firstRow < partRow + PART_ROWS) {
      const block = await rows.next(Math.min(BLOCK_ROWS, partRow + PART_ROWS - firstRow));
      if (!block) {
        return;
      }
      digest.add(block.bytes);
      const count = block.ends.length;
      reading.push({
        rows: count,
        result: quiet(readers.read({ ...block, firstRow, partRow, partAt, mayBeDone })),
      });
      firstRow += count;
    }
  };
  for (await readAhead(); reading.length > 0; await readAhead()) {
    const { rows: count, result } = reading.shift() as (typeof reading)[0];
    writing.push(quiet(writeBlock(part, count, await result, counts)));
    if (minds || writing.length >= BLOCKS_BEHIND) {
      await writing.shift();
    }
  }
  await Promise.all(writing);
}

/** Its failure is seen when it is waited for. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

async function writeBlock(
  { records, report, client, onProgress }: Part,
  rows: number,
  { writes, lines, ids, refusals, doneBefore, flagged }: BlockReading,
  counts: Counts,
): Promise<void> {
  const outcomes = ids.length > 0 ? await insisting(() => records.commitMany(writes)) : [];
  const late = (await Promise.all(outcomes.map(refusalOfLate))).flat();
  report.add([...refusals, ...late].sort((one, other) => one.line - other.line));
  counts.rows += rows;
  counts.created += outcomes.length - late.length;
  counts.alreadyThere += doneBefore;
  counts.flagged += flagged;
  counts.refused += refusals.length + late.length;
  onProgress(counts);

  /** A block that may have been written is written again, and its customers are there by their own ids. */
  async function refusalOfLate(outcome: Outcome, index: number): Promise<Refusal[]> {
    const find = () => records.customers.findSummary(ids[index] as string, client.id);
    return outcome === "written" || (await insisting(find))
      ? []
      : [refusalOf(lines[index] as number, new AppError("duplicate_customer"))];
  }
}
