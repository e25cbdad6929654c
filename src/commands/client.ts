import {
  type Client,
  type DuplicatePolicy,
  duplicatePolicies,
  isClientName,
} from "../clients/client.js";
import { isPeriod } from "../clients/retention.js";
import { type Command, changeClients, usageError, withClients } from "./command.js";
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
  async run(input) {
    const {
      options,
      positionals: [name = ""],
      config,
      printResult,
    } = input;
    if (!isClientName(name)) {
      const rule = "NAME has 1 to 100 visible characters and no space before or behind them.";
      throw usageError(clientCreate, rule);
    }
    const duplicates = readPolicy(clientCreate, options.duplicates ?? "allow");
    assertPolicy(config, { name, duplicates });
    const client = await changeClients(input, clientCreate, (registry) =>
      registry.createClient(name, { parent: options.parent, duplicates }),
    );
    printResult(clientJson(client), client.id);
  },
};

export const clientSet: Command = {
  usage: `client set NAME [--duplicates ${POLICIES}] [--retain-for PERIOD|none]`,
  summary: "Changes an API client. A running server goes by it within one second.",
  help: [
    DUPLICATES_HELP,
    "  --retain-for   for how long its customers cannot be erased after their last change: a number and y, m or d,",
    "                 5y for instance, or none",
  ].join("\n"),
  options: { duplicates: { type: "string" }, "retain-for": { type: "string" } },
  positionals: ["NAME"],
  async run(input) {
    const {
      options: { duplicates: policy, "retain-for": period },
      positionals: [name = ""],
      config,
      printResult,
    } = input;
    if (policy === undefined && period === undefined) {
      throw usageError(clientSet, "Name what to change: --duplicates or --retain-for.");
    }
    const duplicates = policy === undefined ? undefined : readPolicy(clientSet, policy);
    const retainFor = period === undefined ? undefined : readPeriod(period);
    if (duplicates !== undefined) {
      assertPolicy(config, { name, duplicates });
    }
    const client = await changeClients(input, clientSet, async (registry) => {
      if (duplicates !== undefined) {
        await registry.setDuplicates(name, duplicates);
      }
      if (retainFor !== undefined) {
        await registry.setRetention(name, retainFor === NONE ? undefined : retainFor);
      }
      return registry.findClient(name);
    });
    printResult(clientJson(client), `${name}: ${termsOf(client)}.`);
  },
};

export const clientList: Command = {
  usage: "client list",
  summary: "Lists the API clients.",
  options: {},
  async run({ config, printResult }) {
    const clients = await withClients(config, (registry) => registry.listClients());
    const lines = clients.map(({ id, name, parentId, duplicates, retainFor }) =>
      [id, name, parentId ?? "-", duplicates, retainFor ?? "-"].join("\t"),
    );
    const head = ["ID", "NAME", "PARENT", "DUPLICATES", "RETAINS"];
    printResult(clients.map(clientJson), [head.join("\t"), ...lines].join("\n"));
  },
};

const NONE = "none";

function readPeriod(text: string): string {
  if (text !== NONE && !isPeriod(text)) {
    throw usageError(
      clientSet,
      "--retain-for is a number and y, m or d, 5y for instance, or none.",
    );
  }
  return text;
}

function termsOf({ duplicates, retainFor }: Client): string {
  const kept = retainFor === undefined ? "can be erased at any time" : `are kept for ${retainFor}`;
  return `the policy for duplicates is ${duplicates}, and customers ${kept}`;
}

function readPolicy(command: Command, text: string | undefined): DuplicatePolicy {
  const policy = duplicatePolicies.find((one) => one === text);
  if (policy === undefined) {
    throw usageError(command, `--duplicates is one of ${duplicatePolicies.join(", ")}.`);
  }
  return policy;
}

/** A client as --json prints it. */
function clientJson({ id, name, parentId, duplicates, retainFor, createdAt }: Client) {
  const nulls = { parentId: parentId ?? null, retainFor: retainFor ?? null };
  return { id, name, ...nulls, duplicates, createdAt };
}
