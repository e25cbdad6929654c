import type { Permission } from "#generated/operations.js";
import { operations } from "#generated/operations.js";

/** A business that calls the API. A sub-client has a parent, which may act for it. */
export interface Client {
  id: string;
  name: string;
  parentId?: string;
  createdAt: Date;
}

/** Names stand in lists, one a line, and people type them: nothing invisible, no space around. */
const CLIENT_NAME = /^(?=\S)[^\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]{1,100}(?<=\S)$/u;

export function isClientName(text: string): boolean {
  return CLIENT_NAME.test(text);
}

/** What is kept of an API key. The key itself is shown once, when it is made. */
export interface ApiKey {
  /** The eight characters behind the prefix. */
  id: string;
  clientId: string;
  mode: KeyMode;
  /** SHA-256 of the whole key. */
  digest: Buffer;
  permissions: Permission[];
  createdAt: Date;
  expiresAt?: Date;
  revokedAt?: Date;
  /** Keys sort by it in the order in which they were made, also where the clock was set in between. */
  sortId: string;
}

/** Whether a key belongs to real business or to trying out; it is the part of the key that people see. */
export type KeyMode = "live" | "test";

/** Every permission that an operation of the contract asks for. */
export const permissions: Permission[] = [
  ...new Set(Object.values(operations).map((operation) => operation.permission)),
].filter((permission) => permission !== "none");
