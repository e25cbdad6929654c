import { METHODS } from "node:http";
import t, { type Test } from "tap";
import type { Step } from "../../dist/changes.js";
import { createOracle, follow, type OperationPromise } from "../../scripts/contract/oracle.js";
import { exchange, jsonHeaders, listen, openConnection, request } from "../support/connection.js";
import {
  changedBody,
  contract,
  exampleBody,
  openService,
  type Service,
} from "../support/service.js";
import type { Stores } from "../support/stores.js";

/** The id of no client. */
const NOBODY = "01983c5e-ffff-7fff-8fff-ffffffffffff";

/** A request by its parts, to be changed at will. */
interface Sent {
  method: string;
  target: string;
  headers: string[];
  body: string;
}

/** What has to be different for an answer other than success. */
interface Way {
  change?: (sent: Sent) => Partial<Sent>;
  /** The end of the request stays away. */
  isUnfinished?: boolean;
  service?: "broken" | "closing" | "keeping" | "rejecting" | "slow";
  /** A request that is sent before; with a slow service it has not ended yet then. */
  before?: (sent: Sent) => Partial<Sent>;
}

/** Two causes of a 409. */
const KEY_CONFLICTS: Way[] = [
  { change: withKey("slow"), before: withKey("slow"), service: "slow" },
  {
    change: withKey("reused"),
    before: (sent) => ({ ...withKey("reused")(sent), ...withOther(sent) }),
  },
];

/** The same of an operation that takes no body: with another webhook. */
const WEBHOOK_KEY_CONFLICTS: Way[] = [
  { change: withKey("slow"), before: withKey("slow"), service: "slow" },
  {
    change: withKey("reused"),
    before: (sent) => ({ ...withKey("reused")(sent), ...ofWebhook("spare")(sent) }),
  },
];

/** More than are asked for. */
const SLOW_WEBHOOKS = 10;

/** The key of the creation of a customer that was erased. */
const ERASED_KEY = "Idempotency-Key: erased";

/**
 * How an answer comes about, by its status or, where that is not the same for all, by operation and status; several
 * where it has several causes. Without any change the request is one that the contract gives as an example.
 */
const WAYS: Record<string, Way | Way[]> = {
  200: {},
  201: {},
  400: { change: ({ target }) => ({ target: `${target}?stranger=1` }) },
  403: { change: ({ headers }) => ({ headers: headers.filter((line) => !/^Auth/.test(line)) }) },
  404: { change: onBehalfOfNobody },
  405: { change: ({ target }) => ({ method: methodNotAt(target) }) },
  408: { isUnfinished: true },
  409: KEY_CONFLICTS,
  "createIndividualCustomer 409": [...KEY_CONFLICTS, { before: () => ({}), service: "rejecting" }],
  "correctCustomer 409": [
    ...KEY_CONFLICTS,
    {
      change: () => ({ body: JSON.stringify({ taxInformation: { number: "taken" } }) }),
      before: ({ headers }) => ({
        method: "POST",
        target: "/customers/individual",
        headers: [...headers],
        body: JSON.stringify(
          changedBody({ "/taxInformation/number": "taken", "/identification/code": "other" }),
        ),
      }),
      service: "rejecting",
    },
  ],
  "recordKycResult 409": [
    ...KEY_CONFLICTS,
    { change: () => ({ body: JSON.stringify({ status: "PENDING" }) }) },
  ],
  "eraseCustomer 409": [
    { change: withKey("slow"), before: withKey("slow"), service: "slow" },
    {
      change: withKey("reused"),
      before: (sent) => ({ ...withKey("reused")(sent), ...ofCustomer("spare")(sent) }),
    },
    { service: "keeping" },
    { change: ofCustomer("held") },
  ],
  "deleteWebhook 409": WEBHOOK_KEY_CONFLICTS,
  "rotateWebhookSecret 409": WEBHOOK_KEY_CONFLICTS,
  "resendWebhookDelivery 409": WEBHOOK_KEY_CONFLICTS,
  "listEvents 409": {
    change: ({ target }) => ({
      target: `${target}?after=${"B".repeat(22)}`,
    }),
  },
  410: { change: ofCustomer("erased") },
  "createIndividualCustomer 410": {
    change: ({ headers }) => ({ headers: [...headers, ERASED_KEY] }),
  },
  412: {
    change: ({ headers }) => ({
      headers: headers.map((line) => (line.startsWith("If-Match") ? 'If-Match: "0"' : line)),
    }),
  },
  413: { change: () => ({ body: "x".repeat(32 * 1024 + 1) }) },
  414: { change: ({ target }) => ({ target: `${target}?${"x".repeat(2048)}` }) },
  415: { change: ({ headers }) => ({ headers: [...headers, "Content-Encoding: gzip"] }) },
  417: { change: ({ headers }) => ({ headers: [...headers, "Expect: something"] }) },
  428: {
    change: ({ headers }) => ({ headers: headers.filter((line) => !line.startsWith("If-Match")) }),
  },
  431: { change: ({ headers }) => ({ headers: [...headers, `X-Long: ${"x".repeat(16 * 1024)}`] }) },
  500: { service: "broken" },
  // These two ask the database for nothing else.
  "getIndividualCustomerRequirements 500": { change: onBehalfOfNobody, service: "broken" },
  "validateIndividualCustomer 500": { change: onBehalfOfNobody, service: "broken" },
  503: { service: "closing" },
};

