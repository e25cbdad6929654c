import { type Client, isClientName } from "../clients/client.js";
import { type Command, usageError, withClients } from "./command.js";

export const clientCreate: Command = {
  usage: "client create NAME [--parent NAME]",
  summary: "Creates an API client, or a sub-client of another one.",
  options: { parent: { type: "string" } },
  positionals: ["NAME"],
  async run({ options, positionals: [name = ""], config, print }) {
    if (!isClientName(name)) {
      const rule = "NAME has 1 to 100 visible characters and no space before or behind them.";
      throw usageError(clientCreate, rule);
    }
    const client = await withClients(config, (clients) =>
      clients.createClient(name, options.parent),
    );
    print(shown(client), client.id);
  },
};

export const clientList: Command = {
  usage: "client list",
  summary: "Lists the API clients.",
  options: {},
  async run({ config, print }) {
    const clients = await withClients(config, (service) => service.listClients());
    const lines = clients.map(({ id, name, parentId }) => [id, name, parentId ?? "-"].join("\t"));
    print(clients.map(shown), ["ID\tNAME\tPARENT", ...lines].join("\n"));
  },
};

function shown({ id, name, parentId, createdAt }: Client) {
  return { id, name, parentId: parentId ?? null, createdAt };
}
