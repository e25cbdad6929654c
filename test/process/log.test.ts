import t from "tap";
import { describeError } from "../../dist/log/describe-error.js";
import { createLogger } from "../../dist/log/logger.js";
import { creation, exchange, listen, openConnection, request } from "../support/connection.js";
import { changedBody, contract, exampleBody, openService } from "../support/service.js";

/** By the pointer to a personal member, a value that the contract takes and that is one of a kind in the log. */
const MARKED: Record<string, unknown> = {
  "/email": "marker.email@example.com",
  "/phone": "(07700) 900-987",
  "/phoneCountryCode": "44",
  "/isPep": true,
  "/pepExplanation": "MarkerExplanation\n    at MarkerPlace",
  "/externalId": "marker-external",
  "/basicData/firstName": "MarkerFirst",
  "/basicData/middleName": "MarkerMiddle",
  "/basicData/lastName": "MarkerLast",
  "/basicData/hasSingleName": false,
  "/basicData/birthName": "MarkerBirthName",
  "/basicData/dateOfBirth": "1977-07-17",
  "/basicData/placeOfBirth": "MarkerPlaceOfBirth",
  "/basicData/gender": "F",
  "/basicData/nationality": "ZW",
  "/basicData/additionalNationalities": ["WS", "WF"],
  "/basicData/occupation": "RETIRED",
  "/taxInformation/number": "MARKER-TAX-1",
  "/taxInformation/type": "NATIONAL_INSURANCE_NUMBER",
  "/taxInformation/country": "ZM",
  "/identification/type": "RESIDENCE_PERMIT",
  "/identification/code": "MARKER-ID-2",
  "/identification/country": "ZA",
  "/identification/issuingAuthority": "MarkerAuthority",
  "/identification/issuedOn": "2017-03-19",
  "/identification/expiresOn": "2037-03-18",
  "/mainAddress/line1": "MarkerLineOne",
  "/mainAddress/line2": "MarkerLineTwo",
  "/mainAddress/line3": "MarkerLineThree",
  "/mainAddress/city": "MarkerCity",
  "/mainAddress/state": "MarkerState",
  "/mainAddress/zipCode": "MARKER-ZIP",
  "/mainAddress/country": "YT",
};

/** What the log must not hold. Short values are looked for as a whole, since keys and ids can hold their letters. */
const TRACES = [
  ...Object.values(MARKED).map((value) =>
    String(value).length > 4 ? JSON.stringify(value).slice(1, -1) : `:${JSON.stringify(value)}`,
  ),
  "7700900987",
  "900-987",
  "isPep",
];

t.test("every member that the contract marks as personal has a marker", async (t) => {
  t.strictSame(Object.keys(MARKED).sort(), personalMembers("NewIndividualCustomer").sort());
  t.strictSame(personalMembers("NewKycResult"), ["/reference", "/findings", "/gender"]);
});

