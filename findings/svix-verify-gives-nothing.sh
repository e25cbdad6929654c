#!/usr/bin/env bash
# Standard Webhooks in Node: verify() gives the event in one library and nothing in the other.
#
# Versions: standardwebhooks 1.1.1, svix 2.5.0.
#
# One would guess: two libraries for one standard, with the same class, the same method and the same arguments, are
# exchanged by a change of the import.
#
# Seen: of the same message verify() of standardwebhooks gives the parsed body, that of svix undefined. `const event =
# webhook.verify(...)` fails after the change, and only where the event is used. And neither takes the Headers object of a
# fetch request: both say that headers are missing which are there.
#
# Remedy: call verify() for its error alone, and parse the body afterwards; of Headers make a plain object,
# Object.fromEntries(headers).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts standardwebhooks@1.1.1 svix@2.5.0 2>/dev/null

cat >probe.cjs <<'JS'
const standard = require("standardwebhooks");
const svix = require("svix");

const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const body = '{"type":"customer.created"}';
const now = new Date();
const headers = {
  "webhook-id": "evt_1",
  "webhook-timestamp": String(Math.floor(now / 1000)),
  "webhook-signature": new standard.Webhook(secret).sign("evt_1", now, body),
};

for (const [name, { Webhook }] of Object.entries({ standard, svix })) {
  const webhook = new Webhook(secret);
  console.log(name, JSON.stringify(webhook.verify(body, headers)));
  try {
    webhook.verify(body, new Headers(headers));
  } catch ({ message }) {
    console.log(name, message);
  }
}
JS
seen=$(node probe.cjs)
echo "$seen"
[ "$seen" = 'standard {"type":"customer.created"}
standard Missing required headers
svix undefined
svix Missing required headers' ]
echo "As described."
