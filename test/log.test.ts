import t from "tap";
import { createLogger } from "../dist/logger.js";
import { changedBody, contract, openService } from "./service.js";

/** A body in which every text is one of a kind, and the texts by which to find it. */
const MARKED = {
  "/email": "marker.email@example.com",
  "/phone": "07700 900987",
  "/pepExplanation": "MarkerExplanation",
  "/externalId": "marker-external",
  "/basicData/firstName": "MarkerFirst",
  "/basicData/middleName": "MarkerMiddle",
  "/basicData/lastName": "MarkerLast",
  "/basicData/dateOfBirth": "1977-07-17",
  "/taxInformation/number": "MARKER-TAX-1",
  "/identification/code": "MARKER-ID-2",
  "/mainAddress/line1": "MarkerLineOne",
  "/mainAddress/line2": "MarkerLineTwo",
  "/mainAddress/city": "MarkerCity",
  "/mainAddress/state": "MarkerState",
  "/mainAddress/zipCode": "MARKER-ZIP",
};
const MARKERS = [...Object.values(MARKED), "7700900987", "marker", "MARKER", "Marker"];

t.test("nothing personal and no header is in the log, however a request ends", async (t) => {
  const service = await openService(t, {
    storage: (real) => ({
      ...real,
      customers: {
        ...real.customers,
        insert: async (customer) => {
          if (customer.sent.externalId === "marker-broken") {
            throw new Error(`broken by ${JSON.stringify(customer)}`, {
              cause: `cause ${customer.sent.email}`,
            });
          }
          return real.customers.insert(customer);
        },
      },
    }),
  });
  const body = changedBody({ ...MARKED, "/isPep": true });
  const post = (sent: unknown, headers = {}) =>
    service.post("/customers/individual", sent, { "x-marker": "marker-header", ...headers });
  const created = await post(body);
  const url = `/customers/${created.body.data.id}`;
  const text = JSON.stringify(body);
  const answers = [
    created,
    await service.get(url),
    await service.post(`${url}/kyc`, { status: "APPROVED", gender: "F" }),
    await post({ ...body, MarkerUnknown: "MarkerValue" }),
    await post(changedBody({ ...MARKED, "/email": "marker at home", "/phone": "marker" })),
    await post(changedBody({ ...MARKED, "/phoneCountryCode": "999" })),
    await post(`${text}marker`),
    await post(text.replace("{", '{"email":"marker@example.com",')),
    await post(text, { "content-type": "marker/json" }),
    await post(`${text}${" ".repeat(33_000)}`),
    await post(body, { authorization: "marker-key" }),
    await post(body, { "on-behalf-of": "marker-client" }),
    await service.get("/customers/marker?marker=marker"),
    await service.get("/marker"),
    await post({ ...body, externalId: "marker-broken" }),
  ];
  t.strictSame(
    answers.map(({ status }) => status),
    [201, 200, 200, 400, 400, 400, 400, 400, 415, 413, 403, 404, 400, 404, 500],
  );
  for (const marker of [...MARKERS, service.key, service.key.slice(17)]) {
    t.notOk(service.rawLog().includes(marker), `${marker} is not in the log`);
  }
  for (const answer of answers.slice(3)) {
    const withoutNames = JSON.stringify(answer.body)
      .replace("/MarkerUnknown", "")
      .replace("/marker", "");
    t.notMatch(withoutNames, /marker/i, `nor in the answer ${answer.status}`);
  }
  t.equal(service.log().filter(({ msg }) => msg === "request").length, answers.length);
});

t.test("a line says whose request it was, what it asked for and how it ended", async (t) => {
  const service = await openService(t);
  const { body } = await service.post("/customers/individual", changedBody({}));
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

t.test("every member that the contract marks as personal has a marker", async (t) => {
  const leaves = Object.keys(MARKED).map((pointer) => pointer.split("/").at(-1));
  // These have few values, which would be found in any log.
  const listed = [
    "country",
    "gender",
    "isPep",
    "nationality",
    "occupation",
    "phoneCountryCode",
    "type",
  ];
  const personal = Object.values<{ properties?: Record<string, { "x-pii"?: boolean }> }>(
    contract.components.schemas,
  )
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([, member]) => member["x-pii"])
    .map(([name]) => name);
  const missing = personal.filter((name) => ![...leaves, ...listed, "phoneE164"].includes(name));
  t.strictSame(missing, []);
});
