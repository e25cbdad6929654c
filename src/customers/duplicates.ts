import type { Changes } from "../changes.js";
import type { DuplicatePolicy } from "../clients/client.js";
import { AppError } from "../errors.js";
import type { LookUpName } from "../look-ups.js";
import type { DueAt } from "../time-limit.js";
import type { Changing } from "./erasing.js";
import { IDENTITY_LOOK_UPS, identityPairs, isSamePerson } from "./identity.js";
import type { IndividualCustomer, NormalisedForm } from "./individual-customer.js";
import type { LookUps } from "./look-ups.js";
import type { CustomerStore } from "./store.js";

/** A creation tells of so many duplicates, the oldest ones. The contract says so too. */
const MAX_DUPLICATES = 10;

export interface DuplicatesDependencies {
  store: Pick<CustomerStore, "find" | "claim" | "releaseClaim" | "listClaims">;
  lookUps: LookUps;
  /** Finds the customers that may have a token, whatever their client, the oldest first. */
  findByToken(name: LookUpName, token: number, dueAt?: DueAt): Promise<string[]>;
}

export type Duplicates = ReturnType<typeof createDuplicates>;

/** Finds the customers that a client has of the same person, and keeps it from storing another one. */
export function createDuplicates({ store, lookUps, findByToken }: DuplicatesDependencies) {
  return {
    /**
     * @returns the ids of the client's own customers with the same tax number or the same document, the oldest first.
     * @throws AppError unavailable if LOOK_UPS leaves out what they are found by.
     * @throws NotOpened if one that has the token does not open: whether it is a duplicate cannot be known.
     */
    async find(clientId: string, form: NormalisedForm, dueAt?: DueAt): Promise<string[]> {
      if (!IDENTITY_LOOK_UPS.every((name) => lookUps.keeps(name))) {
        throw new AppError("unavailable", {
          reason: "the policy for duplicates needs taxNumber and documentCode among LOOK_UPS",
        });
      }
      const found: string[] = [];
      const candidates = await candidatesFor(clientId, form, dueAt);
      while (candidates.length > 0 && found.length < MAX_DUPLICATES) {
        const some = candidates.splice(0, MAX_DUPLICATES);
        const customers = await Promise.all(some.map((id) => store.find(id, clientId, dueAt)));
        const duplicates = customers.filter((customer) => isDuplicate(customer, clientId, form));
        found.push(...duplicates.map(({ id }) => id));
      }
      return found.slice(0, MAX_DUPLICATES);
    },

    /**
     * Sees to it that a correction makes no duplicate where the policy is to reject one, and moves the claims.
     * @throws AppError duplicate_customer
     */
    async move(
      { clientId, changes, dueAt }: Changing,
      customer: IndividualCustomer,
      form: NormalisedForm,
      policy: DuplicatePolicy,
    ): Promise<void> {
      const claimsOf = (one: NormalisedForm) =>
        identityPairs(one).map((pair) => lookUps.claimOf(clientId, pair));
      const [old, young] = [claimsOf(customer), claimsOf(form)];
      const added = young.filter((claim) => !old.includes(claim));
      const dropped = old.filter((claim) => !young.includes(claim));
      if (added.length > 0 && policy === "reject") {
        const others = await this.find(clientId, form, dueAt);
        refuseDuplicate(others.filter((id) => id !== customer.id));
      }
      const held = dropped.length > 0 ? await store.listClaims(customer.id, dueAt) : [];
      for (const claim of dropped.filter((one) => held.includes(one))) {
        store.releaseClaim(changes, claim);
      }
      for (const claim of policy === "reject" ? added : []) {
        store.claim(changes, claim, customer.id);
      }
    },

    /** Adds the claims of a customer, of which the database takes each once: that decides between two at once. */
    claim(changes: Pick<Changes, "add">, customer: IndividualCustomer): void {
      for (const pair of identityPairs(customer)) {
        store.claim(changes, lookUps.claimOf(customer.clientId, pair), customer.id);
      }
    },
  };

  /** Ids sort by time of creation. */
  async function candidatesFor(clientId: string, form: NormalisedForm, dueAt?: DueAt) {
    const ids = await Promise.all(
      identityPairs(form).map(({ name, value }) =>
        findByToken(name, lookUps.tokenOf(clientId, name, value), dueAt),
      ),
    );
    return [...new Set(ids.flat())].sort();
  }
}

/** The ids are for the log alone. */
export function refuseDuplicate(duplicateOf: string[]): void {
  if (duplicateOf.length > 0) {
    throw new AppError("duplicate_customer", {
      reason: `it is there as ${duplicateOf.join(", ")}`,
    });
  }
}

/** A client sees the customers of its sub-clients too; they are no duplicates. */
function isDuplicate(
  customer: IndividualCustomer | undefined,
  clientId: string,
  form: NormalisedForm,
): customer is IndividualCustomer {
  return customer?.clientId === clientId && isSamePerson(customer, form);
}
