import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { isIPv6 } from "node:net";

/** The database of the service. */
export type Database = SqliteDatabase | PostgresDatabase;

export interface SqliteDatabase {
  kind: "sqlite";
  /** Path of the file, relative to the working directory. */
  file: string;
}

export interface PostgresDatabase {
  kind: "postgres";
  /** Tried in this order. The first that accepts writes is used. */
  hosts: PostgresHost[];
  user: string;
  /** Undefined if the server asks for none. */
  password: string | undefined;
  name: string;
  /** Undefined for a connection in plain text. */
  tls: PostgresTls | undefined;
  /** The most connections. */
  poolSize: number;
  /** The longest wait before a statement is sent: in the queue, for a connection, for a host. */
  connectTimeoutMs: number;
  /** The longest wait for the answer to a statement. */
  queryTimeoutMs: number;
  /** Whether to use a server that can lose acknowledged commits. */
  allowsUnsafeCommits: boolean;
  /** Whether connections go through a pooler. auto finds out. */
  pooler: "auto" | "yes" | "no";
}

export interface PostgresHost {
  /** A name or an address. An IPv6 address has no brackets. */
  host: string;
  port: number;
}

export interface PostgresTls {
  /** Whether the server needs a trusted certificate for its host name. */
  verifies: boolean;
  /** Root certificates in PEM, instead of the default ones. */
  ca: string | undefined;
}

/** The parts of a PostgreSQL URL. The limits have settings of their own. */
export type PostgresUrl = Pick<
  PostgresDatabase,
  "kind" | "hosts" | "user" | "password" | "name" | "tls"
>;

const FORM =
  "It is sqlite:PATH, sqlite:data/intake.db for instance, " +
  "or postgres://USER:PASSWORD@HOST:PORT/NAME, with several HOST:PORT between commas if need be.";
const ENCODING = "Special characters in the user, the password or the name are percent-encoded.";
/** The driver trims spaces and reads :memory: as no file. A line break would break a message in two. */
const SQLITE_FILE = /^(?!\/\/|:memory:$)\S(?:.*\S)?$/;
const LINE_END = /[\r\n]+$/;
/** user:password@host,host/name?options. A / or @ inside user or password is percent-encoded. */
const POSTGRES_REST =
  /^\/\/(?:([^:@/?#]*)(?::([^@/?#]*))?@)?([^@/?#]*)(?:\/([^/?#]*))?(?:\?([^#]*))?$/s;
/** host, host:port, [IPv6] or [IPv6]:port. */
const HOST = /^(?:\[([0-9A-Fa-f:.]+)\]|([0-9A-Za-z._-]+))(?::(\d{1,5}))?$/;
const CERTIFICATE = /-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----/gs;
const DEFAULT_PORT = 5432;

/**
 * Reads the URL of a database. No fault quotes the URL, since it may hold a password. A line end is cut off: secrets
 * often come from files.
 * @param faults gets a sentence for each fault. With a fault, the result is of no use.
 */
export function readDatabaseUrl(text: string, faults: string[]): SqliteDatabase | PostgresUrl {
  const [, scheme, rest = ""] = /^([a-z]+):(.*)$/s.exec(text.replace(LINE_END, "")) ?? [];
  if (scheme === "postgres" || scheme === "postgresql") {
    return readPostgresUrl(rest, faults);
  }
  // Two slashes would begin a host, which sqlite has not. Three begin an absolute path.
  const file = rest.replace(/^\/\/(?=\/)/, "");
  if (scheme !== "sqlite" || !SQLITE_FILE.test(file)) {
    faults.push(`DATABASE_URL is not understood. ${FORM}`);
  }
  return { kind: "sqlite", file };
}

function readPostgresUrl(rest: string, faults: string[]): PostgresUrl {
  const parts = POSTGRES_REST.exec(rest);
  const texts = parts ? [parts[1], parts[2], parts[4]].map(decoded) : [undefined];
  const [user, password, name] = texts;
  const addresses = parts?.[3]?.split(",") ?? [];
  const hosts = addresses.map(readHost).filter((host) => host !== undefined);
  if (texts.includes(undefined) || hosts.length < addresses.length) {
    faults.push(`DATABASE_URL is not understood. ${FORM} ${ENCODING}`);
  }
  if (user === "") {
    faults.push("DATABASE_URL names no user. It stands before the host: USER:PASSWORD@HOST.");
  }
  if (name === "") {
    faults.push("DATABASE_URL names no database. It stands behind the host: HOST:PORT/NAME.");
  }
  const tls = readTls(new URLSearchParams(parts?.[5]), faults);
  return {
    kind: "postgres",
    hosts,
    user: user ?? "",
    password: password || undefined,
    name: name ?? "",
    tls,
  };
}

function readHost(text: string): PostgresHost | undefined {
  const [, address, name, digits = DEFAULT_PORT] = HOST.exec(text) ?? [];
  const host = address ?? name;
  const port = Number(digits);
  const isKnown = host !== undefined && (address === undefined || isIPv6(address));
  return isKnown && port >= 1 && port <= 65535 ? { host, port } : undefined;
}

/** @returns undefined if the text is not percent-encoded, or holds a byte 0, which the protocol cannot carry. */
function decoded(text = ""): string | undefined {
  try {
    const value = decodeURIComponent(text);
    return value.includes("\0") ? undefined : value;
  } catch {
    return undefined;
  }
}

/**
 * Each sslmode verifies at least as much as in libpq. As in pg 8, require and verify-ca verify the certificate and the
 * host name, and no-verify encrypts without verifying. prefer and allow are refused: they fall back to plain text.
 */
const SSL_MODES = {
  disable: undefined,
  "no-verify": { verifies: false },
  require: { verifies: true },
  "verify-ca": { verifies: true },
  "verify-full": { verifies: true },
} as const;

function readTls(options: URLSearchParams, faults: string[]): PostgresTls | undefined {
  const names = [...options.keys()];
  if (names.some((name) => name !== "sslmode" && name !== "sslrootcert")) {
    faults.push("DATABASE_URL has an option that is not known. It takes sslmode and sslrootcert.");
  } else if (new Set(names).size < names.length) {
    faults.push("DATABASE_URL has an option twice.");
  }
  const mode = options.get("sslmode") ?? "disable";
  if (!Object.hasOwn(SSL_MODES, mode)) {
    const modes = Object.keys(SSL_MODES).join(", ");
    faults.push(`DATABASE_URL has an sslmode that is not one of ${modes}.`);
  }
  const tls = SSL_MODES[mode as keyof typeof SSL_MODES];
  const file = options.get("sslrootcert");
  if (file !== null && !tls?.verifies) {
    faults.push("DATABASE_URL has an sslrootcert, which only sslmode=verify-full makes use of.");
    return undefined;
  }
  return tls && { ...tls, ca: file === null ? undefined : readCertificates(file, faults) };
}

function readCertificates(file: string, faults: string[]): string | undefined {
  try {
    const text = readFileSync(file, "utf8");
    if (!holdsCertificates(text)) {
      faults.push(
        "The file that sslrootcert in DATABASE_URL names holds no certificate in PEM, or one that is broken.",
      );
    }
    return text;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    faults.push(`The file that sslrootcert in DATABASE_URL names cannot be read (${code}).`);
    return undefined;
  }
}

/** Without a certificate in the file, Node would trust the default ones. */
function holdsCertificates(text: string): boolean {
  const certificates = text.match(CERTIFICATE) ?? [];
  try {
    return certificates.map((pem) => new X509Certificate(pem)).length > 0;
  } catch {
    return false;
  }
}
