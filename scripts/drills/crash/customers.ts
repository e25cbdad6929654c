import { readFileSync } from "node:fs";

const { components } = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const [example] = components.schemas.NewIndividualCustomer.examples;

export type KycStatus = "APPROVED" | "REJECTED";

/** A customer whose creation was asked for, at least once. */
export interface SentCustomer {
  /** Its externalId, which no other one has. */
  marker: string;
  /** What the answers to its creation said: one id, unless it was created twice. */
  ids: Set<string>;
  /** The KYC result that was sent for it, if one was. */
  kyc?: { status: KycStatus; acknowledged: boolean };
  /** Whether its correction was acknowledged, if one was sent. */
  corrected?: boolean;
}

/** What is corrected. */
export const CORRECTION = { mainAddress: { line2: "Flat 2" } };

/** What is sent to create a customer: the example of the contract, with its marker in several places. */
export function bodyOf(marker: string) {
  return {
    ...example,
    email: `${marker}@example.com`,
    identification: { ...example.identification, code: `SPECIMEN-${marker}` },
    externalId: marker,
  };
}

/** What a customer holds after its correction. */
export function correctedOf(marker: string) {
  const body = bodyOf(marker);
  return { ...body, mainAddress: { ...body.mainAddress, ...CORRECTION.mainAddress } };
}
