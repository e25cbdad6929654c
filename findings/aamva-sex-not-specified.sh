#!/usr/bin/env bash
# Barcodes of driving licences: a parser makes "F" of the sex "not specified".
#
# Version: parse-usdl 3.2.0.
#
# One would guess: the element DBC of an AAMVA barcode has three values, 1 male, 2 female and 9 not specified (AAMVA
# DL/ID Card Design Standard 2020, Annex D), so the parser has three answers.
#
# Seen: 1 gives M, and everything else gives F, 9 included. Licences for the gender X carry the 9.
#
# Remedy: read the element DBC from the text of the barcode. For 9 leave the gender blank.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts parse-usdl@3.2.0

cat >probe.mjs <<'JS'
import { parse } from "parse-usdl";

function barcode(sex) {
  const elements = [
    "DAQX1234567", "DCSSAMPLE", "DDEN", "DACADA", "DDFN", "DADNONE", "DDGN", "DCAD", "DCBNONE", "DCDNONE",
    "DBD01022022", "DBB12101990", "DBA12102040", `DBC${sex}`, "DAU068 in", "DAYBRO", "DAG1 SAMPLE STREET",
    "DAISAMPLETON", "DAJVA", "DAK000000000  ", "DCF0000000001", "DCGUSA",
  ];
  const subfile = `DL${elements.join("\n")}\r`;
  const length = String(subfile.length).padStart(4, "0");
  return `@\n\x1e\rANSI 636000100001DL0031${length}${subfile}`;
}

console.log([1, 2, 9].map((sex) => `${sex}=${parse(barcode(sex)).sex}`).join(" "));
JS
seen=$(node probe.mjs)
echo "$seen"
[ "$seen" = "1=M 2=F 9=F" ]
echo "As described."
