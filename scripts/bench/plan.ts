import { parseArgs } from "node:util";
import { CONNECTIONS } from "./creation.js";
import { DATABASE_KINDS, type DatabaseKind } from "./databases.js";
import { countOf, namesOf } from "./options.js";
import { STACKS, type Stack } from "./stacks.js";

/** To warm up takes longer than V8 needs until it has optimised the service. */
const FULL = { rounds: 3, warmUp: 10, measured: 6, alone: 3, starts: 21 };
const QUICK = { rounds: 1, warmUp: 3, measured: 4, alone: 1, starts: 15 };
const STACK_NAMES = STACKS.map(({ name }) => name);

export const USAGE = `Usage: npm run bench -- [OPTIONS]

  --quick           one round, shorter, within three minutes
  --rounds N        how often each stack is run (${FULL.rounds}, quick ${QUICK.rounds})
  --seconds S       how long each is measured with ${CONNECTIONS} connections (${FULL.measured}, quick ${QUICK.measured})
  --stack A,B       some of ${STACK_NAMES.join(", ")}
  --database A      one of ${DATABASE_KINDS.join(", ")}
  --json FILE.json  where the results go, with the chart beside them (scripts/bench/results/latest.json)
  --docs            write the results of a whole run into docs/speed.md, and its chart for it

BENCH_DATABASE_URL names the PostgreSQL server to use. Without it, one is started.`;

/** How long each part of a run takes, in whole seconds. */
export interface Durations {
  warmUp: number;
  measured: number;
  /** The part with one connection. */
  alone: number;
}

/** What a run does. */
export interface Plan extends Durations {
  rounds: number;
  /** How often the service and a bare Fastify are started. */
  starts: number;
  stacks: Stack[];
  databases: DatabaseKind[];
  jsonFile: string;
  /** Whether the results go into docs/speed.md. */
  docs: boolean;
}

/** @throws where the options cannot be read. */
export function readPlan(): Plan {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      rounds: { type: "string" },
      seconds: { type: "string" },
      stack: { type: "string", default: STACK_NAMES.join() },
      database: { type: "string", default: DATABASE_KINDS.join() },
      json: { type: "string" },
      docs: { type: "boolean", default: false },
    },
  });
  const base = values.quick ? QUICK : FULL;
  const names = namesOf("stack", values.stack, STACK_NAMES);
  const databases = namesOf("database", values.database, DATABASE_KINDS);
  const isWhole = names.length === STACKS.length && databases.length === DATABASE_KINDS.length;
  if (values.docs && (!isWhole || values.quick || values.json)) {
    throw new Error("--docs is for a whole run, without --quick, --stack, --database and --json");
  }
  const results = values.docs ? "bench" : "latest";
  return {
    ...base,
    rounds: values.rounds ? countOf("rounds", values.rounds) : base.rounds,
    measured: values.seconds ? countOf("seconds", values.seconds) : base.measured,
    stacks: STACKS.filter(({ name }) => names.includes(name)),
    databases,
    jsonFile: jsonFile(values.json ?? `scripts/bench/results/${results}.json`),
    docs: values.docs,
  };
}

function jsonFile(name: string): string {
  if (!name.endsWith(".json")) {
    throw new Error(`--json takes a file that ends in .json, not ${name}`);
  }
  return name;
}
