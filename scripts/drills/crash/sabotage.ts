import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseKind } from "../../bench/databases.js";
import { temporaryFolder } from "../../bench/processes.js";
import { PROGRAM } from "../../bench/stacks.js";

const PROJECT = join(import.meta.dirname, "../../..");

export const SABOTAGES = ["ack-before-commit", "second-transaction", "sync-normal"] as const;
export type Sabotage = (typeof SABOTAGES)[number];

/** What stands in a file of dist/ instead of something that has to be there once. */
interface Edit {
  file: string;
  from: string;
  to: string;
}

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
      from: "const outcome = await commit(withRecord(steps, record), dueAt);",
      to: `if (record && (await idempotencyRecords.find(record.id))) return { answer: undefined };
        const outcome = await commit(steps, dueAt);
        await new Promise((resolve) => setTimeout(resolve, 200));
        if (record) await commit(withRecord([], record), dueAt);`,
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
  return sabotage === undefined || isSetting ? PROGRAM : brokenProgram(sabotage);
}

/** @throws where the service has changed so that it would not be broken. */
function brokenProgram(sabotage: Sabotage): string {
  const folder = temporaryFolder();
  cpSync(join(PROJECT, "dist"), join(folder, "dist"), { recursive: true });
  cpSync(join(PROJECT, "package.json"), join(folder, "package.json"));
  for (const name of ["node_modules", "generated", "openapi"]) {
    symlinkSync(join(PROJECT, name), join(folder, name));
  }
  for (const { file, from, to } of EDITS[sabotage]) {
    const path = join(folder, "dist", file);
    const parts = readFileSync(path, "utf8").split(from);
    if (parts.length !== 2) {
      throw new Error(`--sabotage ${sabotage} finds ${parts.length - 1} times in ${file}: ${from}`);
    }
    writeFileSync(path, parts.join(to));
  }
  return join(folder, "dist/main.js");
}
