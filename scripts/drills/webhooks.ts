/**
 * The drill of webhooks. First, receivers that fail, hang, redirect, break off, are gone or are killed get the events of
 * customers that are created, while the service is killed: each event has to arrive at least once at each receiver that
 * takes it in the end, signed. Then very many receivers get events, in turns with one of them dead: the others must not
 * wait for it.
 *
 *   npm run test:webhooks
 *   npm run test:webhooks -- --database postgres --endpoints 1000 --customers 50
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Webhook } from "standardwebhooks";
import {
  type BenchDatabase,
  DATABASE_KINDS,
  DATABASE_NAMES,
  startDatabaseServer,
} from "../bench/databases.js";
import { LONG_TIMEOUTS } from "../bench/long-timeouts.js";
import { countOf, oneOf } from "../bench/options.js";
import { temporaryFolder } from "../bench/processes.js";
import { orUsage, runScript } from "../bench/script.js";
import { createApiKey, PROGRAM, prepareSecrets } from "../bench/stacks.js";
import { median } from "../bench/statistics.js";
import { bodyOf } from "./crash/customers.js";
import { type Service, startService } from "./crash/service.js";
import { compileShimInto } from "./shim.js";
import {
  type Behaviour,
  type Message,
  type Receivers,
  startReceivers,
} from "./webhooks/receivers.js";

const USAGE = `Usage: npm run test:webhooks -- [OPTIONS]

  --database A     sqlite or postgres (sqlite)
  --customers N    how many are created while receivers misbehave (200)
  --endpoints N    how many receivers get events beside a dead one, at least 100 (10000)`;
const PERMISSIONS = "customers:create,webhooks:manage,events:read";
const CLOCK = join(import.meta.dirname, "../../test/support/shims/clock.c");
/** The contract says so. */
const WEBHOOKS_A_CLIENT = 100;
const SIDE_BY_SIDE = 16;
const ROUNDS = 5;
const KILLS = 3;
const IN_VAIN_MS = 600_000;
const LOOK_EVERY_MS = 50;
/** The clock of the service is set forward by so much at a time, until all that waits was due. */
const FORWARD_SECONDS = 3_600;
/** A median moves by chance, on a machine of two cores that does all of this at once. */
const MOVES_AT_MOST = 1.2;

/** What receivers do at first. In the end all of them take what they are sent, but those that are gone. */
const BEHAVIOURS: Behaviour[] = ["takes", "fails", "hangs", "redirects", "breaks off", "is gone"];

function readOptions() {
  const { values } = parseArgs({
    options: {
      database: { type: "string", default: "sqlite" },
      customers: { type: "string", default: "200" },
      endpoints: { type: "string", default: "10000" },
    },
  });
  return {
    kind: oneOf("database", values.database, DATABASE_KINDS),
    customers: countOf("customers", values.customers),
    endpoints: countOf("endpoints", values.endpoints),
  };
}

type Options = ReturnType<typeof readOptions>;

async function main(): Promise<boolean> {
  const options = orUsage(USAGE, readOptions);
  const server = await startDatabaseServer(options.kind);
  const faults: string[] = [];
  try {
    for (const play of [playMisbehaviour, playDeadOne]) {
      const database = await server.create();
      const receivers = await startReceivers();
      faults.push(...(await play(options, database, receivers)));
      await receivers.close();
      await database.drop();
    }
  } finally {
    await server.stop();
  }
  for (const fault of faults) {
    console.log(`WRONG: ${fault}`);
  }
  return faults.length === 0;
}

