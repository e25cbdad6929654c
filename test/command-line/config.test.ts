import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { readConfig } from "../../dist/config.js";
import { temporaryFolder } from "../support/service.js";

const FORM =
  "It is sqlite:PATH, sqlite:data/intake.db for instance, or postgres://USER:PASSWORD@HOST:PORT/NAME, with several HOST:PORT between commas if need be.";
const ENCODING = "Special characters in the user, the password or the name are percent-encoded.";

t.test("an empty environment gives the defaults", async (t) => {
  const { webhookAllow, ...config } = readConfig({});
  t.strictSame([webhookAllow.http, webhookAllow.hosts], [false, new Set()]);
  t.strictSame(config, {
    host: "127.0.0.1",
    port: 3000,
    database: { kind: "sqlite", file: "data/intake.db" },
    logLevel: "info",
    docs: true,
    publicUrl: undefined,
    drainMs: 1500,
    idempotencyDays: 7,
    lookUps: ["email", "phone", "externalId", "taxNumber", "documentCode"],
    journalReads: true,
    checkpointFile: undefined,
    erasuresFile: undefined,
    sendsWebhooks: true,
    production: false,
    masterKeys: { kind: "file", file: "data/intake.db.keys" },
  });
});

t.test("every setting is read", async (t) => {
  const env = {
    HOST: "::1",
    PORT: "0",
    DATABASE_URL: "sqlite:///var/lib/intake/intake.db",
    LOG_LEVEL: "warn",
    DOCS: "off",
    PUBLIC_URL: "https://example.com/intake/",
    DRAIN_MS: "0",
    IDEMPOTENCY_DAYS: "30",
    LOOK_UPS: "taxNumber, email,email",
    JOURNAL_READS: "off",
    JOURNAL_CHECKPOINT_FILE: "/safe/journal.json",
    ERASURES_FILE: "/safe/erasures.json",
    WEBHOOKS: "off",
    WEBHOOK_ALLOW: "receiver.internal,http",
    INTAKE_MASTER_KEYS_FILE: "/run/secrets/intake.keys",
  };
  const { webhookAllow, ...config } = readConfig(env);
  t.match(webhookAllow, { http: true, hosts: new Set(["receiver.internal"]) });
  t.strictSame(config, {
    host: "::1",
    port: 0,
    database: { kind: "sqlite", file: "/var/lib/intake/intake.db" },
    logLevel: "warn",
    docs: false,
    publicUrl: "https://example.com/intake",
    drainMs: 0,
    idempotencyDays: 30,
    lookUps: ["email", "taxNumber"],
    journalReads: false,
    checkpointFile: "/safe/journal.json",
    erasuresFile: "/safe/erasures.json",
    sendsWebhooks: false,
    production: false,
    masterKeys: { kind: "file", file: "/run/secrets/intake.keys" },
  });
  const { database } = readConfig({ DATABASE_URL: "sqlite:/srv/x.db" });
  t.strictSame(database, { kind: "sqlite", file: "/srv/x.db" });
  t.strictSame(readConfig({ LOOK_UPS: "none" }).lookUps, []);
});

t.test("master keys come from one of three places", async (t) => {
  const sourceOf = (env: Record<string, string>) => readConfig(env).masterKeys;
  t.strictSame(sourceOf({ INTAKE_MASTER_KEYS: "1:x" }), { kind: "environment", text: "1:x" });
  t.strictSame(sourceOf({ INTAKE_MASTER_KEYS_COMMAND: "age -d" }), {
    kind: "command",
    command: "age -d",
  });
  t.strictSame(sourceOf({ DATABASE_URL: "postgres://ada@db/intake" }), {
    kind: "file",
    file: "data/intake.keys",
  });
  t.throws(() => sourceOf({ INTAKE_MASTER_KEYS: "1:x", INTAKE_MASTER_KEYS_COMMAND: "age -d" }), {
    exitCode: 78,
    message:
      "INTAKE_MASTER_KEYS, INTAKE_MASTER_KEYS_FILE and INTAKE_MASTER_KEYS_COMMAND: set one of them, not several.",
  });
});

t.test("in production the docs are off unless they are asked for", async (t) => {
  const config = readConfig({ NODE_ENV: "production" });
  t.equal(config.production, true);
  t.equal(config.docs, false);
  t.equal(readConfig({ NODE_ENV: "production", DOCS: "on" }).docs, true);
});

