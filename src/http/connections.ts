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

/** A client comes back on a new connection after this many, which spreads clients over servers in time. */
const MAX_REQUESTS_PER_CONNECTION = 10_000;
/** To close while a client still sends can destroy the answer on its way, so the rest is taken this long. */
const LINGER_MS = 1_000;

/** What is known of a connection, besides what Node knows. */
interface Connection {
  requestCount: number;
  /** The request that began last: bytes that arrive are part of it until it is complete. */
  latest?: FastifyReply;
  /** The answer after which it closes. */
  last?: FastifyReply;
  /** For each request whose answer has not left: what to call when it has, or never will. */
  open: Set<(isAborted: boolean) => void>;
  /** Whether its last answer belongs to no request. What arrives behind that is not looked at. */
  isRefused: boolean;
}

/** Answers an error in the form that the request asks for. */
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
  // An answer that waits its turn behind another one is not told by Node that the connection has closed.
  socket.once("close", () => {
    for (const over of connection.open) {
      over(true);
    }
  });
  return connection;
}

/** Counts a request that has begun. Calls back as whenOver does. */
export function trackRequest(reply: FastifyReply, callback: (isAborted: boolean) => void): void {
  const connection = connectionOf(reply.request.raw.socket);
  connection.latest = reply;
  connection.requestCount += 1;
  if (connection.requestCount === MAX_REQUESTS_PER_CONNECTION) {
    closeBehind(reply);
  }
  whenOver(reply, callback);
}

/** Calls back once: when the answer of a request has left, or when the connection closed before that. */
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

/** Has the connection closed behind the answer to a request. What comes behind that request is not looked at. */
export function closeBehind(reply: FastifyReply): void {
  connectionOf(reply.request.raw.socket).last ??= reply;
}

/** Whether a request that has just begun came behind one after which the connection closes. */
export function isBehindLast(reply: FastifyReply): boolean {
  const { last } = connectionOf(reply.request.raw.socket);
  return last !== undefined && last !== reply;
}

/**
 * Whether the connection is to be closed behind an answer, whose head is about to be written. A server that goes away
 * closes behind the latest request, so that none before it loses its answer.
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

/** Node would close with the last byte of the answer; so it does when nothing has come for a while. */
function linger(socket: Socket): void {
  socket.destroySoon = () => {
    socket.end();
    socket.setTimeout(LINGER_MS, () => socket.destroy());
  };
}

/** Answers what Node found wrong before or while a request arrived, and closes the connection. */
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

/** The line for a client that went away in the middle of its first request. */
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

/** Refuses a request whose body is wrong or too slow; where its answer is there already, it stays the only one. */
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

/** Answers leave in the order of their requests, so when the latest has, all have. */
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

/** CONNECT asks for a tunnel to another host. Node hands its connection over without an answer to fill in. */
export function refuseTunnel(
  socket: Socket,
  trace: Trace,
  accept: string | undefined,
  logger: Logger,
): void {
  const error = new AppError("not_found");
  logWithoutRequest(logger, trace, { status: statusOf(error), reason: "CONNECT" });
  // Nobody else listens any more, and a client that resets the connection must not end the process.
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
