import { canonicalForms } from "./canonical-forms.js";
import type { NormalisedForm } from "./individual-customer.js";

/** What only one person has: a number, and what it is a number of. */
export interface IdentityPair {
  name: "taxNumber" | "documentCode";
  /** As it was sent. */
  value: string;
  canonical: string;
  /** The kind of tax number and the country of taxation, or the country that issued the document. */
  kind: string;
}

/** The names of the look-ups by which duplicates are found. */
export const IDENTITY_LOOK_UPS = ["taxNumber", "documentCode"] as const;

/** What identifies a person: (tax number, its type, country) and (document code, country of issue). */
export function identityPairs({ sent }: Pick<NormalisedForm, "sent">): IdentityPair[] {
  const { taxInformation: tax, identification: document } = sent;
  return [
    pair("taxNumber", tax.number, `${tax.type} ${tax.country}`),
    pair("documentCode", document.code, document.country),
  ];
}

function pair(name: IdentityPair["name"], value: string, kind: string): IdentityPair {
  return { name, value, canonical: canonicalForms[name](value), kind };
}

/** Whether two records are of the same person, as far as numbers tell: one pair is enough. */
export function isSamePerson(
  one: Pick<NormalisedForm, "sent">,
  other: Pick<NormalisedForm, "sent">,
): boolean {
  const others = identityPairs(other);
  return identityPairs(one).some((pair) =>
    others.some(
      ({ name, canonical, kind }) =>
        name === pair.name && canonical === pair.canonical && kind === pair.kind,
    ),
  );
}
