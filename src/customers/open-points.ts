import { catalogue } from "#generated/catalogue.js";
import type { components } from "#generated/types.js";
import { addressPartsOf, isUsualPostalCode } from "./address-rules.js";
import type { NewIndividualCustomer } from "./individual-customer.js";
import { isUsualTaxNumber, taxNumberTypesOf } from "./tax-numbers.js";

export type OpenPoint = components["schemas"]["OpenPoint"];
export type NextAction = components["schemas"]["NextAction"];

/** What of a record is judged. */
export interface JudgedCustomer {
  sent: Pick<
    NewIndividualCustomer,
    "taxInformation" | "identification" | "mainAddress" | "isPep" | "pepExplanation"
  >;
  kyc: { status: JudgedStatus; expiresAt?: Date };
}

type JudgedStatus = "PENDING" | "IN_REVIEW" | "NEEDS_INFO" | "APPROVED" | "REJECTED";

/** What is open in a record, and who has to do what next. */
export interface Outlook {
  requirements: OpenPoint[];
  nextAction: NextAction;
}

/**
 * Judges a record as it is on a day. Open points are warnings: nothing is refused for them.
 * @param today the day in UTC, as YYYY-MM-DD.
 */
export function openPointsOf({ sent, kyc }: JudgedCustomer, today: string): Outlook {
  const requirements: OpenPoint[] = [];
  const { taxInformation, mainAddress, identification } = sent;
  if (sent.isPep && sent.pepExplanation === undefined) {
    requirements.push(POINTS.pepExplanation);
  }
  judgeTaxNumber(taxInformation, requirements);
  judgeAddress(mainAddress, requirements);
  // Dates of the form YYYY-MM-DD sort as text.
  const isDocumentExpired =
    identification.expiresOn !== undefined && identification.expiresOn < today;
  if (isDocumentExpired) {
    requirements.push(POINTS.document);
  }
  const isCheckExpired = kyc.status === "APPROVED" && hasEnded(kyc.expiresAt, today);
  if (isCheckExpired) {
    requirements.push(POINTS.check);
  }
  return { requirements, nextAction: nextActionOf(kyc.status, isDocumentExpired, isCheckExpired) };
}

function judgeTaxNumber(
  { country, type, number }: JudgedCustomer["sent"]["taxInformation"],
  found: OpenPoint[],
): void {
  if (!taxNumberTypesOf(country).includes(type)) {
    found.push(POINTS.taxType);
  } else if (!isUsualTaxNumber(country, type, number)) {
    found.push(POINTS.taxNumber);
  }
}

function judgeAddress(address: JudgedCustomer["sent"]["mainAddress"], found: OpenPoint[]): void {
  for (const part of addressPartsOf(address.country)) {
    if (address[part] === undefined) {
      found.push(PARTS[part]);
    }
  }
  if (address.zipCode !== undefined && !isUsualPostalCode(address.country, address.zipCode)) {
    found.push(POINTS.postalCode);
  }
}

/** A check is good until the end of the day on which it expires, or of the day before where that is midnight. */
function hasEnded(expiresAt: Date | undefined, today: string): boolean {
  return expiresAt !== undefined && expiresAt.getTime() <= Date.parse(today);
}

function nextActionOf(
  status: JudgedStatus,
  isDocumentExpired: boolean,
  isCheckExpired: boolean,
): NextAction {
  if (status !== "APPROVED") {
    return ACTIONS[status];
  }
  if (isDocumentExpired) {
    return "RENEW_DOCUMENT";
  }
  return isCheckExpired ? "REPEAT_CHECK" : "NONE";
}

const ACTIONS: Record<Exclude<JudgedStatus, "APPROVED">, NextAction> = {
  PENDING: "START_CHECK",
  IN_REVIEW: "WAIT_FOR_CHECK",
  NEEDS_INFO: "PROVIDE_INFORMATION",
  REJECTED: "NONE",
};

/** Made once, since the sentences are those of the contract and hold nothing of a record. */
const POINTS = {
  pepExplanation: point("pep_explanation_missing", "/pepExplanation"),
  taxType: point("tax_type_unusual", "/taxInformation/type"),
  taxNumber: point("tax_number_unusual", "/taxInformation/number"),
  postalCode: point("postal_code_unusual", "/mainAddress/zipCode"),
  document: point("document_expired", "/identification/expiresOn"),
  check: point("check_expired", "/kyc/expiresAt"),
};

const PARTS = {
  line1: point("address_part_missing", "/mainAddress/line1"),
  city: point("address_part_missing", "/mainAddress/city"),
  state: point("address_part_missing", "/mainAddress/state"),
  zipCode: point("address_part_missing", "/mainAddress/zipCode"),
};

function point(code: OpenPoint["code"], pointer: string): OpenPoint {
  return Object.freeze({ code, pointer, message: catalogue.OpenPointCode[code].remedy });
}
