import { openDatabase } from "../../dist/storage/sqlite/driver.js";
import { runSql as runOnPostgres } from "./postgres.js";

/**
 * Runs statements on a database of either kind, past the service.
 * @returns the rows of the last one.
 */
export async function runSql(
  url: string,
  ...statements: string[]
): Promise<Record<string, unknown>[]> {
  let rows: Record<string, unknown>[] = [];
  for (const statement of statements) {
    rows = url.startsWith("sqlite:")
      ? runOnFile(url, statement)
      : await runOnPostgres(url, statement);
  }
  return rows;
}

function runOnFile(url: string, statement: string): Record<string, unknown>[] {
  const db = openDatabase(url.replace("sqlite:", ""), { timeout: 5_000 });
  try {
    return db.prepare(statement).all() as Record<string, unknown>[];
  } finally {
    db.close();
  }
}
