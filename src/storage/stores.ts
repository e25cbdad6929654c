import type { ClientStore } from "../clients/store.js";
import type { CustomerStore } from "../customers/store.js";
import type { Engine, Outcome } from "./engine.js";
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

export function customerStore(engine: Engine): CustomerStore {
  return {
    async insert(customer) {
      assertWritten(
        await engine.write({ statement: "insertCustomer", row: customerRow(customer) }),
      );
    },
    async find(id, clientId) {
      const [row] = await engine.read("findCustomer", id, clientId);
      return row === undefined ? undefined : customerOf(row as CustomerRow);
    },
    async saveKycResult(customer, result) {
      const outcome = await engine.write(
        { statement: "changeCustomer", row: customerRow(customer) },
        { statement: "insertKycResult", row: kycResultRow(result) },
      );
      return outcome === "written";
    },
  };
}

export function clientStore(engine: Engine): ClientStore {
  return {
    async insertClient(client) {
      return (
        (await engine.write({ statement: "insertClient", row: clientRow(client) })) === "written"
      );
    },
    async findClientByName(name) {
      const [row] = await engine.read("findClientByName", name);
      return row === undefined ? undefined : clientOf(row as ClientRow);
    },
    async listClients() {
      return (await engine.read("listClients")).map((row) => clientOf(row as ClientRow));
    },
    async isSubClient(id, parentId) {
      return (await engine.read("findSubClient", id, parentId)).length > 0;
    },
    async insertKey(key) {
      assertWritten(await engine.write({ statement: "insertKey", row: apiKeyRow(key) }));
    },
    async findKey(id) {
      const [row] = await engine.read("findKey", id);
      return row === undefined ? undefined : apiKeyOf(row as ApiKeyRow);
    },
    async listKeys(clientId) {
      const rows =
        clientId === undefined
          ? await engine.read("listKeys")
          : await engine.read("listKeysOfClient", clientId);
      return rows.map((row) => apiKeyOf(row as ApiKeyRow));
    },
    async revokeKey(id, revokedAt) {
      const row = { id, revoked_at: revokedAt.getTime() };
      return (await engine.write({ statement: "revokeKey", row })) === "written";
    },
  };
}

/** Ids are made so that no two are the same, so nothing but a fault can refuse the row. */
function assertWritten(outcome: Outcome): void {
  if (outcome !== "written") {
    throw new Error(`${outcome} was refused: its id is taken`);
  }
}
