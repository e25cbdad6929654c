import { readFileSync } from "node:fs";
import type { NewApiKey } from "../clients/api-key.js";
import { type Client, permissions } from "../clients/client.js";
import {
  type ClientOptions,
  type ClientRegistry,
  ClientRegistryError,
} from "../clients/registry.js";

const DEMO_CLIENT = "demo";
const DEMO_SUB_CLIENT = "demo-branch";

/** The API key with which a person tries the service out. */
export interface DemoApiKey {
  id: string;
  createdAt: Date;
  /** The key itself, only from the start that created it. */
  key?: string;
}

/**
 * Creates a demo client, a sub-client and an API key in a database without clients. A start that was interrupted left a
 * client without a key; the next start goes on.
 * @param apiKey the key itself, where it is not a new one.
 * @returns undefined if there is no demo client.
 */
export async function ensureDemoApiKey(
  registry: ClientRegistry,
  apiKey?: NewApiKey,
): Promise<DemoApiKey | undefined> {
  const all = await registry.listClients();
  const client =
    all.length === 0
      ? await createOrFindClient(registry, DEMO_CLIENT)
      : all.find(({ name }) => name === DEMO_CLIENT);
  if (!client) {
    return undefined;
  }
  const [known] = await registry.listApiKeys(client);
  if (known) {
    return { id: known.id, createdAt: known.createdAt };
  }
  // Other tools send On-Behalf-Of as the contract's example has it.
  const { ClientId } = contractDocument().components.schemas;
  await createOrFindClient(registry, DEMO_SUB_CLIENT, {
    parent: client.name,
    id: ClientId.examples[0],
  });
  const made = await registry.createApiKey(client, { mode: "test", permissions, apiKey });
  return { id: made.id, createdAt: made.createdAt, key: made.key };
}

/** Another server that starts at the same time may have created it first. */
async function createOrFindClient(
  registry: ClientRegistry,
  name: string,
  options?: ClientOptions,
): Promise<Client> {
  try {
    return await registry.createClient(name, options);
  } catch (error) {
    if (error instanceof ClientRegistryError && error.code === "client_name_taken") {
      return registry.findClient(name);
    }
    throw error;
  }
}

/** A command that creates the customer of the contract's example. */
export function exampleCurl(address: string, key: string): string {
  const [example] = contractDocument().components.schemas.NewIndividualCustomer.examples;
  return [
    `curl -i ${address}/customers/individual`,
    `-H 'Authorization: ${key}'`,
    "-H 'Content-Type: application/json'",
    `-d '${JSON.stringify(example).replaceAll("'", "'\\''")}'`,
  ].join(" \\\n  ");
}

function contractDocument() {
  return JSON.parse(readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8"));
}