/** A service that can be killed, and whose clock can be set. */
async function startKillable(database: BenchDatabase) {
  const folder = temporaryFolder();
  const file = join(folder, "clock");
  const setClock = (seconds: number) => {
    const content = Buffer.alloc(8);
    content.writeBigInt64LE(BigInt(seconds));
    // Written over, since processes look at the file as memory.
    writeFileSync(file, content, { flag: "r+" });
  };
  writeFileSync(file, Buffer.alloc(8));
  const env = {
    ...LONG_TIMEOUTS,
    LOG_LEVEL: "warn",
    DATABASE_URL: database.url,
    WEBHOOK_ALLOW: "127.0.0.1,http",
    LD_PRELOAD: compileShimInto(folder, CLOCK),
    CLOCK_CONTROL: file,
  };
  let service: Service;
  let address = "";
  const start = async () => {
    service = startService(PROGRAM, env);
    const listening = await service.listening;
    if (listening === undefined) {
      throw new Error(`The service does not start: ${service.log()}`);
    }
    address = listening;
  };
  await start();
  return {
    setClock,
    address: () => address,
    async killAndStart() {
      await service.kill();
      await start();
    },
    kill: () => service.kill(),
  };
}

type Killable = Awaited<ReturnType<typeof startKillable>>;

async function playMisbehaviour(
  { kind, customers }: Options,
  database: BenchDatabase,
  receivers: Receivers,
): Promise<string[]> {
  const key = createApiKey(database.url, PERMISSIONS);
  prepareSecrets(database.url);
  const service = await startKillable(database);
  const secrets = new Map<string, string>();
  for (const [number, behaviour] of BEHAVIOURS.entries()) {
    const path = `/${number}`;
    receivers.behave(path, behaviour);
    secrets.set(path, await createWebhook(service, key, receivers.address + path));
  }
  const messages: Message[] = [];
  receivers.onMessage = (message) => void messages.push(message);
  for (let number = 0; number < customers; number += 1) {
    await createCustomer(service, key, number);
    if (number % Math.ceil(customers / KILLS) === Math.floor(customers / KILLS / 2)) {
      await service.killAndStart();
      await receivers.close();
      await receivers.open();
    }
  }
  const lasting = BEHAVIOURS.flatMap((one, number) => (one === "is gone" ? [] : [`/${number}`]));
  for (const path of lasting) {
    receivers.behave(path, "takes");
  }
  const taken = messages.length;
  const seenBy = (path: string) =>
    new Set(
      messages.filter((one) => one.path === path).map(({ headers }) => headers["webhook-id"]),
    );
  const countSeen = () => lasting.map((path) => seenBy(path).size);
  const deadline = performance.now() + IN_VAIN_MS;
  for (let hours = 1; !(await areAllDelivered(database, customers)); hours += 1) {
    service.setClock(hours * FORWARD_SECONDS);
    await sleep(2_000);
    if (performance.now() > deadline) {
      return [`not all is delivered: ${countSeen().join(", ")} of ${customers}`];
    }
  }
  await service.kill();
  console.log(
    `${DATABASE_NAMES[kind]}: ${customers} events to ${BEHAVIOURS.length} receivers, service and receivers killed ${KILLS} ` +
      `times: ${countSeen().join(", ")} events seen in ${messages.length} messages, ${taken} of them at first`,
  );
  const unsigned = messages.filter(
    ({ path, headers, body }) =>
      body !== "" && !isSigned(secrets.get(path) as string, headers, body),
  );
  return [
    ...countSeen().flatMap((seen, place) =>
      seen === customers ? [] : [`${lasting[place]} has seen ${seen} of ${customers} events`],
    ),
    ...(unsigned.length > 0 ? [`${unsigned.length} messages are not signed`] : []),
    ...(receivers.strays() > 0 ? ["a redirect was followed"] : []),
    ...(seenBy(`/${BEHAVIOURS.indexOf("is gone")}`).size > 4 ? ["who is gone gets messages"] : []),
  ];
}

/** Whether all events have their deliveries, and none of these waits. */
async function areAllDelivered(database: BenchDatabase, events: number): Promise<boolean> {
  const [row] = await database.query(
    "SELECT position, (SELECT count(*) FROM webhook_deliveries WHERE state = 'waiting') AS waiting FROM webhook_sender",
  );
  return Number(row?.position) === events && Number(row?.waiting) === 0;
}

