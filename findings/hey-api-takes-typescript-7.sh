#!/usr/bin/env bash
# Client generators: installed alone, hey-api gets TypeScript 7 and ends with a TypeError.
#
# Versions: @hey-api/openapi-ts 0.99.0, typescript 7.0.2 (what npm chooses), typescript 5.9.3.
#
# One would guess: what a package allows as a peer works with it, and so does what npm installs for it by itself.
#
# Seen: its peer range for typescript, >=5.5.3 and so on, has no upper end. npm takes the newest, 7, the compiler in Go,
# whose package lacks the API that the generator uses: "Cannot read properties of undefined". With 5.9.3 beside it the
# same command writes the client.
#
# Remedy: name a version of TypeScript below 7 beside the generator.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >openapi.json <<'JSON'
{
  "openapi": "3.1.1",
  "info": { "title": "Customers", "version": "1.0.0" },
  "paths": { "/customers": { "get": { "operationId": "listCustomers", "responses": { "200": {
    "description": "All.", "content": { "application/json": { "schema": { "type": "array", "items": { "type": "string" } } } }
  } } } } }
}
JSON
npm init -y >/dev/null

generate() {
  rm -rf client
  node_modules/.bin/openapi-ts --input openapi.json --output client >output.txt 2>&1 || true
  grep -rqs listCustomers client && echo written || grep -o "Cannot read properties of undefined" output.txt | head -1
}

npm install --silent --no-audit --no-fund --ignore-scripts @hey-api/openapi-ts@0.99.0 typescript@7.0.2 2>/dev/null
range=$(node -p 'require("./node_modules/@hey-api/openapi-ts/package.json").peerDependencies.typescript')
seven=$(generate)
npm install --silent --no-audit --no-fund --ignore-scripts typescript@5.9.3 2>/dev/null
five=$(generate)
echo "peer range: $range"
echo "with 7.0.2: $seven"
echo "with 5.9.3: $five"
case "$range" in *"<7"*) exit 1 ;; esac
[ "$seven" = "Cannot read properties of undefined" ]
[ "$five" = written ]
echo "As described."
