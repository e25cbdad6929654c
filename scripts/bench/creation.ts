import { readFileSync } from "node:fs";
import type { Load } from "./load.js";
import type { RunningStack } from "./stacks.js";

const { components } = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const [example] = components.schemas.NewIndividualCustomer.examples;

/** The contract's example with every optional member, about 700 bytes. */
export const BODY = JSON.stringify({
  ...example,
  basicData: { ...example.basicData, middleName: "Marie" },
  mainAddress: { ...example.mainAddress, line2: "Flat 2, Sample House", state: "Sampleshire" },
  isPep: true,
  pepExplanation: "Member of a national parliament since 2021, of its budget committee since 2023",
  externalId: "crm-0000000010042",
});
const PATH = "/customers/individual";

export function creations({ address, key }: RunningStack): Load {
  return { address, method: "POST", paths: [PATH], key, body: BODY };
}

/** Creates one customer. @returns the status of the answer, and the customer's id where there is one. */
export async function createOne({ address, key }: RunningStack) {
  const answer = await fetch(address + PATH, {
    method: "POST",
    headers: { authorization: key, "content-type": "application/json" },
    body: BODY,
  });
  const { data } = (await answer.json()) as { data?: { id: string } };
  return { status: answer.status, id: data?.id };
}
