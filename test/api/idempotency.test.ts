import { createHmac } from "node:crypto";
import t, { type Test } from "tap";
import type { Changes, Outcome } from "../../dist/changes.js";
import { AppError } from "../../dist/errors.js";
import { operations } from "../../dist/generated/operations.js";
import { hmacKey, hmacSha256 } from "../../dist/hmac.js";
import { blankRemover } from "../../dist/http/blanks.js";
import { contentOf, requestReader } from "../../dist/http/reading.js";
import { fingerprintsOf } from "../../dist/idempotency/fingerprint.js";
import { createIdempotencyService } from "../../dist/idempotency/service.js";
import type { IdempotencyRecord } from "../../dist/idempotency/store.js";
import { createJournal } from "../../dist/journal/journal.js";
import { openDatabase, readValue } from "../../dist/storage/sqlite/driver.js";
import { createTransactions } from "../../dist/transactions.js";
import { creation, jsonHeaders, listen, openConnection, request } from "../support/connection.js";
import { runSql } from "../support/postgres.js";
import { intake, type RunningServer, startServer } from "../support/process.js";
import { changedBody, exampleBody, openService } from "../support/service.js";
import { freshDatabase, type Kind, kinds } from "../support/stores.js";

const PATH = "/customers/individual";
const withKey = (key: string) => ({ "idempotency-key": key });

/** What 50 requests at once were answered, sent to servers in turn. */
async function fiftyAtOnce(t: Test, servers: RunningServer[], key: string) {
  const bytes = creation(key, JSON.stringify(exampleBody()), ["Idempotency-Key: fifty"]);
  const ports = Array.from({ length: 50 }, (_, index) => servers[index % servers.length]?.port);
  const connections = await Promise.all(ports.map((port) => openConnection(t, Number(port))));
  return Promise.all(
    connections.map((connection) => {
      connection.send(bytes);
      return connection.answer();
    }),
  );
}

async function countCustomers(kind: Kind, url: string): Promise<number> {
  if (kind === "postgres") {
    const [row] = await runSql(url, "SELECT count(*)::int AS count FROM customers");
    return row?.count as number;
  }
  const db = openDatabase(url.replace("sqlite:", ""), { readOnly: true });
  const count = readValue(db, "SELECT count(*) FROM customers") as number;
  db.close();
  return count;
}

const SETUPS = [
  { kind: "sqlite", processes: 1 },
  { kind: "postgres", processes: 1 },
  { kind: "postgres", processes: 2 },
] as const;

for (const { kind, processes } of SETUPS) {
  t.test(`${kind}, ${processes} process: 50 at once with one key make one customer`, async (t) => {
    const url = await freshDatabase(t, kind);
    const first = await startServer(t, { DATABASE_URL: url });
    const servers = [first];
    while (servers.length < processes) {
      servers.push(await startServer(t, { DATABASE_URL: url }));
    }
    const key = first.started.key ?? "";
    const answers = await fiftyAtOnce(t, servers, key);
    t.strictSame(new Set(answers.map(({ status }) => status)), new Set([201]));
    t.equal(new Set(answers.map(({ body }) => body.data.id)).size, 1, "one id");
    t.equal(new Set(answers.map(({ body }) => body.traceId)).size, 50, "each with its own trace");
    const replayed = answers.filter(({ headers }) => headers["idempotent-replayed"] === "true");
    t.equal(replayed.length, 49);
    t.equal(await countCustomers(kind, url), 1);

    for (const { child, outcome } of servers) {
      child.kill("SIGKILL");
      await outcome;
    }
    const restarted = await startServer(t, { DATABASE_URL: url });
    const [again] = await fiftyAtOnce(t, [restarted], key);
    t.equal(again?.headers["idempotent-replayed"], "true", "a restart forgets nothing");
    t.equal(again?.body.data.id, answers[0]?.body.data.id);
    t.equal(await countCustomers(kind, url), 1);
  });
}

