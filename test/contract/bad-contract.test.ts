import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import t, { type Test } from "tap";
import { problemsOf } from "../../scripts/generation/check.js";
import { generate } from "../../scripts/generation/generate.js";
import { runScript } from "../support/script.js";
import { temporaryFolder } from "../support/service.js";

/** A text in a file of the contract, and what is put in its place. */
interface Change {
  file: string;
  from: string;
  to: string;
}

/** A change, and the one problem that it makes in the line that ends with the mark. */
interface Fault {
  name: string;
  change: Change;
  problem: string;
}

const MARK = "# here";
const [, ...blocks] = readFileSync("test/contract/bad-contract.txt", "utf8").split("\n\n");
const faults = blocks.map(parsed);

t.test("the contract as it stands has no problem", async (t) => {
  t.strictSame(await problemsOf("openapi/openapi.yaml"), []);
});

for (const round of roundsOf(faults)) {
  t.test("refused with file, line and remedy", async (t) => {
    const [expected, found] = await problemsOfFaults(t, round);
    const areApart = round.length === 1 || isDeepStrictEqual(found, expected);
    for (const fault of round) {
      if (areApart) {
        t.strictSame(found, expected, fault.name);
      } else {
        // One has hidden another, or has changed what is said of it.
        const [itsOwn, alone] = await problemsOfFaults(t, [fault]);
        t.strictSame(alone, itsOwn, fault.name);
      }
    }
  });
}

t.test("every keyword that the generator does not support is refused", async (t) => {
  const keywords = [
    ...["$anchor", "$comment", "$defs", "$dynamicRef", "$id", "allOf", "anyOf", "contains"],
    ...["contentEncoding", "contentMediaType", "dependentRequired", "dependentSchemas"],
    ...["discriminator", "example", "exclusiveMaximum", "exclusiveMinimum", "externalDocs"],
    ...["maxContains", "maxProperties", "minContains", "minProperties", "multipleOf", "not"],
    ...["nullable", "oneOf", "patternProperties", "prefixItems", "propertyNames", "readOnly"],
    ...["unevaluatedItems", "unevaluatedProperties", "writeOnly", "xml"],
    ...["maxLenght", "x-mesage"],
  ];
  const file = "openapi/schemas/fields.yaml";
  const from = "  format: email\n";
  const lines = keywords.map((keyword) => `  ${keyword}: null\n`);
  const folder = changedContract(t, [{ file, from, to: from + lines.join("") }]);
  const start = lineOf(folder, file, "  format: email") + 1;
  const problems = await problemsIn(folder);
  t.strictSame(
    problems.filter((problem) => problem.includes("does not support the keyword")),
    keywords.map(
      (keyword, index) =>
        `${file}:${start + index}: The generator does not support the keyword ${keyword}. ` +
        "Say it with those in scripts/generation/rules/keywords.ts, or leave it out.",
    ),
  );
});

t.test("all problems are told at once, sorted by file and line", async (t) => {
  const oneOfEachFile = [...new Map(faults.map((fault) => [fault.change.file, fault])).values()];
  const readable = oneOfEachFile.filter(({ problem }) => !problem.startsWith("The YAML"));
  const folder = changedContract(
    t,
    readable.map(({ change }) => change),
  );
  const expected = readable.map(
    ({ change: { file }, problem }) => `${file}:${lineOf(folder, file, MARK)}: ${problem}`,
  );
  t.ok(expected.length > 5, `${expected.length} problems`);
  t.strictSame(await problemsIn(folder), expected.sort());
});

