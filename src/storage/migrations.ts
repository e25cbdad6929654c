import { readdirSync } from "node:fs";
import { CommandError, exitCodes } from "../errors.js";

/** A step in which the schema grows, a file NNNN_name.sql. */
export interface Migration {
  version: number;
  name: string;
  file: string;
}

/** The files are numbered from 0001 on without a gap, so a place in their order is a version. */
export function readMigrations(folder: URL): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file, index) => ({ version: index + 1, name: file.slice(5, -4), file }));
}

/** What a person is shown of a migration: its file without the ending. */
export function shownMigration({ file }: Migration): string {
  return file.replace(".sql", "");
}

/** @throws CommandError (exit 78) where the schema is newer than the latest one that is known. */
export function assertKnown(database: string, found: number, latest: number): void {
  if (found > latest) {
    throw new CommandError(
      exitCodes.configuration,
      `The database ${database} has schema version ${found}, this program knows ${latest}. ` +
        "Run a newer program.",
    );
  }
}

/**
 * Each step tells by its row that it was done, here or by another starter, and that is read again at the end.
 * @throws CommandError (exit 1) if a row is missing.
 */
export function assertCurrent(database: string, found: number, latest: number): void {
  if (found !== latest) {
    throw new CommandError(
      exitCodes.failure,
      `The database ${database} has schema version ${found} after all steps, and not ${latest}. ` +
        "Look for triggers and rules on schema_migrations.",
    );
  }
}
