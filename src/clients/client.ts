import type { Permission } from "#generated/operations.js";
import { operations } from "#generated/operations.js";
import type { Period } from "./retention.js";

/** A business that calls the API. A sub-client has a parent, which may act for it. */
export interface Client {
  id: string;
  name: string;
  parentId?: string;
  duplicates: DuplicatePolicy;
  /** For how long its customers cannot be erased after their last change. Without it they can be at any time. */
  retainFor?: Period;
  createdAt: Date;
}

/** What becomes of a customer with the tax number or the document of one that the client has. */
export const duplicatePolicies = ["allow", "flag", "reject"] as const;
export type DuplicatePolicy = (typeof duplicatePolicies)[number];

/** People type names and read them in lists, one a line: no invisible character, no space around. */
const CLIENT_NAME = /^(?=\S)[^\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\uFFFD]{1,100}(?<=\S)$/u;

export function isClientName(text: string): boolean {
  return CLIENT_NAME.test(text);
}

/** The record of an API key. The key itself is printed once, by the command that creates it. */
export interface ApiKey {
  /** The eight characters behind the prefix. */
  id: string;
  clientId: string;
  mode: ApiKeyMode;
  /** SHA-256 of the whole key. */
  digest: Buffer;
  permissions: Permission[];
  createdAt: Date;
  expiresAt?: Date;
  revokedAt?: Date;
  /** Sorts API keys in the order of creation, even if the clock was set in between. */
  sortId: string;
}

/** An API key with what its client has decided. */
export interface KnownApiKey extends ApiKey {
  duplicates: DuplicatePolicy;
}

/** Real business or trials. The mode is part of the API key, so people see it. */
export type ApiKeyMode = "live" | "test";

/** Every permission that an operation of the contract requires, or a parameter of one. */
export const permissions: Permission[] = [
  ...new Set(
    Object.values(operations).flatMap(({ permission, queryPermissions }) => [
      permission,
      ...Object.values<Permission>(queryPermissions),
    ]),
  ),
].filter((permission) => permission !== "none");
