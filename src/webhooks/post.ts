import { Agent, type Dispatcher } from "undici";
import type { WebhookAllow } from "../webhook-allow.js";
import { judgeUrl } from "./addresses.js";
import { createResolve, judgingLookup, NotResolved, type Resolve } from "./resolve.js";

/**
 * Why a post failed, as the contract names it. There is no more about it than this: URLs can hold secrets, and errors
 * quote them.
 */
export type PostFailure =
  | "status"
  | "redirect"
  | "refused_url"
  | "refused_address"
  | "dns"
  | "connection"
  | "tls"
  | "protocol"
  | "timeout";

export interface PostResult {
  /** gone: the receiver answered 410 and wants no more. */
  outcome: "delivered" | "gone" | "failed";
  /** The status of the answer, if there was one. */
  status?: number;
  /** Of what has failed. */
  reason?: PostFailure;
  /** What the answer asks for in Retry-After. */
  retryAfterMs?: number;
  durationMs: number;
}

export interface Poster {
  /** Sends one POST. It never throws: whatever happens is in the result. */
  post(url: string, headers: Record<string, string>, body: string): Promise<PostResult>;
  /** Breaks off what is on its way. It may have arrived. */
  close(): Promise<void>;
}

type Outcome = Omit<PostResult, "durationMs">;

/** All of a post: name, connection, request and answer. */
const TIMEOUT_MS = 15_000;
/** So much of the body of an answer is read, to use the connection again. */
const ANSWER_LIMIT_BYTES = 64 * 1024;
const KEEP_ALIVE_MS = 4_000;
const KEEP_ALIVE_MOST_MS = 10_000;
/** With this many connections open, none more is kept: 10,000 receivers must not take a file descriptor each. */
const KEPT_CONNECTIONS = 200;
/** Before the next address of a name is tried. Node's 250 ms are too few for far receivers. */
const NEXT_ADDRESS_MS = 1_000;

const TLS_ERROR =
  /^(ERR_(SSL|TLS|OSSL)|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_|HOSTNAME_|EPROTO)/;

export interface PosterOptions {
  allow: WebhookAllow;
  timeoutMs?: number;
  /** For tests. */
  resolve?: Resolve;
}

export function createPoster(options: PosterOptions): Poster {
  const { allow, timeoutMs = TIMEOUT_MS, resolve = createResolve(allow) } = options;
  let openConnections = 0;
  const agent = new Agent({
    connect: {
      lookup: judgingLookup(resolve, allow),
      timeout: timeoutMs,
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS,
      // Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
      rejectUnauthorized: true,
    },
    keepAliveTimeout: KEEP_ALIVE_MS,
    keepAliveMaxTimeout: KEEP_ALIVE_MOST_MS,
  })
    .on("connect", () => openConnections++)
    .on("disconnect", () => openConnections--);
  const send = (url: string, headers: Record<string, string>, body: string) => {
    const { origin, pathname, search } = new URL(url);
    const reset = openConnections >= KEPT_CONNECTIONS;
    const request = { origin, path: pathname + search, method: "POST", headers, body, reset };
    return exchange(agent, { ...request, signal: AbortSignal.timeout(timeoutMs) });
  };
  return {
    async post(url, headers, body) {
      const startedAt = performance.now();
      // Also here: an address in a URL needs no lookup, and WEBHOOK_ALLOW may have been another once.
      const fault = judgeUrl(url, allow);
      const outcome = fault
        ? failed(fault === "address" ? "refused_address" : "refused_url")
        : await send(url, headers, body);
      return { ...outcome, durationMs: Math.round(performance.now() - startedAt) };
    },
    close: () => agent.destroy(),
  };
}

async function exchange(
  agent: Agent,
  request: Dispatcher.RequestOptions & { signal: AbortSignal },
): Promise<Outcome> {
  try {
    const { statusCode, headers, body } = await agent.request(request);
    // The status is the answer. A body that is cut off, too long or never ends takes nothing of it back.
    await body.dump({ limit: ANSWER_LIMIT_BYTES }).catch(() => {});
    return outcomeOf(statusCode, headers["retry-after"]);
  } catch (error) {
    return failed(request.signal.aborted ? "timeout" : failureOf(error));
  }
}

function failed(reason: PostFailure): Outcome {
  return { outcome: "failed", reason };
}

function outcomeOf(status: number, retryAfter: string | string[] | undefined): Outcome {
  if (status >= 200 && status < 300) {
    return { outcome: "delivered", status };
  }
  if (status === 410) {
    return { outcome: "gone", status };
  }
  const retryAfterMs = readRetryAfter(retryAfter);
  return {
    ...failed(status >= 300 && status < 400 ? "redirect" : "status"),
    status,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}

/** Seconds, or a date (RFC 9110, 10.2.3). Undefined for anything else. */
function readRetryAfter(text: string | string[] | undefined): number | undefined {
  if (typeof text !== "string") {
    return undefined;
  }
  if (/^\d{1,9}$/.test(text)) {
    return Number(text) * 1000;
  }
  const atMs = / GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(atMs) ? undefined : Math.max(0, atMs - Date.now());
}

function failureOf(error: unknown): PostFailure {
  if (error instanceof NotResolved) {
    return error.reason;
  }
  const { name, code = "" } = error as NodeJS.ErrnoException;
  if (TLS_ERROR.test(code)) {
    return "tls";
  }
  const isProtocol = name === "HTTPParserError" || code === "UND_ERR_HEADERS_OVERFLOW";
  return isProtocol ? "protocol" : "connection";
}
