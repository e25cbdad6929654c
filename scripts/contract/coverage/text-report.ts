import { type Coverage, rowsOf, type UnseenGroup, unseenGroupsOf } from "./evaluation.js";
import { POINT_KINDS } from "./points.js";

const NAMES_SHOWN = 8;

/** The report for the terminal: a table, then all that is not as it has to be, a line each. */
export function textReport(coverage: Coverage): string {
  const { faults, exchangeCount, testCount } = coverage;
  return [
    ...tableOf(coverage),
    "",
    ...[...faults].map(
      ([fault, count]) => `not allowed: ${fault}${count > 1 ? ` (${count} times)` : ""}`,
    ),
    ...unseenGroupsOf(coverage).map((group) => `not seen: ${describe(group)}`),
    `${exchangeCount} exchanges of ${testCount} test files.`,
  ].join("\n");
}

/** How many points of each kind were seen, and how many there are. */
function tableOf(coverage: Coverage): string[] {
  const cells = [
    ["", ...POINT_KINDS],
    ...rowsOf(coverage).map(({ owner, counts }) => [
      owner,
      ...counts.map(({ seen, all }) => (all === 0 ? "-" : `${seen}/${all}`)),
    ]),
  ];
  const widths = cells[0]?.map((_, column) =>
    Math.max(...cells.map((row) => String(row[column]).length)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => {
        const width = widths?.[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  "),
  );
}

/** What was not seen, in a line. */
export function describe({ owner, kind, group, names }: UnseenGroup): string {
  if (kind === "status") {
    return `${owner} ${group}`;
  }
  const more = names.length - NAMES_SHOWN;
  return `${owner} ${group}: ${kind} ${names.slice(0, NAMES_SHOWN).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
