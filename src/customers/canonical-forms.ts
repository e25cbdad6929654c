import type { LookUpName } from "../look-ups.js";

/**
 * The form in which a value is looked up and compared, as the contract defines it (x-canonical-form). Letters change
 * their case by Unicode's own tables, whatever the language of the machine.
 */
export const canonicalForms: Record<LookUpName, (value: string) => string> = {
  email: (value) => value.normalize("NFC").toLowerCase(),
  // E.164 is one form already.
  phone: (value) => value,
  externalId: (value) => value.normalize("NFC"),
  taxNumber: lettersAndDigits,
  documentCode: lettersAndDigits,
};

/** Capitals and digits without what people write between them; letters of full width are read as plain ones. */
function lettersAndDigits(value: string): string {
  return value.normalize("NFKC").toUpperCase().replace(NEITHER_LETTER_NOR_DIGIT, "");
}

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{M}\p{N}]/gu;
