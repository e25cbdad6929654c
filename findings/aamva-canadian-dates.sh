#!/usr/bin/env bash
# Barcodes of Canadian driving licences: two parsers read every date as if it were American, and one of the results
# is a date that exists.
#
# Versions: aamva-parser 1.7.0 (September 2026), parse-usdl 3.2.0.
#
# One would guess: a parser of AAMVA barcodes follows the country that the barcode itself names. The AAMVA DL/ID Card
# Design Standard (2020, Annex D) writes dates as MMDDCCYY in the United States and as CCYYMMDD in Canada; the element
# DCG names the country.
#
# Seen: a person born on 1990-12-10 with a licence of Ontario. aamva-parser gives 1211-09-28, since month 19 and day 90
# roll over, and calls the licence expired. parse-usdl gives the text 1210-19-90. Neither reports an error, and both
# read the same licence from Virginia as 1990-12-10.
#
# Remedy: take the element DBB from the text of the barcode and read it by DCG: CAN is YYYYMMDD, USA is MMDDYYYY.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts aamva-parser@1.7.0 parse-usdl@3.2.0

cat >probe.mjs <<'JS'
import { Parse } from "aamva-parser";
import { parse } from "parse-usdl";

function barcode({ issuer, country, state, birth, issue, expiry }) {
  const elements = [
    "DAQX1234567", "DCSSAMPLE", "DDEN", "DACADA", "DDFN", "DADNONE", "DDGN", "DCAG", "DCBNONE", "DCDNONE",
    `DBD${issue}`, `DBB${birth}`, `DBA${expiry}`, "DBC2", "DAU170 cm", "DAYBRO", "DAG1 SAMPLE STREET",
    "DAISAMPLETON", `DAJ${state}`, "DAK000000000  ", "DCF0000000001", `DCG${country}`,
  ];
  const subfile = `DL${elements.join("\n")}\r`;
  const length = String(subfile.length).padStart(4, "0");
  return `@\n\x1e\rANSI ${issuer}100001DL0031${length}${subfile}`;
}

const virginia = { issuer: "636000", country: "USA", state: "VA" };
const ontario = { issuer: "636012", country: "CAN", state: "ON" };
for (const text of [
  barcode({ ...virginia, birth: "12101990", issue: "01022022", expiry: "12102040" }),
  barcode({ ...ontario, birth: "19901210", issue: "20220102", expiry: "20401210" }),
]) {
  const { countryCode, dateOfBirth, expired } = Parse(text);
  console.log(countryCode, new Date(dateOfBirth).toISOString().slice(0, 10), expired, parse(text).dateOfBirth);
}
JS
seen=$(TZ=UTC node probe.mjs)
echo "country, birth and expired by aamva-parser, birth by parse-usdl:"
echo "$seen"
[ "$seen" = "USA 1990-12-10 false 1990-12-10
CAN 1211-09-28 true 1210-19-90" ]
echo "As described."
