import type { DueAt } from "../time-limit.js";
import type { ApiKey, Client, DuplicatePolicy, KnownApiKey } from "./client.js";
import type { Period } from "./retention.js";

/** Stores API clients and their API keys. Each method is one transaction. */
export interface ClientStore {
  /** @returns false, and writes nothing, if the name is taken. */
  insertClient(client: Client): Promise<boolean>;
  findClientByName(name: string): Promise<Client | undefined>;
  /** In the order of creation. */
  listClients(): Promise<Client[]>;
  /** @returns undefined if the parent has no such sub-client. */
  findSubClient(id: string, parentId: string): Promise<Client | undefined>;
  listSubClientIds(parentId: string, dueAt?: DueAt): Promise<string[]>;
  /** @throws if there is no such client. */
  setDuplicates(id: string, duplicates: DuplicatePolicy): Promise<void>;

  /** @throws if there is no such client. */
  setRetention(id: string, retainFor: Period | undefined): Promise<void>;

  insertApiKey(key: ApiKey): Promise<void>;
  findApiKey(id: string): Promise<KnownApiKey | undefined>;
  /** In the order of creation, of all clients or of one. */
  listApiKeys(clientId?: string): Promise<ApiKey[]>;
  /** @returns false if there is no such API key. One that was revoked before keeps its first time. */
  revokeApiKey(id: string, revokedAt: Date): Promise<boolean>;
}
