/**
 * A server's writer that is there to be killed: node look-ups-writer.js FILE CLIENT FIRST. It commits customers whose
 * tokens follow from their numbers, from FIRST on, and writes a line with id and number once they are committed.
 */
import { openSqlite } from "../../dist/storage/sqlite/open.js";
import { newUuid } from "../../dist/uuid.js";

const AT_ONCE = 20;
const [databaseFile = "", clientId = "", first] = process.argv.slice(2);

const { engine } = await openSqlite({
  databaseFile,
  asServer: true,
  now: () => new Date(),
  lookUpSettings: { foldAtRows: 40, sliceMs: 0, lookEveryMs: 5 },
});
for (let number = Number(first); ; number += AT_ONCE) {
  const rows = Array.from({ length: AT_ONCE }, (_, place) => rowOf(number + place));
  await Promise.all(rows.map((row) => engine.write([{ statement: "insertCustomer", row }])));
  process.stdout.write(rows.map(({ id, email_token }) => `${id} ${email_token / 10}\n`).join(""));
}

/** @param {number} number */
function rowOf(number) {
  return {
    id: newUuid(),
    client_id: clientId,
    version: 1,
    kyc_status: "PENDING",
    kyc_recorded_at: null,
    record: "{}",
    created_at: 0,
    updated_at: 0,
    sealed: null,
    key_version: 0,
    email_token: 10 * number,
    phone_token: 10 * number + 1,
    external_id_token: 10 * number + 2,
    tax_number_token: 10 * number + 3,
    document_code_token: 7,
  };
}
