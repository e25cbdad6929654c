import type { Options } from "ajv";
import { catalogueSource } from "./catalogue.js";
import type { Contract } from "./contract.js";
import { operationsSource } from "./operations.js";
import { astToString, openapiTS } from "./packages/load.js";
import { requirementsSource } from "./requirements.js";
import { serializersSource } from "./serializers.js";
import { answerEntries, requestEntries, validatorsSource } from "./validators.js";

const HEADER = "// Generated from openapi/ by `npm run generate`. Do not edit.\n";
/** Coverage is about what people wrote. */
const CODE_HEADER = `${HEADER}/* c8 ignore start */\n`;

/**
 * Content of generated/ by file name. The same contract gives the same bytes.
 * @param ajvOptions for tests that want to see what other validators would let pass.
 */
export async function generatedFiles(
  contract: Contract,
  ajvOptions: Options = {},
): Promise<Map<string, string>> {
  const validators = validatorsSource(contract, requestEntries(contract), ajvOptions);
  const answerValidators = validatorsSource(contract, answerEntries(contract), ajvOptions);
  const serializers = serializersSource(contract);
  const types = await openapiTS(contract.document as never, { defaultNonNullable: false });
  const document = {
    "x-generated": "From openapi/ by `npm run generate`. Do not edit.",
    ...contract.document,
  };
  return new Map([
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["types.ts", HEADER + astToString(types)],
    ["operations.ts", HEADER + operationsSource(contract)],
    ["catalogue.ts", HEADER + catalogueSource(contract)],
    ["requirements.ts", HEADER + requirementsSource(contract)],
    ["validators.cjs", CODE_HEADER + validators.code],
    ["validators.d.cts", HEADER + validators.types],
    ["answer-validators.cjs", CODE_HEADER + answerValidators.code],
    ["serializers.cjs", CODE_HEADER + serializers.code],
    ["serializers.d.cts", HEADER + serializers.types],
  ]);
}
