import type { Socket } from "node:net";
import type { FastifyRequest } from "fastify";
import type { Permission } from "#generated/operations.js";
import type { Caller, CheckedKey, ClientService } from "../clients/service.js";
import { AppError } from "../errors.js";

const BEARER = /^Bearer +/i;

/** The key that came last on a connection: most connections bring the same one each time. */
const latestKeys = new WeakMap<Socket, CheckedKey>();

/**
 * Finds out who sends a request, and whether they may. The header holds the key as it is, or behind "Bearer".
 * @returns the caller, at once where the connection has brought the same key before.
 * @throws AppError forbidden, the same to the caller whatever the reason.
 */
export function authorize(
  clients: ClientService,
  { headers, raw: { socket } }: FastifyRequest,
  permission: Permission,
): Caller | Promise<Caller> {
  if (headers.authorization === undefined) {
    throw new AppError("forbidden", { reason: "there is no key" });
  }
  const key = headers.authorization.replace(BEARER, "");
  const latest = latestKeys.get(socket);
  if (latest && clients.isSame(latest, key)) {
    return permitted(latest.caller, permission);
  }
  return clients.authenticate(key).then((checked) => {
    latestKeys.set(socket, checked);
    return permitted(checked.caller, permission);
  });
}

function permitted(caller: Caller, permission: Permission): Caller {
  if (!caller.permissions.includes(permission)) {
    const reason = `the key ${caller.keyId} lacks the permission ${permission}`;
    throw new AppError("forbidden", { reason });
  }
  return caller;
}
