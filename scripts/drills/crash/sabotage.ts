import type { DatabaseKind } from "../../bench/databases.js";
import { PROGRAM } from "../../bench/stacks.js";
import { brokenProgram, type Edit } from "../broken-program.js";

export const SABOTAGES = [
  "ack-before-commit",
  "second-transaction",
  "journal-apart",
  "sync-normal",
] as const;
export type Sabotage = (typeof SABOTAGES)[number];

const EDITS: Record<Sabotage, Edit[]> = {
  "ack-before-commit": [
    {
      file: "storage/group-commit.js",
      from: "running ??= run();",
      to: 'running ??= run(); resolve("written");',
    },
  ],
  // It looks before it writes, so a key that is kept is honoured, and only the one transaction is gone. The pause has few
  // kills show it; without one it takes more of them.
  "second-transaction": [
    {
      file: "transactions.js",
      from: "const outcome = await commit(all, dueAt);",
      to: `if (record && (await idempotencyRecords.find(record.id))) return { answer: undefined };
        const outcome = await commit(all.filter(({ statement }) => statement !== "insertIdempotencyRecord"), dueAt);
        await new Promise((resolve) => setTimeout(resolve, 200));
        if (record) await commit(withRecord([], record, idempotencyRecords), dueAt);`,
    },
  ],
  "journal-apart": [
    {
      file: "transactions.js",
      from: "const outcome = await commit(all, dueAt);",
      to: `const entry = all.pop();
        const outcome = await commit(all, dueAt);
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (outcome === "written") await commit([entry], dueAt);`,
    },
  ],
  // On PostgreSQL it is a setting of the database: synchronous_commit.
  "sync-normal": [
    {
      file: "storage/sqlite/connection.js",
      from: 'db.exec("PRAGMA synchronous = FULL");',
      to: 'db.exec("PRAGMA synchronous = NORMAL");',
    },
    { file: "storage/sqlite/connection.js", from: "        assertDurable(db);\n", to: "" },
  ],
};

/** The command line of the built service, to be run with node, or of a broken copy of it. */
export function programOf({
  sabotage,
  database,
}: {
  sabotage: Sabotage | undefined;
  database: DatabaseKind;
}): string {
  const isSetting = sabotage === "sync-normal" && database === "postgres";
  return sabotage === undefined || isSetting ? PROGRAM : brokenProgram(sabotage, EDITS[sabotage]);
}
