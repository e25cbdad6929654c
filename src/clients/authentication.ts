import { timingSafeEqual } from "node:crypto";
import type { Permission } from "#generated/operations.js";
import { AppError } from "../errors.js";
import { apiKeyDigest, apiKeyIdOf } from "./api-key.js";
import type { DuplicatePolicy, KnownApiKey } from "./client.js";
import { rememberLookUps } from "./look-ups.js";
import type { ClientStore } from "./store.js";

/** A client for which a request can act, and what it has decided. */
export interface Principal {
  clientId: string;
  duplicates: DuplicatePolicy;
}

/** The client that sent a request, and what its API key permits. */
export interface Caller extends Principal {
  apiKeyId: string;
  permissions: readonly Permission[];
}

/** An API key that was accepted. */
export interface AcceptedApiKey {
  caller: Caller;
  bytes: Buffer;
  expiresAt: Date | undefined;
  /** The look-up that accepted it. A later look-up is another promise. */
  lookUp: Promise<KnownApiKey | undefined>;
}

export interface AuthenticationDependencies {
  store: Pick<ClientStore, "findApiKey" | "findSubClient">;
  now: () => Date;
  /** A monotonic clock, in milliseconds. */
  elapsedMs?: () => number;
}

export type Authentication = ReturnType<typeof createAuthentication>;

/** Checks the API key of every request. Look-ups in the store are remembered for MAX_AGE_MS. */
export function createAuthentication({
  store,
  now,
  elapsedMs = () => performance.now(),
}: AuthenticationDependencies) {
  const findApiKey = rememberLookUps((id: string) => store.findApiKey(id), elapsedMs);
  const findSubClient = rememberLookUps(
    (id: string, parentId: string) => store.findSubClient(id, parentId),
    elapsedMs,
  );
  const hasExpired = (expiresAt: Date | undefined) => expiresAt !== undefined && expiresAt <= now();

  return {
    /** @throws AppError forbidden. The reason is for the log alone. */
    async acceptApiKey(key: string): Promise<AcceptedApiKey> {
      const apiKeyId = apiKeyIdOf(key);
      if (apiKeyId === undefined) {
        throw forbidden("the key is malformed");
      }
      const lookUp = findApiKey(apiKeyId);
      const record = await lookUp;
      const digest = apiKeyDigest(key);
      if (!timingSafeEqual(digest, record?.digest ?? NO_DIGEST) || !record) {
        throw forbidden("the key is unknown");
      }
      if (record.revokedAt) {
        throw forbidden("the key was revoked", apiKeyId);
      }
      const { clientId, duplicates, permissions, expiresAt } = record;
      if (hasExpired(expiresAt)) {
        throw forbidden("the key has expired", apiKeyId);
      }
      const caller = { clientId, duplicates, apiKeyId, permissions };
      return { caller, bytes: Buffer.from(key), expiresAt, lookUp };
    },

    /** Whether this is the API key that was accepted, and still is. If not, it has to be accepted anew. */
    isStillAccepted({ caller, bytes, expiresAt, lookUp }: AcceptedApiKey, key: string): boolean {
      const given = Buffer.from(key);
      return (
        given.length === bytes.length &&
        timingSafeEqual(given, bytes) &&
        findApiKey(caller.apiKeyId) === lookUp &&
        !hasExpired(expiresAt)
      );
    },

    /**
     * Accepts the sub-client for which the caller acts.
     * @throws AppError not_found if it does not exist or is not the caller's.
     */
    async acceptSubClient(caller: Caller, subClientId: string): Promise<Principal> {
      const subClient = await findSubClient(subClientId, caller.clientId);
      if (!subClient) {
        throw new AppError("not_found", {
          reason: "On-Behalf-Of names no sub-client of the caller",
        });
      }
      return { clientId: subClient.id, duplicates: subClient.duplicates };
    },
  };
}

/** Stands in for the digest of an unknown API key, so that the comparison takes the same time. */
const NO_DIGEST = Buffer.alloc(32);

function forbidden(reason: string, apiKeyId?: string): AppError {
  return new AppError("forbidden", {
    reason: apiKeyId === undefined ? reason : `${reason} (${apiKeyId})`,
  });
}
