import { escaped, page } from "../http/page.js";
import { KYC_AFTER_MS, kycStatuses } from "./external-id.js";
import { SANDBOX_KEY } from "./key.js";
import { codeTable, type MagicTable, operationTable } from "./table.js";
import { traceparentOf } from "./wish.js";

/** The magic values as a page. */
export function sandboxPage(title: string): string {
  return page({
    title: `Sandbox: ${title}`,
    styles: ["errors.css"],
    body: `<nav aria-label="Pages">
<a href="../docs">API documentation</a>
<a href="errors">Error codes</a>
</nav>
<main>
<h1>Sandbox</h1>
<p>This service is a sandbox: everything in it is gone when it ends. Its API key is <code>${SANDBOX_KEY.key}</code>. It is
the same in every sandbox, and no other service takes it. <code>POST /sandbox/reset</code> empties the sandbox.</p>
<h2>Magic values</h2>
<p>A valid request with one of these values gets the refusal of its row, and nothing is stored.</p>
${htmlOf(codeTable())}
<h2>Other magic values</h2>
<p>Late answer: <code>${traceparentOf({ delayMs: 1500 })}</code>, here 1500 ms late.</p>
<p>503 outcome_unknown although the request is done:
<code>${traceparentOf({ status: 503, isDone: true, number: 2 })}</code>.</p>
<p>KYC result that arrives by itself: create a customer with the externalId <code>sandbox:kyc:STATUS</code>, for a result
after ${KYC_AFTER_MS} ms, or <code>sandbox:kyc:STATUS:MS</code>. STATUS is one of ${kycStatuses.join(", ")}.</p>
<h2>Statuses of each operation</h2>
${htmlOf(operationTable())}
</main>`,
  });
}

function htmlOf({ columns, rows }: MagicTable): string {
  const head = columns.map((column) => `<th scope="col">${column}`).join("");
  const lines = rows.map((cells) => {
    const written = cells.map(
      (cell, index) => `<td data-column="${columns[index]}"><code>${escaped(cell)}</code></td>`,
    );
    return `<tr>${written.join("")}`;
  });
  return `<table><thead><tr>${head}<tbody>\n${lines.join("\n")}\n</table>`;
}
