import type { operations } from "#generated/operations.js";
import type { NewIndividualCustomer, NormalisedForm } from "./individual-customer.js";
import { type PhoneFault, type PhoneReading, readCallingCode, readPhone } from "./phone.js";

export type RuleId = (typeof operations)["createIndividualCustomer"]["rules"][number]["id"];

/** A person at most this old is taken in. */
const MAX_AGE_YEARS = 130;
const DAY_MS = 86_400_000;

/**
 * Reads a body: text stays as it was sent, normalised values stand beside it.
 * @param isIntact whether the member at a JSON Pointer is present and free of other violations. A rule is judged only if
 * the members that it reads are intact.
 * @returns the form, or the rules of the contract (`x-rules`: what JSON Schema cannot say) that the body breaks. There is
 * no form either if what it is made of is not intact.
 */
export function readIndividualCustomer(
  sent: NewIndividualCustomer,
  isIntact: (pointer: string) => boolean,
  now: Date,
): { form: NormalisedForm } | { broken: RuleId[] } {
  const phone = phoneOf(sent, isIntact);
  const broken: RuleId[] = typeof phone === "string" ? [phone] : [];
  if (isIntact("/basicData/dateOfBirth") && !isPlausible(sent.basicData.dateOfBirth, now)) {
    broken.push("dateOfBirthIsPlausible");
  }
  if (!areInOrder(sent, isIntact, now)) {
    broken.push("documentDatesAreInOrder");
  }
  return typeof phone === "object" && isIntact("/basicData") && broken.length === 0
    ? { form: normalisedForm(sent, phone) }
    : { broken };
}

/** The phone, or the rule that it breaks, as far as that can be judged. */
function phoneOf(
  sent: NewIndividualCustomer,
  isIntact: (pointer: string) => boolean,
): PhoneReading | PhoneFault | undefined {
  if (!isIntact("/phoneCountryCode")) {
    return undefined;
  }
  if (!isIntact("/phone")) {
    return readCallingCode(sent.phoneCountryCode) ? undefined : "countryCodeIsAssigned";
  }
  return readPhone(sent.phoneCountryCode, sent.phone);
}

/** The document was issued today at the latest, and did not expire before. A date that is not given or not intact is right. */
function areInOrder(
  sent: NewIndividualCustomer,
  isIntact: (pointer: string) => boolean,
  now: Date,
): boolean {
  if (!isIntact("/identification/issuedOn") || sent.identification.issuedOn === undefined) {
    return true;
  }
  const { issuedOn, expiresOn } = sent.identification;
  const isIssued = issuedOn <= todayOf(now);
  return (
    isIssued &&
    (expiresOn === undefined || !isIntact("/identification/expiresOn") || issuedOn <= expiresOn)
  );
}

/** Dates of the form YYYY-MM-DD sort as text. */
function isPlausible(dateOfBirth: string, now: Date): boolean {
  const { earliest, today } = datesOf(now);
  return earliest <= dateOfBirth && dateOfBirth < today;
}

/** The day in UTC, as YYYY-MM-DD. */
export function todayOf(now: Date): string {
  return datesOf(now).today;
}

function datesOf(now: Date): { earliest: string; today: string } {
  const day = Math.floor(now.getTime() / DAY_MS);
  if (day !== latestDates.day) {
    const date = new Date(day * DAY_MS);
    const today = isoDate(date);
    date.setUTCFullYear(date.getUTCFullYear() - MAX_AGE_YEARS);
    latestDates = { day, earliest: isoDate(date), today };
  }
  return latestDates;
}

/** Kept, since a date is dear to write and the same all day, which is counted from 1970 on. */
let latestDates = { day: Number.NaN, earliest: "", today: "" };

function isoDate(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

function normalisedForm(sent: NewIndividualCustomer, phone: PhoneReading): NormalisedForm {
  const declaredGender = sent.basicData.gender;
  return {
    sent,
    phoneCountryCode: phone.countryCode,
    phoneE164: phone.e164,
    gender: declaredGender ?? "O",
    genderSource: declaredGender ? "declared" : "defaulted",
  };
}