t.test("two schemas of one name are both named, since one would get another name", async (t) => {
  const to = 'gender:\n      $ref: "#/Again/Gender"\n';
  const again = "Again:\n  Gender:\n    type: string\n    enum: [F]\n\nNewKycResult:\n";
  const file = "openapi/schemas/kyc.yaml";
  const folder = changedContract(t, [
    { file, from: "gender:\n      $ref: fields.yaml#/GenderOrBlank\n", to },
    { file, from: "NewKycResult:\n", to: again },
  ]);
  const problems = await problemsIn(folder);
  t.strictSame(
    problems.map((line) => line.replace(/It is also defined at: .*#/, "It is also defined at: #")),
    [
      `openapi/schemas/fields.yaml:${lineOf(folder, "openapi/schemas/fields.yaml", "Gender:") + 1}: Component 'schemas/Gender' is not unique. It is also defined at: #/Again/Gender. Give one of them another name.`,
      `${file}:3: Component 'schemas/Gender' is not unique. It is also defined at: #/Gender. Give one of them another name.`,
    ],
  );
});

t.test("one file for two paths gives two operations of one name", async (t) => {
  const change = {
    file: "openapi/openapi.yaml",
    from: "paths/readyz.yaml",
    to: "paths/livez.yaml",
  };
  t.strictSame(await problemsIn(changedContract(t, [change])), [
    "openapi/paths/livez.yaml:2: The operationId getLiveness is that of get /livez already. Give this operation another.",
  ]);
});

t.test("a contract that cannot be read is refused in the same form", async (t) => {
  const change = { file: "openapi/openapi.yaml", from: "info:\n", to: "info: about: this\n" };
  t.strictSame(await problemsIn(changedContract(t, [change])), [
    "openapi/openapi.yaml:2: The YAML has a fault: bad indentation of a mapping entry. Correct it.",
  ]);
  t.strictSame(await problemsOf("openapi/gone.yaml"), [
    "openapi/gone.yaml:1: The contract cannot be read: ENOENT: no such file or directory 'openapi/gone.yaml'. Name another file.",
  ]);
});

t.test("the command prints the problems, exits with 1 and writes nothing", async (t) => {
  const { change, problem } = faults[0] as Fault;
  const folder = changedContract(t, [change]);
  mkdirSync(join(folder, "out"));
  const contract = join(folder, "openapi/openapi.yaml");
  const out = join(folder, "out");
  const { code, stdout, stderr } = await runScript("scripts/generate.ts", [
    "--contract",
    contract,
    "--out",
    out,
  ]);
  t.equal(code, 1);
  t.equal(stdout, "");
  const line = `${change.file}:${lineOf(folder, change.file, MARK)}: ${problem}`;
  t.equal(withoutFolder(stderr), `${line}\n`);
  t.strictSame(readdirSync(out), []);
  const complaints = await generate({ contract, out, check: true });
  t.strictSame(complaints.map(withoutFolder), [line], "a check tells it as well");
});

/** Faults in different files are looked for together: the whole contract is read each time. */
function roundsOf(all: readonly Fault[]): Fault[][] {
  const rounds: Fault[][] = [];
  const alone = all.filter(({ problem }) => problem.startsWith("The YAML"));
  for (const fault of all.filter((one) => !alone.includes(one))) {
    const round = rounds.find((some) =>
      some.every(({ change }) => change.file !== fault.change.file),
    );
    if (round) {
      round.push(fault);
    } else {
      rounds.push([fault]);
    }
  }
  return [...rounds, ...alone.map((fault) => [fault])];
}

/** @returns the problems that faults have to make, and those that they make. */
async function problemsOfFaults(t: Test, some: readonly Fault[]): Promise<[string[], string[]]> {
  const changes = some.map(({ change }) => change);
  const folder = changedContract(t, changes);
  const expected = some.map(
    ({ change: { file }, problem }) => `${file}:${lineOf(folder, file, MARK)}: ${problem}`,
  );
  return [expected.sort(), (await problemsIn(folder)).sort()];
}

/** Reads a block: the name, the file, the lines of a diff, and the problem behind "!". */
function parsed(block: string): Fault {
  const [name = "", file = "", ...lines] = block.trimEnd().split("\n");
  const textOf = (signs: string) =>
    lines
      .filter((line) => signs.includes(line.charAt(0)))
      .map((line) => `${line.slice(1)}\n`)
      .join("");
  return {
    name,
    change: { file, from: textOf(" -"), to: textOf(" +") },
    problem: textOf("!").trim(),
  };
}

/** A folder with a copy of openapi/, changed. */
function changedContract(t: Test, changes: Change[]): string {
  const folder = temporaryFolder(t);
  cpSync("openapi", join(folder, "openapi"), { recursive: true });
  for (const { file, from, to } of changes) {
    const text = readFileSync(join(folder, file), "utf8");
    t.ok(text.includes(from), `${file} has\n${from}`);
    writeFileSync(
      join(folder, file),
      text.replace(from, () => to),
    );
  }
  return folder;
}

async function problemsIn(folder: string): Promise<string[]> {
  const problems = await problemsOf(join(folder, "openapi/openapi.yaml"));
  return problems.map(withoutFolder);
}

/** The place of a problem as it were in the project itself. */
function withoutFolder(problem: string): string {
  return problem.slice(problem.indexOf("openapi/"));
}

/** The number of the first line that ends so. */
function lineOf(folder: string, file: string, end: string): number {
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  return lines.findIndex((line) => line.endsWith(end)) + 1;
}
