#!/usr/bin/env bash
# Kosovo: three packages of country codes turn XK into three different codes of three letters, and none is the one
# that stands in its passports.
#
# Versions: i18n-iso-countries 7.14.0, world-countries 5.1.0, countries-list 3.4.1, mrz 5.0.2.
#
# One would guess: a document's issuing state (alpha-3) can be looked up in any package of ISO 3166-1 codes. But ISO
# assigns Kosovo no code at all: XK is a code for private use, and ICAO Doc 9303 part 3 gives its documents RKS.
#
# Seen: i18n-iso-countries has XKK, world-countries UNK, countries-list XKX. A scan with RKS is read by mrz as valid
# and found by none of the three. i18n-iso-countries also says that XK is valid, so its list has 250 entries where ISO
# has 249.
#
# Remedy: keep a table of your own from the codes of Doc 9303 to those that you take, and give RKS a row in it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  i18n-iso-countries@7.14.0 world-countries@5.1.0 countries-list@3.4.1 mrz@5.0.2

cat >probe.mjs <<'JS'
import { createRequire } from "node:module";
import { states } from "mrz";
const require = createRequire(import.meta.url);
const iso = require("i18n-iso-countries");
const world = require("world-countries");
const list = require("countries-list");

console.log("i18n-iso-countries", iso.alpha2ToAlpha3("XK"), iso.isValid("XK"), Object.keys(iso.getAlpha2Codes()).length);
console.log("world-countries", world.find(({ cca2 }) => cca2 === "XK").cca3);
console.log("countries-list", list.getCountryData("XK").iso3);
console.log("mrz", "RKS" in states);
console.log("who knows RKS:", [
  iso.alpha3ToAlpha2("RKS"),
  world.find(({ cca3 }) => cca3 === "RKS"),
  list.getCountryDataList().find(({ iso3 }) => iso3 === "RKS"),
].filter(Boolean).length);
JS
seen=$(node probe.mjs)
echo "$seen"
[ "$seen" = "i18n-iso-countries XKK true 250
world-countries UNK
countries-list XKX
mrz true
who knows RKS: 0" ]
echo "As described."
