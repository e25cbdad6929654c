import { endOfPeriod, type Period } from "../clients/retention.js";
import { AppError } from "../errors.js";

/** A customer, as far as its erasure is concerned. */
export interface Erasable {
  id: string;
  clientId: string;
  version: number;
  /** The version of the master key that is in use: nothing of it is under a newer one. */
  activeKeyVersion: number;
  updatedAt: Date;
  /** Since when a legal hold keeps it. */
  heldAt?: Date | undefined;
  /** For how long its client keeps customers after their last change. */
  retainFor?: Period | undefined;
}

/** What is left of a customer that was erased. */
export interface Erasure {
  id: string;
  clientId: string;
  erasedAt: Date;
  /** Copies of its rows open with this version of the master key, or an older one, and no other. */
  masterKeyVersion: number;
}

/** @throws AppError customer_held or customer_retained where the customer has to be kept. */
export function assertErasable({ heldAt, retainFor, updatedAt }: Erasable, now: Date): void {
  if (heldAt) {
    throw new AppError("customer_held");
  }
  const retainedUntil = retainFor && endOfPeriod(updatedAt, retainFor);
  if (retainedUntil && retainedUntil > now) {
    throw new AppError("customer_retained", {
      members: { retainedUntil: retainedUntil.toISOString() },
    });
  }
}

/** What a request about a customer that was erased is answered. */
export function customerErased({ erasedAt }: Pick<Erasure, "erasedAt">): AppError {
  return new AppError("customer_erased", { members: { erasedAt: erasedAt.toISOString() } });
}
