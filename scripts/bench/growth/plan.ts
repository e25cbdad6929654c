import { parseArgs } from "node:util";
import { DATABASE_KINDS, type DatabaseKind } from "../databases.js";
import { countOf, namesOf } from "../options.js";

const DEFAULTS = { sizes: "10000,1000000,5000000", rounds: 3, seconds: 5, seed: 1 };
const WARM_UP_S = 2;

export const USAGE = `Usage: npm run bench:growth -- [OPTIONS]

  --sizes A,B       how many customers there are (${DEFAULTS.sizes})
  --rounds N        how often each size is measured (${DEFAULTS.rounds})
  --seconds S       how long each load is measured (${DEFAULTS.seconds})
  --database A      one of ${DATABASE_KINDS.join(", ")}
  --seed N          for the ids of the customers, and of those who are asked for (${DEFAULTS.seed})
  --json FILE       where the results go (scripts/bench/results/latest.growth.json)
  --docs            write the results of a whole run into docs/speed.md

BENCH_DATABASE_URL names the PostgreSQL server to use. Without it, one is started.`;

export interface GrowthPlan {
  /** From small to large. */
  sizes: number[];
  rounds: number;
  warmUp: number;
  measured: number;
  databases: DatabaseKind[];
  seed: number;
  jsonFile: string;
  /** Whether the results go into docs/speed.md. */
  docs: boolean;
}

/** @throws where the options cannot be read. */
export function readGrowthPlan(): GrowthPlan {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: DEFAULTS.sizes },
      rounds: { type: "string", default: String(DEFAULTS.rounds) },
      seconds: { type: "string", default: String(DEFAULTS.seconds) },
      database: { type: "string", default: DATABASE_KINDS.join() },
      seed: { type: "string", default: String(DEFAULTS.seed) },
      json: { type: "string" },
      docs: { type: "boolean", default: false },
    },
  });
  const isWhole = values.sizes === DEFAULTS.sizes && values.database === DATABASE_KINDS.join();
  if (values.docs && (!isWhole || values.json)) {
    throw new Error("--docs is for a whole run, without --sizes, --database and --json");
  }
  const sizes = values.sizes.split(",").map((size) => countOf("sizes", size));
  return {
    sizes: [...new Set(sizes)].sort((a, b) => a - b),
    rounds: countOf("rounds", values.rounds),
    warmUp: WARM_UP_S,
    measured: countOf("seconds", values.seconds),
    databases: namesOf("database", values.database, DATABASE_KINDS),
    seed: countOf("seed", values.seed),
    jsonFile:
      values.json ?? `scripts/bench/results/${values.docs ? "growth" : "latest.growth"}.json`,
    docs: values.docs,
  };
}
