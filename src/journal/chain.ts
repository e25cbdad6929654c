import type { Value } from "../changes.js";
import { type HmacKey, hmacKey, hmacSha256 } from "../hmac.js";

/** The number of a row is its chain times this, and its place in the chain, from 1 on. */
export const CHAIN = 2 ** 32;
/** 132 bits in base64url. */
const LINK_LENGTH = 22;
/** 60 bits. */
const SEAL_LENGTH = 10;
const DONE_ENDS = LINK_LENGTH + SEAL_LENGTH;
/** What the first row of a chain has before it. */
const NO_LINK = "";

/** The part of a row that the chain binds, in the order of its columns. Its outcome is the one that was wanted. */
export type Content = readonly Value[];

/** What binds a row to the one before it: one of two texts, by what became of the write. */
export interface Links {
  /** What the next row is bound to. */
  link: string;
  /** The column mac where the row's write was done. */
  done: string;
  /** The column mac where another write was faster. */
  void: string;
}

/** The last row of a chain, to which the next one is bound. */
export interface End {
  chain: number;
  place: number;
  link: string;
}

/** A row that is bound to the end of a chain. */
export interface Bound extends Links {
  number: number;
  /** The end with this row. */
  end: End;
}

/** The end of a chain that has no row yet. */
export function emptyChain(chain: number): End {
  return { chain, place: 0, link: NO_LINK };
}

/** The secret of the journal, and what makes chains with it. */
export type Chaining = ReturnType<typeof createChaining>;

/**
 * Rows are chained with HMAC-SHA-256: each digest covers the link before it and the row's content. Its first part is
 * the row's own link; of two others, one is kept, and says whether the write was done. Whoever lacks the secret can
 * compute neither.
 * @param secret 32 random bytes.
 */
export function createChaining(secret: Uint8Array) {
  const key: HmacKey = hmacKey(secret);
  return {
    /** @param contentAt the content of the row, by its number. */
    bind({ chain, place, link: before }: End, contentAt: (number: number) => Content): Bound {
      const number = rowNumber(chain, place + 1);
      let text = before;
      for (const cell of contentAt(number)) {
        // No id, no code and no name of an operation holds a line break. A cell may be empty, or not there.
        text += cell === null ? "\n\0" : `\n${cell}`;
      }
      const digest = hmacSha256(key, text, "base64url");
      const link = digest.slice(0, LINK_LENGTH);
      return {
        number,
        link,
        done: digest.slice(0, DONE_ENDS),
        void: link + digest.slice(DONE_ENDS, DONE_ENDS + SEAL_LENGTH),
        end: { chain, place: place + 1, link },
      };
    },
    /** Binds the number of chains, so that none can be taken away as a whole. */
    registerMac: (chains: number) => hmacSha256(key, `chains ${chains}`, "base64url"),
  };
}

/** The link of a row, from its column mac. */
export function linkIn(mac: string): string {
  return mac.slice(0, LINK_LENGTH);
}

/** A row's number. */
export function rowNumber(chain: number, place: number): number {
  return chain * CHAIN + place;
}

/** The chain of a row and its place in it. */
export function positionOf(number: number): { chain: number; place: number } {
  return { chain: Math.floor(number / CHAIN), place: number % CHAIN };
}
