#!/usr/bin/env bash
# Machine readable zones: the specimen printed in the standard itself is not valid for the parser.
#
# Version: mrz 5.0.2 (May 2026).
#
# One would guess: the specimen passport and the specimen card of ICAO Doc 9303 (parts 4 and 5), with the state UTO for
# Utopia, are what one tests an intake of scans with.
#
# Seen: both are invalid, with "invalid state code: UTO" twice and issuingState and nationality null. All check digits
# are right. A test that only asks for `valid` says that the scanner is broken; one with a real country's code in place
# of UTO passes, although the check digits do not cover the code.
#
# Remedy: test with the details, not with `valid` alone, or put the code of a real country in place of UTO.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts mrz@5.0.2

cat >probe.mjs <<'JS'
import { parse } from "mrz";

const passport = [
  "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
  "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
];
const card = [
  "I<UTOD231458907<<<<<<<<<<<<<<<",
  "7408122F1204159UTO<<<<<<<<<<<6",
  "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
];
for (const lines of [passport, card, passport.map((line) => line.replaceAll("UTO", "SWE"))]) {
  const { format, valid, details } = parse(lines);
  const errors = details.filter((detail) => !detail.valid).map(({ error }) => error);
  console.log(format, valid, errors.join("; "));
}
JS
seen=$(node probe.mjs | sed 's/ $//')
echo "$seen"
[ "$seen" = "TD3 false invalid state code: UTO; invalid state code: UTO
TD1 false invalid state code: UTO; invalid state code: UTO
TD3 true" ]
echo "As described."
