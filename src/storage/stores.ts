import type { ClientStore } from "../clients/store.js";
import type { CustomerStore } from "../customers/store.js";
import type { Database, Outcome } from "./database.js";
import {
  type ApiKeyRow,
  apiKeyOf,
  apiKeyRow,
  type ClientRow,
  type CustomerRow,
  clientOf,
  clientRow,
  customerOf,
  customerRow,
  kycResultRow,
} from "./rows.js";

export function customerStore(database: Database): CustomerStore {
  return {
    async insert(customer) {
      assertWritten(
        await database.write({ statement: "insertCustomer", row: customerRow(customer) }),
      );
    },
    async find(id, clientId) {
      const [row] = await database.read("findCustomer", id, clientId);
      return row === undefined ? undefined : customerOf(row as CustomerRow);
    },
    async saveKycResult(customer, result) {
      const outcome = await database.write(
        { statement: "changeCustomer", row: customerRow(customer) },
        { statement: "insertKycResult", row: kycResultRow(result) },
      );
      return outcome === "written";
    },
  };
}

export function clientStore(database: Database): ClientStore {
  return {
    async insertClient(client) {
      return (
        (await database.write({ statement: "insertClient", row: clientRow(client) })) === "written"
      );
    },
    async findClientByName(name) {
      const [row] = await database.read("findClientByName", name);
      return row === undefined ? undefined : clientOf(row as ClientRow);
    },
    async listClients() {
      return (await database.read("listClients")).map((row) => clientOf(row as ClientRow));
    },
    async isSubClient(id, parentId) {
      return (await database.read("findSubClient", id, parentId)).length > 0;
    },
    async insertKey(key) {
      assertWritten(await database.write({ statement: "insertKey", row: apiKeyRow(key) }));
    },
    async findKey(id) {
      const [row] = await database.read("findKey", id);
      return row === undefined ? undefined : apiKeyOf(row as ApiKeyRow);
    },
    async listKeys(clientId) {
      const rows =
        clientId === undefined
          ? await database.read("listKeys")
          : await database.read("listKeysOfClient", clientId);
      return rows.map((row) => apiKeyOf(row as ApiKeyRow));
    },
    async revokeKey(id, revokedAt) {
      const row = { id, revoked_at: revokedAt.getTime() };
      return (await database.write({ statement: "revokeKey", row })) === "written";
    },
  };
}

/** Ids are made so that no two are the same, so nothing but a fault can refuse the row. */
function assertWritten(outcome: Outcome): void {
  if (outcome !== "written") {
    throw new Error(`${outcome} was refused: its id is taken`);
  }
}
