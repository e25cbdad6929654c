import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import t from "tap";
import ts from "typescript";
import type * as AnswerModule from "../../dist/http/answer.js";
import type * as MediaType from "../../dist/http/media-type.js";
import type * as Query from "../../dist/http/query.js";
import type * as Reading from "../../dist/http/reading.js";
import type * as Validation from "../../dist/http/validation.js";
import { type Case, createCorpus } from "../../scripts/contract/corpus.js";
import { evaluate, unseenGroupsOf } from "../../scripts/contract/coverage/evaluation.js";
import type { Exchange } from "../../scripts/contract/coverage/recording.js";
import {
  expectedValues,
  validatorDisagreements,
} from "../../scripts/contract/generated-validators.js";
import { mutantsOf } from "../../scripts/contract/mutants.js";
import { createOracle, type Oracle } from "../../scripts/contract/oracle.js";
import { createWorkspace, type Workspace } from "../../scripts/contract/workspace.js";
import { problemsOf } from "../../scripts/generation/check.js";
import type { OpenApiDocument } from "../../scripts/generation/contract.js";
import { KEYWORD_CODES } from "../../scripts/generation/keyword-codes.js";
import { readDocument } from "../../scripts/generation/read-contract.js";
import { temporaryFolder } from "../support/service.js";

/** The contract with a list, a patch, a deletion and a version in a header, none of which it has by itself. */
const FIXTURES = "test/contract/new-operations";
const IDS = ["listNotes", "getNote", "changeNote", "deleteNote"];
const NOTE = "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e";
const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

interface House {
  rootFile: string;
  document: OpenApiDocument;
  workspace: Workspace;
}

let house: House;
t.before(async () => {
  house = await build();
});
t.teardown(() => house.workspace.remove());

t.test("the contract has no problem", async (t) => {
  t.strictSame(await problemsOf(house.rootFile), []);
});

