import { type Client, isClientName } from "../clients/client.js";
import { type Command, usageError, withClientRegistry } from "./command.js";

export const clientCreate: Command = {
  usage: "client create NAME [--parent NAME]",
  summary: "Creates an API client, or a sub-client of another one.",
  options: { parent: { type: "string" } },
  positionals: ["NAME"],
  async run({ options, positionals: [name = ""], config, printResult }) {
    if (!isClientName(name)) {
      const rule = "NAME has 1 to 100 visible characters and no space before or behind them.";
      throw usageError(clientCreate, rule);
    }
    const client = await withClientRegistry(config, (registry) =>
      registry.createClient(name, options.parent),
    );
    printResult(clientJson(client), client.id);
  },
};

export const clientList: Command = {
  usage: "client list",
  summary: "Lists the API clients.",
  options: {},
  async run({ config, printResult }) {
    const clients = await withClientRegistry(config, (registry) => registry.listClients());
    const lines = clients.map(({ id, name, parentId }) => [id, name, parentId ?? "-"].join("\t"));
    printResult(clients.map(clientJson), ["ID\tNAME\tPARENT", ...lines].join("\n"));
  },
};

/** A client as --json prints it. */
function clientJson({ id, name, parentId, createdAt }: Client) {
  return { id, name, parentId: parentId ?? null, createdAt };
}
