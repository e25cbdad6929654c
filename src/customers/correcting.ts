import type { DuplicatePolicy } from "../clients/client.js";
import { AppError } from "../errors.js";
import type { Duplicates } from "./duplicates.js";
import type { Changing } from "./erasing.js";
import type { IndividualCustomer, NormalisedForm } from "./individual-customer.js";
import type { FindCustomer } from "./kyc.js";
import { verifiedBy } from "./kyc-result.js";
import type { LookUps } from "./look-ups.js";
import { differences, mergePatched } from "./merge-patch.js";
import type { CustomerStore, RecordVersion } from "./store.js";

export interface CorrectingDependencies {
  store: CustomerStore;
  lookUps: LookUps;
  /**
   * Reads what a creation takes.
   * @throws AppError bad_request with what breaks the contract.
   */
  readForm: (sent: unknown) => NormalisedForm;
  now: () => Date;
}

/** As the contract has it. */
const HIGHEST_VERSION = 2_147_483_647;

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

export interface VersionPage {
  versions: RecordVersion[];
  hasMoreResults: boolean;
}

/** Corrections of customers, and what was there before. */
export function createCorrecting(
  { store, lookUps, readForm, now }: CorrectingDependencies,
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
      changes.note({
        customerId: id,
        subject: changed.length > 0 ? "corrected" : "the record, masked",
      });
      if (changed.length === 0) {
        return customer;
      }
      const { clientId } = customer;
      await duplicates.move({ ...call, clientId }, customer, form, policy);
      const corrected = afterCorrection(customer, form, now(), await isVerified(call, id, changed));
      store.correct(changes, corrected, lookUps.tokensOf(clientId, form));
      return corrected;
    },

    /**
     * @param startAfterVersion the last version of the page before.
     * @returns what the record held and holds, the newest first.
     * @throws AppError not_found or customer_erased.
     */
    async listCustomerVersions(
      call: Changing,
      id: string,
      { limit, startAfterVersion = HIGHEST_VERSION }: { limit: number; startAfterVersion?: number },
      subject: string,
    ): Promise<VersionPage> {
      const customer = await findCustomer(call, id);
      const { version } = customer;
      const present = version < startAfterVersion ? [{ version, record: customer }] : [];
      const range = { limit: limit + 1, startAfterVersion };
      const found = [...present, ...(await store.listVersions(customer, range, call.dueAt))];
      call.changes.note({ customerId: id, subject });
      return { versions: found.slice(0, limit), hasMoreResults: found.length > limit };
    },
  };

  /** Whether the latest result that counted has verified one of these members. */
  async function isVerified({ dueAt }: Changing, id: string, pointers: string[]): Promise<boolean> {
    const result = await store.findKycResult(id, dueAt);
    const verified = result ? verifiedBy(result) : [];
    return pointers.some((pointer) => verified.some((one) => one === "" || one === pointer));
  }
}

/**
 * @param isVerified whether a check has verified what is changed. Then it has to be checked anew; a check from before the
 * correction does not count any more.
 */
function afterCorrection(
  customer: IndividualCustomer,
  form: NormalisedForm,
  correctedAt: Date,
  isVerified: boolean,
): IndividualCustomer {
  const isFilled = customer.genderSource === "kyc" && form.genderSource === "defaulted";
  return {
    ...customer,
    ...form,
    ...(isFilled && { gender: customer.gender, genderSource: "kyc" as const }),
    version: customer.version + 1,
    ...(isVerified && { kyc: { status: "PENDING" as const, checkedAt: correctedAt } }),
    updatedAt: correctedAt,
  };
}
