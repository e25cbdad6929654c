import t from "tap";
import { schemaViolations } from "../../dist/http/violations.js";
import { type Changes, changedBody, exampleBody, openService } from "../support/service.js";

type Expected = [pointer: string, code: string, message: string];

const ENUM = "must be one of the values that the contract lists";
const NAME_PATTERN =
  "must hold a letter, and neither control characters nor ones that turn the direction of the text around";
const NUMBER_PATTERN =
  "must be letters A to Z, digits, hyphens and underscores, with at least one letter or digit";
const NUMBER_REMEDY = "is not taken here: leave out printed spaces, dots and slashes";
const EMAIL = "must be an address like name@example.com, whose last part begins with a letter";
const PHONE_PATTERN =
  "must be digits, spaces, hyphens, parentheses and a plus sign in front alone, with at least 4 digits";

/** The members of the contract's example that are changed, and every violation that the answer names. */
const CHANGED_BODIES: [name: string, changes: Changes, expected: Expected[]][] = [
  [
    "unknown member",
    { "/nickname": "Ady" },
    [["/nickname", "unknown_member", "is not known here"]],
  ],
  [
    "unknown member of a part",
    { "/mainAddress/planet": "Earth" },
    [["/mainAddress/planet", "unknown_member", "is not known here"]],
  ],
  [
    "unknown member whose name needs escaping",
    { "/a~1b~0c": 1 },
    [["/a~1b~0c", "unknown_member", "is not known here"]],
  ],
  ["isPep null", { "/isPep": null }, [["/isPep", "wrong_type", "must be of type boolean"]]],
  ["isPep as text", { "/isPep": "true" }, [["/isPep", "wrong_type", "must be of type boolean"]]],
  ["isPep as a number", { "/isPep": 0 }, [["/isPep", "wrong_type", "must be of type boolean"]]],
  ["isPep missing", { "/isPep": undefined }, [["/isPep", "required", "is required"]]],
  ["PEP unexplained", { "/isPep": true }, [["/pepExplanation", "required", "is required"]]],
  [
    "PEP explained with spaces",
    { "/isPep": true, "/pepExplanation": "  " },
    [
      [
        "/pepExplanation",
        "bad_pattern",
        "must hold a letter or a digit, and neither control characters but line breaks and tabs nor ones that turn the direction of the text around",
      ],
    ],
  ],
  [
    "PEP explained with nothing",
    { "/isPep": true, "/pepExplanation": "" },
    [["/pepExplanation", "too_short", "must not be blank"]],
  ],
  [
    "a day that is not in the calendar",
    { "/basicData/dateOfBirth": "2023-02-30" },
    [["/basicData/dateOfBirth", "bad_format", "must be a date that exists, written YYYY-MM-DD"]],
  ],
  [
    "a birth in the future",
    { "/basicData/dateOfBirth": "2026-05-05" },
    [
      [
        "/basicData/dateOfBirth",
        "date_of_birth_out_of_range",
        "must lie before today (UTC) and at most 130 years ago",
      ],
    ],
  ],
  ["country XX", { "/mainAddress/country": "XX" }, [["/mainAddress/country", "not_in_enum", ENUM]]],
  [
    "country in small letters",
    { "/identification/country": "gb" },
    [["/identification/country", "not_in_enum", ENUM]],
  ],
  [
    "occupation 12",
    { "/basicData/occupation": "12" },
    [["/basicData/occupation", "not_in_enum", ENUM]],
  ],
  [
    "occupation as a number",
    { "/basicData/occupation": 15 },
    [["/basicData/occupation", "wrong_type", "must be of type string"]],
  ],
  [
    "gender null",
    { "/basicData/gender": null },
    [["/basicData/gender", "wrong_type", "must be of type string"]],
  ],
  [
    "empty first name",
    { "/basicData/firstName": "" },
    [["/basicData/firstName", "too_short", "must not be blank"]],
  ],
  [
    "last name of spaces",
    { "/basicData/lastName": "   " },
    [["/basicData/lastName", "bad_pattern", NAME_PATTERN]],
  ],
  [
    "line feed in a name",
    { "/basicData/lastName": "Sam\nple" },
    [
      [
        "/basicData/lastName",
        "bad_pattern",
        `${NAME_PATTERN}; U+000A is not taken here: leave it out`,
      ],
    ],
  ],
  [
    "name of 101 characters",
    { "/basicData/firstName": "𠮷".repeat(101) },
    [["/basicData/firstName", "too_long", "must have at most 100 characters"]],
  ],
  [
    "tax number with a slash",
    { "/taxInformation/number": "12/34" },
    [["/taxInformation/number", "bad_pattern", `${NUMBER_PATTERN}; "/" (U+002F) ${NUMBER_REMEDY}`]],
  ],
  [
    "identification code with a space",
    { "/identification/code": "AB 12" },
    [
      [
        "/identification/code",
        "bad_pattern",
        `${NUMBER_PATTERN}; a space (U+0020) ${NUMBER_REMEDY}`,
      ],
    ],
  ],
  [
    "zip code with a dot",
    { "/mainAddress/zipCode": "AB1.2CD" },
    [
      [
        "/mainAddress/zipCode",
        "bad_pattern",
        'must be letters A to Z, digits, spaces, hyphens and underscores, with at least one letter or digit; "." (U+002E) is not taken here: leave out printed dots, commas and slashes',
      ],
    ],
  ],
  ["email of one letter", { "/email": "a" }, [["/email", "bad_format", EMAIL]]],
  ["email without a domain", { "/email": "ada@" }, [["/email", "bad_format", EMAIL]]],
  [
    "phone with letters",
    { "/phone": "0770 CALL ME" },
    [["/phone", "bad_pattern", `${PHONE_PATTERN}; "C" (U+0043) is not taken here`]],
  ],
  [
    "phone with two plus signs",
    { "/phone": "+44+44 7700 900123" },
    [["/phone", "bad_pattern", PHONE_PATTERN]],
  ],
  [
    "phone with a plus sign behind digits",
    { "/phone": "07700 900123+" },
    [["/phone", "bad_pattern", PHONE_PATTERN]],
  ],
  ["phone of three digits", { "/phone": "1 2-3" }, [["/phone", "bad_pattern", PHONE_PATTERN]]],
  [
    "country code with a plus sign",
    { "/phoneCountryCode": "+44" },
    [["/phoneCountryCode", "bad_pattern", 'must be digits; "+" (U+002B) is not taken here']],
  ],
  [
    "country code of five digits",
    { "/phoneCountryCode": "00044" },
    [["/phoneCountryCode", "too_long", "must have at most 4 characters"]],
  ],
  [
    "country code that nobody has",
    { "/phoneCountryCode": "999" },
    [
      [
        "/phoneCountryCode",
        "country_code_unassigned",
        "must be a calling code that ITU-T E.164 assigns, or a North American one with its area code",
      ],
    ],
  ],
  [
    "country code that nobody has, beside a phone that is wrong",
    { "/phoneCountryCode": "999", "/phone": "x123" },
    [
      ["/phone", "bad_pattern", `${PHONE_PATTERN}; "x" (U+0078) is not taken here`],
      [
        "/phoneCountryCode",
        "country_code_unassigned",
        "must be a calling code that ITU-T E.164 assigns, or a North American one with its area code",
      ],
    ],
  ],
  [
    "phone of another country",
    { "/phone": "+49 1512 3456789" },
    [
      [
        "/phone",
        "phone_contradicts_country_code",
        "must go on with phoneCountryCode where it begins with +, 00 or the country's prefix for calls abroad",
      ],
    ],
  ],
  [
    "phone without its area code",
    { "/phone": "900123" },
    [
      [
        "/phone",
        "phone_not_possible",
        "must be as long as numbers of that country are; send the whole number once, with its area code",
      ],
    ],
  ],
  [
    "phone of sixteen digits",
    { "/phone": "7700 900123 7700" },
    [
      [
        "/phone",
        "phone_not_e164",
        "must make, behind the country code, a number of at most 15 digits, as E.164 demands",
      ],
    ],
  ],
  ["a part missing", { "/mainAddress": undefined }, [["/mainAddress", "required", "is required"]]],
  [
    "a part null",
    { "/identification": null },
    [["/identification", "wrong_type", "must be of type object"]],
  ],
  [
    "a part as a list",
    { "/taxInformation": [] },
    [["/taxInformation", "wrong_type", "must be of type object"]],
  ],
  [
    "everything at once",
    {
      "/isPep": true,
      "/phoneCountryCode": "999",
      "/basicData/dateOfBirth": "1896-05-03",
      "/mainAddress/country": "XX",
    },
    [
      ["/pepExplanation", "required", "is required"],
      ["/mainAddress/country", "not_in_enum", ENUM],
      [
        "/phoneCountryCode",
        "country_code_unassigned",
        "must be a calling code that ITU-T E.164 assigns, or a North American one with its area code",
      ],
      [
        "/basicData/dateOfBirth",
        "date_of_birth_out_of_range",
        "must lie before today (UTC) and at most 130 years ago",
      ],
    ],
  ],
];