t.test(
  "the same key with another content is refused, in another order it is the same",
  async (t) => {
    const service = await openService(t);
    const first = await service.post(PATH, exampleBody(), withKey("a"));
    t.equal(first.status, 201);
    t.notOk("idempotent-replayed" in first.headers);
    const reordered = Object.fromEntries(Object.entries(exampleBody()).reverse());
    for (const body of [exampleBody(), reordered, JSON.stringify(exampleBody(), null, 2)]) {
      const again = await service.post(PATH, body, withKey("a"));
      t.equal(again.status, 201);
      t.equal(again.headers["idempotent-replayed"], "true");
      t.strictSame(again.body, { ...first.body, traceId: again.body.traceId });
    }
    const others = [
      changedBody({ "/basicData/lastName": "Other" }),
      changedBody({ "/basicData/gender": undefined }),
      changedBody({ "/isPep": true, "/pepExplanation": "false" }),
    ];
    for (const other of others) {
      const answer = await service.post(PATH, other, withKey("a"));
      t.equal(answer.status, 409);
      t.notOk("retry-after" in answer.headers, "to send it again does not help");
      t.equal(
        answer.body.message,
        "The Idempotency-Key belongs to a request with another content.",
      );
    }
    t.equal(service.countRows("customers"), 1);
  },
);

for (const kind of kinds) {
  t.test(`${kind}: what means the same is the same, however it is written`, async (t) => {
    const url = await freshDatabase(t, kind);
    const server = await startServer(t, { DATABASE_URL: url });
    const connection = await openConnection(t, server.port);
    const made = await intake(["client", "create", "branch", "--parent", "demo", "--json"], {
      DATABASE_URL: url,
    });
    const branch = JSON.parse(made.stdout).id as string;
    /** @returns the answers to one body, sent to several targets with one header more each. */
    const send = async (key: string, body: object, ways: [target: string, header: string][]) => {
      const answers = [];
      for (const [target, header] of ways) {
        const headers = [...jsonHeaders(server.started.key ?? ""), `Idempotency-Key: ${key}`];
        const bytes = request(`POST ${target}`, [...headers, header], JSON.stringify(body));
        connection.send(bytes);
        answers.push(await connection.answer());
      }
      return answers;
    };
    const outcomes = (answers: { status: number; headers: Record<string, string> }[]) =>
      answers.map(({ status, headers }) => [status, headers["idempotent-replayed"]]);
    const forBranch = `On-Behalf-Of: ${branch}`;

    const created = await send("a", changedBody({ "/basicData/gender": undefined }), [
      [PATH, forBranch],
      [PATH, forBranch.toUpperCase()],
    ]);
    const blanks = { "/basicData/gender": "", "/basicData/middleName": "", "/externalId": "" };
    const blank = await send("a", changedBody(blanks), [[PATH, forBranch]]);
    const declared = await send("a", changedBody({ "/basicData/gender": "O" }), [
      [PATH, forBranch],
    ]);
    t.strictSame(outcomes([...created, ...blank]), [
      [201, undefined],
      ...Array(2).fill([201, "true"]),
    ]);
    t.strictSame(outcomes(declared), [[409, undefined]], "a declared gender is not a blank one");
    const id = created[0]?.body.data.id as string;
    const recorded = await send("b", { status: "APPROVED" }, [
      [`/customers/${id}/kyc`, forBranch],
      [`/customers/${id.toUpperCase()}/kyc`, forBranch],
    ]);
    const blankResult = await send("b", { status: "APPROVED", gender: "" }, [
      [`/customers/${id}/kyc`, forBranch],
    ]);
    t.strictSame(outcomes([...recorded, ...blankResult]), [
      [200, undefined],
      [200, "true"],
      [200, "true"],
    ]);

    // PostgreSQL would read these as the same UUID.
    const bare = branch.replaceAll("-", "");
    for (const other of ["x", `{${branch}}`, bare, `{${bare}}`, `urn:uuid:${branch}`, ""]) {
      const [answer] = await send("a", exampleBody(), [[PATH, `On-Behalf-Of: ${other}`]]);
      t.equal(answer?.status, 400, other);
      t.strictSame(answer?.body.errors[0].pointer, "/headers/on-behalf-of");
      const noId = await send("b", { status: "APPROVED" }, [
        [`/customers/${encodeURIComponent(other)}/kyc`, forBranch],
      ]);
      t.equal(noId[0]?.status, 400, other);
    }
    t.equal(await countCustomers(kind, url), 1);
  });
}

