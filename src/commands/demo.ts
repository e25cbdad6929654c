import { readFileSync } from "node:fs";
import { permissions } from "../clients/client.js";
import type { ClientService } from "../clients/service.js";

const DEMO_CLIENT = "demo";

/** What a person needs to try the service out. The key is there on the first run alone. */
export interface Demo {
  keyId: string;
  createdAt: Date;
  key?: string;
}

/**
 * On a database without clients, makes a client to try the service with, and a key for it.
 * @returns what is known of that key, or undefined where there is no such client.
 */
export async function demoClient(clients: ClientService): Promise<Demo | undefined> {
  const all = await clients.listClients();
  if (all.length === 0) {
    const client = await clients.createClient(DEMO_CLIENT);
    const { id, key, createdAt } = await clients.createKey(client, { mode: "test", permissions });
    return { keyId: id, key, createdAt };
  }
  const client = all.find(({ name }) => name === DEMO_CLIENT);
  const [key] = client ? await clients.listKeys(client) : [];
  return key && { keyId: key.id, createdAt: key.createdAt };
}

/** A command that creates the customer of the contract's example. */
export function exampleCurl(address: string, key: string): string {
  const document = JSON.parse(
    readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8"),
  );
  const [example] = document.components.schemas.NewIndividualCustomer.examples;
  return [
    `curl -i ${address}/customers/individual`,
    `-H 'Authorization: ${key}'`,
    "-H 'Content-Type: application/json'",
    `-d '${JSON.stringify(example).replaceAll("'", "'\\''")}'`,
  ].join(" \\\n  ");
}
