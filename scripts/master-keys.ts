/** The master key of the scripts and the tests, and how they read what the service has sealed with it. */
import { parseMasterKeys } from "../dist/sealing/master-keys.js";
import { createSealer, type Sealer } from "../dist/sealing/sealer.js";
import { secretPlace } from "../dist/sealing/secrets.js";
import { customerPlace } from "../dist/storage/sealed-record.js";

/** As INTAKE_MASTER_KEYS gives it. */
export const MASTER_KEYS = `1:${Buffer.alloc(32, 1).toString("base64")}`;

/** A row of customers, as the drivers give it. */
export interface SealedCustomer {
  id: string;
  client_id: string;
  sealed: Uint8Array;
}

/** @param record as JSON. */
export function sealRecord(id: string, clientId: string, record: string): Buffer {
  return sealer().seal(record, customerPlace(id, clientId)).sealed;
}

/** @returns the record as JSON. */
export function openRecord({ id, client_id, sealed }: SealedCustomer): string {
  return sealer().open(sealed, customerPlace(id, client_id));
}

/** A secret of the service. */
export function openSecretRow(name: string, sealed: Uint8Array): Buffer {
  return Buffer.from(sealer().open(sealed, secretPlace(name)), "base64");
}

function sealer(): Sealer {
  const keys = parseMasterKeys(MASTER_KEYS, "MASTER_KEYS");
  return createSealer({ activeVersion: 1, find: (version) => keys.get(version) });
}
