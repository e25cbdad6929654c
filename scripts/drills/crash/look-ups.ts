import { readConfig } from "../../../dist/config.js";
import {
  type LookUpName,
  MOST_CANDIDATES,
  type TokenRow,
  tokenColumns,
} from "../../../dist/storage/look-ups.js";
import { openStorage } from "../../../dist/storage/open.js";
import { LONG_TIMEOUTS } from "../../bench/long-timeouts.js";

/** The tokens of a customer, read past the index. PostgreSQL's driver gives text. */
export type StoredTokens = { id: string } & Record<keyof TokenRow, number | string | null>;

export const TOKENS = `SELECT id, ${Object.values(tokenColumns).join(", ")} FROM customers`;

export interface LookedUp {
  tokens: number;
  /** How many of them did not find their customer. */
  unfound: number;
}

/** Looks up each token of each customer, once the service is gone. */
export async function lookUpAll(url: string, stored: readonly StoredTokens[]): Promise<LookedUp> {
  const { database } = readConfig({ DATABASE_URL: url, ...LONG_TIMEOUTS });
  const storage = await openStorage({ database, asServer: false, now: () => new Date() });
  const lookedUp = { tokens: 0, unfound: 0 };
  // Some values are those of all customers.
  const known = new Map<string, Promise<string[]>>();
  const find = (name: LookUpName, token: number) => {
    const key = `${name} ${token}`;
    const found = known.get(key) ?? storage.findByToken(name, token);
    known.set(key, found);
    return found;
  };
  for (const row of stored) {
    for (const [name, column] of Object.entries(tokenColumns)) {
      const token = row[column];
      if (token !== null) {
        const found = await find(name as LookUpName, Number(token));
        // Of a value that more customers have, not all are given.
        const isFound = found.includes(row.id) || found.length === MOST_CANDIDATES;
        lookedUp.tokens += 1;
        lookedUp.unfound += isFound ? 0 : 1;
      }
    }
  }
  await storage.close();
  return lookedUp;
}
