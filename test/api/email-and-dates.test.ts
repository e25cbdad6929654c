import t from "tap";
import { changedBody, openService } from "../support/service.js";

const PATH = "/customers/individual";
const EMAIL_MESSAGE =
  "must be an address like name@example.com, whose last part begins with a letter";
const LENGTH_MESSAGE =
  "must have at most 64 characters before the @, and at most 63 between the dots behind it";
const DATE_MESSAGE = "must be a date that exists, written YYYY-MM-DD";

const LOCAL_64 = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghiklm";
const LABEL_63 = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghikl";

/** https://github.com/dominicsayers/isemail, test/tests.xml, version 3.05: the numbers of its tests. */
const EMAILS_TAKEN: Record<string, string> = {
  8: "test@iana.org",
  9: "test@nominet.org.uk",
  10: "test@about.museum",
  11: "a@iana.org",
  12: "test@e.com",
  13: "test@iana.a",
  14: "test.test@iana.org",
  19: "!#$%&`*+/=?^`{|}~@iana.org",
  21: "123@iana.org",
  22: "test@123.com",
  25: `${LOCAL_64}@iana.org`,
  27: `test@${LABEL_63}.com`,
  29: "test@mason-dixon.com",
  32: "test@c--n.com",
  33: "test@iana.co-uk",
  38: `${LOCAL_64}@${LABEL_63}.${LABEL_63}.${LABEL_63.slice(0, -2)}`,
};

const EMAILS_REFUSED: Record<string, string> = {
  1: "",
  2: "test",
  3: "@",
  4: "test@",
  5: "test@io",
  7: "@iana.org",
  15: ".test@iana.org",
  16: "test.@iana.org",
  17: "test..iana.org",
  18: "test_exa-mple.com",
  20: "test\\@test@iana.org",
  23: "test@iana.123",
  24: "test@255.255.255.255",
  30: "test@-iana.org",
  31: "test@iana-.com",
  34: "test@.iana.org",
  35: "test@iana.org.",
  36: "test@iana..com",
  42: '"test"@iana.org',
  47: '"\\"@iana.org',
  // RFC 5322, sections 3.4 and 3.2.2; the last two need RFC 6531 (SMTPUTF8).
  "a name before it": "Ada <test@iana.org>",
  "a space behind it": "test@iana.org ",
  "two addresses": "test@iana.org,test@iana.org",
  "letters beside ASCII before it": "tést@iana.org",
  "letters beside ASCII behind it": "test@bücher.example",
};

const EMAILS_TOO_LONG: Record<string, string> = {
  26: `${LOCAL_64}n@iana.org`,
  28: `test@${LABEL_63}m.com`,
  "28, in the last part": `test@iana.${LABEL_63}m`,
};

t.test("an e-mail address that a mail server can have is taken", async (t) => {
  const service = await openService(t);
  for (const [name, email] of Object.entries(EMAILS_TAKEN)) {
    t.equal((await service.post(PATH, changedBody({ "/email": email }))).status, 201, name);
  }
});

t.test("any other is refused with a sentence of ours, whichever keyword refuses it", async (t) => {
  const service = await openService(t);
  for (const [name, email] of Object.entries(EMAILS_REFUSED)) {
    const { status, body } = await service.post(PATH, changedBody({ "/email": email }));
    t.equal(status, 400, name);
    t.equal(body.errors.length, 1);
    t.match(body.errors[0], { pointer: "/email", code: /^bad_/ }, name);
    t.ok(body.errors[0].message.startsWith(EMAIL_MESSAGE), name);
  }
  for (const [name, email] of Object.entries(EMAILS_TOO_LONG)) {
    const { body } = await service.post(PATH, changedBody({ "/email": email }));
    const error = { pointer: "/email", code: "bad_pattern", message: LENGTH_MESSAGE };
    t.strictSame(body.errors, [error], name);
  }
  // Test 39: of the right form, and too long.
  const long = `${LOCAL_64}@${LABEL_63}.${LABEL_63}.${LABEL_63}`;
  const { body } = await service.post(PATH, changedBody({ "/email": long }));
  t.match(body.errors, [{ code: "too_long", message: "must have at most 254 characters" }]);
});

t.test("the character that an address cannot hold is named", async (t) => {
  const service = await openService(t);
  for (const [email, character] of [
    ["tést@iana.org", '"é" (U+00E9)'],
    ["te\u00adst@iana.org", "U+00AD"],
    ["te st@iana.org", "a space (U+0020)"],
  ]) {
    const { body } = await service.post(PATH, changedBody({ "/email": email }));
    t.equal(body.errors[0].message, `${EMAIL_MESSAGE}; ${character} is not taken here`);
  }
});

/** RFC 3339, full-date, and the calendar; ISO 8601, ECMA-262 and regional forms beside it. */
const DATES_REFUSED = [
  ...["1900-02-29", "2023-02-29", "1990-04-31", "1990-00-10", "1990-13-01", "1990-01-00"],
  ...["1990-12-10T00:00:00Z", "1990-12-10T00:00:00.000Z", "1990-12-10T00:00:00+01:00"],
  ...["1990/12/10", "10/12/1990", "12/10/90", "10.12.1990", "10-12-1990", "19901210", "901210"],
  ...[
    "1990",
    "1990-12",
    "1990-2-3",
    "1990-344",
    "1990-W50-1",
    "+001990-12-10",
    "December 10, 1990",
  ],
  ...[" 1990-12-10", "1990-12-10 ", "١٩٩٠-١٢-١٠", "today", "0"],
];

t.test("a date in any other form, or of no calendar, is refused with one sentence", async (t) => {
  const service = await openService(t);
  const pointers = [
    "/basicData/dateOfBirth",
    "/identification/issuedOn",
    "/identification/expiresOn",
  ];
  for (const date of DATES_REFUSED) {
    const body = changedBody(Object.fromEntries(pointers.map((pointer) => [pointer, date])));
    t.strictSame(
      (await service.post(PATH, body)).body.errors,
      pointers.map((pointer) => ({ pointer, code: "bad_format", message: DATE_MESSAGE })),
      date,
    );
  }
  const blank = await service.post(PATH, changedBody({ "/basicData/dateOfBirth": "" }));
  t.match(blank.body.errors, [{ code: "bad_format", message: DATE_MESSAGE }]);
  const leapDay = await service.post(PATH, changedBody({ "/basicData/dateOfBirth": "2000-02-29" }));
  t.equal(leapDay.status, 201);
});
