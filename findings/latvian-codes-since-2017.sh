#!/usr/bin/env bash
# Latvian personal codes: a library of tax numbers refuses those that are given out since July 2017.
#
# Version: stdnum 1.12.0.
#
# One would guess: the validator of Latvia's personal code takes those of today. Since 1 July 2017 a new code begins with
# 32 and tells no date of birth any more (Law on the Register of Natural Persons); the code is the tax number too.
#
# Seen: the library's own example of the old form is valid. For a made-up code of the new form LV.pvn reads digits as a
# date of birth and gives InvalidComponent; whoever changed the code or was born since cannot be entered.
#
# Remedy: take eleven digits that begin with 32 by their form alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts stdnum@1.12.0

cat >probe.cjs <<'JS'
const { stdnum } = require("stdnum");
for (const code of ["161175-19997", "325035-11782"]) {
  const { isValid, error } = stdnum.LV.pvn.validate(code);
  console.log(code, isValid, error?.name ?? "");
}
JS
seen=$(node probe.cjs)
echo "$seen"
[ "$seen" = "161175-19997 true 
325035-11782 false InvalidComponent" ]
echo "As described."
