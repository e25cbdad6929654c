import { cpus, totalmem } from "node:os";
import type { Check } from "./check.js";
import { DATABASE_KINDS, type DatabaseKind } from "./databases.js";
import type { LockReport } from "./lock.js";
import type { Durations } from "./plan.js";
import { STACKS } from "./stacks.js";
import type { ColdStart } from "./start-up.js";
import { median } from "./statistics.js";

export interface Figures {
  requestsPerS: number;
  /** The server's own time for each request. */
  cpuUs: number;
  p50Ms: number;
  p99Ms: number;
  /** The median latency of one connection alone. */
  aloneP50Ms: number;
  /** The machine's load average over the last minute. */
  load: number;
}

/** What one stack showed in one round. */
export interface Sample extends Figures {
  stack: string;
  database: DatabaseKind;
  /** The server's own time for a read, of a stack that has reads. */
  readCpuUs?: number | undefined;
  /** What a customer takes in the database, with its indexes. */
  bytesPerCustomer?: number | undefined;
}

export interface Results {
  at: string;
  machine: string;
  plan: Durations & { rounds: number; connections: number; bodyBytes: number };
  /** Medians of the rounds, in the order in which the stacks are listed. */
  stacks: (Sample & { label: string })[];
  coldStart?: ColdStart;
  idleMemoryMb?: number;
  lock?: LockReport;
  checks: Check[];
  samples: Sample[];
}

export function machine(): string {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 1e9);
  return `${cpus().length} x ${cpu?.model}, ${gigabytes} GB, Node ${process.version}`;
}

export function summaries(samples: Sample[]): Results["stacks"] {
  return DATABASE_KINDS.flatMap((database) =>
    STACKS.map(({ name, label }) => {
      const own = samplesOf(samples, database, name);
      const of = (figure: keyof Figures) => median(own.map((sample) => sample[figure]));
      return {
        stack: name,
        label,
        database,
        requestsPerS: of("requestsPerS"),
        cpuUs: of("cpuUs"),
        p50Ms: of("p50Ms"),
        p99Ms: of("p99Ms"),
        aloneP50Ms: of("aloneP50Ms"),
        load: of("load"),
      };
    }).filter(({ load }) => !Number.isNaN(load)),
  );
}

/** In the order of the rounds. */
export function samplesOf(samples: Sample[], database: DatabaseKind, stack: string): Sample[] {
  return samples.filter((sample) => sample.database === database && sample.stack === stack);
}
