import { readFileSync } from "node:fs";
import { type Client, permissions } from "../clients/client.js";
import { type ClientRegistry, ClientRegistryError } from "../clients/registry.js";

const DEMO_CLIENT = "demo";

/** The API key with which a person tries the service out. */
export interface DemoApiKey {
  id: string;
  createdAt: Date;
  /** The key itself, only from the start that created it. */
  key?: string;
}

/**
 * Creates a demo client and its API key in a database without clients. A start that was interrupted between the two
 * left a client without a key; the next start creates the key.
 * @returns undefined if there is no demo client.
 */
export async function ensureDemoApiKey(registry: ClientRegistry): Promise<DemoApiKey | undefined> {
  const all = await registry.listClients();
  const client =
    all.length === 0
      ? await createOrFindDemoClient(registry)
      : all.find(({ name }) => name === DEMO_CLIENT);
  if (!client) {
    return undefined;
  }
  const [known] = await registry.listApiKeys(client);
  if (known) {
    return { id: known.id, createdAt: known.createdAt };
  }
  const made = await registry.createApiKey(client, { mode: "test", permissions });
  return { id: made.id, createdAt: made.createdAt, key: made.key };
}

/** Another server that starts at the same time may have created it first. */
async function createOrFindDemoClient(registry: ClientRegistry): Promise<Client> {
  try {
    return await registry.createClient(DEMO_CLIENT);
  } catch (error) {
    if (error instanceof ClientRegistryError && error.code === "client_name_taken") {
      return registry.findClient(DEMO_CLIENT);
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
