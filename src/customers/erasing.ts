import type { Changes, Outcome, Step } from "../changes.js";
import { AppError } from "../errors.js";
import type { KeptEntry } from "../journal/entry.js";
import type { DueAt } from "../time-limit.js";
import { assertErasable, customerErased, type Erasable, type Erasure } from "./erasure.js";
import type { CustomerStore } from "./store.js";

export interface ErasingDependencies {
  store: CustomerStore;
  journal: {
    /** The latest entries about a customer that name one of these clients or none, in the order of time. */
    listForClients(
      customerId: string,
      clientIds: readonly [string, string],
      dueAt?: DueAt,
    ): Promise<KeptEntry[]>;
  };
  now: () => Date;
}

/** For whom a request acts, and until when. */
export interface Acting {
  clientId: string;
  dueAt?: DueAt;
}

/** A request that changes something. The caller of the service commits its changes. */
export interface Changing extends Acting {
  changes: Changes;
}

/** What can be done with a customer that is to leave, or has left. */
export function createErasing({ store, journal, now }: ErasingDependencies) {
  return {
    refuseMissing,

    /**
     * Takes away all that is personal of a customer.
     * @throws AppError not_found, customer_erased, customer_held or customer_retained.
     */
    async eraseCustomer(call: Changing, id: string): Promise<Erasure> {
      await call.changes.lock(id);
      const customer = await store.findErasable(id, call.clientId, call.dueAt);
      if (!customer) {
        return refuseMissing(call, id);
      }
      assertErasable(customer, now());
      call.changes.note({ customerId: id, subject: "erased", answerOutlives: true });
      return store.erase(call.changes, customer, now());
    },

    /**
     * Shows what the journal says of a customer, erased or not.
     * @throws AppError not_found if there is and was no such customer for this client.
     */
    async getCustomerJournal({ clientId, dueAt }: Acting, id: string): Promise<KeptEntry[]> {
      const known =
        (await store.findErasable(id, clientId, dueAt)) ??
        (await store.findErasure(id, clientId, dueAt));
      if (!known) {
        throw new AppError("not_found");
      }
      return journal.listForClients(id, [known.clientId, clientId], dueAt);
    },
  };

  /** Tells a customer that was erased from one that never was. */
  async function refuseMissing({ clientId, dueAt }: Acting, id: string): Promise<never> {
    const erasure = await store.findErasure(id, clientId, dueAt);
    throw erasure ? customerErased(erasure) : new AppError("not_found");
  }
}

export interface EraseStoredOptions {
  store: Pick<CustomerStore, "erase" | "findErasable">;
  /** Writes all steps in one transaction, or none. */
  commit: (steps: readonly Step[]) => Promise<Outcome>;
  erasedAt: Date;
  /** Of the master key, where it was erased before and has come back. */
  knownVersion?: number;
  /** Makes the step that writes the entry of the journal, with the time at which it is called. */
  entry: () => Step;
  /** Gets the customer as it is by now. Throws where it has to be kept, or changes that. */
  check: (customer: Erasable) => void | Promise<void>;
}

/**
 * Erases a customer for who runs the service, whatever changes it meanwhile.
 * @returns undefined if another one has erased it.
 * @throws what `check` and `commit` throw.
 */
export async function eraseStored(
  customer: Erasable,
  { store, commit, erasedAt, knownVersion, entry, check }: EraseStoredOptions,
): Promise<Erasure | undefined> {
  let current: Erasable | undefined = customer;
  while (current) {
    await check(current);
    const steps: Step[] = [];
    const changes = { add: (step: Step) => void steps.push(step) };
    const erasure = store.erase(changes, current, erasedAt, knownVersion);
    if ((await commit([...steps, entry()])) === "written") {
      return erasure;
    }
    current = await store.findErasable(customer.id);
  }
  return undefined;
}
