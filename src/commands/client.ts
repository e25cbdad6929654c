import {
  type Client,
  type DuplicatePolicy,
  duplicatePolicies,
  isClientName,
} from "../clients/client.js";
import { type Command, usageError, withClientRegistry } from "./command.js";
import { assertPolicy } from "./duplicate-policies.js";

const POLICIES = duplicatePolicies.join("|");
const DUPLICATES_HELP =
  "  --duplicates   whether a customer with the tax number or the document of another one is stored (allow, the\n" +
  "                 default), stored and told of (flag), or refused (reject)";

export const clientCreate: Command = {
  usage: `client create NAME [--parent NAME] [--duplicates ${POLICIES}]`,
  summary: "Creates an API client, or a sub-client of another one.",
  help: `  --parent       the client that may act for it\n${DUPLICATES_HELP}`,
  options: { parent: { type: "string" }, duplicates: { type: "string" } },
  positionals: ["NAME"],
  async run({ options, positionals: [name = ""], config, printResult }) {
    if (!isClientName(name)) {
      const rule = "NAME has 1 to 100 visible characters and no space before or behind them.";
      throw usageError(clientCreate, rule);
    }
    const duplicates = readPolicy(clientCreate, options.duplicates ?? "allow");
    assertPolicy(config, { name, duplicates });
    const client = await withClientRegistry(config, (registry) =>
      registry.createClient(name, { parent: options.parent, duplicates }),
    );
    printResult(clientJson(client), client.id);
  },
};

export const clientSet: Command = {
  usage: `client set NAME --duplicates ${POLICIES}`,
  summary: "Changes an API client. A running server goes by it within one second.",
  help: DUPLICATES_HELP,
  options: { duplicates: { type: "string" } },
  positionals: ["NAME"],
  async run({ options, positionals: [name = ""], config, printResult }) {
    const duplicates = readPolicy(clientSet, options.duplicates);
    assertPolicy(config, { name, duplicates });
    const client = await withClientRegistry(config, (registry) =>
      registry.setDuplicates(name, duplicates),
    );
    printResult(clientJson(client), `${name} has the policy ${duplicates} for duplicates.`);
  },
};

export const clientList: Command = {
  usage: "client list",
  summary: "Lists the API clients.",
  options: {},
  async run({ config, printResult }) {
    const clients = await withClientRegistry(config, (registry) => registry.listClients());
    const lines = clients.map(({ id, name, parentId, duplicates }) =>
      [id, name, parentId ?? "-", duplicates].join("\t"),
    );
    printResult(clients.map(clientJson), ["ID\tNAME\tPARENT\tDUPLICATES", ...lines].join("\n"));
  },
};

function readPolicy(command: Command, text: string | undefined): DuplicatePolicy {
  const policy = duplicatePolicies.find((one) => one === text);
  if (policy === undefined) {
    throw usageError(command, `--duplicates is one of ${duplicatePolicies.join(", ")}.`);
  }
  return policy;
}

/** A client as --json prints it. */
function clientJson({ id, name, parentId, duplicates, createdAt }: Client) {
  return { id, name, parentId: parentId ?? null, duplicates, createdAt };
}