t.test("the compiler takes right handlers and rule readers, and no wrong ones", async (t) => {
  const folder = temporaryFolder(t);
  cpSync(join(house.workspace.folder, "generated"), join(folder, "generated"), { recursive: true });
  copyFileSync(join(FIXTURES, "handlers.ts"), join(folder, "handlers.ts"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  t.strictSame(complaintsAbout(join(folder, "handlers.ts")), []);
});

t.test(
  "the table tells how a query is written, what is the handler's, and the media types",
  async (t) => {
    const { listNotes, getNote, changeNote, deleteNote } = await operationTable();
    t.strictSame(listNotes?.query, {
      limit: { type: "integer" },
      status: { type: "string", list: "commas" },
      customer: { type: "string", list: "repeated" },
      page: { type: "integer", list: "repeated" },
    });
    t.strictSame(listNotes?.defaults, { limit: 20 });
    t.strictSame(listNotes?.uuids.query, ["customer"]);
    t.strictSame(listNotes?.answerHeaders, { 200: { required: [], optional: ["link"] } });
    t.strictSame(getNote?.headers, []);
    t.strictSame(getNote?.answerHeaders, {
      200: { required: ["etag"], optional: ["content-language"] },
    });
    t.strictSame(changeNote?.headers, ["if-match"]);
    t.strictSame(changeNote?.mediaTypes, ["application/json", "application/merge-patch+json"]);
    t.strictSame(deleteNote?.mediaTypes, []);
    t.strictSame(deleteNote?.answers, { 204: null, 400: "InvalidRequest" });
    t.strictSame(deleteNote?.answerHeaders, {});
  },
);

t.test("a query is read as its types are written, and else refused as text", async (t) => {
  const judge = await requestJudge("listNotes");
  const valid: [query: object, read: object][] = [
    [{}, {}],
    [{ limit: "1" }, { limit: 1 }],
    [{ limit: "20" }, {}],
    [{ status: "open" }, { status: ["open"] }],
    [{ status: "open,done" }, { status: ["open", "done"] }],
    [{ customer: NOTE.toUpperCase() }, { customer: [NOTE] }],
    [{ customer: [NOTE, NOTE] }, { customer: [NOTE, NOTE] }],
    [{ page: ["9007199254740991", "-1", "-0"] }, { page: [9007199254740991, -1, 0] }],
  ];
  for (const [query, read] of valid) {
    t.strictSame(judge({ query }), { limit: 20, ...read }, JSON.stringify(query));
  }
  const wrongType = ["+5", " 5", "05", "5.0", "5e0", "0x5", "", "five", "1_0", "９"];
  for (const limit of [...wrongType, "9007199254740992", ["5", "5"]]) {
    t.strictSame(judge({ query: { limit } }), ["/query/limit wrong_type must be of type integer"]);
  }
  const refused: [query: object, violation: string][] = [
    [{ limit: "0" }, "/query/limit too_small must be at least 1"],
    [{ limit: "101" }, "/query/limit too_large must be at most 100"],
    [
      { status: "" },
      "/query/status/0 not_in_enum must be one of the values that the contract lists",
    ],
    [{ status: "open,open" }, "/query/status duplicate_item must not hold the same item twice"],
    [{ status: "open,done,open" }, "/query/status too_many_items must have at most 2 items"],
    [{ status: ["open", "done"] }, "/query/status wrong_type must be of type array"],
    [
      { customer: `${NOTE},${NOTE}` },
      '/query/customer/0 bad_format must be a UUID; "," (U+002C) is not taken here',
    ],
    [{ page: ["1", "+1"] }, "/query/page/1 wrong_type must be of type integer"],
  ];
  for (const [query, violation] of refused) {
    t.strictSame(judge({ query }), [violation], JSON.stringify(query));
  }
});

t.test(
  "a malformed header is refused, and If-Match may be missing here: that is a 428",
  async (t) => {
    const judge = await requestJudge("changeNote");
    const rest = { path: { id: NOTE }, body: { text: "Call." } };
    t.notOk(Array.isArray(judge({ ...rest })));
    t.equal((await operationTable()).changeNote?.needsState, true);
    t.strictSame(judge({ ...rest, headers: { "if-match": "1" } }), [
      "/headers/if-match bad_pattern must be a number in quotation marks",
    ]);
  },
);

t.test("the build takes the media types that some operation takes", async (t) => {
  const { BODY_MEDIA_TYPES } = await imported<typeof MediaType>("http/media-type.js");
  t.strictSame(BODY_MEDIA_TYPES, ["application/json", "application/merge-patch+json"]);
});

t.test("answers go out as the table says", async (t) => {
  const { answerWriter } = await imported<typeof AnswerModule>("http/answer.js");
  const { getNote, deleteNote } = await operationTable();
  const headers = { etag: '"1"' };
  const answer = { status: 200, message: "Found.", data: { text: "a" }, headers };
  t.strictSame(answerWriter(getNote as never)(answer, TRACE_ID), {
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    text: `{"traceId":"${TRACE_ID}","message":"Found.","data":{"text":"a"}}`,
  });
  const gone = { status: 204, headers: {} };
  t.strictSame(answerWriter(deleteNote as never)({ status: 204 }, TRACE_ID), gone);
});

t.test("validators and readers agree with a validator that shares nothing with them", async (t) => {
  const { document, workspace } = house;
  const oracle = createOracle(document);
  const ofNotes = (name: string) => IDS.some((id) => name.startsWith(id)) || name.includes("Note");
  const values = await expectedValues(document, oracle, 1);
  const found = validatorDisagreements(
    workspace.program,
    values.filter(({ validator }) => ofNotes(validator)),
  );
  t.strictSame([...found], []);
  for (const one of notesCases(oracle)) {
    const { operation, parts } = one;
    const judge = await requestJudge(operation.id);
    // That If-Match is missing is said later, by a status of its own.
    const faults = (await oracle.requestFaults(operation, parts)).filter(
      (fault) => fault !== "header If-Match is missing",
    );
    const verdict = judge(parts);
    const violations = Array.isArray(verdict) ? verdict : [];
    const isRule = (line: string) => line.includes(" note_unchanged ");
    const refused = violations.filter((line) => !isRule(line));
    t.equal(refused.length > 0, faults.length > 0, `${one.kind} ${one.places} ${violations}`);
  }
});

t.test("contract tools see each of the values, headers and statuses", async (t) => {
  const { document } = house;
  const oracle = createOracle(document);
  const kinds = mutantsOf(document, oracle.operations)
    .filter(({ node }) => node.includes("notes"))
    .map(({ kind }) => kind);
  for (const kind of ["minimum dropped", "maximum widened", "uniqueItems dropped"]) {
    t.ok(kinds.includes(kind), kind);
  }
  const exchanges = [
    ...["?status=open&limit=5", "?status=open,done"].map((query) => ({
      request: { method: "GET", target: `/notes${query}`, headers: {} },
      answer: answer(200, "These are the notes.", [{ text: "a", status: "open" }]),
    })),
    {
      request: { method: "DELETE", target: `/notes/${NOTE}`, headers: {} },
      answer: { status: 204, headers: HEADERS, text: "" },
    },
  ];
  const recorded = exchanges.map((exchange): Exchange => ({ test: "notes", ...exchange }));
  const coverage = await evaluate(document, { exchanges: recorded, unrecorded: [] });
  t.strictSame([...coverage.faults], []);
  const unseen = unseenGroupsOf(coverage)
    .filter(({ owner }) => ["listNotes", "deleteNote"].includes(owner))
    .map(({ owner, kind, group, names }) => `${owner} ${kind} ${group}: ${names}`);
  t.strictSame(unseen, [
    "listNotes header 200: link",
    "listNotes status 400: 400",
    "deleteNote status 400: 400",
  ]);
});

t.test("contract tools notice a 204 with content and a list that is not as declared", async (t) => {
  const oracle = createOracle(house.document);
  const [list, , , deletion] = operationsOf(oracle);
  const headers = { ...HEADERS, "content-type": "application/json" };
  t.strictSame(await oracle.answerFaults(deletion, { status: 204, headers, text: "{}" }), [
    "it has content, and none is declared",
  ]);
  const faults = (query: object) =>
    oracle.requestFaults(list, { path: {}, query: { ...query }, headers: {} });
  t.strictSame(await faults({ status: ["open", "done"] }), ["query status is not valid"]);
  t.strictSame(await faults({ customer: `${NOTE},${NOTE}` }), ["query customer is not valid"]);
  t.strictSame(await faults({ customer: [NOTE, NOTE], limit: "7" }), []);
  t.strictSame(await faults({ limit: "1e1" }), ["query limit is not valid"]);
});

const HEADERS = {
  traceparent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00",
  "cache-control": "no-store",
};

function answer(status: number, message: string, data: unknown) {
  const text = JSON.stringify({ traceId: TRACE_ID, message, data });
  return { status, headers: { ...HEADERS, "content-type": "application/json" }, text };
}

/** Makes the contract, and a build of the service that was generated from it. */
async function build(): Promise<House> {
  const folder = temporaryFolder(t);
  const openapi = join(folder, "openapi");
  cpSync("openapi", openapi, { recursive: true });
  mkdirSync(join(openapi, "paths"), { recursive: true });
  copyFileSync(join(FIXTURES, "notes.yaml"), join(openapi, "paths/notes.yaml"));
  copyFileSync(join(FIXTURES, "notes.id.yaml"), join(openapi, "paths/notes.id.yaml"));
  copyFileSync(join(FIXTURES, "schemas.yaml"), join(openapi, "schemas/notes.yaml"));
  const paths = ["notes", "notes.id"].map((name) => {
    const path = `/${name.replace(".id", "/{id}")}`;
    return `  ${path}:\n    $ref: paths/${name}.yaml\n`;
  });
  insert(join(openapi, "openapi.yaml"), "paths:\n", paths.join(""));
  const answers = join(openapi, "schemas/answers.yaml");
  const codes = [...newCodes(answers), "note_unchanged"];
  insert(answers, "  enum:\n    - required\n", codes.map((code) => `    - ${code}\n`).join(""));
  const entries = codes.map(
    (code) => `    ${code}:\n      cause: A cause.\n      remedy: Another.\n`,
  );
  insert(answers, "  x-catalogue:\n", entries.join(""));
  const rootFile = join(openapi, "openapi.yaml");
  const document = await readDocument(rootFile);
  return { rootFile, document, workspace: await createWorkspace(document) };
}

/** The codes that the contract lacks so far. */
function newCodes(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return Object.values(KEYWORD_CODES).filter((code) => !text.includes(`    - ${code}\n`));
}

function insert(file: string, behind: string, text: string): void {
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(behind, () => behind + text),
  );
}

/** A module of the service that was built from the contract. */
async function imported<T>(name: string): Promise<T> {
  return import(pathToFileURL(join(house.workspace.folder, "dist", name)).href);
}

async function operationTable(): Promise<Record<string, OpenApiDocument>> {
  return (
    await imported<{ operations: Record<string, OpenApiDocument> }>("generated/operations.js")
  ).operations;
}

/** A function that reads and checks a request as the service does: what it read of the query, or the violations. */
async function requestJudge(id: string) {
  const { queryReader } = await imported<typeof Query>("http/query.js");
  const { requestCheck } = await imported<typeof Validation>("http/validation.js");
  const { requestReader } = await imported<typeof Reading>("http/reading.js");
  const row = (await operationTable())[id] as OpenApiDocument;
  const [check, read] = [requestCheck(id as never), requestReader(row as never)];
  const readQuery = queryReader(row.query);
  return (sent: { path?: object; query?: object; headers?: object; body?: unknown }) => {
    const query = readQuery((sent.query ?? {}) as never);
    const parts = { path: {}, headers: {}, body: undefined, ...sent, query };
    try {
      check(parts, new Date(0));
    } catch (error) {
      return linesOf(error);
    }
    return read(parts).query;
  };
}

function linesOf(error: unknown): string[] {
  const { violations } = (error as { details: { violations: Record<string, string>[] } }).details;
  return violations.map(({ pointer, code, message }) => `${pointer} ${code} ${message}`);
}

function operationsOf(oracle: Oracle) {
  const found = IDS.map((id) => oracle.operations.find((operation) => operation.id === id));
  return found as [Found, Found, Found, Found];
}

type Found = Oracle["operations"][number];

/** Each request beside a limit of the new operations. */
function notesCases(oracle: Oracle): Case[] {
  const corpus = createCorpus(house.document, operationsOf(oracle), { seed: 1, cases: 0 });
  return [...corpus.whole, ...corpus.singles];
}

/** What the compiler has against a file, under the options of the project. */
function complaintsAbout(file: string): string[] {
  const { config } = ts.readConfigFile("tsconfig.base.json", ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
  const program = ts.createProgram([file], { ...options, types: [], noEmit: true });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}
