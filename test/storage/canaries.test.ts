import t from "tap";
import { runScript } from "../support/script.js";

const SCRIPT = "scripts/drills/canaries.ts";

t.jobs = 2;

t.test("no marked value is found where a thief could look", async (t) => {
  const { code, stdout, stderr } = await runScript(SCRIPT, ["--database", "sqlite"]);
  t.equal(code, 0, stdout + stderr);
  t.match(stdout, /^SQLite: .* searched, 0 hits; shown in 23 of 23 authorised reads$/m);
});

t.test("a field that is stored unsealed is found", async (t) => {
  const { code, stdout } = await runScript(SCRIPT, ["--database", "sqlite", "--sabotage"]);
  t.equal(code, 1);
  t.match(stdout, /^FOUND in intake\.db: XQCANARYQX \(plain\)$/m);
  t.match(stdout, /^FOUND in backup: /m);
});
