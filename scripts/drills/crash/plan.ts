import { hash, randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import type { DatabaseKind } from "../../bench/databases.js";
import { countOf, oneOf } from "../../bench/options.js";
import { numberOf } from "../../contract/options.js";
import { SABOTAGES, type Sabotage } from "./sabotage.js";

export const USAGE = `Usage: npm run test:crash -- [OPTIONS]

  --rounds N      how often the service is killed (10)
  --seed S        repeats the moments of a run (by chance, and printed)
  --database A    sqlite or postgres (sqlite)
  --power-loss    leaves of the SQLite files what the last fsync made durable (Linux, and a C compiler)
  --sabotage A    breaks a copy of the service, which has to be noticed:
                  ${SABOTAGES.join(", ")}`;

/** Every so many rounds, from the first of them on. Both leave the first round to a kill under load. */
const KILLED_AT_START = { every: 5, first: 3 };
const WITH_DATABASE_SERVER = { every: 3, first: 1 };
/** How long the service works from its first acknowledgement on, and what it has for its start where that is cut short. */
const LOAD_MS = { min: 0, max: 300 };
const START_MS = { min: 10, max: 250 };

export interface Plan {
  seed: number;
  database: DatabaseKind;
  powerLoss: boolean;
  sabotage: Sabotage | undefined;
  rounds: Round[];
}

/** What happens from one start of the service to its end by SIGKILL. */
export interface Round {
  /** Whether it is killed while it starts. Then there is no load of its own. */
  killedAtStart: boolean;
  /** From the start, or from when it has acknowledged something. */
  afterMs: number;
  /** Where the PostgreSQL server is killed before that: after so long. */
  serverAfterMs: number | undefined;
}

/** @throws where the options cannot be read. */
export function readPlan(args = process.argv.slice(2)): Plan {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: "string", default: "10" },
      seed: { type: "string", default: String(randomInt(2 ** 31)) },
      database: { type: "string", default: "sqlite" },
      "power-loss": { type: "boolean", default: false },
      sabotage: { type: "string" },
    },
  });
  const database = oneOf("database", values.database, ["sqlite", "postgres"]);
  const powerLoss = values["power-loss"];
  const sabotage = values.sabotage && oneOf("sabotage", values.sabotage, SABOTAGES);
  if (powerLoss && database !== "sqlite") {
    throw new Error("--power-loss is for SQLite");
  }
  if (sabotage === "sync-normal" && database === "sqlite" && !powerLoss) {
    throw new Error("--sabotage sync-normal loses nothing on SQLite without --power-loss");
  }
  const seed = numberOf("seed", values.seed);
  const rounds = roundsOf(countOf("rounds", values.rounds), { seed, database });
  return { seed, database, powerLoss, sabotage: sabotage || undefined, rounds };
}

function roundsOf(count: number, { seed, database }: Pick<Plan, "seed" | "database">): Round[] {
  return Array.from({ length: count }, (_, index) => {
    const momentIn = (what: string, { min, max }: typeof LOAD_MS) =>
      Math.floor(min + (max - min) * chance(`${seed} ${what} ${index}`));
    const killedAtStart = isDue(index, KILLED_AT_START);
    const withServer =
      database === "postgres" && !killedAtStart && isDue(index, WITH_DATABASE_SERVER);
    return {
      killedAtStart,
      afterMs: killedAtStart ? momentIn("start", START_MS) : momentIn("load", LOAD_MS),
      serverAfterMs: withServer ? momentIn("server", LOAD_MS) : undefined,
    };
  });
}

/** A number from 0 to 1 that follows from a text alone. */
function chance(text: string): number {
  return Number.parseInt(hash("sha1", text).slice(0, 12), 16) / 16 ** 12;
}

function isDue(index: number, { every, first }: { every: number; first: number }): boolean {
  return index % every === first;
}
