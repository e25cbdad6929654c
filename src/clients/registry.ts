import type { Permission } from "#generated/operations.js";
import { type NewApiKey, newApiKey } from "./api-key.js";
import type { ApiKey, ApiKeyMode, Client, DuplicatePolicy } from "./client.js";
import type { Period } from "./retention.js";
import type { ClientStore } from "./store.js";

/** Why the registry refuses. */
export type ClientRegistryErrorCode =
  | "client_name_taken"
  | "client_not_found"
  | "parent_is_sub_client"
  | "api_key_not_found";

/** A refusal that is meant. The caller words it for its user. */
export class ClientRegistryError extends Error {
  override readonly name = "ClientRegistryError";
  readonly code: ClientRegistryErrorCode;
  /** The name of the client or the id of the API key that was asked for. */
  readonly subject: string;

  constructor(code: ClientRegistryErrorCode, subject: string) {
    super(code);
    this.code = code;
    this.subject = subject;
  }
}

export interface ClientRegistryDependencies {
  store: ClientStore;
  now: () => Date;
  newId: () => string;
}

export interface ClientOptions {
  /** The name of the client whose sub-client it is. */
  parent?: string | undefined;
  /** "allow" if it is left out. A sub-client has a policy of its own. */
  duplicates?: DuplicatePolicy | undefined;
  id?: string;
}

export interface ApiKeyOptions {
  mode: ApiKeyMode;
  permissions: Permission[];
  /** How long the API key is valid, in milliseconds. Without it, the key is valid until it is revoked. */
  lifetimeMs?: number;
  /** One that is known, as that of a sandbox. Without it, a new one is drawn. */
  apiKey?: NewApiKey | undefined;
}

export type ClientRegistry = ReturnType<typeof createClientRegistry>;

/** API clients and their API keys, as an operator manages them. */
export function createClientRegistry({ store, now, newId }: ClientRegistryDependencies) {
  return {
    /** @throws ClientRegistryError client_name_taken, client_not_found or parent_is_sub_client. */
    async createClient(name: string, options: ClientOptions = {}): Promise<Client> {
      const { parent: parentName, duplicates = "allow", id = newId() } = options;
      const parent = parentName === undefined ? undefined : await this.findClient(parentName);
      if (parent?.parentId !== undefined) {
        throw new ClientRegistryError("parent_is_sub_client", parent.name);
      }
      const client = {
        id,
        name,
        duplicates,
        createdAt: now(),
        ...(parent && { parentId: parent.id }),
      };
      if (!(await store.insertClient(client))) {
        throw new ClientRegistryError("client_name_taken", name);
      }
      return client;
    },

    listClients: () => store.listClients(),

    /** @throws ClientRegistryError client_not_found. */
    async findClient(name: string): Promise<Client> {
      const client = await store.findClientByName(name);
      if (!client) {
        throw new ClientRegistryError("client_not_found", name);
      }
      return client;
    },

    /**
     * Running servers may act by the policy before for MAX_AGE_MS more.
     * @throws ClientRegistryError client_not_found.
     */
    async setDuplicates(name: string, duplicates: DuplicatePolicy): Promise<void> {
      await store.setDuplicates((await this.findClient(name)).id, duplicates);
    },

    /** @throws ClientRegistryError client_not_found. */
    async setRetention(name: string, retainFor: Period | undefined): Promise<void> {
      await store.setRetention((await this.findClient(name)).id, retainFor);
    },

    /** @returns the record and the API key itself, which is stored nowhere. */
    async createApiKey(client: Client, options: ApiKeyOptions): Promise<ApiKey & { key: string }> {
      const { key, ...made } = options.apiKey ?? newApiKey(options.mode);
      const origin = { createdAt: now(), sortId: newId() };
      const record: ApiKey = { ...made, clientId: client.id, ...apiKeyTerms(options, origin) };
      await store.insertApiKey(record);
      return { ...record, key };
    },

    /** Of one client, or of all. */
    listApiKeys: (client?: Client) => store.listApiKeys(client?.id),

    /**
     * Running servers may accept the API key for MAX_AGE_MS more.
     * @throws ClientRegistryError api_key_not_found.
     */
    async revokeApiKey(id: string): Promise<void> {
      if (!(await store.revokeApiKey(id, now()))) {
        throw new ClientRegistryError("api_key_not_found", id);
      }
    },
  };
}

function apiKeyTerms(
  { mode, permissions, lifetimeMs }: ApiKeyOptions,
  origin: Pick<ApiKey, "createdAt" | "sortId">,
) {
  return {
    mode,
    permissions,
    ...origin,
    ...(lifetimeMs !== undefined && {
      expiresAt: new Date(origin.createdAt.getTime() + lifetimeMs),
    }),
  };
}
