#!/usr/bin/env bash
# hey-api: `explode: false` of a query parameter is lost if its schema is a $ref to an array.
#
# Versions: @hey-api/openapi-ts 0.99.0, typescript 5.9.3.
#
# One would guess: how a parameter is written, `explode`, stands on the parameter, and where its schema stands makes no
# difference.
#
# Seen: with the array in place the client is told to send ?status=A,B. With a $ref to the same array the client has no
# such line, and sends ?status=A&status=B, which a server that reads the contract takes for two values of one text.
#
# Remedy: write the array in place and let only its items be a $ref, or set querySerializer in the client.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @hey-api/openapi-ts@0.99.0 typescript@5.9.3 2>/dev/null

serializer() {
  cat >openapi.json <<JSON
{
  "openapi": "3.1.0",
  "info": { "title": "Customers", "version": "1.0.0" },
  "components": { "schemas": { "Statuses": { "type": "array", "items": { "type": "string" } } } },
  "paths": { "/customers": { "get": {
    "operationId": "listCustomers",
    "parameters": [{ "name": "status", "in": "query", "explode": false, "schema": $1 }],
    "responses": { "204": { "description": "None." } }
  } } }
}
JSON
  node_modules/.bin/openapi-ts --input openapi.json --output "$2" >/dev/null 2>&1
  grep -o "querySerializer: .*" "$2/sdk.gen.ts" || echo none
}

inline=$(serializer '{ "type": "array", "items": { "type": "string" } }' inline)
reference=$(serializer '{ "$ref": "#/components/schemas/Statuses" }' reference)
echo "in place: $inline"
echo "by \$ref: $reference"
[ "$inline" = "querySerializer: { parameters: { status: { array: { explode: false } } } }," ]
[ "$reference" = none ]
echo "As described."
