/**
 * Restarts two instances behind a proxy, one after the other and again and again, while customers are created. No
 * request may fail, and what was acknowledged has to be there, once. Nothing is sent again: neither by the clients nor,
 * once it has reached an instance, by the proxy.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startDatabaseServer } from "../bench/databases.js";
import { countOf, namesOf } from "../bench/options.js";
import { orUsage, runScript } from "../bench/script.js";
import { startInstances } from "./deploy/instances.js";
import { type DeployLoad, startLoad } from "./deploy/load.js";
import { PROXY_NAMES, type ProxyName, startProxy } from "./deploy/proxies.js";
import {
  type FoundCustomer,
  foundCustomer,
  judge,
  SEALED_CUSTOMERS,
} from "./failover/judgement.js";

const USAGE = `Usage: npm run test:deploy -- [OPTIONS]

  --proxy A,B      ${PROXY_NAMES.join(",")} (both)
  --restarts N     how many instances are restarted, in turn (10)
  --rate N         creations a second (200)
  --drain-ms N     DRAIN_MS of the instances (1500); 0 shows what fails without it`;

/** Of load before the first restart and after the last one. */
const REST_MS = 1_000;

interface Options {
  proxies: ProxyName[];
  restarts: number;
  rate: number;
  drainMs: number;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      proxy: { type: "string", default: PROXY_NAMES.join(",") },
      restarts: { type: "string", default: "10" },
      rate: { type: "string", default: "200" },
      "drain-ms": { type: "string", default: "1500" },
    },
  });
  const drainMs = values["drain-ms"];
  return {
    proxies: namesOf("proxy", values.proxy, PROXY_NAMES),
    restarts: countOf("restarts", values.restarts),
    rate: countOf("rate", values.rate),
    drainMs: drainMs === "0" ? 0 : countOf("drain-ms", drainMs),
  };
}

async function main(): Promise<boolean> {
  const options = orUsage(USAGE, readOptions);
  const server = await startDatabaseServer("postgres");
  let isRight = true;
  for (const proxy of options.proxies) {
    const database = await server.create();
    const load = await deploy(proxy, database.url, options);
    const rows = await database.query(SEALED_CUSTOMERS);
    const found = rows.map((row) => foundCustomer(row as never));
    isRight = report(proxy, options, load, found) && isRight;
    await database.drop();
  }
  await server.stop();
  return isRight;
}

async function deploy(name: ProxyName, databaseUrl: string, options: Options): Promise<DeployLoad> {
  const instances = await startInstances(databaseUrl, options.drainMs);
  const proxy = await startProxy(name, instances.ports);
  const load = startLoad(proxy.address, instances.key, options.rate);
  await sleep(REST_MS);
  for (let restart = 0; restart < options.restarts; restart += 1) {
    await instances.restart(restart % instances.ports.length);
    await proxy.untilAllServe();
  }
  await sleep(REST_MS);
  await load.finish();
  await proxy.stop();
  await instances.stop();
  return load;
}

function report(
  proxy: ProxyName,
  { restarts, rate, drainMs }: Options,
  { sent, failures }: DeployLoad,
  found: FoundCustomer[],
): boolean {
  const { acknowledged, lost, doubled, strangers } = judge(sent, found);
  console.log(
    `${proxy}: ${restarts} restarts at ${rate} creations a second, DRAIN_MS ${drainMs}: ` +
      `sent ${sent.length}, failed ${failures.length}, acknowledged ${acknowledged}, ` +
      `lost ${lost}, doubled ${doubled}, never sent ${strangers}`,
  );
  for (const failure of new Set(failures)) {
    console.log(`  ${failures.filter((one) => one === failure).length} x ${failure}`);
  }
  return acknowledged > 0 && failures.length + lost + doubled + strangers === 0;
}

await runScript(main);
