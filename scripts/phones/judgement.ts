import { readFileSync } from "node:fs";
import { parsePhoneNumberWithError } from "libphonenumber-js/max";
import { readIndividualCustomer } from "../../dist/customers/rules.js";
import { AppError } from "../../dist/errors.js";
import { requestCheck } from "../../dist/http/validation.js";
import { FORMS, type Form } from "./forms.js";
import { phoneUtil } from "./google.js";
import { nationalOf, numberOf, type Sample } from "./numbers.js";

/** What became of a number in a form. The last two are faults. */
export const VERDICTS = [
  "right",
  "two readings",
  "refused rightly",
  "wrong",
  "refused wrongly",
] as const;

export type Verdict = (typeof VERDICTS)[number];

export interface Judgement {
  verdict: Verdict;
  form: string;
  territory: string;
  countryCode: string;
  phone: string;
  meant: string;
  /** The E.164 number that a record would have, or the codes of the violations. */
  outcome: string;
}

const { examples } = JSON.parse(readFileSync("generated/openapi.json", "utf8")).components.schemas
  .NewIndividualCustomer;
const check = requestCheck("createIndividualCustomer", readIndividualCustomer);

/** Puts a number to the check of a creation, in each form in which it can be written. */
export function judgementsOf(sample: Sample): Judgement[] {
  return FORMS.map((form) => ({ form, phone: form.write(sample) }))
    .filter(({ phone }) => phone !== undefined)
    .map(({ form, phone = "" }) => {
      const outcome = outcomeOf(sample.countryCode, phone);
      return {
        verdict: verdictOn(sample, form, phone, outcome),
        form: form.name,
        territory: sample.territory,
        countryCode: sample.countryCode,
        phone,
        meant: sample.e164,
        outcome,
      };
    });
}

function outcomeOf(phoneCountryCode: string, phone: string): string {
  const body = { ...examples[0], phone, phoneCountryCode };
  try {
    const { form } = check({ path: {}, query: {}, headers: {}, body }, new Date());
    return (form as { phoneE164: string }).phoneE164;
  } catch (error) {
    if (error instanceof AppError && error.details.violations) {
      return error.details.violations.map(({ code }) => code).join(" ");
    }
    throw error;
  }
}

function verdictOn(sample: Sample, form: Form, phone: string, outcome: string): Verdict {
  if (outcome === sample.e164) {
    return "right";
  }
  if (outcome.startsWith("+")) {
    return hasTwoReadings(sample, form, phone, outcome) ? "two readings" : "wrong";
  }
  return form.isSlip || !isPossible(sample.e164) ? "refused rightly" : "refused wrongly";
}

/** Whether the same digits are another number that is in use, in a form that is as usual or more so. */
function hasTwoReadings(sample: Sample, form: Form, phone: string, e164: string): boolean {
  const other = numberOf(sample.callingCode, e164.slice(1 + sample.callingCode.length));
  const isSoWritten = FORMS.slice(0, FORMS.indexOf(form) + 1).some(
    ({ write }) => digitsOf(write({ ...sample, ...nationalOf(other) })) === digitsOf(phone),
  );
  return isSoWritten && phoneUtil.isValidNumber(other);
}

function digitsOf(phone = ""): string {
  return phone.replace(/\D/g, "");
}

/** By the library that the service has: a number that only Google's newer or older metadata knows may be refused. */
function isPossible(e164: string): boolean {
  return parsePhoneNumberWithError(e164).isPossible();
}
