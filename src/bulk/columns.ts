import { parse } from "csv-parse/sync";
import { requirements } from "#generated/requirements.js";
import { CommandError, exitCodes } from "../errors.js";

/** Where a cell belongs in a body, and how it is read. */
export interface Column {
  path: readonly string[];
  type: "string" | "boolean";
  /** Whether it is an item of a list. */
  isItem: boolean;
}

interface Schema {
  $ref?: string;
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  maxItems?: number;
}

const { schema: ROOT } = requirements.createIndividualCustomer;
const DEFINITIONS = ROOT.$defs as unknown as Record<string, Schema>;

/** An exported customer has what a creation takes in this member. Of such a file nothing else is imported. */
export const RECORD = "record";

/**
 * Reads the header of a CSV file: JSON Pointers (/basicData/firstName), or names with dots (basicData.firstName).
 * @returns undefined for a column that is not imported.
 * @throws CommandError that tells the number of a column the contract does not know. Its text could be a person's, where
 * a file has no header.
 */
export function readHeader(row: Buffer): (Column | undefined)[] {
  const paths = headerCells(row).map(pathOf);
  const isExport = paths.some(([first]) => first === RECORD);
  const columns = paths.map((path, place) => {
    if (isExport && path[0] !== RECORD) {
      return undefined;
    }
    return columnAt(isExport ? path.slice(1) : path) ?? refuseColumn(place + 1);
  });
  const names = columns.flatMap((column) => (column ? [column.path.join("/")] : []));
  const twice = names.findIndex((name, place) => names.indexOf(name) !== place);
  if (twice !== -1) {
    throw new CommandError(
      exitCodes.dataError,
      `The header has ${names[twice]} twice. Name each column once.`,
    );
  }
  return columns;
}

function headerCells(row: Buffer): string[] {
  try {
    return cellsOf(row);
  } catch {
    throw new CommandError(
      exitCodes.dataError,
      "The header is no record of CSV (RFC 4180): a quote is not closed, or stands within a name.",
    );
  }
}

/** @throws the error of csv-parse, whose message can quote the row. */
export function cellsOf(row: Buffer): string[] {
  const [cells = []] = parse(row, { relax_column_count: true }) as string[][];
  return cells;
}

/** The body that a row says. An empty cell is not given. */
export function bodyOf(
  cells: readonly string[],
  columns: readonly (Column | undefined)[],
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  columns.forEach((column, place) => {
    const cell = cells[place] ?? "";
    if (column && cell !== "") {
      put(body, column, cell);
    }
  });
  return body;
}

/** Where the contract has a value in the body of a creation, as JSON Pointers, with as many items as a list may have. */
export function leavesOf(schema: Schema = ROOT as Schema, pointer = ""): string[] {
  const { properties, items, maxItems } = resolved(schema) as Schema;
  if (properties) {
    return Object.entries(properties).flatMap(([name, member]) =>
      leavesOf(member, `${pointer}/${name}`),
    );
  }
  return items
    ? Array.from({ length: Number(maxItems) }, (_, place) => `${pointer}/${place}`)
    : [pointer];
}

function put(body: Record<string, unknown>, { path, type, isItem }: Column, cell: string): void {
  let part = body;
  const parents = isItem ? path.slice(0, -2) : path.slice(0, -1);
  for (const name of parents) {
    part[name] ??= {};
    part = part[name] as Record<string, unknown>;
  }
  // What is neither of the two words of JSON stays a text, which the contract refuses.
  const value = type === "boolean" && /^(?:true|false)$/.test(cell) ? cell === "true" : cell;
  if (isItem) {
    const name = path.at(-2) as string;
    part[name] ??= [];
    (part[name] as unknown[]).push(value);
  } else {
    part[path.at(-1) as string] = value;
  }
}

function pathOf(name: string): string[] {
  return name.startsWith("/")
    ? name
        .slice(1)
        .split("/")
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    : name.split(".");
}

/** What the contract's schema says of the place; undefined if it has no such leaf. */
function columnAt(path: readonly string[]): Column | undefined {
  let schema: Schema | undefined = ROOT as Schema;
  let isItem = false;
  for (const name of path) {
    isItem = schema?.items !== undefined && /^\d+$/.test(name);
    const members = schema?.properties;
    const member: Schema | undefined =
      members && Object.hasOwn(members, name) ? members[name] : undefined;
    schema = resolved(isItem ? schema?.items : member);
  }
  const { type } = schema ?? {};
  return type === "string" || type === "boolean" ? { path, type, isItem } : undefined;
}

/** A schema with what it refers to. */
function resolved(schema: Schema | undefined): Schema | undefined {
  const name = schema?.$ref?.replace("#/$defs/", "");
  return name === undefined ? schema : { ...resolved(DEFINITIONS[name]), ...schema };
}

function refuseColumn(number: number): never {
  throw new CommandError(
    exitCodes.dataError,
    `Column ${number} of the header names no member of a customer. The first row has JSON Pointers, such as ` +
      "/basicData/firstName, or names such as basicData.firstName.",
  );
}
