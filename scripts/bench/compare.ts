/**
 * Compares the service with an earlier commit of itself, and with itself on other versions of Node: creations per second
 * and CPU per creation and per read, each in turn in each round. With --look-ups also without look-ups, and beside plain
 * Fastify that has five indexes.
 *
 *   npm run bench:compare -- [--before REF] [--nodes] [--look-ups] [--workers N] [--database A] [--rounds N] [--seconds S]
 *
 * The earlier commit is built in scripts/bench/builds, where it stays for the next time.
 */
import { parseArgs } from "node:util";
import { nodesForTests } from "../nodes/nodes.js";
import { buildOf } from "./builds.js";
import { DATABASE_KINDS, DATABASE_NAMES, startDatabaseServer } from "./databases.js";
import { measure } from "./measure.js";
import { countOf, namesOf } from "./options.js";
import { prepare } from "./prepare.js";
import { orUsage, runScript } from "./script.js";
import { INDEXED_PEER, serviceStack, THIS_BUILD } from "./stacks.js";
import { median, medianRatio, rotated } from "./statistics.js";
import { alignedTable } from "./table.js";

const USAGE =
  "Usage: npm run bench:compare -- [--before REF] [--nodes] [--look-ups] [--workers N] [--database A,B] [--rounds N (5)] [--seconds S (6)]";

async function main(): Promise<boolean> {
  const { before, nodes, lookUps, workers, databases, rounds, seconds } = orUsage(
    USAGE,
    readOptions,
  );
  await prepare();
  const args = workers === undefined ? [] : ["--workers", workers];
  const stacks = [
    ...(before === undefined ? [] : [serviceStack(`at ${before}`, buildOf(before), { args })]),
    ...(lookUps
      ? [serviceStack("this build, no look-ups", THIS_BUILD, { env: { LOOK_UPS: "none" }, args })]
      : []),
    serviceStack("this build", THIS_BUILD, { args }),
    ...(lookUps ? [INDEXED_PEER] : []),
    ...(nodes ? await nodesForTests() : []).map(({ version, program }) =>
      serviceStack(`this build, Node ${version}`, { ...THIS_BUILD, node: program }),
    ),
  ];
  const durations = { warmUp: seconds, measured: seconds, alone: 1 };
  for (const kind of databases) {
    const server = await startDatabaseServer(kind);
    const figures = stacks.map(() => ({
      rate: [] as number[],
      cpuUs: [] as number[],
      readCpuUs: [] as number[],
      bytes: [] as number[],
    }));
    for (let round = 0; round < rounds; round += 1) {
      for (const stack of rotated(stacks, round)) {
        const { requestsPerS, cpuUs, readCpuUs, bytesPerCustomer } = await measure(
          stack,
          server,
          durations,
        );
        const place = stacks.indexOf(stack);
        figures[place]?.rate.push(requestsPerS);
        figures[place]?.cpuUs.push(cpuUs);
        figures[place]?.readCpuUs.push(readCpuUs ?? Number.NaN);
        figures[place]?.bytes.push(bytesPerCustomer ?? Number.NaN);
        console.error(
          `${DATABASE_NAMES[kind]}, round ${round + 1}: ${stack.label} ${requestsPerS.toFixed(0)}`,
        );
      }
    }
    await server.stop();
    const [first] = figures;
    const rows = figures.map(({ rate, cpuUs, readCpuUs, bytes }, place) => [
      stacks[place]?.label ?? "",
      median(rate).toFixed(0),
      medianRatio(rate, first?.rate ?? []).toFixed(2),
      median(cpuUs).toFixed(0),
      medianRatio(cpuUs, first?.cpuUs ?? []).toFixed(2),
      median(readCpuUs).toFixed(0),
      medianRatio(readCpuUs, first?.readCpuUs ?? []).toFixed(2),
      median(bytes).toFixed(0),
    ]);
    const head = [
      DATABASE_NAMES[kind],
      "creates/s",
      "ratio",
      "CPU us",
      "ratio",
      "get us",
      "ratio",
      "bytes",
    ];
    console.log(`${alignedTable([head, ...rows]).join("\n")}\n`);
  }
  return true;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      before: { type: "string" },
      nodes: { type: "boolean", default: false },
      "look-ups": { type: "boolean", default: false },
      workers: { type: "string" },
      database: { type: "string", default: DATABASE_KINDS.join() },
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "6" },
    },
  });
  return {
    before: values.before,
    nodes: values.nodes,
    lookUps: values["look-ups"],
    workers: values.workers,
    databases: namesOf("database", values.database, DATABASE_KINDS),
    rounds: countOf("rounds", values.rounds),
    seconds: countOf("seconds", values.seconds),
  };
}

await runScript(main);
