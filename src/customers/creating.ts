import type { Changes } from "../changes.js";
import type { DuplicatePolicy } from "../clients/client.js";
import { type Duplicates, refuseDuplicate } from "./duplicates.js";
import type { Changing } from "./erasing.js";
import {
  type IndividualCustomer,
  individualCustomer,
  type NormalisedForm,
} from "./individual-customer.js";
import type { LookUps } from "./look-ups.js";
import type { CustomerStore } from "./store.js";

export interface CreatingDependencies {
  store: Pick<CustomerStore, "insert">;
  lookUps: LookUps;
  now: () => Date;
  /** Makes ids that sort by time of creation (UUID version 7, RFC 9562). */
  newId: () => string;
}

/** A request that creates a customer. */
export interface Creating extends Omit<Changing, "changes"> {
  changes: Pick<Changes, "add" | "note">;
  /** What the client wants if it has such a customer. */
  duplicates: DuplicatePolicy;
}

/** A new customer, and those that the client had of the same person. */
export interface Created {
  customer: IndividualCustomer;
  duplicateOf: string[];
}

/** Creates customers, of requests and of imports alike. */
export function createCreating(
  { store, lookUps, now, newId }: CreatingDependencies,
  duplicates: Pick<Duplicates, "find" | "claim">,
) {
  return {
    /** @throws AppError duplicate_customer if the client has such a customer and its policy is to reject. */
    async createIndividualCustomer(
      { clientId, duplicates: policy, changes, dueAt }: Creating,
      form: NormalisedForm,
    ): Promise<Created> {
      const duplicateOf = policy === "allow" ? [] : await duplicates.find(clientId, form, dueAt);
      const customer = individualCustomer(form, { id: newId(), clientId, now: now() });
      if (policy === "reject") {
        refuseDuplicate(duplicateOf);
        duplicates.claim(changes, customer);
      }
      store.insert(changes, customer, lookUps.tokensOf(clientId, form));
      const { id: customerId, version } = customer;
      changes.note({ customerId, subject: "created", version });
      return { customer, duplicateOf };
    },
  };
}
