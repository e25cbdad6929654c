import type { ClientStore } from "../clients/store.js";
import type { CustomerStore } from "../customers/store.js";
import { AlreadyKept, type KeptAnswer, type KeyStore } from "../idempotency/store.js";
import type { DueAt } from "../time-limit.js";
import type { Engine, Outcome, Step } from "./engine.js";
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
  type IdempotencyKeyRow,
  idempotencyKeyRow,
  keptAnswerOf,
  kycResultRow,
} from "./rows.js";

export function customerStore(engine: Engine): CustomerStore {
  return {
    async insert(customer, { kept, sentText, dueAt } = {}) {
      const row = customerRow(customer, sentText);
      const steps = [{ statement: "insertCustomer" as const, row }];
      assertWritten(await writeKept(engine, steps, kept, dueAt));
    },
    async find(id, clientId, dueAt) {
      const [row] = await engine.read("findCustomer", [id, clientId], dueAt);
      return row === undefined ? undefined : customerOf(row as CustomerRow);
    },
    async saveKycResult(customer, result, { kept, dueAt } = {}) {
      const steps: Step[] = [
        { statement: "changeCustomer", row: customerRow(customer) },
        { statement: "insertKycResult", row: kycResultRow(result) },
      ];
      return (await writeKept(engine, steps, kept, dueAt)) === "written";
    },
  };
}

export function clientStore(engine: Engine): ClientStore {
  return {
    async insertClient(client) {
      return (
        (await engine.write([{ statement: "insertClient", row: clientRow(client) }])) === "written"
      );
    },
    async findClientByName(name) {
      const [row] = await engine.read("findClientByName", [name]);
      return row === undefined ? undefined : clientOf(row as ClientRow);
    },
    async listClients() {
      return (await engine.read("listClients")).map((row) => clientOf(row as ClientRow));
    },
    async isSubClient(id, parentId) {
      return (await engine.read("findSubClient", [id, parentId])).length > 0;
    },
    async insertApiKey(key) {
      assertWritten(await engine.write([{ statement: "insertKey", row: apiKeyRow(key) }]));
    },
    async findApiKey(id) {
      const [row] = await engine.read("findKey", [id]);
      return row === undefined ? undefined : apiKeyOf(row as ApiKeyRow);
    },
    async listApiKeys(clientId) {
      const rows =
        clientId === undefined
          ? await engine.read("listKeys")
          : await engine.read("listKeysOfClient", [clientId]);
      return rows.map((row) => apiKeyOf(row as ApiKeyRow));
    },
    async revokeApiKey(id, revokedAt) {
      const row = { id, revoked_at: revokedAt.getTime() };
      return (await engine.write([{ statement: "revokeKey", row }])) === "written";
    },
  };
}

export function keyStore(engine: Engine): KeyStore {
  return {
    async find(id, dueAt) {
      const [row] = await engine.read("findIdempotencyKey", [id], dueAt);
      return row === undefined ? undefined : keptAnswerOf(row as IdempotencyKeyRow);
    },
    async listAfter(id, limit) {
      const rows = (await engine.read("listIdempotencyKeys", [id, limit])) as IdempotencyKeyRow[];
      return rows.map((row) => ({ id: row.id, keptAt: row.kept_at }));
    },
    async remove(ids) {
      await Promise.all(
        ids.map((id) => engine.write([{ statement: "deleteIdempotencyKey", row: { id } }])),
      );
    },
    async serviceMinutes() {
      const [row] = (await engine.read("serviceTime")) as { minutes: number }[];
      return Number(row?.minutes);
    },
    async advanceTo(minutes) {
      const row = { id: "minutes", minutes };
      return (await engine.write([{ statement: "advanceServiceTime", row }])) === "written";
    },
  };
}

/**
 * Writes together with what is to be kept of it, if anything.
 * @throws AlreadyKept, and writes nothing, where that is kept already.
 */
async function writeKept(
  engine: Engine,
  steps: Step[],
  kept: KeptAnswer | undefined,
  dueAt: DueAt | undefined,
): Promise<Outcome> {
  if (!kept) {
    return engine.write(steps, dueAt);
  }
  const row = idempotencyKeyRow(kept);
  const outcome = await engine.write([{ statement: "insertIdempotencyKey", row }, ...steps], dueAt);
  if (outcome === "insertIdempotencyKey") {
    throw new AlreadyKept();
  }
  return outcome;
}

/** Ids are made so that no two are the same, so nothing but a fault can refuse the row. */
function assertWritten(outcome: Outcome): void {
  if (outcome !== "written") {
    throw new Error(`${outcome} was refused: its id is taken`);
  }
}
