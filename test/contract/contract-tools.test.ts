import { writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { runScript } from "../support/script.js";
import { contract, temporaryFolder } from "../support/service.js";

t.test("Prism and newman find answers that are not as their contract has them", async (t) => {
  const planted = structuredClone(contract);
  planted.components.schemas.Live.required.push("number");
  delete planted.paths["/customers/{id}"].get.responses[404];
  const file = join(temporaryFolder(t), "openapi.json");
  writeFileSync(file, JSON.stringify(planted));
  const { code, stdout } = await runScript("scripts/contract/tools.ts", ["--contract", file]);
  t.equal(code, 1);
  t.match(stdout, /^GET \/livez .*must have required property 'number'/m);
  t.match(stdout, /^GET \/customers\/\S+ 404: .*/m);
  t.match(stdout, /^prism: 14 exchanges, 2 violations$/m);
  t.match(stdout, /^Is the process alive\?: .*number/m);
  t.match(stdout, /^newman: 6 requests, 18 assertions, 1 failures$/m);
});
