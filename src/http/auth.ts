import type { Permission } from "#generated/operations.js";
import type { Caller, ClientService } from "../clients/service.js";
import { AppError } from "../errors.js";

const BEARER = /^Bearer +/i;

/**
 * Finds out who sends a request, and whether they may.
 * @param authorization the header: the key as it is, or behind "Bearer".
 * @throws AppError forbidden, the same to the caller whatever the reason.
 */
export async function authorize(
  clients: ClientService,
  authorization: string | undefined,
  permission: Permission,
): Promise<Caller> {
  if (authorization === undefined) {
    throw new AppError("forbidden", { reason: "there is no key" });
  }
  const caller = await clients.authenticate(authorization.replace(BEARER, ""));
  if (!caller.permissions.includes(permission)) {
    throw new AppError("forbidden", {
      reason: `the key ${caller.keyId} lacks the permission ${permission}`,
    });
  }
  return caller;
}
