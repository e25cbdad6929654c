#!/usr/bin/env bash
# A person with one name: two name parsers put it into opposite members, and one of them makes two names one.
#
# Versions: humanparser 2.7.0, parse-full-name 1.2.7.
#
# One would guess: a single name has one place. ICAO Doc 9303 part 3 has one: the primary identifier, where last names
# stand.
#
# Seen: of "Arkfreith" humanparser makes the first name, with the last name "", and parse-full-name the last name. And of
# "Van Nguyen", first and last name of a Vietnamese person, parse-full-name makes a last name of two words, since "Van"
# is a particle of Dutch names to it; the first name is "". Neither reports an error.
#
# Remedy: ask people for their names in the members in which you keep them, and never split a whole name. Where only one
# name is there, it is the last name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts humanparser@2.7.0 parse-full-name@1.2.7

cat >probe.cjs <<'JS'
const { parseName } = require("humanparser");
const { parseFullName } = require("parse-full-name");

for (const name of ["Arkfreith", "Van Nguyen"]) {
  const one = parseName(name);
  const other = parseFullName(name);
  console.log(`${name}: humanparser ${one.firstName}|${one.lastName}, parse-full-name ${other.first}|${other.last}`);
}
JS
seen=$(node probe.cjs)
echo "$seen"
[ "$seen" = "Arkfreith: humanparser Arkfreith|, parse-full-name |Arkfreith
Van Nguyen: humanparser Van|Nguyen, parse-full-name |Van Nguyen" ]
echo "As described."
