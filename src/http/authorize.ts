import type { Socket } from "node:net";
import type { FastifyRequest } from "fastify";
import type { Permission } from "#generated/operations.js";
import type { AcceptedApiKey, Authentication, Caller } from "../clients/authentication.js";
import { AppError } from "../errors.js";

const BEARER = /^Bearer +/i;

/** The last API key on each connection: most connections send the same one each time. */
const latestApiKeys = new WeakMap<Socket, AcceptedApiKey>();

/**
 * Finds the caller and checks its permission. The header holds the API key, bare or behind "Bearer".
 * @returns the caller, without a promise if the connection has sent the same API key before.
 * @throws AppError forbidden, the same to the caller whatever the reason.
 */
export function authorize(
  authentication: Authentication,
  { headers, raw: { socket } }: FastifyRequest,
  permission: Permission,
): Caller | Promise<Caller> {
  if (headers.authorization === undefined) {
    throw new AppError("forbidden", { reason: "there is no key" });
  }
  const key = headers.authorization.replace(BEARER, "");
  const latest = latestApiKeys.get(socket);
  if (latest && authentication.isStillAccepted(latest, key)) {
    return assertPermitted(latest.caller, permission);
  }
  return authentication.acceptApiKey(key).then((accepted) => {
    latestApiKeys.set(socket, accepted);
    return assertPermitted(accepted.caller, permission);
  });
}

/**
 * Checks the permissions that parameters of the query need, if they do not have their defaults.
 * @throws AppError forbidden
 */
export function authorizeQuery(
  caller: Caller,
  { queryPermissions, defaults }: GuardedQuery,
  query: Readonly<Record<string, unknown>>,
): void {
  for (const [name, permission] of Object.entries(queryPermissions)) {
    if (query[name] !== defaults[name]) {
      assertPermitted(caller, permission);
    }
  }
}

/** What the table of operations says of the query of one. */
interface GuardedQuery {
  queryPermissions: Readonly<Record<string, Permission>>;
  defaults: Readonly<Record<string, unknown>>;
}

function assertPermitted(caller: Caller, permission: Permission): Caller {
  if (!caller.permissions.includes(permission)) {
    const reason = `the key ${caller.apiKeyId} lacks the permission ${permission}`;
    throw new AppError("forbidden", { reason });
  }
  return caller;
}