t.test("every fault is named at once, and no URL is repeated", async (t) => {
  const env = {
    HOST: "",
    PORT: "65536",
    DATABASE_URL: "postgres://ada:hunter2@db:0/intake",
    DATABASE_POOL_SIZE: "0",
    DATABASE_CONNECT_TIMEOUT_MS: "49",
    DATABASE_QUERY_TIMEOUT_MS: "600001",
    DATABASE_UNSAFE_COMMITS: "yes",
    DATABASE_POOLER: "perhaps",
    LOG_LEVEL: "loud",
    DOCS: "yes",
    PUBLIC_URL: "api.example.com",
    DRAIN_MS: "600001",
    IDEMPOTENCY_DAYS: "0",
    LOOK_UPS: "email,iban",
  };
  t.throws(() => readConfig(env), {
    exitCode: 78,
    message: [
      "PORT is not a number from 0 to 65535.",
      `DATABASE_URL is not understood. ${FORM} ${ENCODING}`,
      "DATABASE_POOL_SIZE is not a number from 1 to 1000.",
      "DATABASE_CONNECT_TIMEOUT_MS is not a number from 50 to 600000.",
      "DATABASE_QUERY_TIMEOUT_MS is not a number from 50 to 600000.",
      "DATABASE_UNSAFE_COMMITS is not one of refuse, allow.",
      "DATABASE_POOLER is not one of auto, yes, no.",
      "LOG_LEVEL is not one of trace, debug, info, warn, error, fatal, silent.",
      "DOCS is not one of on, off.",
      "PUBLIC_URL is not an address such as https://api.example.com or https://example.com/intake.",
      "DRAIN_MS is not a number from 0 to 600000.",
      "IDEMPOTENCY_DAYS is not a number from 1 to 365.",
      "LOOK_UPS is neither none nor one or more of email, phone, externalId, taxNumber, documentCode, separated by commas.",
      "HOST is empty. Leave it out for 127.0.0.1.",
    ].join("\n"),
  });
  for (const url of ["", "intake.db", "mysql:x", "sqlite:", "sqlite::memory:", "sqlite://host/x"]) {
    t.throws(() => readConfig({ DATABASE_URL: url }), {
      message: `DATABASE_URL is not understood. ${FORM}`,
    });
  }
  for (const PORT of ["", "-1", "3e3", "http"]) {
    t.throws(() => readConfig({ PORT }), /PORT/);
  }
  const withMore = ["https://ada@a.example", "https://a.example/?x", "https://a.example/#x"];
  for (const PUBLIC_URL of ["", "/intake", "ftp://a.example", "https://", ...withMore]) {
    t.throws(() => readConfig({ PUBLIC_URL }), /PUBLIC_URL/, PUBLIC_URL);
  }
  t.equal(readConfig({ PUBLIC_URL: "http://[::1]:8080" }).publicUrl, "http://[::1]:8080");
});

/** What is read where only the URL is given. */
const POSTGRES = {
  kind: "postgres",
  hosts: [{ host: "db", port: 5432 }],
  user: "ada",
  password: "hunter2",
  name: "intake",
  tls: undefined,
  poolSize: 10,
  connectTimeoutMs: 500,
  queryTimeoutMs: 1000,
  allowsUnsafeCommits: false,
  pooler: "auto",
};

t.test("the URL of a PostgreSQL database is taken apart", async (t) => {
  const read = (DATABASE_URL: string) => readConfig({ DATABASE_URL }).database;
  t.strictSame(read("postgres://ada:hunter2@db/intake"), POSTGRES);
  t.strictSame(read("postgresql://ada:hunter2@db:5432/intake?sslmode=disable"), POSTGRES);
  t.strictSame(read("postgres://ada@db/intake"), { ...POSTGRES, password: undefined });
  t.strictSame(read("postgres://ada:@db/intake"), { ...POSTGRES, password: undefined });
  t.strictSame(
    read("postgres://ada:hunter2@db-1.example:5433,10.0.0.2,[::1]:5434,[fe80::2]/intake"),
    {
      ...POSTGRES,
      hosts: [
        { host: "db-1.example", port: 5433 },
        { host: "10.0.0.2", port: 5432 },
        { host: "::1", port: 5434 },
        { host: "fe80::2", port: 5432 },
      ],
    },
  );
  t.strictSame(read("postgres://a%40b:p%2F%3a%40%23%C3%BC@db/in%20take"), {
    ...POSTGRES,
    user: "a@b",
    password: "p/:@#ü",
    name: "in take",
  });
});

t.test("the end of a line behind the URL is no part of it", async (t) => {
  const read = (DATABASE_URL: string) => readConfig({ DATABASE_URL }).database;
  for (const end of ["\n", "\r\n", "\n\n"]) {
    t.strictSame(read(`postgres://ada:hunter2@db/intake${end}`), POSTGRES);
    t.strictSame(read(`postgres://ada:hunter2@db/intake?sslmode=disable${end}`), POSTGRES);
    t.strictSame(read(`sqlite:data/intake.db${end}`), { kind: "sqlite", file: "data/intake.db" });
  }
});

t.test("the settings of PostgreSQL are read", async (t) => {
  const env = {
    DATABASE_URL: "postgres://ada:hunter2@db/intake",
    DATABASE_POOL_SIZE: "1000",
    DATABASE_CONNECT_TIMEOUT_MS: "50",
    DATABASE_QUERY_TIMEOUT_MS: "600000",
    DATABASE_UNSAFE_COMMITS: "allow",
    DATABASE_POOLER: "yes",
  };
  t.strictSame(readConfig(env).database, {
    ...POSTGRES,
    poolSize: 1000,
    connectTimeoutMs: 50,
    queryTimeoutMs: 600_000,
    allowsUnsafeCommits: true,
    pooler: "yes",
  });
});

