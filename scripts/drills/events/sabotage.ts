import type { DatabaseKind } from "../../bench/databases.js";
import { PROGRAM } from "../../bench/stacks.js";
import { brokenProgram } from "../broken-program.js";

/** What stands in the migration instead, which is how the database is broken. */
type Replacements = Partial<Record<DatabaseKind, [from: string, to: string][]>>;

export const SABOTAGES = {
  // Events have the order of the servers' clocks.
  order: {
    postgres: [
      ["row_number() OVER (ORDER BY transaction_id, entry_id)", "row_number() OVER (ORDER BY at)"],
    ],
  },
  // A change has its number before it is committed.
  late: {
    postgres: [
      ["CREATE INDEX events_by_owner", "CREATE SEQUENCE late; CREATE INDEX events_by_owner"],
      [
        "INSERT INTO event_queue (entry_id) SELECT id FROM added",
        `INSERT INTO events (number, owner_id, entry_id)
         SELECT nextval('late'), coalesce(parent_id, clients.id), added.id
         FROM added JOIN clients ON clients.id = client_id`,
      ],
      ["RETURN NULL;", "PERFORM pg_sleep(random() / 50); RETURN NULL;"],
    ],
  },
  twice: {
    postgres: [
      [
        "FROM taken JOIN",
        "FROM (TABLE taken UNION ALL SELECT * FROM taken WHERE entry_id % 50 = 0) AS taken JOIN",
      ],
    ],
    sqlite: [
      [
        "WHERE id = new.client_id;",
        "WHERE id = new.client_id UNION ALL SELECT new.client_id, new.id WHERE new.id % 50 = 0;",
      ],
    ],
  },
  missed: {
    postgres: [["'erased', 'erased again'", "'erased again'"]],
    sqlite: [["'erased', 'erased again'", "'erased again'"]],
  },
} satisfies Record<string, Replacements>;
export type Sabotage = keyof typeof SABOTAGES;

/** The command line of the built service, or of a copy that makes a broken database. */
export function programOf(kind: DatabaseKind, sabotage: Sabotage | undefined): string {
  if (sabotage === undefined) {
    return PROGRAM;
  }
  const replacements = (SABOTAGES[sabotage] as Replacements)[kind];
  if (!replacements) {
    throw new Error(`--sabotage ${sabotage} takes --database postgres`);
  }
  const file = `storage/migrations/${kind}/0011_events.sql`;
  return brokenProgram(
    sabotage,
    replacements.map(([from, to]) => ({ file, from, to })),
  );
}
