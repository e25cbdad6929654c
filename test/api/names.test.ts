import t from "tap";
import { type Changes, changedBody, openService } from "../support/service.js";

const PATH = "/customers/individual";
const NAMES = ["firstName", "middleName", "lastName", "birthName"].map((n) => `/basicData/${n}`);
const LINES = [
  ...["line1", "line2", "line3", "city", "state"].map((name) => `/mainAddress/${name}`),
  ...["/basicData/placeOfBirth", "/identification/issuingAuthority"],
];
const EXPLANATION = "/pepExplanation";

const NAME_MESSAGE =
  "must hold a letter, and neither control characters nor ones that turn the direction of the text around";

const TAKEN: Record<string, string[]> = {
  // https://www.w3.org/International/questions/qa-personal-names
  "names around the world": [
    ...["Björk", "Guðmundsdóttir", "毛泽东", "María José", "Carreño Quiñones", "O'Connor"],
    ...["Борис Николаевич", "Nguyễn Tấn Dũng", "Jean-Pierre", "V.", "bin Osman", "da Silva"],
  ],
  // Unicode 17.0, chapters 9 to 20: a letter of each of some scripts.
  scripts: [
    "Α",
    "א",
    "ع",
    "क",
    "ক",
    "ਕ",
    "ක",
    "ก",
    "ກ",
    "က",
    "ა",
    "Ա",
    "አ",
    "ក",
    "가",
    "の",
    "ᐃ",
    "ꦲ",
    "𐐀",
  ],
  // Unicode Standard Annex 31, section 2.3: joiners that make a difference within words (Persian, Sinhala, Malayalam).
  joiners: ["علی\u200cرضا", "ශ\u0dca\u200dරී", "ക\u0d4d\u200d"],
  // Unicode Standard Annex 9: the implicit marks, which turn nothing around.
  marks: ["\u200fדוד\u200e"],
  "letters with what is no letter": ["Ada 2nd", "X Æ A-12", "ʻOkina", "Jose\u0301", "Ada\u00ad"],
};

const NO_LETTERS: Record<string, string[]> = {
  // Unicode 17.0: characters that show nothing, by their general categories.
  "format characters (Cf)": ["\u200b", "\u00ad", "\u2060", "\ufeff", "\u200c\u200d"],
  "spaces (Zs)": [" ", "\u00a0", "\u3000", "\u2003"],
  "fillers, which are letters to Unicode (Lo)": [
    "\u115f",
    "\u1160",
    "\u3164",
    "\uffa0",
    "\u3164 \u3164",
  ],
  "a blank symbol (So)": ["\u2800"],
  "private use (Co)": ["\ue000", "\u{f0000}"],
  "marks alone (Mn)": ["\u0301", "\ufe0f"],
  punctuation: ["-", ".", "_", "'", "???"],
};

/** Unicode 17.0: controls (Cc), and what turns the direction around (Annex 9, explicit directional formatting). */
const NOWHERE = [
  ...["\t", "\n", "\r", "\x1b", "\x7f", "\x85", "\x9f"],
  ...["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"],
];

for (const [kind, names] of Object.entries(TAKEN)) {
  t.test(`names and lines: ${kind} are taken, and shown as they are`, async (t) => {
    const service = await openService(t);
    for (const name of names) {
      const { status, body } = await service.post(PATH, bodyWith([...NAMES, ...LINES], name));
      t.equal(status, 201, name);
      const { data } = (await service.get(`/customers/${body.data.id}`)).body;
      t.equal(data.basicData.lastName, name);
      t.equal(data.mainAddress.line3, name);
    }
  });
}

for (const [kind, texts] of Object.entries(NO_LETTERS)) {
  t.test(`names and lines of ${kind} are refused`, async (t) => {
    const service = await openService(t);
    const places = [...NAMES, ...LINES, EXPLANATION];
    for (const text of texts) {
      const { status, body } = await service.post(PATH, bodyWith(places, text));
      t.equal(status, 400, JSON.stringify(text));
      t.strictSame(codesOf(body), Object.fromEntries(places.map((p) => [p, "bad_pattern"])));
    }
  });
}

