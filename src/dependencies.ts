/**
 * What the server takes from other packages, apart from the database's driver. The build makes one file of it all:
 * to find and read the hundreds of files that it lies in takes Node longer than everything else does until it serves.
 */
export { default as Fastify, LogController } from "fastify";
export { default as ipaddr } from "ipaddr.js";
export { Metadata } from "libphonenumber-js/core";
export { default as phoneMetadata } from "libphonenumber-js/max/metadata";
export { default as Negotiator } from "negotiator";
export { pino } from "pino";
// One by one: all of stdnum is 1 MB.
export { validate as checkCuit } from "stdnum/lib/esm/ar/cuit.js";
export { validate as checkTfn } from "stdnum/lib/esm/au/tfn.js";
export { validate as checkEgn } from "stdnum/lib/esm/bg/egn.js";
export { validate as checkPnf } from "stdnum/lib/esm/bg/pnf.js";
export { validate as checkCpf } from "stdnum/lib/esm/br/cpf.js";
export { validate as checkSin } from "stdnum/lib/esm/ca/sin.js";
export { validate as checkAhv } from "stdnum/lib/esm/ch/ssn.js";
export { validate as checkRut } from "stdnum/lib/esm/cl/rut.js";
export { validate as checkDic } from "stdnum/lib/esm/cz/dic.js";
export { validate as checkIdNr } from "stdnum/lib/esm/de/idnr.js";
export { validate as checkCpr } from "stdnum/lib/esm/dk/cpr.js";
export { validate as checkIsikukood } from "stdnum/lib/esm/ee/ik.js";
export { validate as checkNif } from "stdnum/lib/esm/es/nif.js";
export { validate as checkHetu } from "stdnum/lib/esm/fi/hetu.js";
export { validate as checkSpi } from "stdnum/lib/esm/fr/nif.js";
export { validate as checkUtr } from "stdnum/lib/esm/gb/utr.js";
export { validate as checkAfm } from "stdnum/lib/esm/gr/vat.js";
export { validate as checkOib } from "stdnum/lib/esm/hr/oib.js";
export { validate as checkPps } from "stdnum/lib/esm/ie/pps.js";
export { validate as checkPan } from "stdnum/lib/esm/in/pan.js";
export { validate as checkCodiceFiscale } from "stdnum/lib/esm/it/codicefiscale.js";
export { validate as checkAsmensKodas } from "stdnum/lib/esm/lt/asmens.js";
export { validate as checkPersonasKods } from "stdnum/lib/esm/lv/pvn.js";
export { validate as checkCurp } from "stdnum/lib/esm/mx/curp.js";
export { validate as checkRfc } from "stdnum/lib/esm/mx/rfc.js";
export { validate as checkBsn } from "stdnum/lib/esm/nl/bsn.js";
export { validate as checkFodselsnummer } from "stdnum/lib/esm/no/fodselsnummer.js";
export { validate as checkIrd } from "stdnum/lib/esm/nz/ird.js";
export { validate as checkNip } from "stdnum/lib/esm/pl/nip.js";
export { validate as checkPesel } from "stdnum/lib/esm/pl/pesel.js";
export { validate as checkContribuinte } from "stdnum/lib/esm/pt/nif.js";
export { validate as checkCnp } from "stdnum/lib/esm/ro/cnp.js";
export { validate as checkPersonnummer } from "stdnum/lib/esm/se/personnummer.js";
export { validate as checkDavcna } from "stdnum/lib/esm/si/ddv.js";
export { validate as checkKimlik } from "stdnum/lib/esm/tr/tckimlik.js";
export { validate as checkVkn } from "stdnum/lib/esm/tr/vkn.js";
export { validate as checkSsn } from "stdnum/lib/esm/us/ssn.js";
export { validate as checkZaTin } from "stdnum/lib/esm/za/tin.js";
