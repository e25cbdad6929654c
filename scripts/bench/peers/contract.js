/** The contract as the peers take it: OpenAPI 3.1 as it is, or the one schema that validates a creation. */
import { readFileSync } from "node:fs";

const CONTRACT = new URL("../../../generated/openapi.json", import.meta.url);

export function readContract() {
  return JSON.parse(readFileSync(CONTRACT, "utf8"));
}

/** The schema of a creation alone, in JSON Schema 2020-12 with the others in its $defs. */
export function creationSchema() {
  const { schemas } = readContract().components;
  const text = JSON.stringify({ ...schemas.NewIndividualCustomer, $defs: schemas });
  return JSON.parse(text.replaceAll("#/components/schemas/", "#/$defs/"));
}