const text = JSON.stringify(exampleBody());

/** Bodies that no JavaScript object can stand for. */
const RAW_BODIES: [name: string, body: string | Buffer, expected: Expected[]][] = [
  ["nothing", "", [["", "required", "the body is required"]]],
  ["broken JSON", text.slice(0, -1), [["", "malformed_json", "must be JSON"]]],
  ["a comma too many", `${text.slice(0, -1)},}`, [["", "malformed_json", "must be JSON"]]],
  ["a string that does not end", '{"a', [["", "malformed_json", "must be JSON"]]],
  ["a name with a broken escape", '{"\\x":1}', [["", "malformed_json", "must be JSON"]]],
  ["a byte order mark", `\ufeff${text}`, [["", "malformed_json", "must be JSON"]]],
  ["an array", "[]", [["", "wrong_type", "must be of type object"]]],
  ["null", "null", [["", "wrong_type", "must be of type object"]]],
  [
    "bytes that are not UTF-8",
    Buffer.from(text, "utf16le"),
    [["", "malformed_json", "must be JSON"]],
  ],
  [
    "Latin-1",
    Buffer.from(text.replace("Ada", "Zoë"), "latin1"),
    [["", "not_utf8", "must be encoded in UTF-8"]],
  ],
  [
    "a member twice",
    text.replace('"phone":', '"isPep":true,"phone":'),
    [["/isPep", "duplicate_member", "must not stand twice"]],
  ],
  [
    "a member twice, once in escapes",
    text.replace('"city":', '"c\\u0069ty":"Elsewhere","city":'),
    [["/mainAddress/city", "duplicate_member", "must not stand twice"]],
  ],
  [
    "members twice within a list",
    '{"a":[{"b":1},{"b":1,"b":2,"b":3}]}',
    [
      ["/a/1/b", "duplicate_member", "must not stand twice"],
      ["/a/1/b", "duplicate_member", "must not stand twice"],
    ],
  ],
  [
    "U+0000",
    text.replace("Ada", "A\\u0000da"),
    [
      [
        "/basicData/firstName",
        "invalid_text",
        "must hold neither U+0000 nor an unpaired surrogate",
      ],
    ],
  ],
  [
    "an unpaired surrogate",
    text.replace("Sampleton", "\\ud83d"),
    [["/mainAddress/city", "invalid_text", "must hold neither U+0000 nor an unpaired surrogate"]],
  ],
  [
    "an unpaired surrogate in a name",
    text.replace('"email"', '"\\udc00"'),
    [["/\ufffd", "invalid_text", "must hold neither U+0000 nor an unpaired surrogate"]],
  ],
  [
    "__proto__",
    text.replace("{", '{"__proto__":{"isAdmin":true},'),
    [["/__proto__", "unknown_member", "is not known here"]],
  ],
  [
    "constructor",
    text.replace("{", '{"constructor":{"prototype":{"isAdmin":true}},'),
    [["/constructor", "unknown_member", "is not known here"]],
  ],
  [
    "20 000 nested arrays",
    "[".repeat(20_000),
    [["/0".repeat(16), "too_deep", "must not be nested deeper than 16"]],
  ],
  [
    "17 nested objects",
    `${'{"a":'.repeat(17)}1${"}".repeat(17)}`,
    [["/a".repeat(16), "too_deep", "must not be nested deeper than 16"]],
  ],
  [
    "a name of 2 000 characters",
    text.replace("{", `{"${"n".repeat(2000)}":1,`),
    [[`/${"n".repeat(1023)}`, "unknown_member", "is not known here"]],
  ],
];