t.test("a request is known again by what an earlier build kept of it", async (t) => {
  const scope = {
    callerId: "a",
    clientId: "a",
    operationId: "createIndividualCustomer",
    keyId: "i",
    traceId: "t",
    key: "k",
  };
  const read = requestReader(operations.createIndividualCustomer);
  const removeBlanks = blankRemover(operations.createIndividualCustomer.blanks);
  const parts = { path: {}, headers: {}, body: { basicData: { firstName: "Ada" } } };
  const printOf = (query: object, sent: object) => {
    const body = removeBlanks(sent);
    const content = contentOf(operations.createIndividualCustomer, read({ ...parts, query, body }));
    return fingerprintsOf(scope, content).fingerprint;
  };
  const asBefore = fingerprintsOf(scope, { path: {}, query: {}, body: parts.body }).fingerprint;
  t.equal(printOf({}, parts.body), asBefore);
  t.equal(printOf({}, { basicData: { firstName: "Ada", gender: "" } }), asBefore);
});

t.test("a key is taken bare or quoted, 1 to 255 visible characters long", async (t) => {
  const service = await openService(t);
  const longest = "~".repeat(255);
  const same = [
    ["plain-1", '"plain-1"'],
    ['a"b\\c', '"a\\"b\\\\c"'],
    [longest, `"${longest}"`],
    ["\\".repeat(255), `"${"\\\\".repeat(255)}"`],
  ];
  for (const [bare = "", quoted = ""] of same) {
    const one = await service.post(PATH, exampleBody(), withKey(bare));
    const other = await service.post(PATH, exampleBody(), withKey(quoted));
    t.strictSame([one.status, other.status], [201, 201], bare);
    t.equal(other.body.data.id, one.body.data.id);
  }
  t.equal(service.countRows("customers"), same.length);

  const port = await listen(service);
  const bad = [
    "",
    `${longest}~`,
    `"${longest}~"`,
    "a b",
    '"a b"',
    "a\tb",
    "a\x01b",
    "caf\xe9",
    '"',
    '""',
    '"a',
    '"a"b"',
    '"a\\b"',
  ];
  const headers = [...bad.map((key) => [key]), ["one", "two"], ["one", "one"]];
  for (const keys of headers) {
    const lines = keys.map((key) => `Idempotency-Key: ${key}`);
    const connection = await openConnection(t, port);
    const bytes = creation(service.key, JSON.stringify(exampleBody()), lines);
    connection.send(Buffer.from(bytes, "latin1"));
    const answer = await connection.answer();
    t.equal(answer.status, 400, JSON.stringify(keys));
    t.notOk(
      keys.some((key) => key.length > 3 && answer.text.includes(key)),
      "it is not repeated",
    );
  }
  t.equal(service.countRows("customers"), same.length);
});

t.test("a key counts for one client, one it acts for, and one operation", async (t) => {
  const service = await openService(t);
  const other = await service.newClient("other");
  const child = await service.newClient("child", { parent: "acme" });
  const senders = [
    {},
    { authorization: other.key },
    { authorization: child.key },
    { "on-behalf-of": child.client.id },
  ];
  const created = [];
  for (const headers of senders) {
    created.push(await service.post(PATH, exampleBody(), { ...withKey("k"), ...headers }));
  }
  t.equal(new Set(created.map(({ body }) => body.data.id)).size, senders.length);
  const id = created[0]?.body.data.id;
  const result = await service.post(`/customers/${id}/kyc`, { status: "APPROVED" }, withKey("k"));
  t.equal(result.status, 200);
  t.notOk("idempotent-replayed" in result.headers);
  const get = await service.get(`/customers/${id}`, withKey("not a key"));
  t.equal(get.status, 200, "where nothing is written a key means nothing");
});

