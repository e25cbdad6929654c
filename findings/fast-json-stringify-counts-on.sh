#!/usr/bin/env bash
# fast-json-stringify, standalone mode: one schema gives other code with each call.
#
# Version: fast-json-stringify 7.3.6.
#
# One would guess: standalone code is a build product, so the same schema gives the same bytes, as with ajv's standalone
# code. A check that generates once more and compares can then tell whether what is committed is current.
#
# Seen: where a schema has allOf, anyOf or if/then, the package merges the parts under an id with a number that counts on
# for the life of the process, and writes that id into the code. The first call of a process gives the bytes that are
# committed, the second does not, and a build that generates its files in another order changes all of them. Schemas
# without these keywords give the same code each time.
#
# Remedy: give the ids new numbers, in the order in which they occur, before the code is written or compared.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts fast-json-stringify@7.3.6 2>/dev/null

cat >probe.cjs <<'JS'
const build = require("fast-json-stringify");
const text = { type: "string" };
const schemas = {
  plain: { type: "object", properties: { city: text } },
  allOf: { allOf: [{ type: "object", properties: { city: text } }, { required: ["city"] }] },
  anyOf: { anyOf: [{ type: "object", properties: { city: text } }, { type: "null" }] },
  "if/then": { type: "object", if: { required: ["city"] }, then: { properties: { city: text } } },
};
const countedAnew = (code) => {
  const ids = [];
  return code.replaceAll(/__fjs_\w+_\d+/g, (id) => {
    ids.push(...(ids.includes(id) ? [] : [id]));
    return `id ${ids.indexOf(id)}`;
  });
};
for (const [name, schema] of Object.entries(schemas)) {
  const codeOf = () => build(structuredClone(schema), { mode: "standalone" });
  const [first, second] = [codeOf(), codeOf()];
  console.log(`${name}: ${first === second}, counted anew: ${countedAnew(first) === countedAnew(second)}`);
}
JS

seen=$(node probe.cjs)
echo "$seen"
[ "$seen" = 'plain: true, counted anew: true
allOf: false, counted anew: true
anyOf: false, counted anew: true
if/then: false, counted anew: true' ]
echo "As described."