/** An answer, and one of the ways to it. */
interface Given {
  operation: OperationPromise;
  status: number;
  mediaType: string;
  way: Way;
}

const oracle = createOracle(contract);

t.test("every answer of the contract is given, and is as the contract says", async (t) => {
  const slowOnes = oracle.operations.flatMap(({ id, answers }) =>
    [...answers].flatMap(([status, { content }]) =>
      waysTo(id, status).flatMap(({ service }) => (service === "slow" ? [...content.keys()] : [])),
    ),
  );
  const refusals = countDown(slowOnes.length);
  const services = {
    sound: await openService(t),
    broken: await openService(t, { storage: broken }),
    closing: await openService(t),
    keeping: await openService(t),
    rejecting: await openService(t),
    slow: await openService(t, { storage: slowUntil(refusals.over) }),
  };
  await services.rejecting.clients.setDuplicates("acme", "reject");
  const newIn = async ({ post }: Service, headers = {}): Promise<string> =>
    (await post("/customers/individual", exampleBody(), headers)).body.data.id;
  const ids = {
    sound: await newIn(services.sound),
    slow: await newIn(services.slow),
    rejecting: await newIn(services.rejecting),
  };
  const eventIds = {
    sound: await eventIn(services.sound),
    slow: await eventIn(services.slow),
  };
  // Made now: later a creation that is slow holds up all others of its client.
  const slowWebhookIds: string[] = [];
  while (slowWebhookIds.length < SLOW_WEBHOOKS) {
    slowWebhookIds.push(await newWebhookIn(services.slow));
  }
  const webhookIds = {
    sound: await newWebhookIn(services.sound),
    slow: await newWebhookIn(services.slow),
  };
  const customers = {
    held: await newIn(services.sound),
    erased: await newIn(services.sound, { "idempotency-key": "erased" }),
  };
  await services.sound.delete(`/customers/${customers.erased}`);
  await hold(services.sound, customers.held);
  await services.keeping.clients.setRetention("acme", "5y");
  const ports = {
    sound: await listen(services.sound),
    broken: await listen(services.broken),
    closing: await listen(services.closing),
    keeping: await listen(services.keeping),
    rejecting: await listen(services.rejecting),
    slow: await listen(services.slow),
  };
  void services.closing.inFlight.close();
  // Some wait for seconds, so they wait together.
  t.jobs = 32;

  for (const operation of oracle.operations) {
    for (const [status, { content }] of operation.answers) {
      for (const mediaType of content.keys()) {
        t.test(`${operation.id} ${status} as ${mediaType}`, { buffered: true }, async (t) => {
          const ways = waysTo(operation.id, status);
          t.ok(ways.length > 0, "WAYS says how it comes about");
          await Promise.all(ways.map((way) => isGiven(t, { operation, status, mediaType, way })));
        });
      }
    }
  }

  async function isGiven(t: Test, { operation, status, mediaType, way }: Given): Promise<void> {
    const { service = "sound", change, isUnfinished, before } = way;
    const isErasure =
      operation.method === "DELETE" && service !== "broken" && service !== "closing";
    const isOfWebhook = operation.path.startsWith("/webhooks/");
    const newOne = async () =>
      (isOfWebhook && service === "slow" && slowWebhookIds.pop()) ||
      (isOfWebhook ? newWebhookIn : newIn)(services[service]);
    const known: Partial<Record<string, string>> = isOfWebhook ? webhookIds : ids;
    const id = isErasure ? await newOne() : String(known[service] ?? known.sound);
    const needsSpare = isErasure || (isOfWebhook && before !== undefined);
    const named = { ...customers, spare: needsSpare ? await newOne() : "" };
    const eventId = service === "slow" ? eventIds.slow : eventIds.sound;
    const plain = requestOf(operation, { id, eventId }, services[service].key, mediaType);
    const filled = ({ target, ...rest }: Sent): Sent => ({
      ...rest,
      target: target.replace(/\{(\w+)\}/, (_, name) => named[name as keyof typeof named]),
    });
    const sent = filled({ ...plain, ...change?.(plain) });
    const earlier =
      before && (await begin(t, ports[service], filled({ ...plain, ...before(plain) })));
    if (service !== "slow") {
      await earlier?.answer();
    }
    const bytes = request(`${sent.method} ${sent.target}`, sent.headers, sent.body);
    const answer = await exchange(
      t,
      ports[service],
      isUnfinished ? bytes.slice(0, -1) : bytes,
    ).finally(service === "slow" ? refusals.next : undefined);
    t.equal(answer.status, status);
    t.equal(answer.headers["content-type"]?.split(";")[0], mediaType);
    t.strictSame(await oracle.answerFaults(operation, answer), []);
    if (service === "slow") {
      t.ok(Number((await earlier?.answer())?.status) < 300);
    }
  }
});

