import type { Client, DuplicatePolicy } from "../clients/client.js";
import { AppError } from "../errors.js";
import type { Duplicates } from "./duplicates.js";
import type { Changing } from "./erasing.js";
import type { IndividualCustomer, NormalisedForm } from "./individual-customer.js";
import type { FindCustomer } from "./kyc.js";
import { verifiedBy } from "./kyc-result.js";
import type { LookUps, Tokens } from "./look-ups.js";
import { differences, mergePatched } from "./merge-patch.js";
import type { CustomerStore } from "./store.js";

export interface CorrectingDependencies {
  store: CustomerStore;
  lookUps: LookUps;
  /**
   * Reads what a creation takes.
   * @throws AppError bad_request with what breaks the contract.
   */
  readForm: (sent: unknown) => NormalisedForm;
  /** @returns undefined if the parent has no such sub-client. */
  findSubClient: (id: string, parentId: string) => Promise<Client | undefined>;
  now: () => Date;
}

/** A request that corrects a customer. */
export interface Correcting extends Changing {
  /** What the client wants if it has another customer of the same person. */
  duplicates: DuplicatePolicy;
}

export interface Correction {
  /** The members to change (RFC 7396). */
  patch: unknown;
  /** Whether the correction is meant for a version. */
  isFor: (version: number) => boolean;
}

/** Corrections of customers. */
export function createCorrecting(
  { store, lookUps, readForm, findSubClient, now }: CorrectingDependencies,
  duplicates: Duplicates,
  findCustomer: FindCustomer,
) {
  return {
    /**
     * @returns the customer after the correction. One that changes nothing makes no new version.
     * @throws AppError not_found, customer_erased, precondition_failed, duplicate_customer, or bad_request if what comes
     * out of it is not what a creation takes.
     */
    async correctCustomer(
      call: Correcting,
      id: string,
      { patch, isFor }: Correction,
    ): Promise<IndividualCustomer> {
      const { changes, duplicates: policy } = call;
      await changes.lock(id);
      const customer = await findCustomer(call, id);
      if (!isFor(customer.version)) {
        throw new AppError("precondition_failed");
      }
      const form = readForm(mergePatched(customer.sent, patch));
      const changed = differences(customer.sent, form.sent);
      if (changed.length === 0) {
        changes.note({ customerId: id, subject: "the record, masked" });
        // Its answer may be kept, which must not outlive the customer.
        store.confirm(changes, customer);
        return customer;
      }
      const { clientId } = customer;
      await duplicates.move(
        { ...call, clientId },
        customer,
        form,
        await policyOf(call, customer, policy),
      );
      const isVerified = await hasVerified(call, id, changed);
      const corrected = afterCorrection(customer, form, { at: now(), changed, isVerified });
      store.correct(changes, corrected, newTokens(lookUps, customer, form));
      changes.note({ customerId: id, subject: "corrected", version: corrected.version });
      return corrected;
    },
  };

  /** The policy of the client to which the customer belongs, which can be a sub-client of the caller. */
  async function policyOf(
    { clientId }: Changing,
    customer: IndividualCustomer,
    policy: DuplicatePolicy,
  ): Promise<DuplicatePolicy> {
    const owner =
      customer.clientId === clientId ? undefined : await findSubClient(customer.clientId, clientId);
    return owner?.duplicates ?? policy;
  }

  /** Whether the latest result that counted has verified one of these members. */
  async function hasVerified(
    { dueAt }: Changing,
    id: string,
    pointers: string[],
  ): Promise<boolean> {
    const result = await store.findKycResult(id, dueAt);
    const verified = result ? verifiedBy(result) : [];
    return pointers.some((pointer) => verified.some((one) => one === "" || one === pointer));
  }
}

/** Undefined if the customer is found by the same values as before. */
function newTokens(
  lookUps: LookUps,
  customer: IndividualCustomer,
  form: NormalisedForm,
): Tokens | undefined {
  const [old, young] = [customer, form].map((one) => lookUps.tokensOf(customer.clientId, one));
  return JSON.stringify(old) === JSON.stringify(young) ? undefined : young;
}

/** The client's own reference, which no check is about. */
const REFERENCE = "/externalId";

/**
 * A check that was done before a correction was of another record: its result comes too late.
 * @param isVerified whether a check has verified what is changed. Then it has to be checked anew.
 */
function afterCorrection(
  customer: IndividualCustomer,
  form: NormalisedForm,
  { at, changed, isVerified }: { at: Date; changed: readonly string[]; isVerified: boolean },
): IndividualCustomer {
  const isFilled = customer.genderSource === "kyc" && form.genderSource === "defaulted";
  return {
    ...customer,
    ...form,
    ...(isFilled && { gender: customer.gender, genderSource: "kyc" as const }),
    version: customer.version + 1,
    ...(isVerified && { kyc: { status: "PENDING" as const } }),
    ...(changed.some((pointer) => pointer !== REFERENCE) && { correctedAt: at }),
    updatedAt: at,
  };
}