t.test(
  "a KYC result that is sent again is answered as at first, whatever came later",
  async (t) => {
    const service = await openService(t);
    const create = async () =>
      (await service.post(PATH, changedBody({ "/basicData/gender": "" }))).body.data.id;
    const [id, otherId] = [await create(), await create()];
    const first = { status: "APPROVED", gender: "F" };
    const path = `/customers/${id}/kyc`;
    const answer = await service.post(path, first, withKey("k1"));
    await service.post(path, { status: "REJECTED" }, withKey("k2"));
    const again = await service.post(path, first, withKey("k1"));
    t.equal(again.headers["idempotent-replayed"], "true");
    t.strictSame(again.body, { ...answer.body, traceId: again.body.traceId });
    t.equal(again.body.data.kyc.status, "APPROVED");
    t.equal((await service.get(`/customers/${id}`)).body.data.kyc.status, "REJECTED");
    t.equal(service.countRows("kyc_results"), 2);
    t.equal((await service.post(`/customers/${otherId}/kyc`, first, withKey("k1"))).status, 409);
  },
);

t.test("what was refused, failed or only checked is not kept", async (t) => {
  let isBroken = false;
  const service = await openService(t, {
    storage: (real) => ({
      ...real,
      commit: (...given) =>
        isBroken ? Promise.reject(new Error("broken")) : real.commit(...given),
    }),
  });
  const nobody = { "on-behalf-of": "01983c5e-0000-7000-8000-00000000abcd" };
  const key = withKey("k");
  t.equal((await service.post(PATH, changedBody({ "/phone": "1" }), key)).status, 400);
  t.equal((await service.post(PATH, exampleBody(), { ...key, ...nobody })).status, 404);
  isBroken = true;
  t.equal((await service.post(PATH, exampleBody(), key)).status, 500);
  isBroken = false;
  const created = await service.post(PATH, exampleBody(), key);
  t.equal(created.status, 201);
  t.notOk("idempotent-replayed" in created.headers);
  t.equal(service.countRows("customers"), 1);
});

t.test("what differs in its content has another fingerprint, whatever its form", async (t) => {
  const scope = {
    callerId: "a",
    clientId: "a",
    operationId: "o",
    keyId: "i",
    traceId: "t",
    key: "k",
  };
  const contents = [
    ...["", "1", "1;", "{}", 1, -1, true, false, null],
    ...[[], [[]], ["a", "b"], ["b", "a"], ["ab"], ["a", ["b"]]],
    ...[{}, { 0: "a", 1: "b" }, { a: "b" }, { a: { b: "" } }, { a: null }, { a: "", b: "" }],
    ...[{ a: "bcd" }, { a: "b", c: "d" }, { ab: "cd" }],
  ];
  const prints = contents.map((content) => fingerprintsOf(scope, content).fingerprint);
  t.equal(new Set(prints).size, contents.length);
});

t.test("the HMAC is the one that others make", async (t) => {
  const ofNode = (key: string, text: string) =>
    createHmac("sha256", key).update(text).digest("base64url");
  const keys = [0, 1, 21, 63, 64].map((length) => "k~Z-_09".repeat(10).slice(0, length));
  const texts = ["", "é", "🙂", ..."\u0000\u007f\u0080", "ä7".repeat(3_000), "x".repeat(55)];
  for (const key of keys) {
    t.strictSame(
      texts.map((text) => hmacSha256(hmacKey(key), text, "base64url")),
      texts.map((text) => ofNode(key, text)),
    );
  }
});

