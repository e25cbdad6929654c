import { contractVersion } from "#generated/operations.js";

const DAY_MS = 86_400_000;

/**
 * The entity tag (RFC 9110, section 8.8.3) of a state of a customer. What is shown of it depends on the version, on the
 * contract, and on the day, since documents and checks expire.
 */
export function entityTag(version: number, now: Date): string {
  return `"${version}-${contractVersion}-${Math.floor(now.getTime() / DAY_MS)}"`;
}

/** Whether If-Match names a version: it counts what was changed, not when it was shown. */
export function namesVersion(ifMatch: string, version: number): boolean {
  return ifMatch === "*" || tagsIn(ifMatch).some((tag) => tag.startsWith(`"${version}-`));
}

/** Whether If-None-Match names a state. Weak tags count as well (RFC 9110, section 13.1.2). */
export function namesState(ifNoneMatch: string, tag: string): boolean {
  const plain = tagsIn(ifNoneMatch).map((one) => one.replace(/^W\//, ""));
  return ifNoneMatch === "*" || plain.includes(tag);
}

/** No tag of this service holds a comma. */
function tagsIn(header: string): string[] {
  return header.split(",").map((tag) => tag.trim());
}
