import { type Check, isReached } from "./check.js";
import { DATABASE_KINDS, DATABASE_NAMES } from "./databases.js";
import type { Results } from "./results.js";
import { alignedTable, markdownTable } from "./table.js";

/** The results for the terminal. */
export function textReport(results: Results): string {
  const { plan, coldStart, lock } = results;
  const lines = [
    results.machine,
    `${plan.bodyBytes} bytes a body, ${plan.connections} connections, ${plan.rounds} rounds: ${plan.warmUp} s to ` +
      `warm up, ${plan.measured} s measured, ${plan.alone} s with one connection`,
    "",
    ...DATABASE_KINDS.flatMap((database) => {
      const rows = results.stacks
        .filter((stack) => stack.database === database)
        .map((stack) => [
          stack.label,
          stack.requestsPerS.toFixed(0),
          stack.cpuUs.toFixed(0),
          stack.p50Ms.toFixed(1),
          stack.p99Ms.toFixed(1),
          stack.aloneP50Ms.toFixed(2),
          stack.load.toFixed(1),
        ]);
      const head = [DATABASE_NAMES[database], ...COLUMNS];
      return rows.length === 0 ? [] : [...alignedTable([head, ...rows]), ""];
    }),
  ];
  if (coldStart) {
    const { serviceMs, bareMs } = coldStart;
    lines.push(`Cold start ${serviceMs.toFixed(0)} ms, bare Fastify ${bareMs.toFixed(0)} ms.`);
  }
  if (lock) {
    const counts = Object.entries(lock.creations).map(([status, count]) => `${count} x ${status}`);
    lines.push(`Creations that came while the file was locked: ${counts.join(", ")}.`);
  }
  return [...lines, "", ...alignedTable(results.checks.map(checkRow))].join("\n");
}

const COLUMNS = ["req/s", "CPU us", "p50 ms", "p99 ms", "alone ms", "load"];

/** The results for docs/speed.md: the table, then the bounds. */
export function markdownReport(results: Results): string {
  const head = [
    "",
    ...DATABASE_KINDS.flatMap((kind) => [
      `${DATABASE_NAMES[kind]}, req/s`,
      "CPU us",
      "p99 ms",
      "load",
    ]),
  ];
  const labels = [...new Set(results.stacks.map(({ label }) => label))];
  const rows = labels.map((label) => [
    label,
    ...DATABASE_KINDS.flatMap((kind) => {
      const stack = results.stacks.find((one) => one.database === kind && one.label === label);
      return stack
        ? [
            stack.requestsPerS.toFixed(0),
            stack.cpuUs.toFixed(0),
            stack.p99Ms.toFixed(0),
            stack.load.toFixed(1),
          ]
        : ["", "", "", ""];
    }),
  ]);
  return [
    markdownTable([head, ...rows]),
    "",
    `${results.at.slice(0, 10)}, ${results.machine}. CPU is the server's own time for each request, load the machine's`,
    `load average. ${roundsOf(results.plan)}`,
    "",
    markdownTable([["", "measured", "bound", ""], ...results.checks.map(checkRow)]),
  ].join("\n");
}

function roundsOf({ rounds, measured }: Results["plan"]): string {
  return rounds === 1
    ? `Every figure is of one round of ${measured} seconds.`
    : `Every figure is the median of ${rounds} rounds of ${measured} seconds.`;
}

/** A figure, its bound, and whether it is reached. */
export function checkRow(check: Check): string[] {
  return [
    check.what,
    `${shownValue(check)} ${check.unit}`.trim(),
    `${check.relation} ${check.bound}`,
    isReached(check) ? "ok" : "NOT REACHED",
  ];
}

/** With one more digit where it is missed by so little that it would look as if it were not. */
function shownValue(check: Check): string {
  const short = check.value.toFixed(2);
  const looksReached = isReached({ ...check, value: Number(short) });
  return looksReached === isReached(check) ? short : check.value.toFixed(3);
}
