#!/usr/bin/env bash
# A full disk ends a SQLite transaction or does not: it depends on whether a trigger of the table could fail.
#
# Versions: @photostructure/sqlite 2.6.0 (SQLite 3.53), the drop-in package for node:sqlite.
#
# One would guess: SQLITE_FULL rolls the whole transaction back, since that is what one sees with a plain table
# (https://sqlite.org/lang_transaction.html names it among the errors after which that may happen).
#
# Seen: a plain INSERT that meets a full database ends the transaction, and all of its rows are gone. Give the table a
# trigger that writes into a column with NOT NULL: the same INSERT takes back itself alone. The transaction goes on, and
# COMMIT keeps the rows before it. A batch writer that takes SQLITE_FULL for the end of the batch then reports rows as
# not written that are there after its COMMIT, or begins a transaction within one.
#
# Remedy: after an error ask the connection whether a transaction is open, never conclude it from the code.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @photostructure/sqlite@2.6.0 2>/dev/null

cat >probe.mjs <<'JS'
import { DatabaseSync } from "@photostructure/sqlite";

const LOG = "CREATE TRIGGER noted AFTER INSERT ON people BEGIN INSERT INTO log (person) VALUES (new.id); END";

for (const [name, trigger] of [["no trigger", ""], ["a trigger", LOG]]) {
  const db = new DatabaseSync(`${name}.db`);
  db.exec("CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT)");
  db.exec("CREATE TABLE log (id INTEGER PRIMARY KEY, person INTEGER NOT NULL)");
  db.exec(trigger);
  db.exec("PRAGMA max_page_count = 20");
  const insert = db.prepare("INSERT INTO people (name) VALUES (?)");
  db.exec("BEGIN");
  let code;
  let inserted = 0;
  while (code === undefined) {
    try {
      insert.run("x".repeat(1000));
      inserted += 1;
    } catch (error) {
      code = error.message;
    }
  }
  const isOpen = db.isTransaction;
  if (isOpen) {
    db.exec("COMMIT");
  }
  const { kept } = db.prepare("SELECT count(*) AS kept FROM people").get();
  const all = kept === inserted ? "all" : kept;
  console.log(`${name}: ${code}; transaction ${isOpen ? "open" : "ended"}; rows kept: ${all}`);
}
JS

seen=$(node probe.mjs)
echo "$seen"
[ "$seen" = "no trigger: database or disk is full; transaction ended; rows kept: 0
a trigger: database or disk is full; transaction open; rows kept: all" ]
echo "As described."
