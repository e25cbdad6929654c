import type { OpenApiDocument } from "../../generation/contract.js";

/** Makes a contract that the service does not keep, that its examples do not fit, and that no program is written for. */
export function plantFaults(document: OpenApiDocument): OpenApiDocument {
  const planted = structuredClone(document);
  const { Live, NewIndividualCustomer } = planted.components.schemas;
  // An answer without a member that it must have.
  Live.required.push("number");
  // A status that is not declared.
  delete planted.paths["/customers/{id}"].get.responses[404];
  // A body without a member that it must have.
  NewIndividualCustomer.required.push("number");
  NewIndividualCustomer.properties.number = { type: "string", description: "Planted." };
  return planted;
}