/** For all that is refused, since none of it is stored. */
const refusing = await openService(t);

for (const [name, changes, expected] of CHANGED_BODIES) {
  refuses(name, JSON.stringify(changedBody(changes)), expected);
}
for (const [name, body, expected] of RAW_BODIES) {
  refuses(name, body, expected);
}

function refuses(name: string, body: string | Buffer, expected: Expected[]): void {
  t.test(`400 for ${name}`, async (t) => {
    const answer = await refusing.post("/customers/individual", body);
    t.equal(answer.status, 400);
    const count = expected.length === 1 ? "1 violation" : `${expected.length} violations`;
    t.strictSame(answer.body, {
      traceId: answer.body.traceId,
      message: `The request is not valid: ${count} of the contract.`,
      errors: expected.map(([pointer, code, message]) => ({ pointer, code, message })),
    });
    t.equal(refusing.countRows("customers"), 0, "nothing is stored");
  });
}

t.test("an escape that stands for an ordinary character is taken", async (t) => {
  const service = await openService(t);
  const body = text.replace("Ada", "\\u0041da \\ud83d\\ude00").replace('"city"', '"c\\u0069ty"');
  const { status } = await service.post("/customers/individual", body);
  t.equal(status, 201);
});

t.test("sixteen levels are not too deep to be looked at", async (t) => {
  const service = await openService(t);
  const answer = await service.post(
    "/customers/individual",
    `${"[".repeat(16)}"a,{"${"]".repeat(16)}`,
  );
  t.strictSame(answer.body.errors, [
    { pointer: "", code: "wrong_type", message: "must be of type object" },
  ]);
});

