import t from "tap";
import { runScript } from "../support/script.js";

/** What each tool says of a contract in which faults are planted. */
const FINDINGS = [
  /^prism: GET \/livez .*must have required property 'number'/m,
  /^prism: GET \/customers\/\S+ 404: /m,
  /^prism \S+: 14 exchanges, 2 faults$/m,
  /^postman: Is the process alive\?: .*number/m,
  /^postman \S+: 20 requests, 60 assertions, 1 faults$/m,
  /^redocly lint: no-required-schema-properties-undefined: /m,
  /^redocly respect: unknownCustomer: status code check/m,
  /^openapi-typescript: openapi-typescript\.ts\S+ error TS2322: /m,
  /^openapi-typescript-enum: openapi-typescript-enum\.ts\S+ error TS2322: /m,
];

t.test("each tool finds what is planted into the contract", async (t) => {
  const { code, stdout } = await runScript("scripts/contract/tools.ts", ["--sabotage"]);
  t.equal(code, 1);
  for (const finding of FINDINGS) {
    t.match(stdout, finding);
  }
  t.notMatch(stdout, /, 0 faults$/m);
});
