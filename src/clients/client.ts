import type { Permission } from "#generated/operations.js";
import { operations } from "#generated/operations.js";

/** A business that calls the API. A sub-client has a parent, which may act for it. */
export interface Client {
  id: string;
  name: string;
  parentId?: string;
  createdAt: Date;
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
}

/** Whether a key belongs to real business or to trying out; it is the part of the key that people see. */
export type KeyMode = "live" | "test";

/** Every permission that an operation of the contract asks for. */
export const permissions: Permission[] = [
  ...new Set(Object.values(operations).map((operation) => operation.permission)),
].filter((permission) => permission !== "none");