t.test("sslmode never verifies less than it says", async (t) => {
  const file = join(import.meta.dirname, "../support/tls-certificate.pem");
  const tls = (options: string) => {
    const { database } = readConfig({ DATABASE_URL: `postgres://ada@db/intake${options}` });
    return database.kind === "postgres" && database.tls;
  };
  t.equal(tls(""), undefined);
  t.equal(tls("?sslmode=disable"), undefined);
  for (const mode of ["require", "verify-ca", "verify-full"]) {
    t.strictSame(tls(`?sslmode=${mode}`), { verifies: true, ca: undefined });
    t.strictSame(tls(`?sslmode=${mode}&sslrootcert=${encodeURIComponent(file)}`), {
      verifies: true,
      ca: readFileSync(file, "utf8"),
    });
  }
  t.strictSame(tls("?sslmode=no-verify"), { verifies: false, ca: undefined });
});

t.test(
  "what is wrong in the URL of a PostgreSQL database is named, and nothing of it repeated",
  async (t) => {
    const understood = `DATABASE_URL is not understood. ${FORM} ${ENCODING}`;
    const modes = "disable, no-verify, require, verify-ca, verify-full";
    const wrong: [rest: string, ...faults: string[]][] = [
      [
        "ada:hunter2@db",
        "DATABASE_URL names no database. It stands behind the host: HOST:PORT/NAME.",
      ],
      [
        "ada:hunter2@db/",
        "DATABASE_URL names no database. It stands behind the host: HOST:PORT/NAME.",
      ],
      [
        "db:5432?sslmode=prefer",
        "DATABASE_URL names no user. It stands before the host: USER:PASSWORD@HOST.",
        "DATABASE_URL names no database. It stands behind the host: HOST:PORT/NAME.",
        `DATABASE_URL has an sslmode that is not one of ${modes}.`,
      ],
      [
        ":hunter2@db/intake",
        "DATABASE_URL names no user. It stands before the host: USER:PASSWORD@HOST.",
      ],
      ...[
        "ada:hunter2@/intake",
        "ada:hunter2@db,/intake",
        "ada:hunter2@db:/intake",
        "ada:hunter2@db:65536/intake",
        "ada:hunter2@db:5432:5433/intake",
        "ada:hunter2@[::1/intake",
        "ada:hunter2@[::::]/intake",
        "ada:hunter2@::1/intake",
        "ada:hunt@er2@db/intake",
        "ada:hunter2%@db/intake",
        "ada:hunter2%00@db/intake",
        "ada:hunter2@db/intake/other",
        "ada:hunter2@db/intake#x",
        "ada:hunter2@d b/intake",
        "/etc/passwd",
      ].map((rest): [string, string] => [rest, understood]),
      [
        "ada:hunter2@db/intake?ssl=hunter2",
        "DATABASE_URL has an option that is not known. It takes sslmode and sslrootcert.",
      ],
      [
        "ada:hunter2@db/intake?sslmode=require&sslmode=disable",
        "DATABASE_URL has an option twice.",
      ],
      [
        "ada:hunter2@db/intake?sslmode=toString",
        `DATABASE_URL has an sslmode that is not one of ${modes}.`,
      ],
      [
        "ada:hunter2@db/intake?sslrootcert=hunter2.pem",
        "DATABASE_URL has an sslrootcert, which only sslmode=verify-full makes use of.",
      ],
      [
        "ada:hunter2@db/intake?sslmode=no-verify&sslrootcert=hunter2.pem",
        "DATABASE_URL has an sslrootcert, which only sslmode=verify-full makes use of.",
      ],
      [
        "ada:hunter2@db/intake?sslmode=verify-full&sslrootcert=hunter2.pem",
        "The file that sslrootcert in DATABASE_URL names cannot be read (ENOENT).",
      ],
    ];
    for (const [rest, ...faults] of wrong) {
      t.strictSame(faultsOf({ DATABASE_URL: `postgres://${rest}` }), faults, rest);
    }
  },
);

t.test("a file that is to hold certificates and holds none is not taken for one", async (t) => {
  const folder = temporaryFolder(t);
  const pem = readFileSync(join(import.meta.dirname, "../support/tls-certificate.pem"), "utf8");
  const key = readFileSync(join(import.meta.dirname, "../support/tls-key.pem"), "utf8");
  const file = join(folder, "ca.pem");
  const DATABASE_URL = `postgres://ada@db/intake?sslmode=verify-full&sslrootcert=${encodeURIComponent(file)}`;
  for (const text of [
    "",
    "certificates",
    key,
    pem.replace("M", "!"),
    `${pem}${pem.replace("M", "!")}`,
  ]) {
    writeFileSync(file, text);
    t.strictSame(faultsOf({ DATABASE_URL }), [
      "The file that sslrootcert in DATABASE_URL names holds no certificate in PEM, or one that is broken.",
    ]);
  }
  writeFileSync(file, `two of them:\n${pem}\n${pem}`);
  t.strictSame(faultsOf({ DATABASE_URL }), []);
});

/** What the refusal says, line by line: the whole of it, where t.throws is content with a part. */
function faultsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    return (error as Error).message.split("\n");
  }
  return [];
}
