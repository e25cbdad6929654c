import type { Permission } from "#generated/operations.js";
import type { ApiKey, ApiKeyMode, Client } from "../clients/client.js";
import type {
  IndividualCustomer,
  KycResult,
  KycStatus,
  NormalisedForm,
} from "../customers/individual-customer.js";
import type { KeptAnswer } from "../idempotency/store.js";

/** Instants are kept in milliseconds since 1970. */
export interface ClientRow {
  id: string;
  name: string;
  parent_id: string | null;
  created_at: number;
}

export interface ApiKeyRow {
  id: string;
  client_id: string;
  mode: string;
  /** A Buffer to the driver of PostgreSQL. */
  digest: Uint8Array;
  permissions: string;
  created_at: number;
  expires_at: number | null;
  revoked_at: number | null;
  sort_id: string;
}

export interface CustomerRow {
  id: string;
  client_id: string;
  version: number;
  kyc_status: string;
  kyc_recorded_at: number | null;
  record: string;
  created_at: number;
  updated_at: number;
}

export interface IdempotencyKeyRow {
  id: string;
  fingerprint: string;
  answer: string;
  /** In minutes of service time. */
  kept_at: number;
}

export interface KycResultRow {
  id: string;
  customer_id: string;
  status: string;
  gender: string | null;
  recorded_at: number;
}

export function clientRow(client: Client): ClientRow {
  return {
    id: client.id,
    name: client.name,
    parent_id: client.parentId ?? null,
    created_at: client.createdAt.getTime(),
  };
}

export function clientOf(row: ClientRow): Client {
  return {
    id: row.id,
    name: row.name,
    ...(row.parent_id !== null && { parentId: row.parent_id }),
    createdAt: new Date(row.created_at),
  };
}

export function apiKeyRow(key: ApiKey): ApiKeyRow {
  return {
    id: key.id,
    client_id: key.clientId,
    mode: key.mode,
    digest: key.digest,
    permissions: JSON.stringify(key.permissions),
    created_at: key.createdAt.getTime(),
    expires_at: key.expiresAt?.getTime() ?? null,
    revoked_at: key.revokedAt?.getTime() ?? null,
    sort_id: key.sortId,
  };
}

export function apiKeyOf(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    clientId: row.client_id,
    mode: row.mode as ApiKeyMode,
    digest: Buffer.from(row.digest),
    permissions: JSON.parse(row.permissions) as Permission[],
    createdAt: new Date(row.created_at),
    ...(row.expires_at !== null && { expiresAt: new Date(row.expires_at) }),
    ...(row.revoked_at !== null && { revokedAt: new Date(row.revoked_at) }),
    sortId: row.sort_id,
  };
}

/** @param sentText the JSON of what was sent: to write it anew takes longer than all else here. */
export function customerRow(
  customer: IndividualCustomer,
  sentText = JSON.stringify(customer.sent),
): CustomerRow {
  return {
    id: customer.id,
    client_id: customer.clientId,
    version: customer.version,
    kyc_status: customer.kyc.status,
    kyc_recorded_at: customer.kyc.recordedAt?.getTime() ?? null,
    record: `{"sent":${sentText},${normalisedMembers(customer)}}`,
    created_at: customer.createdAt.getTime(),
    updated_at: customer.updatedAt.getTime(),
  };
}

/** In JSON. None of these holds a character that JSON escapes, and JSON.stringify takes longer. */
function normalisedMembers(customer: Omit<NormalisedForm, "sent">): string {
  const { phoneCountryCode, phoneE164, gender, genderSource } = customer;
  return `"phoneCountryCode":"${phoneCountryCode}","phoneE164":"${phoneE164}","gender":"${gender}","genderSource":"${genderSource}"`;
}

export function customerOf(row: CustomerRow): IndividualCustomer {
  return {
    id: row.id,
    clientId: row.client_id,
    version: row.version,
    ...(JSON.parse(row.record) as NormalisedForm),
    kyc: {
      status: row.kyc_status as KycStatus,
      ...(row.kyc_recorded_at !== null && { recordedAt: new Date(row.kyc_recorded_at) }),
    },
    createdAt: new Date(row.created_at),
    updatedAt: new Date(row.updated_at),
  };
}

export function kycResultRow(result: KycResult): KycResultRow {
  return {
    id: result.id,
    customer_id: result.customerId,
    status: result.status,
    gender: result.gender ?? null,
    recorded_at: result.recordedAt.getTime(),
  };
}

export function idempotencyKeyRow(kept: KeptAnswer): IdempotencyKeyRow {
  const { id, fingerprint, answer, keptAt } = kept;
  return { id, fingerprint, answer, kept_at: keptAt };
}

export function keptAnswerOf(row: IdempotencyKeyRow): KeptAnswer {
  const { id, fingerprint, answer, kept_at: keptAt } = row;
  return { id, fingerprint, answer, keptAt };
}
