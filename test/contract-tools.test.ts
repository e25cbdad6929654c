import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { contract, temporaryFolder } from "./service.js";

t.test("Prism finds an answer that is not as its contract has it", async (t) => {
  const planted = structuredClone(contract);
  planted.components.schemas.CustomerReference.required.push("number");
  const file = join(temporaryFolder(t), "openapi.json");
  writeFileSync(file, JSON.stringify(planted));
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import=tsx", "scripts/contract/tools.ts", "--contract", file],
    { encoding: "utf8" },
  );
  t.equal(status, 1);
  t.match(stdout, /^VIOLATIONS: .*must have required property 'number'/m);
  t.match(stdout, /^prism: \d+ exchanges, 1 violations$/m);
  t.match(stdout, /^newman: \d+ requests, \d+ assertions, 0 failures$/m);
});
