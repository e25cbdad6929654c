#!/usr/bin/env bash
# Postman's importer takes the example of a parameter from behind its $ref, and passes over the one beside it.
#
# Version: openapi-to-postmanv2 6.3.3 (convertV2).
#
# One would guess: in OpenAPI 3.1 a schema is JSON Schema 2020-12, where keywords may stand beside $ref. Two parameters
# can share a schema and have examples of their own.
#
# Seen: If-Match and If-None-Match share the schema EntityTags, whose example is an asterisk. Beside the $ref of
# If-None-Match stands the example "0" in quotes, which no state has. The collection sends the asterisk in both: each
# read of something that is there is answered 304, without a body, and the tests that come with the collection fail.
#
# Remedy: a schema of its own for each parameter that needs an example of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts openapi-to-postmanv2@6.3.3

cat >probe.cjs <<'JS'
const { convertV2 } = require("openapi-to-postmanv2");

const header = (name, schema) => ({ name, in: "header", required: true, schema });
const document = {
  openapi: "3.1.0",
  info: { title: "Notes", version: "1.0.0" },
  paths: {
    "/notes": {
      get: {
        operationId: "getNotes",
        parameters: [
          header("If-Match", { $ref: "#/components/schemas/EntityTags" }),
          header("If-None-Match", { $ref: "#/components/schemas/EntityTags", examples: ['"0"'] }),
          header("If-Own", { type: "string", examples: ['"0"'] }),
        ],
        responses: { 200: { description: "The notes." } },
      },
    },
  },
  components: { schemas: { EntityTags: { type: "string", examples: ["*"] } } },
};
const options = { parametersResolution: "Example" };
convertV2({ type: "json", data: document }, options, (error, { result, reason, output }) => {
  if (error || !result) {
    throw new Error(error?.message ?? reason);
  }
  const [request] = JSON.stringify(output[0].data).match(/"header":\[[^\]]*If-Match[^\]]*\]/) ?? [];
  for (const { key, value } of JSON.parse(`{${request}}`).header) {
    console.log(key, value);
  }
});
JS
seen=$(node probe.cjs)
echo "headers that the collection sends:"
echo "$seen"
grep -qx 'If-Match \*' <<<"$seen"
grep -qx 'If-None-Match \*' <<<"$seen"
grep -qx 'If-Own "0"' <<<"$seen"
echo "As described."
