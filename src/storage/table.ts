import type { Step } from "../changes.js";

/** What a column holds, by the names of PostgreSQL. */
export type ColumnType = "text" | "uuid" | "integer" | "bigint" | "bytea";

/** A row to insert. It is refused if the table has one with the same key. */
export interface Insert {
  table: string;
  columns: Readonly<Record<string, ColumnType>>;
  /** The columns that may be null. */
  nullable?: readonly string[];
  /**
   * The column that holds the id of a row in another table, without which PostgreSQL takes no row. A foreign key says
   * so in SQLite; in PostgreSQL it would also lock the row that it finds.
   */
  belongsTo?: { column: string; table: string };
  /** What it means to a request if the row is refused. Without it, only a fault can refuse the row. */
  refusal?: "kept" | "stale" | "duplicate";
  /** Whether two servers may insert the same row at the same time. In one order they do not wait for each other in a ring. */
  isContended?: boolean;
}

/** A row to change, found by its id. It is refused if the table has none for which the condition holds. */
export interface Update extends Insert {
  /** SQL that may use the stored row under its table's name, and the given one as `new`. */
  set: string;
  condition: string;
}

/** A row to remove, found by its id. It is refused if the table has none for which the condition holds. */
export interface Delete {
  table: string;
  columns: { readonly id: ColumnType } & Readonly<Record<string, ColumnType>>;
  removes: true;
  nullable?: readonly string[];
  /** SQL that may use the stored row under its table's name, and the given one as `gone`. */
  condition?: string;
  /** As for a row to insert. */
  refusal?: "stale";
}

export type WriteStatement = Insert | Update | Delete;

interface TypeOf {
  text: string;
  uuid: string;
  integer: number;
  bigint: number;
  bytea: Uint8Array;
}

/** A row as a statement takes it, and as a read of the same columns gives it. */
export type RowOf<S extends WriteStatement> = {
  [Column in keyof S["columns"] & string]:
    | TypeOf[S["columns"][Column] & ColumnType]
    | (S extends { nullable: readonly (infer Name)[] }
        ? Column extends Name
          ? null
          : never
        : never);
};

/** Makes a step of a row, by the name of its statement: a column that is missing or misspelt does not compile. */
export function stepsOf<Statements extends Record<string, WriteStatement>>(statements: Statements) {
  const steps = Object.keys(statements).map((statement) => [
    statement,
    (row: Step["row"]): Step => ({ statement, row }),
  ]);
  return Object.fromEntries(steps) as {
    [Name in keyof Statements]: (row: RowOf<Statements[Name]>) => Step;
  };
}

/** A statement that reads rows. */
export interface Read<Row extends object> {
  name: string;
  text: string;
  /**
   * The types of its values, if reads that come at the same time may share one statement in PostgreSQL. It must not
   * change its rows by what else is asked, nor end with a LIMIT.
   */
  shared?: readonly ColumnType[];
  /** Never there: it tells the compiler what a row looks like. */
  readonly row?: Row;
}

/** Makes the statements that read, each under its name. Columns are named: those that a newer program adds change nothing. */
export function selects<Rows extends Record<string, object>>(
  texts: { [Name in keyof Rows]: string },
) {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, { name, text }]),
  ) as { [Name in keyof Rows]: Read<Rows[Name]> };
}

/** The columns of a statement, as a SELECT names them. */
export function columnsOf({ table, columns }: WriteStatement): string {
  return Object.keys(columns)
    .map((column) => `${table}.${column}`)
    .join(", ");
}
