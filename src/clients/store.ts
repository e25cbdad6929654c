import type { ApiKey, Client } from "./client.js";

/** Stores API clients and their API keys. Each method is one transaction. */
export interface ClientStore {
  /** @returns false, and writes nothing, if the name is taken. */
  insertClient(client: Client): Promise<boolean>;
  findClientByName(name: string): Promise<Client | undefined>;
  /** In the order of creation. */
  listClients(): Promise<Client[]>;
  isSubClient(id: string, parentId: string): Promise<boolean>;

  insertApiKey(key: ApiKey): Promise<void>;
  findApiKey(id: string): Promise<ApiKey | undefined>;
  /** In the order of creation, of all clients or of one. */
  listApiKeys(clientId?: string): Promise<ApiKey[]>;
  /** @returns false if there is no such API key. One that was revoked before keeps its first time. */
  revokeApiKey(id: string, revokedAt: Date): Promise<boolean>;
}
