import { readFileSync } from "node:fs";
import { type Client, permissions } from "../clients/client.js";
import type { ClientService } from "../clients/service.js";
import { CommandError } from "../errors.js";

const DEMO_CLIENT = "demo";

/** What a person needs to try the service out. The key is there on the run alone that makes it. */
export interface Demo {
  keyId: string;
  createdAt: Date;
  key?: string;
}

/**
 * On a database without clients, makes a client to try the service with, and a key for it. A start that was cut between
 * the two left a client without a key; then the key is made.
 * @returns what is known of that key, or undefined where there is no such client.
 */
export async function demoClient(clients: ClientService): Promise<Demo | undefined> {
  const all = await clients.listClients();
  const client =
    all.length === 0 ? await madeByAnyone(clients) : all.find(({ name }) => name === DEMO_CLIENT);
  if (!client) {
    return undefined;
  }
  const [known] = await clients.listKeys(client);
  if (known) {
    return { keyId: known.id, createdAt: known.createdAt };
  }
  const { id, key, createdAt } = await clients.createKey(client, { mode: "test", permissions });
  return { keyId: id, key, createdAt };
}

/** Another server that starts at this moment on the same database may be quicker. */
async function madeByAnyone(clients: ClientService): Promise<Client> {
  try {
    return await clients.createClient(DEMO_CLIENT);
  } catch (error) {
    if (error instanceof CommandError) {
      return clients.clientNamed(DEMO_CLIENT);
    }
    throw error;
  }
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
