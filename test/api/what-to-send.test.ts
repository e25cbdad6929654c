import { readFileSync } from "node:fs";
import { getCountries, getCountryCallingCode } from "libphonenumber-js/max";
import t, { type Test } from "tap";
import { callingCodeOf, rulesWith } from "../support/conversions.js";
import { type Changes, changedBody, openService } from "../support/service.js";

const page = readFileSync("docs/what-to-send.md", "utf8");
const service = await openService(t);

/** The rows of each table of the page, by the heading that it stands under. */
const tables = new Map(
  page.split(/^#+ /m).map((section) => {
    const [heading = ""] = section.split("\n");
    const [, , ...rows] = section.split("\n").filter((line) => line.startsWith("|"));
    return [heading, rows.map((row) => row.slice(2, -2).split(" | "))];
  }),
);
const passportCodes = new Map(
  rowsOf("Codes of passports").map(([code, , sent]) => [spans(code)[0], spans(sent)[0]]),
) as Map<string, string | undefined>;
const callingCodes = /^20 27 [\d ]+$/m.exec(page)?.[0].split(" ") ?? [];
const today = service.clock.now.toISOString().slice(0, 10);
const rules = rulesWith({ callingCodes, passportCodes, today });
const sources = [...tables].filter(([, [row]]) => row?.length === 5 && row[2] !== undefined);

for (const [what, members, value, answer, send, why] of rowsOf("Where the form does not fit")) {
  t.test(`what to send for ${what}`, async (t) => {
    t.ok(why);
    const names = spans(members);
    await isRefused(t, asChanges(names, spans(value)), spans(answer), names);
    const sent = spans(send);
    const pairs = sent.length === 1 ? [...names, ...sent] : sent;
    await isStored(t, asChanges(pairs.filter(isEven), pairs.filter(isOdd).map(parsed)));
  });
}

for (const [source, rows] of sources) {
  t.test(`what to send of ${source}`, async (t) => {
    for (const [what, example, rule = "", members, value = ""] of rows) {
      await t.test(`${what}: ${example}`, async (t) => {
        const names = spans(members);
        const convert = rules[rule];
        if (convert === undefined) {
          return t.fail(`the rule ${rule}`);
        }
        const converted = convert(spans(example).map(parsed));
        if (value.startsWith("refused, ")) {
          return isRefused(t, asChanges(names, converted), spans(value), names);
        }
        const expected = spans(value).map(parsed);
        t.strictSame(converted, expected, rule);
        return isStored(t, asChanges(names, expected));
      });
    }
  });
}

t.test("a refusal names the character and the remedy, as the page shows", async (t) => {
  const changes = { "/taxInformation/number": "QQ 12 34 56 C" };
  const { body } = await service.post("/customers/individual", changedBody(changes));
  const shown = /^```text\n(must be [^`]*)\n```$/m.exec(page)?.[1];
  t.equal(body.errors[0].message, shown?.replaceAll("\n", " "));
});

t.test("codes of passports are taken or refused as the page says", async (t) => {
  const name = "basicData.nationality";
  for (const [code, sent] of passportCodes) {
    await isRefused(t, { [`/${name.replace(".", "/")}`]: code }, ["not_in_enum"], [name]);
    if (sent !== undefined) {
      await isStored(t, asChanges([name], [sent]));
    }
  }
});

// libphonenumber-js has the assigned codes.
t.test("the list of calling codes tells where each number begins", async (t) => {
  for (const country of getCountries()) {
    const code = getCountryCallingCode(country);
    t.equal(callingCodeOf(`${code}5550123`, callingCodes), code, country);
  }
});

t.test("every rule of the page is used, and no other", async (t) => {
  const used = new Set(sources.flatMap(([, rows]) => rows.map(([, , rule]) => rule)));
  const told = rowsOf("Rules").map(([rule]) => rule);
  t.strictSame([...used].sort(), told.sort());
  t.equal(sources.length, 12);
});

function rowsOf(heading: string): string[][] {
  const rows = tables.get(heading) ?? [];
  t.ok(rows.length > 0, `the page has a table under ${heading}`);
  return rows;
}

/** What stands in code spans. */
function spans(cell = ""): string[] {
  return [...cell.matchAll(/`([^`]*)`/g)].map(([, text]) => String(text));
}

/** JSON stands for what it says, anything else for itself. */
function parsed(text: string): unknown {
  return /^(\[|\{|"|true$|false$)/.test(text) ? JSON.parse(text) : text;
}

function isEven<T>(_value: T, index: number): boolean {
  return index % 2 === 0;
}

function isOdd<T>(_value: T, index: number): boolean {
  return index % 2 === 1;
}

function asChanges(names: string[], values: unknown[]): Changes {
  return Object.fromEntries(
    names.map((name, index) => [`/${name.replace(".", "/")}`, values[index]]),
  );
}

/** @param answer the code, and the pointer where it is not that of the member. */
async function isRefused(
  t: Test,
  changes: Changes,
  [code, pointer]: string[],
  [name = ""]: string[],
): Promise<void> {
  const { status, body } = await service.post("/customers/individual", changedBody(changes));
  t.equal(status, 400);
  t.match(body.errors, [{ code, pointer: pointer ?? `/${name.replace(".", "/")}` }]);
  t.equal(body.errors.length, 1);
}

async function isStored(t: Test, changes: Changes): Promise<void> {
  const created = await service.post("/customers/individual", changedBody(changes));
  t.equal(created.status, 201, JSON.stringify(created.body.errors));
  const { body } = await service.get(`/customers/${created.body.data?.id}?reveal=true`);
  for (const [pointer, sent] of Object.entries(changes)) {
    const stored = pointer
      .slice(1)
      .split("/")
      .reduce((part, step) => part?.[step], body.data);
    t.strictSame(stored, recorded(pointer, sent), pointer);
  }
  const { "/phone": phone } = changes;
  if (typeof phone === "string" && phone.startsWith("+")) {
    t.equal(body.data.phoneE164, phone.replace(/[^+\d]/g, ""));
  }
}

/** What the record shows of a value that was sent. */
function recorded(pointer: string, sent: unknown): unknown {
  if (pointer === "/phoneCountryCode") {
    return `+${sent}`;
  }
  if (pointer === "/basicData/gender" && sent === "") {
    return "O";
  }
  return sent === "" ? undefined : sent;
}