t.test("digits alone make a line and an explanation, and no name", async (t) => {
  const service = await openService(t);
  const lines = await service.post(PATH, bodyWith([...LINES, EXPLANATION], "١٢"));
  t.equal(lines.status, 201);
  const names = await service.post(PATH, bodyWith(NAMES, "12"));
  t.strictSame(codesOf(names.body), Object.fromEntries(NAMES.map((p) => [p, "bad_pattern"])));
});

t.test("controls and direction overrides are refused anywhere, and named", async (t) => {
  const service = await openService(t);
  for (const character of NOWHERE) {
    const places = [...NAMES, ...LINES];
    const { body } = await service.post(PATH, bodyWith(places, `Ada${character}Ada`));
    const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    t.strictSame(codesOf(body), Object.fromEntries(places.map((p) => [p, "bad_pattern"])), code);
    const { message } = body.errors.find((one: { pointer: string }) => one.pointer === NAMES[0]);
    t.equal(message, `${NAME_MESSAGE}; ${code} is not taken here: leave it out`);
  }
});

t.test("an explanation holds line breaks and tabs, and no other controls", async (t) => {
  const service = await openService(t);
  for (const character of NOWHERE) {
    const text = `Mayor${character}of Sampleton`;
    const { status } = await service.post(PATH, bodyWith([EXPLANATION], text));
    t.equal(status, "\t\n\r".includes(character) ? 201 : 400, JSON.stringify(text));
  }
});

const left = (name: string) => ({
  pointer: `/basicData/${name}`,
  code: "too_long",
  message: "must be left out",
});
const lacking = (name: string, code: string, message: string) => ({
  pointer: `/basicData/${name}`,
  code,
  message,
});

/** ICAO Doc 9303, part 3, 4.6: a single name is the primary identifier. */
const SINGLE_NAMES: [changes: Changes, errors: object[] | undefined][] = [
  [{ hasSingleName: true, firstName: undefined }, undefined],
  [{ hasSingleName: true, firstName: "", middleName: "" }, undefined],
  [{ hasSingleName: false, middleName: "Beatrice" }, undefined],
  [{ hasSingleName: true }, [left("firstName")]],
  [{ hasSingleName: true, middleName: "Beatrice" }, [left("firstName"), left("middleName")]],
  [{ firstName: undefined }, [lacking("firstName", "required", "is required")]],
  [
    { hasSingleName: false, firstName: undefined },
    [lacking("firstName", "required", "is required")],
  ],
  [{ firstName: "" }, [lacking("firstName", "too_short", "must not be blank")]],
  [
    { hasSingleName: true, firstName: undefined, lastName: undefined },
    [lacking("lastName", "required", "is required")],
  ],
  [
    { hasSingleName: true, firstName: undefined, lastName: "" },
    [lacking("lastName", "too_short", "must not be blank")],
  ],
];

t.test("a customer has a first name, unless it has a single name", async (t) => {
  const service = await openService(t);
  for (const [changes, errors] of SINGLE_NAMES) {
    const inBasicData = Object.entries(changes).map(([name, value]) => [
      `/basicData/${name}`,
      value,
    ]);
    const answer = await service.post(PATH, changedBody(Object.fromEntries(inBasicData)));
    t.equal(answer.status, errors ? 400 : 201, JSON.stringify(changes));
    t.strictSame(answer.body.errors, errors);
  }
});

t.test("the record shows that a customer has a single name", async (t) => {
  const service = await openService(t);
  const changes = { "/basicData/firstName": "", "/basicData/hasSingleName": true };
  const { body } = await service.post(PATH, changedBody(changes));
  const { data } = (await service.get(`/customers/${body.data.id}`)).body;
  const { firstName: _, ...others } = changedBody({}).basicData;
  t.strictSame(data.basicData, { ...others, hasSingleName: true });
});

/** A body with one text in several places. Who explains a PEP status has one. */
function bodyWith(places: string[], text: string) {
  const values = Object.fromEntries(places.map((place) => [place, text]));
  return changedBody(places.includes(EXPLANATION) ? { ...values, "/isPep": true } : values);
}

function codesOf(body: { errors: { pointer: string; code: string }[] }): Record<string, string> {
  return Object.fromEntries(body.errors.map(({ pointer, code }) => [pointer, code]));
}
