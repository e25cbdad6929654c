import type { Permission } from "#generated/operations.js";
import { isApiKeyId } from "../clients/api-key.js";
import { type ApiKey, type ApiKeyMode, permissions } from "../clients/client.js";
import { type Command, changeClients, usageError, withClients } from "./command.js";

const LIFETIME = /^([1-9]\d{0,4})([mhd])$/;
const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };

export const apiKeyCreate: Command = {
  usage: "key create --client NAME --permissions A,B [--mode live|test] [--expires 30d]",
  summary: "Creates an API key and prints it. It is shown this once and kept nowhere.",
  help: [
    `  --permissions   one or more of ${permissions.join(", ")}`,
    "  --mode          live (the default) or test: the word that the key begins with",
    "  --expires       how long it is valid: a number and m, h or d",
  ].join("\n"),
  options: {
    client: { type: "string" },
    permissions: { type: "string" },
    mode: { type: "string" },
    expires: { type: "string" },
  },
  async run(input) {
    const { options, printResult } = input;
    const name = options.client;
    if (name === undefined) {
      throw usageError(apiKeyCreate, "--client is missing.");
    }
    const apiKeyOptions = {
      mode: readMode(options.mode),
      permissions: readPermissions(options.permissions),
      ...(options.expires !== undefined && { lifetimeMs: readLifetime(options.expires) }),
    };
    const apiKey = await changeClients(input, apiKeyCreate, async (registry) =>
      registry.createApiKey(await registry.findClient(name), apiKeyOptions),
    );
    printResult({ key: apiKey.key, ...apiKeyJson(apiKey) }, apiKey.key);
  },
};

export const apiKeyList: Command = {
  usage: "key list [--client NAME]",
  summary: "Lists the API keys, without what would let anyone use them.",
  options: { client: { type: "string" } },
  async run({ options: { client: name }, config, printResult }) {
    const apiKeys = await withClients(config, async (registry) =>
      registry.listApiKeys(name === undefined ? undefined : await registry.findClient(name)),
    );
    const lines = apiKeys.map((apiKey) => {
      const { id, mode, clientId, permissions } = apiKey;
      return [id, mode, clientId, stateOf(apiKey), permissions.join(",")].join("\t");
    });
    printResult(
      apiKeys.map(apiKeyJson),
      ["ID\tMODE\tCLIENT\tSTATE\tPERMISSIONS", ...lines].join("\n"),
    );
  },
};

export const apiKeyRevoke: Command = {
  usage: "key revoke ID",
  summary: "Revokes an API key. A running server refuses it within one second.",
  options: {},
  positionals: ["ID"],
  async run(input) {
    const {
      positionals: [id = ""],
      printResult,
    } = input;
    if (!isApiKeyId(id)) {
      // The message does not repeat it: it may be a whole API key.
      throw usageError(apiKeyRevoke, "ID is the eight characters behind ck_live_ or ck_test_.");
    }
    await changeClients(input, apiKeyRevoke, (registry) => registry.revokeApiKey(id));
    printResult({ id, revoked: true }, `${id} is revoked.`);
  },
};

function readMode(text = "live"): ApiKeyMode {
  if (text !== "live" && text !== "test") {
    throw usageError(apiKeyCreate, "--mode is live or test.");
  }
  return text;
}

function readPermissions(text = ""): Permission[] {
  const names = [...new Set(text.split(","))];
  const known = permissions.filter((permission) => names.includes(permission));
  if (known.length !== names.length) {
    throw usageError(apiKeyCreate, `--permissions takes one or more of ${permissions.join(", ")}.`);
  }
  return known;
}

function readLifetime(text: string): number {
  const [, count, unit] = LIFETIME.exec(text) ?? [];
  if (unit === undefined) {
    throw usageError(apiKeyCreate, "--expires is a number and m, h or d, 30d for instance.");
  }
  return Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS];
}

/** An API key as --json prints it, without the key itself. */
function apiKeyJson({ id, clientId, mode, permissions, createdAt, expiresAt, revokedAt }: ApiKey) {
  return {
    id,
    clientId,
    mode,
    permissions,
    createdAt,
    expiresAt: expiresAt ?? null,
    revokedAt: revokedAt ?? null,
  };
}

function stateOf({ expiresAt, revokedAt }: ApiKey): string {
  if (revokedAt) {
    return "revoked";
  }
  if (!expiresAt) {
    return "valid";
  }
  const word = expiresAt <= new Date() ? "expired" : "expires";
  return `${word} ${expiresAt.toISOString()}`;
}