t.test("those who wait for one that fails do it themselves, one after the other", async (t) => {
  let calls = 0;
  let running = 0;
  const most: number[] = [];
  const service = idempotencyThatEnds("written");
  const act = async (changes: Changes) => {
    calls += 1;
    running += 1;
    most.push(running);
    await new Promise(setImmediate);
    running -= 1;
    changes.add({ statement: "insertCustomer", row: {} });
    if (calls < 3) {
      throw new Error(`failure ${calls}`);
    }
    return { status: 201, message: "done" };
  };
  const scope = {
    callerId: "a",
    clientId: "a",
    operationId: "o",
    keyId: "i",
    traceId: "t",
    key: "k",
  };
  const all = [1, 2, 3].map(() => service.once(scope, {}, act));
  const outcomes = await Promise.allSettled(all);
  t.strictSame(
    outcomes.map(({ status }) => status),
    ["rejected", "rejected", "fulfilled"],
  );
  t.strictSame(most, [1, 1, 1]);
});

t.test("a key that is dropped between its two looks is told as such", async (t) => {
  const service = idempotencyThatEnds("kept");
  const scope = {
    callerId: "a",
    clientId: "a",
    operationId: "o",
    keyId: "i",
    traceId: "t",
    key: "k",
  };
  const act = async (changes: Changes) => changes.add({ statement: "insertCustomer", row: {} });
  await t.rejects(service.once(scope, {}, act), { code: "unavailable" });
});

t.test("what was done under a key is answered, though it can no longer be done", async (t) => {
  const scope = {
    callerId: "a",
    clientId: "a",
    operationId: "o",
    keyId: "i",
    traceId: "t",
    key: "k",
  };
  const act = async () => {
    throw new AppError("not_found");
  };
  await t.rejects(idempotencyThatEnds("written").once(scope, {}, act), { code: "not_found" });
  const record = { ...fingerprintsOf(scope, {}), answer: '{"status":204}', keptAt: 0 };
  const service = idempotencyThatEnds("written", record);
  t.strictSame(await service.once(scope, {}, act), { answer: { status: 204 }, isReplayed: true });
  await t.rejects(service.once(scope, { a: 1 }, act), { code: "idempotency_key_reused" });
});

/** The service over a database with at most one record, in which each commit ends in the same way. */
function idempotencyThatEnds(outcome: Outcome, record?: IdempotencyRecord) {
  const store = { find: async () => record, insert: () => {} };
  const transactions = createTransactions({
    commit: async () => outcome,
    idempotencyRecords: store,
    journal: createJournal({ store: { append() {}, async write() {} }, onFailure() {} }),
    journalReads: true,
    now: () => new Date(),
  });
  return createIdempotencyService({ store, transactions, serviceTime: () => 0 });
}

t.test("neither key nor content stands in the log, or in what is kept of a creation", async (t) => {
  const url = await freshDatabase(t, "sqlite");
  const server = await startServer(t, { DATABASE_URL: url });
  const key = server.started.key ?? "";
  const connection = await openConnection(t, server.port);
  for (const line of ["Idempotency-Key: very-private-key", "Idempotency-Key: very-private-key ?"]) {
    connection.send(creation(key, JSON.stringify(exampleBody()), [line]));
    await connection.answer();
  }
  connection.send(request("GET /livez"));
  await connection.answer();
  server.child.kill("SIGTERM");
  const { stderr } = await server.outcome;
  t.notMatch(stderr, "very-private-key");
  const db = openDatabase(url.replace("sqlite:", ""), { readOnly: true });
  const rows = JSON.stringify(db.prepare("SELECT * FROM idempotency_keys").all());
  db.close();
  t.notMatch(rows, "very-private-key");
  t.notMatch(rows, exampleBody().basicData.lastName);
  t.notMatch(rows, "The customer was created.");
  t.match(rows, '"key_version":1');
});
