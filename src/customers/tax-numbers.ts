import type { components } from "#generated/types.js";
import * as stdnum from "../dependencies.js";
import { canonicalForms } from "./canonical-forms.js";

type CountryCode = components["schemas"]["CountryCode"];
type TaxNumberType = components["schemas"]["TaxNumberType"];

/** A kind of tax number that a country gives to people. */
export interface TaxNumberKind {
  type: TaxNumberType;
  /** As the country calls it. */
  name: string;
  /** Whether a number in its canonical form can be one. */
  isUsual: (number: string) => boolean;
}

/** Kinds of the countries that are not listed, and of the listed ones that have no other. */
const USUAL_TYPES: readonly TaxNumberType[] = ["TAX_CODE"];
/** Where numbers of national insurance are tax numbers: the United Kingdom and the islands beside it. */
const NATIONAL_INSURANCE: readonly CountryCode[] = ["GB", "GG", "IM", "JE"];
const NATIONAL_INSURANCE_TYPES: readonly TaxNumberType[] = [
  "NATIONAL_INSURANCE_NUMBER",
  "TAX_CODE",
];

/** https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110. There is no check digit. */
const NATIONAL_INSURANCE_NUMBER =
  /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/;

/**
 * The kinds of tax numbers by country, from the TIN lists of the OECD and the European Commission, with the checks of
 * stdnum. Where stdnum refuses numbers that are given out, a form stands beside its check or in its place: a warning
 * that is false does more harm than none.
 */
const KINDS: Partial<Record<CountryCode, TaxNumberKind[]>> = {
  // stdnum lacks the prefixes 25 and 26.
  AR: [taxCode("CUIT, CUIL", stdnum.checkCuit, /^2[56]\d{9}$/)],
  // stdnum has a list of tax offices, which were merged in 2021.
  AT: [taxCode("Abgabenkontonummer", /^\d{9}$/)],
  // stdnum takes the weights of nine digits for numbers of eight.
  AU: [taxCode("Tax File Number", stdnum.checkTfn, /^\d{8}$/)],
  // stdnum makes dates of it, which takes it 12 us.
  BE: [taxCode("Numéro national, Rijksregisternummer", checkBelgian)],
  BG: [taxCode("ЕГН", stdnum.checkEgn), taxCode("ЛНЧ", stdnum.checkPnf)],
  BR: [taxCode("CPF", stdnum.checkCpf)],
  // Numbers with 0 in front are those of people without a SIN.
  CA: [taxCode("Social Insurance Number", stdnum.checkSin, /^0\d{8}$/)],
  CH: [taxCode("AHV-Nummer, numéro AVS", stdnum.checkAhv)],
  CL: [taxCode("RUT", stdnum.checkRut)],
  CY: [taxCode("Αριθμός Φορολογικής Ταυτότητας", /^\d{8}[A-Z]$/)],
  // In 1985 a remainder of 10 still made the check digit 0. stdnum has that until 1984.
  CZ: [taxCode("Rodné číslo, DIČ", stdnum.checkDic, /^85\d{7}0$/)],
  // The Steuernummer differs from state to state. One of eleven digits cannot be told from a mistyped IdNr, which is the
  // number that is reported abroad: it gets the warning.
  DE: [
    taxCode("Steuerliche Identifikationsnummer", stdnum.checkIdNr),
    taxCode("Steuernummer", /^(?:\d{10}|\d{13})$/),
  ],
  DK: [taxCode("CPR-nummer", stdnum.checkCpr)],
  EE: [taxCode("Isikukood", stdnum.checkIsikukood)],
  ES: [taxCode("NIF", checkSpanish)],
  FI: [taxCode("Henkilötunnus", checkFinnish)],
  FR: [taxCode("Numéro fiscal de référence", stdnum.checkSpi)],
  GB: [
    nationalInsurance(NATIONAL_INSURANCE_NUMBER),
    taxCode("Unique Taxpayer Reference", stdnum.checkUtr),
    taxCode("National Insurance number", NATIONAL_INSURANCE_NUMBER),
  ],
  GR: [taxCode("ΑΦΜ", stdnum.checkAfm)],
  HR: [taxCode("OIB", stdnum.checkOib)],
  // stdnum has the numbers of companies alone.
  HU: [taxCode("Adóazonosító jel, adószám", /^(?:8\d{9}|\d{8}|\d{11})$/)],
  // stdnum lacks the second letters that follow A.
  IE: [taxCode("PPS number", stdnum.checkPps, /^\d{7}[A-W][B-GI]$/)],
  IM: [nationalInsurance(NATIONAL_INSURANCE_NUMBER)],
  IN: [taxCode("PAN", stdnum.checkPan)],
  // Eleven digits are a provisional number, or that of a business.
  IT: [taxCode("Codice fiscale", stdnum.checkCodiceFiscale, /^\d{11}$/)],
  LT: [taxCode("Asmens kodas", stdnum.checkAsmensKodas)],
  LU: [taxCode("Matricule", /^\d{13}$/)],
  // Since July 2017 numbers have no date of birth, and 32 to 39 in front. stdnum looks for the date.
  LV: [taxCode("Personas kods", stdnum.checkPersonasKods, /^3[2-9]\d{9}$/)],
  MT: [taxCode("Identity card or tax number", /^(?:\d{1,7}[A-Z]|\d{9})$/)],
  // The first two are for people without a number and for those who live abroad. stdnum refuses both.
  MX: [taxCode("RFC", /^X[AE]XX010101000$/, stdnum.checkRfc), taxCode("CURP", stdnum.checkCurp)],
  NL: [taxCode("BSN", stdnum.checkBsn)],
  NO: [taxCode("Fødselsnummer, D-nummer", stdnum.checkFodselsnummer)],
  NZ: [taxCode("IRD number", stdnum.checkIrd)],
  PL: [taxCode("PESEL", stdnum.checkPesel), taxCode("NIP", stdnum.checkNip)],
  PT: [taxCode("NIF", stdnum.checkContribuinte)],
  // stdnum lacks the codes that stand for no county, 70 for instance.
  RO: [taxCode("CNP", stdnum.checkCnp, /^[1-9]\d{6}(?:49|50|5[3-9]|[6-9]\d)\d{4}$/)],
  SE: [taxCode("Personnummer, samordningsnummer", checkSwedish)],
  SI: [taxCode("Davčna številka", stdnum.checkDavcna)],
  // The DIČ of people has a check that is not published.
  SK: [taxCode("Rodné číslo, DIČ", /^\d{9,10}$/)],
  TR: [taxCode("T.C. kimlik no", stdnum.checkKimlik), taxCode("VKN", stdnum.checkVkn)],
  // stdnum lacks the numbers for people who cannot have an SSN (ITIN, ATIN).
  US: [
    taxCode("Social Security Number", stdnum.checkSsn),
    taxCode("ITIN, ATIN", /^9\d\d[5-9]\d{5}$/),
  ],
  ZA: [taxCode("Tax reference number", stdnum.checkZaTin)],
};

