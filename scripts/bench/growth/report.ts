import { atLeast, atMost, type Check } from "../check.js";
import { DATABASE_KINDS, DATABASE_NAMES, type DatabaseKind } from "../databases.js";
import { checkRow } from "../report.js";
import { median, medianRatio } from "../statistics.js";
import { alignedTable, markdownTable } from "../table.js";
import type { GrowthPlan } from "./plan.js";

export interface GrowthFigures {
  createsPerS: number;
  createP99Ms: number;
  getsPerS: number;
  getP50Ms: number;
  getP99Ms: number;
  /** Of ids whom nobody has. */
  missingP99Ms: number;
  /** Of pages of ten from anywhere in the list. */
  listP99Ms: number;
  /** Of searches by a tax number. */
  findP99Ms: number;
  /** Of the list of a client with ten customers beside the others. */
  smallListP99Ms: number;
  /** The machine's load average over the last minute. */
  load: number;
}

/** What one size showed in one round. */
export interface GrowthSample extends GrowthFigures {
  database: DatabaseKind;
  size: number;
}

export interface GrowthResults {
  at: string;
  machine: string;
  plan: GrowthPlan;
  checks: Check[];
  samples: GrowthSample[];
}

const MIN_CREATES = 0.85;
const MAX_READ_P99 = 1.5;

const COLUMNS: [figure: keyof GrowthFigures, title: string, digits: number][] = [
  ["createsPerS", "creates/s", 0],
  ["createP99Ms", "p99 ms", 1],
  ["getsPerS", "gets/s", 0],
  ["getP50Ms", "p50 ms", 2],
  ["getP99Ms", "p99 ms", 2],
  ["missingP99Ms", "missing, p99 ms", 2],
  ["listP99Ms", "list, p99 ms", 2],
  ["findP99Ms", "find, p99 ms", 2],
  ["smallListP99Ms", "small client's list, p99 ms", 2],
  ["load", "load", 1],
];

/** The largest size beside the smallest, on each database. */
export function growthChecks({ sizes, databases }: GrowthPlan, samples: GrowthSample[]): Check[] {
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
  return databases.flatMap((database) => {
    const figures = (figure: keyof GrowthFigures, size: number) =>
      samplesAt(samples, database, size).map((sample) => sample[figure]);
    const ratio = (figure: keyof GrowthFigures) =>
      medianRatio(figures(figure, largest), figures(figure, smallest));
    const where = `${DATABASE_NAMES[database]}, ${grouped(largest)} customers over ${grouped(smallest)}`;
    return [
      atLeast(MIN_CREATES, `${where}: creates/s`, ratio("createsPerS")),
      atMost(MAX_READ_P99, `${where}: p99 of get`, ratio("getP99Ms")),
      atMost(MAX_READ_P99, `${where}: p99 of list`, ratio("listP99Ms")),
      atMost(MAX_READ_P99, `${where}: p99 of find`, ratio("findP99Ms")),
      atMost(MAX_READ_P99, `${where}: p99 of a small client's list`, ratio("smallListP99Ms")),
    ];
  });
}

export function growthText(results: GrowthResults): string {
  const { plan, samples } = results;
  const tables = plan.databases.map((database) =>
    alignedTable([
      [DATABASE_NAMES[database], ...COLUMNS.map(([, title]) => title)],
      ...plan.sizes.map((size) => [grouped(size), ...cells(samplesAt(samples, database, size))]),
    ]).join("\n"),
  );
  const seconds = `${plan.warmUp} s to warm up, ${plan.measured} s measured`;
  return [
    `${results.machine}\n${plan.rounds} rounds, ${seconds}, seed ${plan.seed}`,
    ...tables,
    alignedTable(results.checks.map(checkRow)).join("\n"),
  ].join("\n\n");
}

export function growthMarkdown({ plan, samples, checks }: GrowthResults): string {
  const rows = DATABASE_KINDS.flatMap((database) =>
    plan.sizes.map((size) => [
      `${DATABASE_NAMES[database]}, ${grouped(size)}`,
      ...cells(samplesAt(samples, database, size)),
    ]),
  );
  return [
    markdownTable([["customers", ...COLUMNS.map(([, title]) => title)], ...rows]),
    markdownTable([["", "measured", "bound", ""], ...checks.map(checkRow)]),
  ].join("\n\n");
}

/** Medians of the rounds. */
function cells(samples: GrowthSample[]): string[] {
  return COLUMNS.map(([figure, , digits]) =>
    median(samples.map((sample) => sample[figure])).toFixed(digits),
  );
}

function samplesAt(samples: GrowthSample[], database: DatabaseKind, size: number): GrowthSample[] {
  return samples.filter((sample) => sample.database === database && sample.size === size);
}

/** 5000000 as 5,000,000. */
function grouped(size: number): string {
  return size.toLocaleString("en");
}
