import type { Socket } from "node:net";
import type { FastifyRequest } from "fastify";
import type { Permission } from "#generated/operations.js";
import type { AcceptedApiKey, Authentication, Caller } from "../clients/authentication.js";
import { AppError } from "../errors.js";

const BEARER = /^Bearer +/i;

/** The last API key on each connection: most connections send the same one each time. */
const latestApiKeys = new WeakMap<Socket, AcceptedApiKey>();

/**
 * Finds the caller, tells the request of it, and checks its permission. The header holds the API key, bare or behind
 * "Bearer".
 * @returns no promise if the connection has sent the same API key before.
 * @throws AppError forbidden, the same to the caller whatever the reason.
 */
export function authorize(
  authentication: Authentication,
  request: FastifyRequest,
  permission: Permission,
): void | Promise<void> {
  const {
    headers,
    raw: { socket },
  } = request;
  const admit = (caller: Caller) => {
    request.caller = caller;
    assertPermitted(caller, permission);
  };
  if (headers.authorization === undefined) {
    throw new AppError("forbidden", { reason: "there is no key" });
  }
  const key = headers.authorization.replace(BEARER, "");
  const latest = latestApiKeys.get(socket);
  if (latest && authentication.isStillAccepted(latest, key)) {
    return admit(latest.caller);
  }
  return authentication.acceptApiKey(key).then((accepted) => {
    latestApiKeys.set(socket, accepted);
    admit(accepted.caller);
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

function assertPermitted(caller: Caller, permission: Permission): void {
  if (!caller.permissions.includes(permission)) {
    const reason = `the key ${caller.apiKeyId} lacks the permission ${permission}`;
    throw new AppError("forbidden", { reason });
  }
}
