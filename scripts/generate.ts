/**
 * Writes generated/ from the contract, and the part of the contract that comes from a package of address data.
 *
 *   npm run generate                   write the files
 *   npm run generate:check             compare only; exit 1 at the first difference
 *
 * Options: --contract FILE (openapi/openapi.yaml), --out DIR (generated), --check.
 *
 * Of a contract with problems nothing is made. Each is printed as FILE:LINE: what is wrong, and what mends it.
 */
import { parseArgs } from "node:util";
import { generate } from "./generation/generate.js";

const { values } = parseArgs({
  options: {
    contract: { type: "string", default: "openapi/openapi.yaml" },
    out: { type: "string", default: "generated" },
    check: { type: "boolean", default: false },
  },
});
const complaints = await generate(values);
for (const complaint of complaints) {
  console.error(complaint);
}
process.exitCode = complaints.length === 0 ? 0 : 1;
