import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyReply } from "fastify";
import { AppError } from "../errors.js";
import type { Logger } from "../log/logger.js";
import { waitsForContinue } from "./continue.js";
import { refusalBody, statusOf, toAppError } from "./errors.js";
import type { InFlight } from "./in-flight.js";
import { logWithoutRequest } from "./request-log.js";
import { newTrace, type Trace, traceparent } from "./trace.js";

/** The connection closes after this many requests. The client opens another, which spreads clients over servers. */
const MAX_REQUESTS_PER_CONNECTION = 10_000;
/** A socket that closes while the client still sends can lose its answer. So the server reads on for this long. */
const LINGER_MS = 1_000;

/** The state of a connection that Node does not keep. */
interface Connection {
  requestCount: number;
  /** The request that began last. Bytes that arrive belong to it until it is complete. */
  latest?: FastifyReply;
  /** The answer after which the connection closes. */
  last?: FastifyReply;
  /** Callbacks of the requests in flight, called when the answer has left or the connection has closed. */
  open: Set<(isAborted: boolean) => void>;
  /** Whether the last answer belongs to no request. Further bytes are ignored. */
  isRefused: boolean;
}

/** Answers an error in the media type that the request accepts. */
export type Refuse = (error: unknown, reply: FastifyReply) => void;

/** An error of Node's HTTP server or parser, or of the socket. */
export type ClientError = Error & { code?: string; rawPacket?: Buffer };

const connections = new WeakMap<Socket, Connection>();

function connectionOf(socket: Socket): Connection {
  const known = connections.get(socket);
  if (known) {
    return known;
  }
  const connection: Connection = { requestCount: 0, open: new Set(), isRefused: false };
  connections.set(socket, connection);
  // Node does not emit "close" on an answer that is queued behind another one (pipelining).
  socket.once("close", () => {
    for (const over of connection.open) {
      over(true);
    }
  });
  return connection;
}

/** Counts a request that has begun. Calls back like whenOver. */
export function trackRequest(reply: FastifyReply, callback: (isAborted: boolean) => void): void {
  const connection = connectionOf(reply.request.raw.socket);
  connection.latest = reply;
  connection.requestCount += 1;
  if (connection.requestCount === MAX_REQUESTS_PER_CONNECTION) {
    closeBehind(reply);
  }
  whenOver(reply, callback);
}

/** Calls back once: when the answer of a request has left, or when the connection has closed before. */
export function whenOver(reply: FastifyReply, callback: (isAborted: boolean) => void): void {
  const { open } = connectionOf(reply.request.raw.socket);
  const over = (isAborted = false) => {
    if (open.delete(over)) {
      callback(isAborted);
    }
  };
  open.add(over);
  reply.raw.on("finish", over);
}

/** Closes the connection after the answer to a request. Later requests on the connection are ignored. */
export function closeBehind(reply: FastifyReply): void {
  connectionOf(reply.request.raw.socket).last ??= reply;
}

/** Whether a request follows one after which the connection closes. */
export function isBehindLast(reply: FastifyReply): boolean {
  const { last } = connectionOf(reply.request.raw.socket);
  return last !== undefined && last !== reply;
}

/**
 * Whether the connection closes after an answer. Call it before the head is written. A server that drains closes after
 * the latest request, so that no earlier request loses its answer.
 */
export function isLastOnConnection(reply: FastifyReply, { isLeaving }: InFlight): boolean {
  const { raw } = reply.request;
  const connection = connectionOf(raw.socket);
  if ((isLeaving && connection.latest === reply) || waitsForContinue(raw)) {
    closeBehind(reply);
  }
  const isLast = connection.last === reply;
  if (isLast && !raw.complete) {
    linger(raw.socket);
  }
  return isLast;
}

/** Closes the socket when nothing has arrived for LINGER_MS. Node would close it with the last byte of the answer. */
function linger(socket: Socket): void {
  socket.destroySoon = () => {
    socket.end();
    socket.setTimeout(LINGER_MS, () => socket.destroy());
  };
}

/** Answers an error of Node's HTTP parser or of its timeouts, and closes the connection. */
export function answerClientError(
  error: ClientError,
  socket: Socket,
  { logger, refuse }: { logger: Logger; refuse: Refuse },
): void {
  const connection = connectionOf(socket);
  const { latest } = connection;
  if (connection.isRefused) {
    return;
  }
  if (!socket.writable) {
    logUnfinishedHead(connection, error, socket, logger);
    socket.destroy();
  } else if (latest && !latest.request.raw.complete) {
    refuseRestOf(connection, latest, error, refuse);
  } else {
    connection.isRefused = true;
    afterLatest(connection, () => answerWithoutRequest(error, socket, logger));
  }
}

/** Logs a client that has closed the connection in the middle of its first request. */
function logUnfinishedHead(
  { latest }: Connection,
  { code }: ClientError,
  socket: Socket,
  logger: Logger,
): void {
  if (!latest && socket.bytesRead > 0) {
    logWithoutRequest(logger, newTrace(), { reason: String(code), aborted: true });
  }
}

/** Refuses a request whose body is malformed or too slow. If it is answered already, the socket just closes. */
function refuseRestOf(
  connection: Connection,
  reply: FastifyReply,
  error: ClientError,
  refuse: Refuse,
): void {
  if (reply.raw.headersSent) {
    afterLatest(connection, () => reply.request.raw.socket.destroy());
    return;
  }
  closeBehind(reply);
  refuse(error, reply);
}

/** Acts when all answers have left. Answers leave in the order of their requests, so the latest is the last. */
function afterLatest({ open, latest }: Connection, act: () => void): void {
  if (latest && open.size > 0) {
    latest.raw.once("finish", act);
  } else {
    act();
  }
}

function answerWithoutRequest(error: ClientError, socket: Socket, logger: Logger): void {
  if (!socket.writable) {
    return;
  }
  const trace = newTrace();
  const appError = toAppError(error);
  const packet = error.rawPacket?.toString("latin1") ?? "";
  logWithoutRequest(logger, trace, { status: statusOf(appError), reason: String(error.code) });
  answerOnSocket(socket, appError, trace, {
    isHead: packet.startsWith("HEAD "),
    accept: ACCEPT.exec(packet)?.[1],
  });
}

const ACCEPT = /\r\naccept:[ \t]*([^\r\n]*)/i;

/** Refuses CONNECT, which asks for a tunnel. Node gives the socket only, no ServerResponse. */
export function refuseTunnel(
  socket: Socket,
  trace: Trace,
  accept: string | undefined,
  logger: Logger,
): void {
  const error = new AppError("not_found");
  logWithoutRequest(logger, trace, { status: statusOf(error), reason: "CONNECT" });
  // Node has removed its listeners. Without one, a reset by the client would end the process.
  socket.on("error", () => socket.destroy()).resume();
  answerOnSocket(socket, error, trace, { isHead: false, accept });
}

function answerOnSocket(
  socket: Socket,
  error: AppError,
  trace: Trace,
  { isHead, accept }: { isHead: boolean; accept: string | undefined },
): void {
  const { contentType, text } = refusalBody(error, trace.traceId, accept);
  const status = statusOf(error);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${contentType}`,
    `content-length: ${Buffer.byteLength(text)}`,
    "cache-control: no-store",
    `traceparent: ${traceparent(trace)}`,
    `Date: ${new Date().toUTCString()}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${isHead ? "" : text}`);
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
