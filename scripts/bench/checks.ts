import { atLeast, atMost, type Check } from "./check.js";
import { DATABASE_KINDS, DATABASE_NAMES, type DatabaseKind } from "./databases.js";
import { type Figures, type Results, samplesOf } from "./results.js";
import { STACKS } from "./stacks.js";
import { medianRatio } from "./statistics.js";

type Measured = Omit<Results, "checks">;

const BOUNDS = {
  sqlite: { throughput: 0.55, cpu: 2, peer: 4 },
  postgres: { throughput: 0.65, cpu: 1.6, peer: 2 },
};
const MAX_P99_MS = 20;
const MAX_ALONE = 1.3;
const MAX_KEYS_CPU = 1.1;
const MAX_COLD_START = 1.3;
const MAX_IDLE_MB = 90;

/** Every bound that the service is to keep and for which there are figures. */
export function checksOf(measured: Measured): Check[] {
  return [
    ...DATABASE_KINDS.flatMap((database) => creationChecks(measured, database)),
    ...otherChecks(measured),
  ].filter(({ value }) => !Number.isNaN(value));
}

function creationChecks(measured: Measured, database: DatabaseKind): Check[] {
  const on = DATABASE_NAMES[database];
  const { throughput, cpu, peer } = BOUNDS[database];
  const service = measured.stacks.find(
    (stack) => stack.database === database && stack.stack === "service",
  );
  const best = bestPeer(measured, database);
  const figures = (figure: keyof Figures, stack: string) =>
    samplesOf(measured.samples, database, stack).map((sample) => sample[figure]);
  const keysCpu = medianRatio(figures("cpuUs", "keys"), figures("cpuUs", "service"));
  const ratio = (figure: keyof Figures, stack = "") =>
    medianRatio(figures(figure, "service"), figures(figure, stack));
  return [
    atLeast(throughput, `${on}: throughput, of bare Fastify's`, ratio("requestsPerS", "bare")),
    atMost(cpu, `${on}: CPU per create, of bare Fastify's`, ratio("cpuUs", "bare")),
    atLeast(
      peer,
      `${on}: throughput, of the best peer's (${best?.label})`,
      ratio("requestsPerS", best?.stack),
    ),
    atMost(MAX_P99_MS, `${on}: p99`, service?.p99Ms ?? Number.NaN, "ms"),
    atMost(
      MAX_ALONE,
      `${on}: median latency of one connection, of plain Fastify's`,
      ratio("aloneP50Ms", "plain"),
    ),
    atMost(MAX_KEYS_CPU, `${on}: CPU per create with an Idempotency-Key, of one without`, keysCpu),
  ];
}

function bestPeer({ stacks }: Measured, database: DatabaseKind) {
  const peers = STACKS.filter(({ role }) => role === "peer").map(({ name }) => name);
  return stacks
    .filter((stack) => stack.database === database && peers.includes(stack.stack))
    .toSorted((a, b) => b.requestsPerS - a.requestsPerS)[0];
}

function otherChecks({ coldStart, idleMemoryMb, lock }: Measured): Check[] {
  const coldStartRatio = coldStart ? coldStart.serviceMs / coldStart.bareMs : Number.NaN;
  return [
    atMost(MAX_COLD_START, "cold start, of bare Fastify's", coldStartRatio),
    atMost(MAX_IDLE_MB, "idle memory on SQLite", idleMemoryMb ?? Number.NaN, "MB"),
    atMost(
      MAX_P99_MS,
      "p99 of /livez while another process locks the SQLite file",
      lock?.livezP99Ms ?? Number.NaN,
      "ms",
    ),
  ];
}
