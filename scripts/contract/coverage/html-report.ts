import type { OperationPromise } from "../oracle.js";
import { type Coverage, rowsOf, unseenGroupsOf } from "./evaluation.js";
import { ANSWERS, POINT_KINDS, type PointKind } from "./points.js";
import { describe } from "./text-report.js";

type CountedPoint = Coverage["points"][number];

/** The report to look at: one page that needs nothing beside itself. */
export function htmlReport(info: { title: string; version: string }, coverage: Coverage): string {
  const title = `Contract coverage of ${info.title} ${info.version}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${summary(coverage)}
${problems(coverage)}
${coverage.operations.map((operation) => operationSection(operation, coverage.points)).join("\n")}
<section id="${ANSWERS}">
<h2>Values in answers</h2>
<p>The lists that answers take their values from. A value counts whichever operation shows it.</p>
${lists(coverage.points, ANSWERS, "value")}
</section>
</body>
</html>
`;
}

function summary(coverage: Coverage): string {
  const { points, faults, exchangeCount, testCount } = coverage;
  const seenCount = points.filter(({ seen }) => seen > 0).length;
  const notAllowed = [...faults.values()].reduce((sum, count) => sum + count, 0);
  const rows = rowsOf(coverage).map(
    ({ owner, counts }) =>
      `<tr><th scope="row"><a href="#${owner}">${owner}</a></th>${counts.map(fraction).join("")}</tr>`,
  );
  return `<p><strong>${seenCount} of ${points.length}</strong> points of the contract were seen, and
<strong>${notAllowed}</strong> faults found, in ${exchangeCount} exchanges of ${testCount} test files.</p>
<table>
<thead><tr><th></th>${POINT_KINDS.map((kind) => `<th scope="col">${kind}</th>`).join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table>`;
}

function fraction({ seen, all }: { seen: number; all: number }): string {
  if (all === 0) {
    return "<td>–</td>";
  }
  return `<td class="${seen === all ? "seen" : "unseen"}">${seen}/${all}</td>`;
}

function problems(coverage: Coverage): string {
  const lines = [
    ...[...coverage.faults].map(([fault, count]) => `Not allowed, ${count}×: ${fault}`),
    ...unseenGroupsOf(coverage).map((group) => `Not seen: ${describe(group)}`),
  ];
  const items = lines.map((line) => `<li>${escaped(line)}</li>`);
  return lines.length === 0 ? "" : `<ul class="problems">${items.join("\n")}</ul>`;
}

function operationSection({ id, method, path, answers }: OperationPromise, points: CountedPoint[]) {
  const own = points.filter(({ owner }) => owner === id);
  const rows = [...answers.keys()].map((status) => {
    const cells = (["status", "media type", "header"] as const).map(
      (kind) => `<td>${chips(own, kind, String(status))}</td>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<section id="${id}">
<h2>${id} <code>${method} ${escaped(path)}</code></h2>
<table class="answers">
<thead><tr><th scope="col">status</th><th scope="col">media type</th><th scope="col">headers</th></tr></thead>
<tbody>${rows.join("\n")}</tbody>
</table>
${lists(own, id, "rule")}
${lists(own, id, "branch")}
${lists(own, id, "value")}
</section>`;
}

/** The points of one kind, a line for each group. Long ones are closed unless something is missing. */
function lists(points: CountedPoint[], owner: string, kind: PointKind): string {
  const own = points.filter((point) => point.owner === owner && point.kind === kind);
  return [...new Set(own.map(({ group }) => group))]
    .map((group) => {
      const some = own.filter((point) => point.group === group);
      const seen = some.filter((point) => point.seen > 0).length;
      const isOpen = some.length < 12 || seen < some.length;
      return `<details${isOpen ? " open" : ""}>
<summary><code>${escaped(group)}</code> ${kind} ${seen}/${some.length}</summary>
<p>${chips(some, kind, group)}</p>
</details>`;
    })
    .join("\n");
}

function chips(points: CountedPoint[], kind: PointKind, group: string): string {
  return points
    .filter((point) => point.kind === kind && point.group === group)
    .map(({ name, seen }) => {
      const count = seen === 0 ? "never" : `${seen}×`;
      const className = seen === 0 ? "chip unseen" : "chip seen";
      return `<span class="${className}">${escaped(name)} <small>${count}</small></span>`;
    })
    .join(" ");
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d5d9e0, #3a404b);
  --seen: light-dark(#e3f3e6, #17351f); --unseen: light-dark(#fbdcd9, #5a1d19); }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 0.75rem; }
h2 code { font-weight: normal; margin-left: 0.5rem; opacity: 0.75; }
code { font: 0.9em ui-monospace, monospace; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid var(--line); padding: 0.3rem 0.75rem; text-align: right; }
th:first-child, .answers th, .answers td { text-align: left; }
thead th { font-weight: 600; }
tbody th { font-weight: normal; }
a { color: inherit; }
td.seen, td.unseen { font-variant-numeric: tabular-nums; }
td.unseen, .chip.unseen { background: var(--unseen); font-weight: 600; }
.chip { display: inline-block; border-radius: 0.3rem; margin: 0.1rem 0; padding: 0 0.4rem; }
.chip.seen { background: var(--seen); }
.chip small { opacity: 0.7; }
details { margin: 0.5rem 0; }
summary { cursor: pointer; }
details p { margin: 0.25rem 0 0.75rem 1rem; }
.problems { background: var(--unseen); border-radius: 0.3rem; padding: 0.75rem 0.75rem 0.75rem 2rem; }
`;
