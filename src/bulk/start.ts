import { randomBytes } from "node:crypto";
import { availableParallelism } from "node:os";
import type { Client } from "../clients/client.js";
import type { Config } from "../config.js";
import { insisting } from "../insisting.js";
import type { ImportRecord } from "../storage/imports.js";
import type { Records, Storage } from "../storage/storage.js";
import { readHeader } from "./columns.js";
import {
  type ContentDigest,
  contentDigest,
  fileChanged,
  type ImportIdentity,
  identityOf,
} from "./identity.js";
import { type Counts, importRows } from "./import.js";
import { type Input, STANDARD_INPUT } from "./input.js";
import { startReaders } from "./readers.js";
import { openReport, reportToPeople } from "./report.js";
import { type Format, type RowSource, splitRows } from "./rows.js";

/** Each thread takes 50 MB. */
const MOST_READERS = 2;
const SKIP_ROWS = 4_096;
/** As many as a CSV file begins with. */
const HEADER = 1;

export interface ImportOrder {
  file: string;
  format: Format;
  input: Input;
  client: Client;
  /** What tells imports of the same content apart. */
  name: string | undefined;
  reportFile: string | undefined;
}

export interface ImportBase {
  config: Config;
  storage: Storage;
  records: Records;
  lookUpSecret: Buffer;
  now: () => Date;
  onProgress: (counts: Counts) => void;
}

/**
 * Imports a file, from where an import of it was stopped.
 * @throws CommandError
 */
export async function runImport(order: ImportOrder, base: ImportBase): Promise<Counts> {
  const { file, format, input, client, name, reportFile } = order;
  const { config, storage, lookUpSecret } = base;
  const rows = splitRows(input.chunks, format);
  const named = { name, file: file === STANDARD_INPUT ? undefined : file };
  const identity = await identityOf(rows, client.id, lookUpSecret, named);
  const digest = contentDigest(lookUpSecret);
  const header = format === "csv" ? await rows.next(HEADER) : undefined;
  digest.add(header?.bytes ?? Buffer.alloc(0));
  const columns = format === "csv" ? readHeader(Buffer.from(header?.bytes ?? [])) : undefined;
  const seed = randomBytes(32).toString("base64url");
  const record = await takeOver(storage, identity, { clientId: client.id, seed }, base.now, digest);
  await skip(rows, record, digest);
  const report =
    reportFile === undefined
      ? reportToPeople(record.reportBytes)
      : openReport(reportFile, record.reportBytes);
  const count = Math.min(MOST_READERS, availableParallelism());
  const readers = startReaders(count, { config, client, columns, seed: record.seed });
  try {
    return await importRows({
      ...base,
      readers,
      rows,
      digest,
      report,
      client,
      record,
      mayBeDone: record.seed !== seed,
    });
  } finally {
    report.close();
    await readers.close();
  }
}

/** Makes the row of the import if there is none, and makes it this process's own. */
async function takeOver(
  { imports }: Storage,
  { id, fileName }: ImportIdentity,
  { clientId, seed }: Pick<ImportRecord, "clientId" | "seed">,
  now: () => Date,
  digest: ContentDigest,
): Promise<ImportRecord> {
  const run = randomBytes(16).toString("base64url");
  const other = fileName === "" ? undefined : await imports.findOfFile(clientId, fileName);
  if (other && other.id !== id) {
    throw fileChanged();
  }
  const counts = { doneRows: 0, created: 0, flagged: 0, refused: 0, reportBytes: 0 };
  const fresh = { id, clientId, fileName, seed, run, ...counts };
  await insisting(() => imports.begin({ ...fresh, digest: digest.value(), partAt: now() }));
  await insisting(() => imports.take(id, run));
  // Read behind that: nobody else moves it any more, and nothing removes it.
  return (await imports.find(id)) as ImportRecord;
}

/** @throws CommandError if these rows are not as they were. */
async function skip(
  rows: RowSource,
  { doneRows, digest: known }: ImportRecord,
  digest: ContentDigest,
) {
  let left = doneRows;
  while (left > 0) {
    const block = await rows.next(Math.min(left, SKIP_ROWS));
    if (!block) {
      throw fileChanged();
    }
    digest.add(block.bytes);
    left -= block.ends.length;
  }
  if (digest.value() !== known) {
    throw fileChanged();
  }
}