t.test("nothing personal and no header is in the log, however a request ends", async (t) => {
  const service = await openService(t, {
    storage: (real) => ({
      ...real,
      customers: {
        ...real.customers,
        insert: (changes, customer, tokens) => {
          if (customer.sent.externalId === "marker-broken") {
            const { email, pepExplanation } = customer.sent;
            throw new Error(`broken by ${JSON.stringify(customer)} ${pepExplanation}`, {
              cause: new TypeError(`cause ${email}\n    at ${email}`, { cause: email }),
            });
          }
          real.customers.insert(changes, customer, tokens);
        },
      },
    }),
  });
  const port = await listen(service);
  const { key } = service;
  const body = changedBody(MARKED);
  const text = JSON.stringify(body);
  const marked = ["X-Marker: marker-header", "Referer: http://marker/", "Cookie: marker=marker"];
  const create = (sent: string, headers: string[] = []) =>
    exchange(t, port, creation(key, sent, [...marked, ...headers]));
  const send = (line: string, headers: string[] = [`Authorization: ${key}`]) =>
    exchange(t, port, request(line, headers));

  const created = await create(text);
  const path = `/customers/${created.body.data.id}`;
  const kycHeaders = [`Authorization: ${key}`, "Content-Type: application/json"];
  const kyc = (sent: string) => exchange(t, port, request(`POST ${path}/kyc`, kycHeaders, sent));
  const everyMemberWrong = Object.fromEntries(
    Object.keys(MARKED).map((pointer) => [pointer, `marker${pointer}`]),
  );
  const everyTypeWrong = Object.fromEntries(
    Object.entries(MARKED).map(([pointer, value]) => [pointer, [value]]),
  );
  const answers = [
    created,
    await send(`GET ${path}`),
    await kyc('{"status":"APPROVED","gender":"F"}'),
    await kyc('{"status":"marker","gender":"marker"}'),
    await create(JSON.stringify(changedBody(everyMemberWrong))),
    await create(JSON.stringify(changedBody(everyTypeWrong))),
    await create(JSON.stringify({ ...body, MarkerUnknown: "MarkerValue" })),
    await create(JSON.stringify(changedBody({ ...MARKED, "/phoneCountryCode": "999" }))),
    await create(
      JSON.stringify(changedBody({ ...MARKED, "/basicData/dateOfBirth": "1777-07-17" })),
    ),
    await create(text.slice(0, -1)),
    await create(`${text}marker`),
    await create(text.replace("{", '{"email":"marker@example.com",')),
    await create(text.replace("MarkerCity", "MarkerCity\\u0000")),
    await exchange(
      t,
      port,
      request(
        "POST /customers/individual",
        [`Authorization: ${key}`, "Content-Type: marker/json"],
        text,
      ),
    ),
    await create(text, ["Content-Encoding: marker"]),
    await create(text, ["Expect: marker"]),
    await create(`${text}${" ".repeat(33_000)}`),
    await create(text, ["On-Behalf-Of: marker-client"]),
    await create(text, ["traceparent: marker"]),
    await exchange(t, port, creation("marker-key", text)),
    await exchange(t, port, creation(`${key}marker`, text)),
    await exchange(t, port, creation(`${key.slice(0, -1)}!`, text)),
    await send("GET /customers/marker?marker=marker"),
    await send("GET /customers/%zzmarker"),
    await send(`GET /customers/marker${"x".repeat(2048)}`),
    await send("GET /marker"),
    await send("PATCH /livez?marker=marker"),
    await exchange(t, port, `marker ${text}\r\n\r\n`),
    await exchange(t, port, `POST / HTTP/1.1\r\nX-Marker ${text}\r\n\r\n`),
    await send("GET /livez", [`X-Marker: ${"marker".repeat(3_000)}`]),
    await exchange(t, port, `CONNECT marker:443 HTTP/1.1\r\nHost: marker\r\n\r\n`),
    await create(JSON.stringify({ ...body, externalId: "marker-broken" })),
  ];
  t.strictSame(
    answers.map(({ status }) => status),
    [
      ...[201, 200, 200, 400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 415, 415, 417, 413, 400],
      ...[201, 403, 403, 403, 400, 400, 414, 404, 405, 400, 400, 431, 404, 500],
    ],
  );
  const log = service.rawLog();
  for (const trace of [...TRACES, key, key.slice(17)]) {
    t.notOk(log.includes(trace), `${trace} is not in the log`);
  }
  t.notMatch(log, /marker/i);
  for (const { status, text } of answers.filter(({ status }) => status >= 400)) {
    // A pointer is the one place where a name that the client made up comes back.
    t.notMatch(text.replaceAll(/"pointer":"[^"]*"/g, ""), /marker/i, `nor in an answer ${status}`);
  }
});

t.test("a line says whose request it was, what it asked for and how it ended", async (t) => {
  const service = await openService(t);
  const { body } = await service.post("/customers/individual", exampleBody());
  const { time, ms, ...line } = service.log().at(-1) ?? {};
  t.strictSame(line, {
    level: 30,
    traceId: body.traceId,
    clientId: service.client.id,
    keyId: service.key.slice(8, 16),
    operation: "createIndividualCustomer",
    status: 201,
    msg: "request",
  });
  t.type(ms, "number");
  t.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  t.equal(service.inFlight.count, 0, "a request without a socket is over, too");
});

t.test("a line has the time at which it was written", async (t) => {
  const service = await openService(t);
  const before = Date.now();
  await service.get("/livez");
  await new Promise((resolve) => setTimeout(resolve, 5));
  await service.get("/livez");
  const [first, second] = service.log().map(({ time }) => Date.parse(String(time)));
  t.ok(Number(first) >= before);
  t.ok(Number(second) >= Number(first) + 4);
});

t.test("one line for a client that goes away", async (t) => {
  const service = await openService(t);
  const port = await listen(service);
  const creationHead = creation(service.key, "{}").slice(0, -1);
  const operation = "createIndividualCustomer";
  const cases: [name: string, bytes: string, way: "reset" | "end", line: object][] = [
    ["a reset in the head", "GET /liv", "reset", { reason: "ECONNRESET", status: undefined }],
    ["an end in the head", "GET /liv", "end", { reason: "HPE_INVALID_EOF_STATE", status: 400 }],
    ["a reset in the body", creationHead, "reset", { operation, status: undefined }],
    [
      "an end in the body",
      creationHead,
      "end",
      { operation, reason: "HPE_INVALID_EOF_STATE", status: 400 },
    ],
  ];
  let count = 0;
  for (const [name, bytes, way, expected] of cases) {
    t.test(name, async (t) => {
      const connection = await openConnection(t, port);
      connection.send(bytes);
      // Another connection gets its answer once the bytes of the first have been read.
      await exchange(t, port, request("GET /livez"));
      if (way === "reset") {
        connection.socket.resetAndDestroy();
      } else {
        connection.socket.end();
      }
      await connection.closed;
      count += 2;
      const lines = await service.requestLines(count);
      const { status } = lines.at(-1) ?? {};
      t.match({ ...lines.at(-1), status }, { ...expected, aborted: true });
      t.equal(service.inFlight.count, 0);
    });
  }

  t.test("none for an idle connection that is reset, or one that sent nothing", async (t) => {
    const idle = await openConnection(t, port);
    idle.send(request("GET /livez"));
    await idle.answer();
    idle.socket.resetAndDestroy();
    const silent = await openConnection(t, port);
    silent.socket.resetAndDestroy();
    await exchange(t, port, request("GET /livez"));
    t.equal((await service.requestLines(count + 2)).length, count + 2);
    t.notMatch(service.rawLog(), /internal error/);
  });
});

t.test("requests whose client has gone are not in flight, whatever their turn was", async (t) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let begun = () => {};
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const service = await openService(t, {
    storage: (real) => ({
      ...real,
      customers: {
        ...real.customers,
        find: async (...key) => {
          begun();
          await held;
          return real.customers.find(...key);
        },
      },
    }),
  });
  const port = await listen(service);
  const get = request("GET /customers/01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e", [
    `Authorization: ${service.key}`,
  ]);
  const connection = await openConnection(t, port);
  connection.send(get + get + request("GET /livez"));
  await hasBegun;
  t.equal(service.inFlight.count, 3);
  const [serverSide] = await Promise.all([
    service.requestLines(3),
    connection.closed,
    connection.socket.resetAndDestroy(),
  ]);
  t.match(serverSide, [{ aborted: true }, { aborted: true }, { aborted: true }]);
  t.equal(service.inFlight.count, 0);
  release();
  await exchange(t, port, request("GET /livez"));
  t.equal((await service.requestLines(4)).length, 4, "what ends later has no second line");
  t.equal(service.inFlight.count, 0);
});

