import type { Engine } from "./engine.js";
import { columnsOf, type Insert, type RowOf, selects, stepsOf, type Update } from "./table.js";

const beginImport = {
  table: "imports",
  columns: {
    id: "text",
    client_id: "uuid",
    file_name: "text",
    seed: "text",
    run: "text",
    done_rows: "bigint",
    digest: "text",
    part_at: "bigint",
    created: "bigint",
    flagged: "bigint",
    refused: "bigint",
    report_bytes: "bigint",
  },
} as const satisfies Insert;

/** Done only by the process that works on the import. */
const advanceImport = {
  table: "imports",
  columns: {
    id: "text",
    run: "text",
    done_rows: "bigint",
    digest: "text",
    part_at: "bigint",
    created: "bigint",
    flagged: "bigint",
    refused: "bigint",
    report_bytes: "bigint",
  },
  set: `done_rows = new.done_rows, digest = new.digest, part_at = new.part_at, created = new.created,
    flagged = new.flagged, refused = new.refused, report_bytes = new.report_bytes`,
  condition: "imports.run = new.run",
  refusal: "stale",
} as const satisfies Update;

const takeImport = {
  table: "imports",
  columns: { id: "text", run: "text" },
  set: "run = new.run",
  condition: "TRUE",
  refusal: "stale",
} as const satisfies Update;

export const importWrites = { beginImport, advanceImport, takeImport };

type ImportRow = RowOf<typeof beginImport>;

export const importReads = selects<{ findImport: ImportRow; findImportOfFile: ImportRow }>({
  findImport: `SELECT ${columnsOf(beginImport)} FROM imports WHERE id = $1`,
  findImportOfFile: `SELECT ${columnsOf(beginImport)} FROM imports WHERE client_id = $1 AND file_name = $2
    ORDER BY part_at DESC LIMIT 1`,
});

const step = stepsOf(importWrites);

/** How far an import has come. */
export interface ImportProgress {
  /** Rows of the file that are stored or refused, counted from its beginning. */
  doneRows: number;
  /** Of these rows. */
  digest: string;
  /** When the rows behind these began to be stored. */
  partAt: Date;
  created: number;
  /** Those of the created that the client had before. */
  flagged: number;
  refused: number;
  /** The length of the report of what was refused. */
  reportBytes: number;
}

export interface ImportRecord extends ImportProgress {
  id: string;
  clientId: string;
  /** A digest of the file's name; empty where that says nothing. */
  fileName: string;
  /** What the ids of its customers are made from. */
  seed: string;
  /** The process that works on it. */
  run: string;
}

/** Each method is one transaction. */
export interface ImportStore {
  find(id: string): Promise<ImportRecord | undefined>;
  /** The latest of a client's file with this name. */
  findOfFile(clientId: string, fileName: string): Promise<ImportRecord | undefined>;
  /** Does nothing if there is one with this id. */
  begin(record: ImportRecord): Promise<void>;
  /** From now on no other process can advance it. */
  take(id: string, run: string): Promise<void>;
  /** @returns false if another process has taken it. */
  advance(id: string, run: string, progress: ImportProgress): Promise<boolean>;
}

export function importStore(engine: Engine): ImportStore {
  return {
    async find(id) {
      const [row] = await engine.read(importReads.findImport, [id]);
      return row && recordOf(row);
    },
    async findOfFile(clientId, fileName) {
      const [row] = await engine.read(importReads.findImportOfFile, [clientId, fileName]);
      return row && recordOf(row);
    },
    async begin({ id, clientId, fileName, seed, run, ...progress }) {
      const named = { id, client_id: clientId, file_name: fileName, seed, run };
      await engine.write([step.beginImport({ ...named, ...progressRow(progress) })]);
    },
    async take(id, run) {
      await engine.write([step.takeImport({ id, run })]);
    },
    async advance(id, run, progress) {
      const result = await engine.write([
        step.advanceImport({ id, run, ...progressRow(progress) }),
      ]);
      return result === "written";
    },
  };
}

function progressRow(progress: ImportProgress) {
  const { doneRows, digest, partAt, created, flagged, refused, reportBytes } = progress;
  return {
    done_rows: doneRows,
    digest,
    part_at: partAt.getTime(),
    created,
    flagged,
    refused,
    report_bytes: reportBytes,
  };
}

function recordOf(row: ImportRow): ImportRecord {
  return {
    id: row.id,
    clientId: row.client_id,
    fileName: row.file_name,
    seed: row.seed,
    run: row.run,
    doneRows: row.done_rows,
    digest: row.digest,
    partAt: new Date(row.part_at),
    created: row.created,
    flagged: row.flagged,
    refused: row.refused,
    reportBytes: row.report_bytes,
  };
}
