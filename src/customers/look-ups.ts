import { type HmacKey, hmacKey, hmacSha256 } from "../hmac.js";
import type { LookUpName } from "../look-ups.js";
import { canonicalForms } from "./canonical-forms.js";
import type { IdentityPair } from "./identity.js";
import type { NormalisedForm } from "./individual-customer.js";

/** A customer's tokens, whole numbers of 48 bits. Where the customer lacks a value there is none. */
export type Tokens = Partial<Record<LookUpName, number>>;

/** 48 bits in hexadecimal digits: all of them fit a number. */
const TOKEN_DIGITS = 12;
/** 192 bits in base64url: no two claims of a client are the same by chance. */
const CLAIM_LENGTH = 32;
/** The keys of so many clients are remembered. */
const MAX_KEYS = 10_000;

export type LookUps = ReturnType<typeof createLookUps>;

/**
 * Makes the tokens by which customers are found and the claims by which a person is kept to one record. Both are
 * HMAC-SHA-256 of canonical forms under a key of the client's own, so that those of two clients cannot be compared.
 * @param secret 32 random bytes, from which the keys of the clients are derived.
 * @param kept what LOOK_UPS names.
 */
export function createLookUps(secret: Buffer, kept: readonly LookUpName[]) {
  const deriving = hmacKey(secret);
  const keys = new Map<string, HmacKey>();

  /** @param value in whatever form it was sent. */
  function tokenOf(clientId: string, name: LookUpName, value: string): number {
    const hmac = hmacSha256(keyOf(clientId), `${name} ${canonicalForms[name](value)}`, "hex");
    return Number.parseInt(hmac.slice(0, TOKEN_DIGITS), 16);
  }

  return {
    keeps: (name: LookUpName) => kept.includes(name),
    tokenOf,

    /** The tokens of a customer: those that are kept. */
    tokensOf(clientId: string, form: NormalisedForm): Tokens {
      const tokens: Tokens = {};
      for (const name of kept) {
        const value = lookUpValues[name](form);
        if (value !== undefined) {
          tokens[name] = tokenOf(clientId, name, value);
        }
      }
      return tokens;
    },

    /** The id of the claim of a client's customer on what only one person has. */
    claimOf(clientId: string, { name, kind, canonical }: IdentityPair): string {
      const hmac = hmacSha256(keyOf(clientId), `claim ${name} ${kind} ${canonical}`, "base64url");
      return hmac.slice(0, CLAIM_LENGTH);
    },
  };

  function keyOf(clientId: string): HmacKey {
    const known = keys.get(clientId);
    if (known) {
      return known;
    }
    if (keys.size === MAX_KEYS) {
      keys.clear();
    }
    const key = hmacKey(Buffer.from(hmacSha256(deriving, clientId, "hex"), "hex"));
    keys.set(clientId, key);
    return key;
  }
}

/** Where a customer has what it is looked up by. */
export const lookUpValues: Record<LookUpName, (form: NormalisedForm) => string | undefined> = {
  email: ({ sent }) => sent.email,
  phone: ({ phoneE164 }) => phoneE164,
  externalId: ({ sent }) => sent.externalId,
  taxNumber: ({ sent }) => sent.taxInformation.number,
  documentCode: ({ sent }) => sent.identification.code,
};
