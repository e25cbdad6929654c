import type { NormalisedForm } from "../customers/individual-customer.js";
import type { Keyring } from "../sealing/keyring.js";
import type { Place, Sealer } from "../sealing/sealer.js";

/** What the stores of sealed records need of the master keys. */
export type RecordKeys = Pick<Keyring, "sealer" | "openFresh">;

/** In the place of what lay open before it was sealed. */
export const SEALED = "";

/** The row of a customer, to which its record is bound. */
export function customerPlace(id: string, clientId: string): Place {
  return { table: "customers", id, clientId };
}

/** The columns that hold a record: one that lies open from before is not sealed. */
interface RecordColumns {
  record: string;
  sealed: Uint8Array | null;
}

/** @throws NotOpened */
export function openRecord(
  { record, sealed }: RecordColumns,
  place: Place,
  sealer: Sealer,
): NormalisedForm {
  return JSON.parse(sealed === null ? record : sealer.open(sealed, place)) as NormalisedForm;
}
