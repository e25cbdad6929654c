#!/usr/bin/env bash
# Postman import: a header with a pattern gets a value that breaks the pattern, if its maxLength is above 256.
#
# Version: openapi-to-postmanv2 6.3.3.
#
# One would guess: a value that the importer makes of a pattern matches the pattern, whatever other limits stand beside
# it and agree with it.
#
# Seen: the pattern asks for 300 to 510 letters and a quotation mark at the end. The importer makes such a text, and cuts
# it at 256 characters since maxLength is larger. Without the maxLength, which says nothing that the pattern does not
# say, the closing mark is there.
#
# Remedy: where a pattern limits the length by itself, leave maxLength out, or give the parameter an example.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts openapi-to-postmanv2@6.3.3 2>/dev/null

cat >probe.cjs <<'JS'
const { convertV2 } = require("openapi-to-postmanv2");

const PATTERN = '^["][a-z]{300,510}["]$';

function headerMadeOf(schema) {
  const parameter = { name: "Idempotency-Key", in: "header", required: true, schema };
  const operation = { parameters: [parameter], responses: { 204: { description: "Done." } } };
  const data = {
    openapi: "3.1.0",
    info: { title: "Customers", version: "1.0.0" },
    paths: { "/customers": { post: operation } },
  };
  return new Promise((resolve) => {
    convertV2({ type: "json", data }, { parametersResolution: "Example" }, (_error, { output }) =>
      resolve(output[0].data.item.flatMap((item) => item.item ?? [item])[0].request.header
        .find(({ key }) => key === "Idempotency-Key").value));
  });
}

(async () => {
  for (const limits of [{ maxLength: 512 }, {}]) {
    const matches = [];
    for (let run = 0; run < 20; run += 1) {
      matches.push(new RegExp(PATTERN).test(await headerMadeOf({ type: "string", pattern: PATTERN, ...limits })));
    }
    console.log(JSON.stringify(limits), matches.filter(Boolean).length, "of 20 match");
  }
})();
JS
seen=$(node probe.cjs)
echo "$seen"
[ "$seen" = '{"maxLength":512} 0 of 20 match
{} 20 of 20 match' ]
echo "As described."
