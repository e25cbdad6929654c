import type { PostgresDatabase, PostgresHost } from "../../database-url.js";
import { exitCodes, sqlStateOf } from "../../errors.js";
import { ConnectionFault, SEE_LOG, shownHost, UnreadableAnswer } from "./errors.js";

/** Why a host cannot be used, with the remedy. */
export class Refusal extends Error {
  readonly reason: string;
  readonly remedy: string;
  readonly exitCode: number;

  constructor(reason: string, remedy: string, exitCode: number, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
    this.remedy = remedy;
    this.exitCode = exitCode;
  }

  /** Whether the host works and only has too many connections. */
  get isFull(): boolean {
    return sqlStateOf(this.cause) === TOO_MANY_CONNECTIONS;
  }
}

const TOO_MANY_CONNECTIONS = "53300";
const { configuration, failure } = exitCodes;

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const BY_SQLSTATE: Record<string, [reason: string, remedy: string, exitCode: number]> = {
  "28000": [
    "does not let this user in from here",
    "Check pg_hba.conf there, and the user and sslmode in DATABASE_URL.",
    configuration,
  ],
  "28P01": ["refuses the user or the password", "Correct them in DATABASE_URL.", configuration],
  "3D000": [
    "has no database of this name",
    "Create it with CREATE DATABASE, or correct the name in DATABASE_URL.",
    configuration,
  ],
  "42501": [
    "does not let this user into the database",
    "GRANT CONNECT ON DATABASE to the user.",
    configuration,
  ],
  [TOO_MANY_CONNECTIONS]: [
    "has no connection free",
    "Raise max_connections there, or lower DATABASE_POOL_SIZE.",
    failure,
  ],
  "57P03": ["is starting or stopping", "Wait until it is up.", failure],
};

const UNREACHABLE_REMEDY = "Start it, or correct its address in DATABASE_URL.";

const UNREADABLE_REMEDY =
  "Check that it is PostgreSQL, and that pg_hba.conf there asks this user for scram-sha-256, md5 or password.";

/**
 * Finds out why a connection failed, from the codes of the error and never from its text.
 * @param elapsedMs how long it took to fail.
 */
export function refusalOf(
  error: unknown,
  { connectTimeoutMs }: PostgresDatabase,
  elapsedMs: number,
): Refusal {
  if (error instanceof Refusal) {
    return error;
  }
  if (error instanceof UnreadableAnswer) {
    const reason = "answers with something that the driver does not know";
    return new Refusal(reason, UNREADABLE_REMEDY, configuration, error);
  }
  const state = sqlStateOf(error);
  if (state !== undefined) {
    const [reason, remedy, exitCode] = BY_SQLSTATE[state] ?? ["fails", SEE_LOG, failure];
    return new Refusal(`${reason} (SQLSTATE ${state})`, remedy, exitCode, error);
  }
  // A timer can be a millisecond early.
  if (elapsedMs >= connectTimeoutMs - 1) {
    return silent(connectTimeoutMs, error);
  }
  const { code } = error as NodeJS.ErrnoException;
  if (code !== undefined && /CERT|SIGNATURE/.test(code)) {
    const remedy = "Name the file of its CA in sslrootcert, and the host as the certificate does.";
    return new Refusal(`shows a certificate that is not trusted (${code})`, remedy, configuration);
  }
  if (code !== undefined) {
    return new Refusal(`cannot be reached (${code})`, UNREACHABLE_REMEDY, failure, error);
  }
  // For example, it offers no TLS, or requires a password and there is none.
  const remedy = "Check that it is PostgreSQL, and the password and sslmode in DATABASE_URL.";
  return new Refusal("ends the connection before it is ready", remedy, failure, error);
}

export function silent(timeoutMs: number, cause?: unknown): Refusal {
  const reason = `does not answer within ${timeoutMs} ms`;
  return new Refusal(reason, UNREACHABLE_REMEDY, failure, cause);
}

/** All hosts that were tried, in one line. */
export function noHost(tried: { host: PostgresHost; refusal: Refusal }[]): ConnectionFault {
  const reasons = tried.map(({ host, refusal }) => `${shownHost(host)} ${refusal.reason}`);
  const remedies = new Set(tried.map(({ refusal }) => refusal.remedy));
  const canPass = tried.some(({ refusal }) => refusal.exitCode === failure);
  return new ConnectionFault("no_host", `${reasons.join("; ")}. ${[...remedies].join(" ")}`, {
    exitCode: canPass ? failure : configuration,
    cause: tried.at(-1)?.refusal.cause,
  });
}
