import { readFileSync } from "node:fs";
import t from "tap";
import { type Result, tableOf } from "../../scripts/clients/table.js";

const page = readFileSync("docs/clients.md", "utf8");

t.test("docs/clients.md shows what npm run clients saw", async (t) => {
  const results: Result[] = JSON.parse(
    readFileSync("scripts/clients/results/clients.json", "utf8"),
  );
  t.ok(results.length > 0);
  t.ok(page.includes(`<!-- clients -->\n\n${tableOf(results)}\n\n<!-- /clients -->`));
});