/** The kinds of tax numbers that are known of a country; none where nothing is known. */
export function taxNumberKindsOf(country: CountryCode): readonly TaxNumberKind[] {
  return KINDS[country] ?? NO_KINDS;
}

const NO_KINDS: readonly TaxNumberKind[] = [];

/** What a tax number of a country can be. */
export function taxNumberTypesOf(country: CountryCode): readonly TaxNumberType[] {
  return NATIONAL_INSURANCE.includes(country) ? NATIONAL_INSURANCE_TYPES : USUAL_TYPES;
}

/** Whether a number can be one of its type in its country, as far as that is known. */
export function isUsualTaxNumber(country: CountryCode, type: TaxNumberType, sent: string): boolean {
  const kinds = taxNumberKindsOf(country);
  let number: string | undefined;
  let isJudged = false;
  for (const kind of kinds) {
    if (kind.type === type) {
      number ??= readable(country, sent);
      isJudged = true;
      if (kind.isUsual(number)) {
        return true;
      }
    }
  }
  return !isJudged;
}

/** Mostly the number is in its canonical form already. Among the letters of a Mexican name, an underscore stands for Ñ. */
function readable(country: CountryCode, sent: string): string {
  if (CANONICAL.test(sent)) {
    return sent;
  }
  const isNamed = country === "MX";
  const text = isNamed ? sent.slice(0, 4).replaceAll("_", "Ñ") + sent.slice(4) : sent;
  return canonicalForms.taxNumber(text);
}

const CANONICAL = /^[A-Z0-9]+$/;

type Check = RegExp | ((number: string) => { isValid: boolean });

function taxCode(name: string, ...checks: Check[]): TaxNumberKind {
  return { type: "TAX_CODE", name, isUsual: oneOf(checks) };
}

function nationalInsurance(check: Check): TaxNumberKind {
  const name = "National Insurance number";
  return { type: "NATIONAL_INSURANCE_NUMBER", name, isUsual: oneOf([check]) };
}

function oneOf(checks: Check[]): (number: string) => boolean {
  return (number) =>
    checks.some((check) => (check instanceof RegExp ? check.test(number) : check(number).isValid));
}

/** The last two digits are those of 97 less the remainder of the others, before which a 2 stands for births since 2000. */
function checkBelgian(number: string): { isValid: boolean } {
  const rest = number.slice(0, 9);
  const check = 97 - Number(number.slice(9));
  const fits = Number(rest) % 97 === check || Number(`2${rest}`) % 97 === check;
  return { isValid: fits && /^\d{11}$/.test(number) };
}

/** stdnum wants the zeros in front, which are often left out. */
function checkSpanish(number: string): { isValid: boolean } {
  return stdnum.checkNif(/^\d{1,7}[A-Z]$/.test(number) ? number.padStart(9, "0") : number);
}

/** The sign of the century is a letter, or a hyphen, which a canonical form has not. */
function checkFinnish(number: string): { isValid: boolean } {
  if (number.length !== 10) {
    return stdnum.checkHetu(number);
  }
  const [date, rest] = [number.slice(0, 6), number.slice(6)];
  const last = stdnum.checkHetu(`${date}-${rest}`);
  return last.isValid ? last : stdnum.checkHetu(`${date}A${rest}`);
}

/** stdnum wants a sign before the last four digits, which few people write, and of two digits guesses the century. */
function checkSwedish(number: string): { isValid: boolean } {
  const text = `${number.slice(0, -4)}-${number.slice(-4)}`;
  if (number.length !== 10) {
    return stdnum.checkPersonnummer(text);
  }
  const last = stdnum.checkPersonnummer(`19${text}`);
  return last.isValid ? last : stdnum.checkPersonnummer(`20${text}`);
}
