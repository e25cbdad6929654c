import type { Changes } from "../changes.js";
import { AppError } from "../errors.js";
import type { LookUpName } from "../look-ups.js";
import type { DueAt } from "../time-limit.js";
import { IDENTITY_LOOK_UPS, identityPairs, isSamePerson } from "./identity.js";
import type { IndividualCustomer, NormalisedForm } from "./individual-customer.js";
import type { LookUps } from "./look-ups.js";
import type { CustomerStore } from "./store.js";

/** A creation tells of so many duplicates, the oldest ones. The contract says so too. */
const MAX_DUPLICATES = 10;

export interface DuplicatesDependencies {
  store: Pick<CustomerStore, "find" | "claim">;
  lookUps: LookUps;
  /** Finds the customers that may have a token, whatever their client, the oldest first. */
  findByToken(name: LookUpName, token: number, dueAt?: DueAt): Promise<string[]>;
}

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

    /** Adds the claims of a customer, of which the database takes each once: that decides between two at once. */
    claim(changes: Changes, customer: IndividualCustomer): void {
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

/** A client sees the customers of its sub-clients too; they are no duplicates. */
function isDuplicate(
  customer: IndividualCustomer | undefined,
  clientId: string,
  form: NormalisedForm,
): customer is IndividualCustomer {
  return customer?.clientId === clientId && isSamePerson(customer, form);
}
