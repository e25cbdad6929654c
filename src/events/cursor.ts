import { createCipheriv, createDecipheriv } from "node:crypto";

/** Where a reader of a feed is: behind this event. */
export interface Position {
  /** 0 before the first one. */
  number: number;
  /** The id of the event. */
  eventId: string;
}

/** Names the beginning of every feed. The contract has it as the example. */
const BEGINNING_TEXT = "A".repeat(22);
const CIPHER = "aes-256-ecb";
const BLOCK_BYTES = 16;
const NUMBER_BYTES = 6;
const EVENT_BYTES = 4;
/** Characters of base64url that hold so many bytes. */
const EVENT_CHARACTERS = 6;
/** The random part of a UUID: 6 bytes. */
const CLIENT_DIGITS = 12;

export type Cursors = ReturnType<typeof createCursors>;

/**
 * Turns positions into texts and back. A text is one block of AES: it shows nobody how much others do, and belongs to
 * the client that got it.
 * @param secret 32 random bytes.
 */
export function createCursors(secret: Buffer) {
  return {
    textOf(position: Position, clientId: string): string {
      if (position.number === 0) {
        return BEGINNING_TEXT;
      }
      const cipher = createCipheriv(CIPHER, secret, null).setAutoPadding(false);
      return cipher.update(blockOf(position, clientId)).toString("base64url");
    },

    /** What a text names: a number, which may be any if nobody gave the text, and how to know the whole position. */
    read(text: string, clientId: string) {
      if (text === BEGINNING_TEXT) {
        return { number: 0, names: ({ number }: Position) => number === 0 };
      }
      const decipher = createDecipheriv(CIPHER, secret, null).setAutoPadding(false);
      const block = decipher.update(Buffer.from(text, "base64url"));
      return {
        number: block.readUIntBE(0, NUMBER_BYTES),
        names: (position: Position) => block.equals(blockOf(position, clientId)),
      };
    },
  };
}

function blockOf({ number, eventId }: Position, clientId: string): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES);
  block.writeUIntBE(number, 0, NUMBER_BYTES);
  block.write(eventId.slice(-EVENT_CHARACTERS), NUMBER_BYTES, EVENT_BYTES, "base64url");
  block.write(clientId.slice(-CLIENT_DIGITS), NUMBER_BYTES + EVENT_BYTES, "hex");
  return block;
}
