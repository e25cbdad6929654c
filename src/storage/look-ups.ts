import type { Tokens } from "../customers/look-ups.js";
import { type LookUpName, lookUpNames } from "../look-ups.js";
import type { Read } from "./table.js";

export type { LookUpName };

/** A look-up of a token that more customers have gives the oldest of them. */
export const MOST_CANDIDATES = 100;

/** The columns of customers that hold their tokens. */
export const tokenColumns = {
  email: "email_token",
  phone: "phone_token",
  externalId: "external_id_token",
  taxNumber: "tax_number_token",
  documentCode: "document_code_token",
} as const satisfies Record<LookUpName, string>;

/** Their types. All of them may be null. */
export const tokenTypes = {
  email_token: "bigint",
  phone_token: "bigint",
  external_id_token: "bigint",
  tax_number_token: "bigint",
  document_code_token: "bigint",
} as const satisfies Record<(typeof tokenColumns)[LookUpName], "bigint">;

export type TokenRow = Record<(typeof tokenColumns)[LookUpName], number | null>;

/** Tokens as the columns of a customer hold them. */
export function tokenRow(tokens: Tokens): TokenRow {
  return mapTokens((name) => [tokenColumns[name], tokens[name] ?? null]) as TokenRow;
}

/**
 * Finds the customers with a token in a database that has an index on each column. What is behind OFFSET 0 is planned
 * by itself: PostgreSQL would else go through all customers in the order of their ids to find the first hundred.
 */
export const candidateReads = mapTokens((name) => [
  name,
  {
    name: `find by ${name}`,
    text: `SELECT id FROM (SELECT id FROM customers WHERE ${tokenColumns[name]} = $1 OFFSET 0) AS found
      ORDER BY id LIMIT ${MOST_CANDIDATES}`,
  },
]) as Record<LookUpName, Read<{ id: string }>>;

function mapTokens<T>(entryOf: (name: LookUpName) => [string, T]): Record<string, T> {
  return Object.fromEntries(lookUpNames.map(entryOf));
}