const strangers = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, index]));

/** Bodies with more violations than one, and how the message counts them. */
const COUNTED: [name: string, body: unknown, shown: number, counted: string][] = [
  ["two", { ...exampleBody(), ...strangers(2) }, 2, "2 violations"],
  ["as many as are shown", { ...exampleBody(), ...strangers(20) }, 20, "20 violations"],
  ["one more", { ...exampleBody(), ...strangers(21) }, 20, "the first 20 of 21 violations"],
  ["many more", { ...exampleBody(), ...strangers(25) }, 20, "the first 20 of 25 violations"],
  [
    "duplicate members",
    `{${Array.from({ length: 30 }, () => '"a":1').join()}}`,
    20,
    "the first 20 of 29 violations",
  ],
];

for (const [name, body, shown, counted] of COUNTED) {
  t.test(`a 400 counts its violations and shows at most 20: ${name}`, async (t) => {
    const answer = await refusing.post("/customers/individual", body);
    t.equal(answer.body.errors.length, shown);
    const sentence = `The request is not valid: ${counted} of the contract.`;
    t.equal(answer.body.message, sentence);
    const problem = await refusing.post("/customers/individual", body, {
      accept: "application/problem+json",
    });
    t.equal(JSON.parse(problem.body).title, sentence);
  });
}

t.test("what is wrong with known members comes before unknown members", async (t) => {
  const answer = await refusing.post("/customers/individual?dry=1", {
    ...changedBody({
      "/mainAddress/planet": "Earth",
      "/isPep": null,
      "/phoneCountryCode": "999",
      "/email": "a",
    }),
    ...strangers(20),
  });
  const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer);
  t.strictSame(pointers.slice(0, 3).sort(), ["/email", "/isPep", "/phoneCountryCode"]);
  t.equal(pointers[3], "/query/dry");
  t.equal(pointers.length, 20);
});

t.test("path, query and headers are judged with the body", async (t) => {
  const service = await openService(t);
  const answer = await service.post(
    "/customers/42/kyc?dry=1",
    { status: "OPEN" },
    {
      "on-behalf-of": "not visible",
    },
  );
  t.strictSame(
    answer.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [
      pointer,
      code,
    ]),
    [
      ["/path/id", "bad_format"],
      ["/headers/on-behalf-of", "bad_format"],
      ["/status", "not_in_enum"],
      ["/query/dry", "unknown_member"],
    ],
  );
});

t.test("a keyword that has no code is a fault of the program, not of the caller", async (t) => {
  const error = { instancePath: "", schemaPath: "", keyword: "multipleOf", params: {} };
  t.throws(() => schemaViolations([error], {}, ""), {
    message: "no violation code for the keyword multipleOf",
  });
});
