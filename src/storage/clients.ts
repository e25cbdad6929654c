import type { Permission } from "#generated/operations.js";
import type { ApiKey, ApiKeyMode, Client, DuplicatePolicy } from "../clients/client.js";
import type { ClientStore } from "../clients/store.js";
import type { Engine } from "./engine.js";
import { columnsOf, type Insert, type RowOf, selects, stepsOf, type Update } from "./table.js";

const insertClient = {
  table: "clients",
  columns: {
    id: "uuid",
    name: "text",
    parent_id: "uuid",
    created_at: "bigint",
    duplicates: "text",
    retain_for: "text",
  },
  nullable: ["parent_id", "retain_for"],
} as const satisfies Insert;

const setDuplicates = {
  table: "clients",
  columns: { id: "uuid", duplicates: "text" },
  set: "duplicates = new.duplicates",
  condition: "TRUE",
} as const satisfies Update;

const setRetention = {
  table: "clients",
  columns: { id: "uuid", retain_for: "text" },
  nullable: ["retain_for"],
  set: "retain_for = new.retain_for",
  condition: "TRUE",
} as const satisfies Update;

const insertApiKey = {
  table: "api_keys",
  columns: {
    id: "text",
    client_id: "uuid",
    mode: "text",
    digest: "bytea",
    permissions: "text",
    created_at: "bigint",
    expires_at: "bigint",
    revoked_at: "bigint",
    sort_id: "uuid",
  },
  nullable: ["expires_at", "revoked_at"],
} as const satisfies Insert;

const revokeApiKey = {
  table: "api_keys",
  columns: { id: "text", revoked_at: "bigint" },
  set: "revoked_at = coalesce(api_keys.revoked_at, new.revoked_at)",
  condition: "TRUE",
} as const satisfies Update;

export const clientWrites = {
  insertClient,
  setDuplicates,
  setRetention,
  insertApiKey,
  revokeApiKey,
};

/** What the journal says of each of them. */
export const clientSubjects = {
  insertClient: ({ id }: RowOf<typeof insertClient>) => ({
    clientId: id,
    subject: "client created",
  }),
  setDuplicates: ({ id, duplicates }: RowOf<typeof setDuplicates>) => ({
    clientId: id,
    subject: `duplicates ${duplicates}`,
  }),
  setRetention: ({ id, retain_for }: RowOf<typeof setRetention>) => ({
    clientId: id,
    subject: `customers kept for ${retain_for ?? "no time"}`,
  }),
  insertApiKey: ({ id, client_id }: RowOf<typeof insertApiKey>) => ({
    clientId: client_id,
    subject: `API key ${id} created`,
  }),
  revokeApiKey: ({ id }: RowOf<typeof revokeApiKey>) => ({ subject: `API key ${id} revoked` }),
} satisfies Record<keyof typeof clientWrites, unknown>;

const CLIENT = columnsOf(insertClient);
const API_KEY = columnsOf(insertApiKey);

// Keys from before there was a sort_id come first; within a millisecond by the digest, since databases sort texts in
// orders of their own.
const IN_ORDER_OF_CREATION = "ORDER BY sort_id, created_at, digest";

type ClientRow = RowOf<typeof insertClient>;
type ApiKeyRow = RowOf<typeof insertApiKey>;
type KnownApiKeyRow = ApiKeyRow & Pick<ClientRow, "duplicates">;

export const clientReads = selects<{
  findClientByName: ClientRow;
  findSubClient: ClientRow;
  listClients: ClientRow;
  listSubClientIds: Pick<ClientRow, "id">;
  findApiKey: KnownApiKeyRow;
  listApiKeys: ApiKeyRow;
  listApiKeysOfClient: ApiKeyRow;
}>({
  findClientByName: `SELECT ${CLIENT} FROM clients WHERE name = $1`,
  findSubClient: `SELECT ${CLIENT} FROM clients WHERE id = $1 AND parent_id = $2`,
  listClients: `SELECT ${CLIENT} FROM clients ORDER BY id`,
  listSubClientIds: "SELECT id FROM clients WHERE parent_id = $1 ORDER BY id",
  findApiKey: `
    SELECT ${API_KEY}, clients.duplicates FROM api_keys JOIN clients ON clients.id = api_keys.client_id
    WHERE api_keys.id = $1`,
  listApiKeys: `SELECT ${API_KEY} FROM api_keys ${IN_ORDER_OF_CREATION}`,
  listApiKeysOfClient: `SELECT ${API_KEY} FROM api_keys WHERE client_id = $1 ${IN_ORDER_OF_CREATION}`,
});