t.test("a wrong request waits for the answers before it", async (t) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const service = await openService(t, {
    storage: (real) => ({ ...real, check: () => held }),
  });
  const port = await listen(service);
  const connection = await openConnection(t, port);
  connection.send(`${request("GET /readyz")}nonsense\r\n\r\n`);
  await exchange(t, port, request("GET /livez"));
  release();
  t.equal((await connection.answer()).status, 200);
  t.equal((await connection.answer()).status, 400);
  const lines = await service.requestLines(3);
  t.strictSame(
    lines.map(({ status }) => status),
    [200, 200, 400],
  );
});

t.test("what was thrown and is not an error is logged by its type alone", async (t) => {
  const service = await openService(t, {
    storage: (real) => ({
      ...real,
      customers: { ...real.customers, find: () => Promise.reject("a secret") },
    }),
  });
  const { status } = await service.get("/customers/01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e");
  t.equal(status, 500);
  t.match(service.log()[0]?.err, { type: "string" });
  t.notMatch(service.rawLog(), /a secret/);
});

t.test("a request or an answer that is handed to the log stays out of it", async (t) => {
  let text = "";
  const logger = createLogger("info", {
    write: (line) => {
      text += line;
    },
  });
  logger.info({ req: { url: "/secret" }, res: { secret: true } }, "done");
  const { time, ...line } = JSON.parse(text);
  t.strictSame(line, { level: 30, msg: "done" });
});

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  "x-pii"?: boolean;
}

/** Pointers to the members of a schema of the contract that are marked as personal. */
function personalMembers(name: string): string[] {
  const { properties = {} }: Schema = contract.components.schemas[name] ?? {};
  return Object.entries(properties).flatMap(([member, { $ref, ...marks }]) => {
    const below = personalMembers($ref?.split("/").at(-1) ?? "").map((path) => `/${member}${path}`);
    return marks["x-pii"] ? [`/${member}`] : below;
  });
}

t.test(
  "an error of the system keeps its message, which quotes no value; others lose theirs",
  async (t) => {
    const fault = Object.assign(new Error("EIO: i/o error, write"), { errno: -5, code: "EIO" });
    t.match(describeError(fault), { type: "Error", code: "EIO", message: "EIO: i/o error, write" });
    const other = describeError(new RangeError("Ada\n    at home", { cause: fault }));
    t.notOk("message" in other);
    t.notMatch(JSON.stringify(other.frames), "at home");
    t.match(other.cause, { code: "EIO" });
  },
);
