import { parseMasterKeys } from "../../../dist/sealing/master-keys.js";
import { createSealer, type Place } from "../../../dist/sealing/sealer.js";
import { idempotencyPlace } from "../../../dist/storage/idempotency-records.js";
import { kycResultPlace } from "../../../dist/storage/kyc-results.js";
import { customerPlace } from "../../../dist/storage/sealed-record.js";
import type { CanaryDatabase } from "../canaries/databases.js";
import type { Artefact } from "../canaries/search.js";

/** The format of a sealed value, and the version of its master key, which stand at its beginning. */
const FORMAT = 1;
const HEAD_BYTES = 5;
/** What is needed to open the key of a value: if it opens, so does the value where it is whole. */
const WRAPPED_BYTES = 93;

/** The rows of customers that held something sealed. */
export async function placesOf(
  database: CanaryDatabase,
  customerIds: readonly string[],
): Promise<Place[]> {
  const clients = await database.read("SELECT id FROM clients");
  const results = await database.read("SELECT id, customer_id FROM kyc_results");
  const records = await database.read("SELECT id, customer_id FROM idempotency_keys");
  return [
    ...customerIds.flatMap((id) => clients.map((client) => customerPlace(id, String(client.id)))),
    ...results
      .filter(({ customer_id }) => customerIds.includes(String(customer_id)))
      .map(({ id, customer_id }) => kycResultPlace(String(id), String(customer_id))),
    ...records
      .filter(({ customer_id }) => customerIds.includes(String(customer_id)))
      .map(({ id }) => idempotencyPlace(String(id))),
  ];
}

/**
 * How many values of these rows open somewhere in the files.
 * @param text the keys, as a key file has them.
 */
export function countOpening(
  files: readonly Artefact[],
  text: string,
  places: readonly Place[],
): number {
  const keys = parseMasterKeys(text, "the keys of the drill");
  const sealer = createSealer({
    activeVersion: Math.max(...keys.keys()),
    find: (version) => keys.get(version),
  });
  const opens = (bytes: Buffer, place: Place) => {
    try {
      sealer.rewrap(bytes, place);
      return true;
    } catch {
      return false;
    }
  };
  const heads = [...keys.keys()].map(headOf);
  return files.reduce(
    (sum, { bytes }) =>
      sum +
      heads.reduce((count, head) => {
        let found = count;
        for (let at = bytes.indexOf(head); at >= 0; at = bytes.indexOf(head, at + 1)) {
          const value = bytes.subarray(at, at + WRAPPED_BYTES);
          found += places.some((place) => opens(value, place)) ? 1 : 0;
        }
        return found;
      }, 0),
    0,
  );
}

function headOf(version: number): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt8(FORMAT);
  head.writeUInt32BE(version, 1);
  return head;
}