const step = stepsOf(clientWrites);

export function clientStore(engine: Engine): ClientStore {
  return {
    async insertClient(client) {
      return (await engine.write([step.insertClient(clientRow(client))])) === "written";
    },
    async findClientByName(name) {
      const [row] = await engine.read(clientReads.findClientByName, [name]);
      return row === undefined ? undefined : clientOf(row);
    },
    async listClients() {
      return (await engine.read(clientReads.listClients)).map(clientOf);
    },
    async findSubClient(id, parentId) {
      const [row] = await engine.read(clientReads.findSubClient, [id, parentId]);
      return row === undefined ? undefined : clientOf(row);
    },
    async listSubClientIds(parentId, dueAt) {
      const rows = await engine.read(clientReads.listSubClientIds, [parentId], dueAt);
      return rows.map(({ id }) => id);
    },
    async setDuplicates(id, duplicates) {
      if ((await engine.write([step.setDuplicates({ id, duplicates })])) !== "written") {
        throw new Error("setDuplicates was refused: there is no such client");
      }
    },
    async setRetention(id, retainFor) {
      const row = { id, retain_for: retainFor ?? null };
      if ((await engine.write([step.setRetention(row)])) !== "written") {
        throw new Error("setRetention was refused: there is no such client");
      }
    },
    async insertApiKey(key) {
      if ((await engine.write([step.insertApiKey(apiKeyRow(key))])) !== "written") {
        throw new Error("insertApiKey was refused: its id is taken");
      }
    },
    async findApiKey(id) {
      const [row] = await engine.read(clientReads.findApiKey, [id]);
      return row && { ...apiKeyOf(row), duplicates: row.duplicates as DuplicatePolicy };
    },
    async listApiKeys(clientId) {
      const rows =
        clientId === undefined
          ? await engine.read(clientReads.listApiKeys)
          : await engine.read(clientReads.listApiKeysOfClient, [clientId]);
      return rows.map(apiKeyOf);
    },
    async revokeApiKey(id, revokedAt) {
      const row = { id, revoked_at: revokedAt.getTime() };
      return (await engine.write([step.revokeApiKey(row)])) === "written";
    },
  };
}

function clientRow(client: Client): ClientRow {
  return {
    id: client.id,
    name: client.name,
    parent_id: client.parentId ?? null,
    created_at: client.createdAt.getTime(),
    duplicates: client.duplicates,
    retain_for: client.retainFor ?? null,
  };
}

function clientOf(row: ClientRow): Client {
  return {
    id: row.id,
    name: row.name,
    ...(row.parent_id !== null && { parentId: row.parent_id }),
    createdAt: new Date(row.created_at),
    duplicates: row.duplicates as DuplicatePolicy,
    ...(row.retain_for !== null && { retainFor: row.retain_for }),
  };
}

function apiKeyRow(key: ApiKey): ApiKeyRow {
  return {
    id: key.id,
    client_id: key.clientId,
    mode: key.mode,
    digest: key.digest,
    permissions: JSON.stringify(key.permissions),
    created_at: key.createdAt.getTime(),
    expires_at: key.expiresAt?.getTime() ?? null,
    revoked_at: key.revokedAt?.getTime() ?? null,
    sort_id: key.sortId,
  };
}

function apiKeyOf(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    clientId: row.client_id,
    mode: row.mode as ApiKeyMode,
    digest: Buffer.from(row.digest),
    permissions: JSON.parse(row.permissions) as Permission[],
    createdAt: new Date(row.created_at),
    ...(row.expires_at !== null && { expiresAt: new Date(row.expires_at) }),
    ...(row.revoked_at !== null && { revokedAt: new Date(row.revoked_at) }),
    sortId: row.sort_id,
  };
}
