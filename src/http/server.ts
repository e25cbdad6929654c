import { type IncomingMessage, METHODS } from "node:http";
import type { Socket } from "node:net";
import Fastify, { type FastifyReply, type FastifyRequest, LogController } from "fastify";
import type { OperationId } from "#generated/operations.js";
import * as serializers from "#generated/serializers.cjs";
import type { Caller } from "../clients/service.js";
import { AppError } from "../errors.js";
import type { Logger } from "../logger.js";
import {
  answerOnSocket,
  BODY_LIMIT_BYTES,
  HEADERS_LIMIT_BYTES,
  refusalOf,
  statusOf,
  toAppError,
  URI_LIMIT_BYTES,
} from "./errors.js";
import { logClientError, logWhenDone } from "./request-log.js";
import { newTrace, type Trace, traceOf, traceparent } from "./trace.js";

/** Headers must be there after this time, also on a connection on which nothing arrives. */
const HEADERS_TIMEOUT_MS = 5_000;
/** The whole request must be there after this time. */
const REQUEST_TIMEOUT_MS = 8_000;
/** How often connections are looked at for the two above. */
const CONNECTIONS_CHECK_MS = 500;
/** Longer than the 60 s after which load balancers give up an idle connection, so that they do it first. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;
/** A client comes back on a new connection after this many, which spreads clients over servers in time. */
const MAX_REQUESTS_PER_SOCKET = 10_000;

declare module "fastify" {
  interface FastifyRequest {
    trace: Trace;
    /** These are for the log: what was asked for, by whom, and why it was refused. */
    operationId: OperationId | undefined;
    caller: Caller | undefined;
    refusal: AppError | undefined;
  }
}

export interface ServerState {
  /** A server that closes refuses new requests, except those that ask for its health. */
  closing: boolean;
  /** How many requests have begun and not ended. */
  inFlight: number;
}

export type Server = ReturnType<typeof createServer>;

/**
 * Makes a Fastify instance that answers in the contract's envelope from every layer, Node's own included, and
 * takes bodies of application/json alone. It has no routes yet.
 */
export function createServer(logger: Logger, state: ServerState) {
  const traces = new WeakMap<IncomingMessage, Trace>();
  const requestOn = new WeakMap<Socket, FastifyRequest>();
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "traceId" }),
    genReqId: (raw) => {
      const trace = traceOf(raw as IncomingMessage);
      traces.set(raw as IncomingMessage, trace);
      return trace.traceId;
    },
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    maxRequestsPerSocket: MAX_REQUESTS_PER_SOCKET,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    routerOptions: { maxParamLength: URI_LIMIT_BYTES },
    http: {
      headersTimeout: HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: CONNECTIONS_CHECK_MS,
      maxHeaderSize: HEADERS_LIMIT_BYTES,
      // Node would answer a missing Host itself, without the envelope.
      requireHostHeader: false,
    },
    frameworkErrors: (error, request, reply) => {
      begin(request, reply);
      refuse(error, request, reply);
    },
    clientErrorHandler: (error, socket) => {
      answerClientError(logger, requestOn.get(socket as Socket), error, socket as Socket);
    },
  });

  app.decorateRequest("trace");
  app.decorateRequest("operationId", undefined);
  app.decorateRequest("caller", undefined);
  app.decorateRequest("refusal", undefined);
  takeJsonAlone(app);
  takeEveryMethod(app);
  app.addHook("onRequest", async (request, reply) => {
    begin(request, reply);
    checkHead(request);
  });
  app.setErrorHandler(refuse);
  app.setNotFoundHandler(() => {
    throw new AppError("not_found");
  });
  // Node would answer an unknown expectation itself; checkHead refuses it.
  app.server.on("checkExpectation", (request, response) => app.routing(request, response));
  return app;

  function begin(request: FastifyRequest, reply: FastifyReply): void {
    request.trace = traces.get(request.raw) as Trace;
    reply.header("traceparent", traceparent(request.trace));
    reply.header("cache-control", "no-store");
    if (state.closing) {
      reply.header("connection", "close");
    }
    state.inFlight += 1;
    requestOn.set(request.raw.socket, request);
    logWhenDone(request, reply, () => {
      state.inFlight -= 1;
      // While the rest of a refused body is on its way, the connection belongs to the request still.
      if (request.raw.complete) {
        requestOn.delete(request.raw.socket);
      }
    });
  }
}

function takeJsonAlone(app: Server): void {
  app.removeAllContentTypeParsers();
  // Only gathers the bytes: after an error in a parser, Fastify would close the connection.
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => {
    done(null, body);
  });
}

/** Lets routes answer 405 to methods that Fastify would not look at. */
function takeEveryMethod(app: Server): void {
  for (const method of METHODS.filter((name) => !app.supportedMethods.includes(name))) {
    app.addHttpMethod(method);
  }
}

/** @throws AppError where the head of a request asks for what no operation gives. */
function checkHead({ raw }: FastifyRequest): void {
  if (Buffer.byteLength(String(raw.url)) > URI_LIMIT_BYTES) {
    throw new AppError("uri_too_long");
  }
  if (raw.headers.expect !== undefined && raw.headers.expect.toLowerCase() !== "100-continue") {
    throw new AppError("expectation_failed");
  }
  // RFC 9112, section 3.2.
  if (raw.headers.host === undefined && raw.httpVersion === "1.1") {
    throw new AppError("bad_request", { reason: "there is no Host header" });
  }
}

/** Answers an error in the envelope; the log gets the cause of one that was not expected. */
function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const appError = toAppError(error);
  request.refusal = appError;
  if (appError.code === "internal") {
    request.log.error({ err: appError.details.cause }, "internal error");
  }
  if (appError.details.allow !== undefined) {
    reply.header("allow", appError.details.allow);
  }
  const refusal = refusalOf(appError, request.trace.traceId);
  const text =
    refusal.errors === undefined
      ? serializers.Refusal(refusal)
      : serializers.InvalidRequest({ ...refusal, errors: refusal.errors });
  reply.code(statusOf(appError)).header("content-type", JSON_CONTENT_TYPE).send(text);
}

export const JSON_CONTENT_TYPE = "application/json; charset=utf-8";

/** Answers what Node found wrong before or while the request arrived, unless an answer is on its way. */
function answerClientError(
  logger: Logger,
  request: FastifyRequest | undefined,
  error: Error & { code?: string },
  socket: Socket,
): void {
  const isAnswered = request?.refusal !== undefined;
  if (error.code === "ECONNRESET" || !socket.writable || isAnswered) {
    socket.destroy();
    return;
  }
  const appError = toAppError(error);
  if (request) {
    request.refusal = appError;
    answerOnSocket(socket, appError, request.trace);
  } else {
    const trace = newTrace();
    logClientError(logger, trace.traceId, statusOf(appError), String(error.code));
    answerOnSocket(socket, appError, trace);
  }
}