async function eventIn({ storage, client }: Service): Promise<string> {
  const [event] = await storage.events.listFrom(client.id, 0, 1);
  return String(event?.id);
}

/** A webhook to which an event waits to be sent. */
async function newWebhookIn({ post, storage, client, clock }: Service): Promise<string> {
  const { id } = (await post("/webhooks", { url: "http://127.0.0.1:9/" })).body.data;
  const [event] = await storage.events.listFrom(client.id, 0, 1);
  const { id: eventId, number } = event as { id: string; number: number };
  const delivery = { webhookId: id, eventId, number, dueAt: clock.now };
  await storage.webhookSender.insertDelivery(delivery);
  return id;
}

async function begin(t: Test, port: number, { method, target, headers, body }: Sent) {
  const connection = await openConnection(t, port);
  connection.send(request(`${method} ${target}`, headers, body));
  return connection;
}

/** A request that succeeds, from the examples of the contract. */
function requestOf(
  { method, path, body, parameters }: OperationPromise,
  { id, eventId }: { id: string; eventId: string },
  key: string,
  mediaType: string,
): Sent {
  return {
    method,
    target: path.replace("{id}", id).replace("{eventId}", eventId),
    headers: [
      ...jsonHeaders(key),
      ...(parameters.some(({ name }) => name === "If-Match") ? ["If-Match: *"] : []),
      `Accept: ${mediaType}`,
    ],
    body: body ? JSON.stringify(follow(contract, body.schema).examples[0]) : "",
  };
}

/** With a key that no other operation or media type of this test has. */
function withKey(name: string) {
  return ({ headers }: Sent) => ({
    headers: [...headers, `Idempotency-Key: ${name}-${headers.at(-1)?.replaceAll(" ", "")}`],
  });
}

function withOther({ body }: Sent): Partial<Sent> {
  const { status, ...rest } = JSON.parse(body);
  if (rest.url !== undefined) {
    return { body: JSON.stringify({ url: "https://example.com/other" }) };
  }
  const other = status === undefined ? { ...rest, externalId: "other" } : { status: "REJECTED" };
  return { body: JSON.stringify(other) };
}

/** About a customer that the test has made. */
function ofCustomer(name: string) {
  return ({ target }: Sent) => ({
    target: target.replace(/(?<=^\/customers\/)[^/?]+/, `{${name}}`),
  });
}

/** About a webhook that the test has made. */
function ofWebhook(name: string) {
  return ({ target }: Sent) => ({
    target: target.replace(/(?<=^\/webhooks\/)[^/?]+/, `{${name}}`),
  });
}

async function hold({ storage }: Service, id: string): Promise<void> {
  const steps: Step[] = [];
  storage.customers.hold({ add: (step) => void steps.push(step) }, id, new Date());
  await storage.commit(steps);
}

function onBehalfOfNobody({ headers }: Sent): Partial<Sent> {
  return { headers: [...headers, `On-Behalf-Of: ${NOBODY}`] };
}

function methodNotAt(target: string): string {
  const taken = oracle.operationsAt(target).map(({ method }) => method);
  return METHODS.find((method) => !["CONNECT", "HEAD", ...taken].includes(method)) as string;
}

function waysTo(operationId: string, status: number): Way[] {
  return [WAYS[`${operationId} ${status}`] ?? WAYS[status] ?? []].flat();
}

/** What is over when it has come for the last time. */
function countDown(count: number) {
  let left = count;
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  const next = () => {
    left -= 1;
    if (left === 0) {
      end();
    }
  };
  return { over, next };
}

/** Stores that do not write what a request with a key asks for while others with that key wait for it. */
function slowUntil(over: Promise<void>) {
  return (real: Stores): Stores => {
    const commit: Stores["commit"] = async (steps, dueAt) => {
      const isKept = steps.some(({ statement }) => statement === "insertIdempotencyRecord");
      await (isKept && over);
      return real.commit(steps, dueAt);
    };
    return { ...real, commit };
  };
}

/** Stores that know who asks, and fail at whatever comes after that. */
function broken(real: Stores): Stores {
  const fail = () => Promise.reject(new Error("the disk is gone"));
  return {
    ...real,
    commit: fail,
    events: { ...real.events, listFrom: fail },
    webhooks: { ...real.webhooks, find: fail, list: fail },
    customers: { ...real.customers, find: fail, findErasable: fail, list: fail },
    clients: { ...real.clients, findSubClient: fail },
  };
}
