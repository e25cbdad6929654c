import fc from "fast-check";
import { type CountryCode, Metadata, type MetadataJson } from "libphonenumber-js/core";
import metadataJson from "libphonenumber-js/max/metadata";
import mobileExamples from "libphonenumber-js/mobile/examples";
import { google, type PhoneNumber, phoneUtil } from "./google.js";

const metadata = metadataJson as unknown as MetadataJson;

/** A number that is known to the digit, so that nobody has to read it to know what it means. */
export interface Sample extends National {
  /** A country, or 001 for a calling code that belongs to none. */
  territory: string;
  /** What is sent as phoneCountryCode: the calling code, for islands of North America also with the area code. */
  countryCode: string;
  callingCode: string;
  e164: string;
  /** A prefix that is dialled there to call abroad. */
  exitCode: string | undefined;
}

interface National {
  /** The national significant number of ITU-T E.164, without a trunk prefix. */
  national: string;
  /** As Google's library writes it within the country, with the trunk prefix where there is one. */
  writtenThere: string;
}

/** Members that the library's types lack. */
interface FullPlan {
  callingCode(): string;
  leadingDigits(): string | undefined;
  IDDPrefix(): string;
  type(name: string): { pattern(): string } | undefined;
}

interface Random {
  seed: number;
  mobilesPerTerritory: number;
}

/** Every example number of both libraries, and random mobiles of each territory. */
export function samplesOf(random: Random): Sample[] {
  return [
    ...phoneUtil
      .getSupportedRegions()
      .flatMap((territory) => samplesOfTerritory(territory, random)),
    ...phoneUtil.getSupportedGlobalNetworkCallingCodes().map(sampleOfNoCountry),
  ];
}

/** @param national without a trunk prefix. */
export function numberOf(callingCode: string, national: string): PhoneNumber {
  const number = new google.PhoneNumber();
  const zeros = /^0*(?=\d)/.exec(national)?.[0].length ?? 0;
  number.setCountryCode(Number(callingCode));
  number.setNationalNumber(Number(national));
  number.setItalianLeadingZero(zeros > 0);
  number.setNumberOfLeadingZeros(zeros);
  return number;
}

export function nationalOf(number: PhoneNumber): National {
  const written = phoneUtil.format(number, google.PhoneNumberFormat.NATIONAL);
  return {
    national: phoneUtil.getNationalSignificantNumber(number),
    // New Caledonia writes dots, which no phone may hold.
    writtenThere: written.replaceAll(".", " "),
  };
}

function samplesOfTerritory(territory: string, random: Random): Sample[] {
  const plan = planOf(territory);
  const nationals = [
    ...new Set([
      mobileExamples[territory as CountryCode],
      ...googleExamples(territory).map((number) => nationalOf(number).national),
      ...randomOf(mobilePattern(plan), random.seed, random.mobilesPerTerritory),
    ]),
  ];
  const exitCodes = randomOf(plan.IDDPrefix(), random.seed, nationals.length);
  return nationals.flatMap((national, index) =>
    countryCodesOf(plan, national).map((countryCode) => ({
      ...sampleOf(territory, countryCode, numberOf(plan.callingCode(), national)),
      exitCode: exitCodes[index],
    })),
  );
}

function googleExamples(territory: string): PhoneNumber[] {
  return Object.values(google.PhoneNumberType)
    .map((type) => phoneUtil.getExampleNumberForType(territory, type as number))
    .filter((number) => number !== null);
}

/** Where mobile phones have the numbers of fixed lines, their own pattern is empty. */
function mobilePattern(plan: FullPlan): string {
  return plan.type("MOBILE")?.pattern() || String(plan.type("FIXED_LINE")?.pattern());
}

function randomOf(pattern: string, seed: number, numRuns: number): string[] {
  return fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), { seed, numRuns });
}

/** Islands of North America are also known by calling code and area code together. */
function countryCodesOf(plan: FullPlan, national: string): string[] {
  const code = plan.callingCode();
  const [areaCode = ""] = new RegExp(`^(?:${plan.leadingDigits() ?? "(?!)"})`).exec(national) ?? [];
  return code === "1" && areaCode !== "" ? [code, code + areaCode] : [code];
}

function sampleOfNoCountry(callingCode: number): Sample {
  const example = phoneUtil.getExampleNumberForNonGeoEntity(callingCode);
  return { ...sampleOf("001", String(callingCode), example), exitCode: undefined };
}

function sampleOf(territory: string, countryCode: string, number: PhoneNumber) {
  const callingCode = String(number.getCountryCode());
  const { national, writtenThere } = nationalOf(number);
  const e164 = `+${callingCode}${national}`;
  return { territory, countryCode, callingCode, national, writtenThere, e164 };
}

function planOf(territory: string): FullPlan {
  const all = new Metadata(metadata);
  all.selectNumberingPlan(territory as CountryCode);
  return all.numberingPlan as unknown as FullPlan;
}
