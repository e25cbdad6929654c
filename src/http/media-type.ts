import type { IncomingHttpHeaders } from "node:http";
import { operations } from "#generated/operations.js";
import { AppError } from "../errors.js";

const MERGE_PATCH_TYPE = "application/merge-patch+json";
/** What a correction may be sent in (RFC 5789, section 3.1): JSON as well, since many clients send all bodies as that. */
export const ACCEPT_PATCH = `${MERGE_PATCH_TYPE}, application/json`;

/** The media types in which some operation takes its body. */
export const BODY_MEDIA_TYPES: string[] = [
  ...new Set(Object.values(operations).flatMap(({ mediaTypes }) => mediaTypes)),
];

/** JSON has no other parameter than a charset that some senders add (RFC 8259, section 11). */
const CONTENT_TYPE = /^([!#$%&'*+.^_`|~\w/-]+)[ \t]*(?:;[ \t]*charset="?utf-8"?[ \t]*)?$/i;

/**
 * Refuses a body by the head of its request, before it is read. A request without one is refused by validation, which
 * says what is missing.
 * @param mediaTypes those that the operation takes, in small letters.
 * @throws AppError unsupported_media_type
 */
export function refuseOtherMediaTypes(
  mediaTypes: readonly string[],
  headers: IncomingHttpHeaders,
): void {
  const hasBody =
    headers["transfer-encoding"] !== undefined || Number(headers["content-length"]) > 0;
  const [, mediaType = ""] = CONTENT_TYPE.exec(headers["content-type"] ?? "") ?? [];
  const isPlain = (headers["content-encoding"] ?? "identity").toLowerCase() === "identity";
  if (hasBody && !(mediaTypes.includes(mediaType.toLowerCase()) && isPlain)) {
    throw otherMediaType(mediaTypes);
  }
}

/** What a body in another media type than those is answered. */
export function otherMediaType(mediaTypes: readonly string[], reason?: string): AppError {
  return new AppError("unsupported_media_type", {
    ...(reason !== undefined && { reason }),
    ...(mediaTypes.includes(MERGE_PATCH_TYPE) && { acceptPatch: ACCEPT_PATCH }),
  });
}
