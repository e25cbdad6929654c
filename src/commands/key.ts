import type { Permission } from "#generated/operations.js";
import { isKeyId } from "../clients/api-key.js";
import { type ApiKey, type KeyMode, permissions } from "../clients/client.js";
import { type Command, usageError, withClients } from "./command.js";

const LIFETIME = /^([1-9]\d{0,4})([mhd])$/;
const UNIT_MS = { m: 60_000, h: 3_600_000, d: 86_400_000 };

export const keyCreate: Command = {
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
  async run({ options, config, print }) {
    const name = options.client;
    if (name === undefined) {
      throw usageError(keyCreate, "--client is missing.");
    }
    const keyOptions = {
      mode: readMode(options.mode),
      permissions: readPermissions(options.permissions),
      ...(options.expires !== undefined && { lifetimeMs: readLifetime(options.expires) }),
    };
    const key = await withClients(config, async (clients) =>
      clients.createKey(await clients.clientNamed(name), keyOptions),
    );
    print({ key: key.key, ...shown(key) }, key.key);
  },
};

export const keyList: Command = {
  usage: "key list [--client NAME]",
  summary: "Lists the API keys, without what would let anyone use them.",
  options: { client: { type: "string" } },
  async run({ options: { client: name }, config, print }) {
    const keys = await withClients(config, async (clients) =>
      clients.listKeys(name === undefined ? undefined : await clients.clientNamed(name)),
    );
    const lines = keys.map((key) =>
      [key.id, key.mode, key.clientId, stateOf(key), key.permissions.join(",")].join("\t"),
    );
    print(keys.map(shown), ["ID\tMODE\tCLIENT\tSTATE\tPERMISSIONS", ...lines].join("\n"));
  },
};

export const keyRevoke: Command = {
  usage: "key revoke ID",
  summary: "Revokes an API key. A running server refuses it within one second.",
  options: {},
  positionals: ["ID"],
  async run({ positionals: [id = ""], config, print }) {
    if (!isKeyId(id)) {
      // Not repeated: it may be a whole key.
      throw usageError(keyRevoke, "ID is the eight characters behind ck_live_ or ck_test_.");
    }
    await withClients(config, (clients) => clients.revokeKey(id));
    print({ id, revoked: true }, `${id} is revoked.`);
  },
};

function readMode(text = "live"): KeyMode {
  if (text !== "live" && text !== "test") {
    throw usageError(keyCreate, "--mode is live or test.");
  }
  return text;
}

function readPermissions(text = ""): Permission[] {
  const names = [...new Set(text.split(","))];
  const known = permissions.filter((permission) => names.includes(permission));
  if (known.length !== names.length) {
    throw usageError(keyCreate, `--permissions takes one or more of ${permissions.join(", ")}.`);
  }
  return known;
}

function readLifetime(text: string): number {
  const [, count, unit] = LIFETIME.exec(text) ?? [];
  if (unit === undefined) {
    throw usageError(keyCreate, "--expires is a number and m, h or d, 30d for instance.");
  }
  return Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS];
}

function shown({ id, clientId, mode, permissions, createdAt, expiresAt, revokedAt }: ApiKey) {
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
