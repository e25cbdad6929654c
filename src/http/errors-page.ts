import { catalogue } from "#generated/catalogue.js";
import { escaped, page } from "./page.js";

interface Entry {
  /** The HTTP status, where the code is that of a whole answer. */
  status?: number;
  /** The seconds of Retry-After, where it may help to wait. */
  retryAfter?: number;
  /** The sentence that the caller reads. */
  message?: string;
  cause: string;
  remedy: string;
}

/** The error catalogue of the contract as a page. `type` of problem details leads to the code on it. */
export function errorsPage(title: string): string {
  return page({
    title: `Errors: ${title}`,
    styles: ["errors.css"],
    body: `<nav aria-label="Pages">
<a href="../docs">API documentation</a>
<a href="../openapi.json">Contract as JSON</a>
</nav>
<main>
<h1>Errors</h1>
<p>Every code that an answer can carry, with its cause and its remedy. The list is closed, and part of the contract.
Quote the <code>traceId</code> of an answer when you ask about it.</p>
<h2>Refusals</h2>
<p>The <code>code</code> of problem details (<code>Accept: application/problem+json</code>); the envelope says the same
with its status.</p>
${table(["code", "status", "retryAfter", "message", "cause", "remedy"], catalogue.RefusalCode)}
<h2>Violations</h2>
<p>The <code>code</code> of each entry in the <code>errors</code> of a 400. Its <code>pointer</code> leads to the
member.</p>
${table(["code", "cause", "remedy"], catalogue.ViolationCode)}
<h2>Open points</h2>
<p>The <code>code</code> of each entry in the <code>requirements</code> of a record. They are warnings: nothing is refused
for them.</p>
${table(["code", "cause", "remedy"], catalogue.OpenPointCode)}
</main>`,
  });
}

function table(columns: ("code" | keyof Entry)[], entries: Record<string, Entry>): string {
  const head = columns.map((column) => `<th scope="col">${column}`).join("");
  const rows = Object.entries(entries).map(([code, entry]) => {
    const cells = columns.map((column) =>
      column === "code"
        ? `<th scope="row"><a href="#${code}"><code>${code}</code></a>`
        : `<td data-column="${column}">${escaped(String(entry[column] ?? ""))}</td>`,
    );
    return `<tr id="${code}">${cells.join("")}`;
  });
  return `<table><thead><tr>${head}<tbody>\n${rows.join("\n")}\n</table>`;
}

/** Where a table would be wider than a phone, each entry is a block, and each of its cells says what it is. */
export const ERRORS_STYLE = `
:root { color-scheme: light dark; --text: #222; --back: #fff; --line: #ddd; --head: #888; --link: #1f5fae;
  --target: #fff3bf; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e4e6e6; --back: #1c2022; --line: #42484b; --head: #8c969a; --link: #8ab8f0; --target: #4a4215; }
}
body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); max-width: 72rem;
  margin: 1rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
nav { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
a { color: var(--link); }
table { border-collapse: collapse; width: 100%; overflow-wrap: break-word; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--head); }
th[scope="row"] { font-weight: normal; white-space: nowrap; }
tr:target { background: var(--target); }
@media (max-width: 48rem) {
  thead { display: none; }
  table, tbody, tr, td, th { display: block; }
  tr { border-bottom: 1px solid var(--line); padding: 0.4rem 0; }
  td, th[scope="row"] { border: 0; padding: 0.1rem 0; white-space: normal; overflow-wrap: anywhere; }
  td::before { content: attr(data-column) ": "; font-weight: bold; }
  td:empty { display: none; }
}
`;
