import { catalogue } from "#generated/catalogue.js";

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

/** Where the page is; `type` of problem details leads to the code on it. */
export const ERRORS_PATH = "/docs/errors";
export const ERRORS_STYLE_PATH = "/docs/errors.css";

/** The error catalogue of the contract as a page. */
export function errorsPage(title: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Errors: ${escaped(title)}</title>
<link rel="stylesheet" href="${ERRORS_STYLE_PATH}">
<h1>Errors</h1>
<p>Every code that an answer can carry, with its cause and its remedy. The list is closed, and part of
<a href="/openapi.json">the contract</a>. Quote the <code>traceId</code> of an answer when you ask about it.</p>
<h2>Refusals</h2>
<p>The <code>code</code> of problem details (<code>Accept: application/problem+json</code>); the envelope says the same
with its status.</p>
${table(["code", "status", "retryAfter", "message", "cause", "remedy"], catalogue.RefusalCode)}
<h2>Violations</h2>
<p>The <code>code</code> of each entry in the <code>errors</code> of a 400. Its <code>pointer</code> leads to the
member.</p>
${table(["code", "cause", "remedy"], catalogue.ViolationCode)}
</html>
`;
}

function table(columns: ("code" | keyof Entry)[], entries: Record<string, Entry>): string {
  const head = columns.map((column) => `<th scope="col">${column}`).join("");
  const rows = Object.entries(entries).map(([code, entry]) => {
    const cells = columns.map((column) =>
      column === "code"
        ? `<th scope="row"><a href="#${code}"><code>${code}</code></a>`
        : `<td>${escaped(String(entry[column] ?? ""))}`,
    );
    return `<tr id="${code}">${cells.join("")}`;
  });
  return `<table><thead><tr>${head}<tbody>\n${rows.join("\n")}\n</table>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

export const ERRORS_STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; color: #222; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.6rem; border-bottom: 1px solid #ddd; }
thead th { border-bottom: 2px solid #888; }
th[scope="row"] { font-weight: normal; white-space: nowrap; }
tr:target { background: #fff3bf; }
@media (max-width: 48rem) { td, th { display: block; border: 0; } tr { display: block; border-bottom: 1px solid #ddd; } thead { display: none; } }
`;
