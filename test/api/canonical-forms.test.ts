import { createHmac } from "node:crypto";
import t from "tap";
import { canonicalForms } from "../../dist/customers/canonical-forms.js";
import { identityPairs, isSamePerson } from "../../dist/customers/identity.js";
import { createLookUps } from "../../dist/customers/look-ups.js";
import { type LookUpName, lookUpNames } from "../../dist/look-ups.js";
import { contract } from "../support/service.js";
import { exampleForm } from "../support/stores.js";

interface CanonicalForm {
  lookUp: LookUpName;
  examples: Record<string, string>;
}

const SECRET = Buffer.alloc(32, 5);
const CLIENT = "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e";
const OTHER = "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f";

t.test("the canonical forms are those of the contract, for each look-up one", async (t) => {
  const schemas: Record<string, { "x-canonical-form"?: CanonicalForm }> =
    contract.components.schemas;
  const forms = Object.values(schemas).flatMap((schema) => schema["x-canonical-form"] ?? []);
  t.strictSame(forms.map(({ lookUp }) => lookUp).sort(), [...lookUpNames].sort());
  for (const { lookUp, examples } of forms) {
    for (const [sent, canonical] of Object.entries(examples)) {
      t.equal(canonicalForms[lookUp](sent), canonical, `${lookUp} ${sent}`);
    }
  }
});

t.test("values that are the same to a person have one canonical form", async (t) => {
  const same: Record<Exclude<LookUpName, "phone">, string[][]> = {
    email: [
      ["ADA@EXAMPLE.COM", "ada@example.com"],
      // Composed and decomposed.
      ["zo\u00eb@example.com", "zoe\u0308@example.com", "ZO\u00cb@EXAMPLE.COM"],
    ],
    externalId: [["zo\u00eb", "zoe\u0308"]],
    taxNumber: [
      ["12 345-678/a", "12345678A", "12.345.678.A", "12_345_678a", "\t12345678a\u00a0"],
      // Full width and plain.
      ["\uff21\uff22\uff11\uff12", "AB12"],
      ["e\u0301\u0031", "\u00c9\u0031"],
    ],
    documentCode: [
      ["specimen-0001", "SPECIMEN 0001", "SPECIMEN0001", "SPECIMEN\u20130001"],
      // Upper case in no language's way: both letters become I.
      ["d\u0131z1", "DIZ1", "diz1"],
      ["stra\u00dfe1", "STRASSE1"],
    ],
  };
  for (const [name, groups] of Object.entries(same)) {
    for (const group of groups) {
      const forms = group.map((value) => canonicalForms[name as LookUpName](value));
      t.strictSame(new Set(forms), new Set([forms[0]]), `${name} ${group[0]}`);
    }
  }
});

t.test("values that are not the same have forms of their own", async (t) => {
  const different: [LookUpName, string, string][] = [
    ["email", "ada.sample@example.com", "adasample@example.com"],
    ["email", "ada+bank@example.com", "ada@example.com"],
    ["externalId", "crm-1", "CRM-1"],
    ["externalId", "crm-1", "crm1"],
    ["phone", "+447700900123", "+447700900124"],
    ["taxNumber", "O123", "0123"],
    // A Cyrillic letter that looks like a Latin one.
    ["documentCode", "\u0410123", "A123"],
    ["documentCode", "\u0130123", "I123"],
  ];
  for (const [name, one, other] of different) {
    t.not(canonicalForms[name](one), canonicalForms[name](other), `${name} ${one} ${other}`);
  }
});

t.test("a token is the first 48 bits of an HMAC under a key of the client", async (t) => {
  const lookUps = createLookUps(SECRET, lookUpNames);
  const key = createHmac("sha256", SECRET).update(CLIENT).digest();
  const expected = createHmac("sha256", key).update("email ada@example.com").digest();
  t.equal(lookUps.tokenOf(CLIENT, "email", "Ada@Example.com"), expected.readUIntBE(0, 6));
});

t.test("tokens differ by client, by look-up and by secret", async (t) => {
  const form = exampleForm();
  form.sent.externalId = form.sent.taxInformation.number;
  form.sent.identification.code = form.sent.taxInformation.number;
  const mine = createLookUps(SECRET, lookUpNames).tokensOf(CLIENT, form);
  const all = [
    mine,
    createLookUps(SECRET, lookUpNames).tokensOf(OTHER, form),
    createLookUps(Buffer.alloc(32, 6), lookUpNames).tokensOf(CLIENT, form),
  ].flatMap((tokens) => Object.values(tokens));
  t.equal(new Set(all).size, 15);
  t.ok(all.every((token) => Number.isSafeInteger(token) && token >= 0 && token < 2 ** 48));
  t.strictSame(createLookUps(SECRET, lookUpNames).tokensOf(CLIENT, form), mine, "they last");
});

t.test("only the look-ups that are kept have tokens, and only values that are there", async (t) => {
  const form = exampleForm();
  const namesOf = (...kept: LookUpName[]) =>
    Object.keys(createLookUps(SECRET, kept).tokensOf(CLIENT, form));
  t.strictSame(namesOf(), []);
  t.strictSame(namesOf("phone", "taxNumber"), ["phone", "taxNumber"]);
  t.strictSame(namesOf("externalId"), [], "the example has none");
});

t.test("the keys of many clients are not all remembered, and stay the same", async (t) => {
  const lookUps = createLookUps(SECRET, lookUpNames);
  const first = lookUps.tokenOf(CLIENT, "phone", "+1");
  for (let client = 0; client <= 10_000; client += 1) {
    lookUps.tokenOf(String(client), "phone", "+1");
  }
  t.equal(lookUps.tokenOf(CLIENT, "phone", "+1"), first);
});

t.test("a pair is a number with what it is a number of", async (t) => {
  const form = exampleForm();
  const [tax, document] = identityPairs(form);
  t.match(tax, { canonical: "QQ123456C", kind: "NATIONAL_INSURANCE_NUMBER GB" });
  t.match(document, { canonical: "SPECIMEN0001", kind: "GB" });
  const other = structuredClone(form);
  other.sent.identification.code = form.sent.taxInformation.number;
  other.sent.taxInformation.number = form.sent.identification.code;
  t.equal(isSamePerson(form, form), true);
  t.equal(isSamePerson(form, other), false, "one kind of number is not taken for the other");
});
