#!/usr/bin/env bash
# Tax numbers of Mexico: the number that the tax authority itself gives to foreigners is not valid for one library.
#
# Versions: stdnum 1.12.0, validate-rfc 2.0.3.
#
# One would guess: a validator of the RFC knows the two generic numbers of the tax authority (SAT, annex 20 of the
# electronic invoice): XAXX010101000 for customers without a number and XEXX010101000 for people who live abroad.
#
# Seen: validate-rfc knows both, as "generic" and "foreign". stdnum refuses both with InvalidComponent. Someone who
# checks tax numbers with stdnum before sending turns away every customer of Mexico who has no number of their own.
#
# Remedy: let the two numbers pass before the check.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts stdnum@1.12.0 validate-rfc@2.0.3

cat >probe.mjs <<'JS'
import { stdnum } from "stdnum";
import validateRfc from "validate-rfc";

for (const number of ["XAXX010101000", "XEXX010101000"]) {
  const { isValid, error } = stdnum.MX.rfc.validate(number);
  console.log(number, isValid, error.name, validateRfc(number).type);
}
JS
seen=$(node probe.mjs)
echo "$seen"
[ "$seen" = "XAXX010101000 false InvalidComponent generic
XEXX010101000 false InvalidComponent foreign" ]
echo "As described."
