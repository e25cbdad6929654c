import { timingSafeEqual } from "node:crypto";
import type { Permission } from "#generated/operations.js";
import { AppError, CommandError, exitCodes } from "../errors.js";
import { digestOf, keyIdOf, newKey } from "./api-key.js";
import type { ApiKey, Client, KeyMode } from "./client.js";
import { rememberLookUps } from "./look-ups.js";
import type { ClientStore } from "./store.js";

/** Who sent a request, as its key says. */
export interface Caller {
  clientId: string;
  keyId: string;
  permissions: readonly Permission[];
}

/** A key that was found right. */
export interface CheckedKey {
  caller: Caller;
  bytes: Buffer;
  expiresAt: Date | undefined;
  /** What was known of it then. */
  lookUp: Promise<ApiKey | undefined>;
}

export interface ClientServiceDependencies {
  store: ClientStore;
  now: () => Date;
  newId: () => string;
  /** A clock that never goes back, in milliseconds. */
  elapsedMs?: () => number;
}

export interface KeyOptions {
  mode: KeyMode;
  permissions: Permission[];
  /** How long the key is valid, in milliseconds; without it, until it is revoked. */
  lifetimeMs?: number;
}

export type ClientService = ReturnType<typeof createClientService>;

/** API clients and their keys: the command line makes them, every request is checked against them. */
export function createClientService({
  store,
  now,
  newId,
  elapsedMs = () => performance.now(),
}: ClientServiceDependencies) {
  const findKey = rememberLookUps((id: string) => store.findKey(id), elapsedMs);
  const isSubClient = rememberLookUps(
    (id: string, parentId: string) => store.isSubClient(id, parentId),
    elapsedMs,
  );
  return {
    /** @throws CommandError where the name is taken or the parent cannot be one. */
    async createClient(name: string, parentName?: string): Promise<Client> {
      const parent = parentName === undefined ? undefined : await this.clientNamed(parentName);
      if (parent?.parentId !== undefined) {
        const reason = `${quoted(parent.name)} is a sub-client. A sub-client has no sub-clients of its own.`;
        throw new CommandError(exitCodes.failure, reason);
      }
      const client = {
        id: newId(),
        name,
        createdAt: now(),
        ...(parent && { parentId: parent.id }),
      };
      if (!(await store.insertClient(client))) {
        throw new CommandError(
          exitCodes.failure,
          `There is a client named ${quoted(name)} already.`,
        );
      }
      return client;
    },

    listClients: () => store.listClients(),

    /** @throws CommandError where there is none of this name. */
    async clientNamed(name: string): Promise<Client> {
      const client = await store.findClientByName(name);
      if (!client) {
        const remedy = "`intake client list` shows those that there are.";
        throw new CommandError(
          exitCodes.failure,
          `There is no client named ${quoted(name)}. ${remedy}`,
        );
      }
      return client;
    },

    /** @returns the record and the key itself, which is kept nowhere. */
    async createKey(client: Client, options: KeyOptions): Promise<ApiKey & { key: string }> {
      const { key, ...made } = newKey(options.mode);
      const createdAt = now();
      const record: ApiKey = {
        ...made,
        clientId: client.id,
        mode: options.mode,
        permissions: options.permissions,
        createdAt,
        sortId: newId(),
        ...(options.lifetimeMs !== undefined && {
          expiresAt: new Date(createdAt.getTime() + options.lifetimeMs),
        }),
      };
      await store.insertKey(record);
      return { ...record, key };
    },

    listKeys: (client?: Client) => store.listKeys(client?.id),

    /**
     * Running servers, this service too, may take the key for MAX_AGE_MS yet.
     * @throws CommandError where there is no such key.
     */
    async revokeKey(id: string): Promise<void> {
      if (!(await store.revokeKey(id, now()))) {
        const remedy = "`intake key list` shows those that there are.";
        throw new CommandError(exitCodes.failure, `There is no key ${id}. ${remedy}`);
      }
    },

    /**
     * Finds out who holds a key.
     * @throws AppError forbidden, with the reason for the log alone.
     */
    async authenticate(key: string): Promise<CheckedKey> {
      const keyId = keyIdOf(key);
      if (keyId === undefined) {
        throw forbidden("the key is malformed");
      }
      const lookUp = findKey(keyId);
      const record = await lookUp;
      const digest = digestOf(key);
      if (!timingSafeEqual(digest, record?.digest ?? NO_DIGEST) || !record) {
        throw forbidden("the key is unknown");
      }
      if (record.revokedAt) {
        throw forbidden("the key was revoked", keyId);
      }
      const { clientId, permissions, expiresAt } = record;
      if (hasExpired(expiresAt)) {
        throw forbidden("the key has expired", keyId);
      }
      const caller = { clientId, keyId, permissions };
      return { caller, bytes: Buffer.from(key), expiresAt, lookUp };
    },

    /** Whether this is a key that was checked, and nothing has changed since. Where not, it has to be checked. */
    isSame({ caller, bytes, expiresAt, lookUp }: CheckedKey, key: string): boolean {
      const given = Buffer.from(key);
      return (
        given.length === bytes.length &&
        timingSafeEqual(given, bytes) &&
        findKey(caller.keyId) === lookUp &&
        !hasExpired(expiresAt)
      );
    },

    /**
     * The id of the sub-client for which a request acts.
     * @throws AppError not_found where it does not exist or is not the caller's.
     */
    async subClient(caller: Caller, subClientId: string): Promise<string> {
      if (!(await isSubClient(subClientId, caller.clientId))) {
        throw new AppError("not_found", {
          reason: "On-Behalf-Of names no sub-client of the caller",
        });
      }
      return subClientId;
    },
  };

  function hasExpired(expiresAt: Date | undefined): boolean {
    return expiresAt !== undefined && expiresAt <= now();
  }
}

/** Stands in for the digest of an unknown key, so that the comparison takes its time all the same. */
const NO_DIGEST = Buffer.alloc(32);

/** On one line, whatever was typed. */
function quoted(name: string): string {
  return JSON.stringify(name);
}

function forbidden(reason: string, keyId?: string): AppError {
  return new AppError("forbidden", {
    reason: keyId === undefined ? reason : `${reason} (${keyId})`,
  });
}