/** As the package has it, at the time that the message says: the clock of the service is another one. */
function isSigned(secret: string, headers: Message["headers"], body: string): boolean {
  const at = new Date(Number(headers["webhook-timestamp"]) * 1_000);
  const expected = new Webhook(secret).sign(String(headers["webhook-id"]), at, body);
  return String(headers["webhook-signature"]).split(" ").includes(expected);
}

async function playDeadOne(
  { kind, endpoints }: Options,
  database: BenchDatabase,
  receivers: Receivers,
): Promise<string[]> {
  const names = Array.from(
    { length: Math.ceil(endpoints / WEBHOOKS_A_CLIENT) },
    (_, number) => `client ${number}`,
  );
  const keys = names.map((name) =>
    createApiKey(database.url, PERMISSIONS, undefined, undefined, name),
  );
  prepareSecrets(database.url);
  const service = await startKillable(database);
  for (const [client, key] of keys.entries()) {
    const paths = Array.from({ length: WEBHOOKS_A_CLIENT }, (_, number) => `/${client}/${number}`);
    await sideBySide(paths, (path) => createWebhook(service, key, receivers.address + path));
  }
  const medians = { alive: [] as number[], dead: [] as number[] };
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    const phase = round % 2 === 0 ? "alive" : "dead";
    receivers.behave("/0/0", phase === "alive" ? "takes" : "hangs");
    medians[phase].push(await medianDelay(service, keys, receivers, round));
  }
  await service.kill();
  const [alive, dead] = [median(medians.alive), median(medians.dead)];
  const ratios = medians.dead.map((one, index) => one / Number(medians.alive[index]));
  console.log(
    `${DATABASE_NAMES[kind]}: ${keys.length * WEBHOOKS_A_CLIENT} receivers, one event each: median delay ` +
      `${alive.toFixed(0)} ms, with one of them dead ${dead.toFixed(0)} ms, ${median(ratios).toFixed(2)} times`,
  );
  return median(ratios) > MOVES_AT_MOST ? ["who is dead holds up others"] : [];
}

/** Creates a customer for each client. @returns the median time until the others than the dead one have its event. */
async function medianDelay(
  service: Killable,
  keys: string[],
  receivers: Receivers,
  round: number,
): Promise<number> {
  const sentMs: number[] = [];
  const delays: number[] = [];
  const wanted = keys.length * WEBHOOKS_A_CLIENT - 1;
  receivers.onMessage = ({ path, atMs }) => {
    const [, client] = path.split("/");
    if (path !== "/0/0") {
      delays.push(atMs - Number(sentMs[Number(client)]));
    }
  };
  await sideBySide([...keys.entries()], async ([client, key]) => {
    sentMs[client] = performance.now();
    await createCustomer(service, key, round);
  });
  const deadline = performance.now() + IN_VAIN_MS;
  while (delays.length < wanted) {
    if (performance.now() > deadline) {
      throw new Error(`${delays.length} of ${wanted} messages have arrived.`);
    }
    await sleep(LOOK_EVERY_MS);
  }
  return median(delays);
}

/** @returns the secret. */
async function createWebhook(service: Killable, key: string, url: string): Promise<string> {
  const { data } = await post(service, key, "/webhooks", { url });
  return String(data.secret);
}

async function createCustomer(service: Killable, key: string, number: number): Promise<void> {
  await post(service, key, "/customers/individual", bodyOf(`webhook-${number}`));
}

async function post(service: Killable, key: string, path: string, body: object) {
  const answer = await fetch(service.address() + path, {
    method: "POST",
    headers: { authorization: key, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const content = (await answer.json()) as { message: string; data: Record<string, unknown> };
  if (answer.status !== 201) {
    throw new Error(`${path}: ${answer.status} ${content.message}`);
  }
  return content;
}

async function sideBySide<T>(all: readonly T[], act: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = [...all];
  const lane = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      await act(one);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
}

await runScript(main);
