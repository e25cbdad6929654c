import { type IncomingMessage, METHODS } from "node:http";
import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { OperationId } from "#generated/operations.js";
import type { Caller } from "../clients/authentication.js";
import { Fastify, LogController } from "../dependencies.js";
import { AppError } from "../errors.js";
import type { Logger } from "../log/logger.js";
import { addHeadersOfAll } from "./answer.js";
import {
  answerClientError,
  closeBehind,
  follow,
  isBehindLast,
  type Refuse,
  refuseTunnel,
} from "./connections.js";
import { holdContinue } from "./continue.js";
import {
  HEADERS_LIMIT_BYTES,
  refusalBody,
  retryAfterOf,
  statusOf,
  toAppError,
  URI_LIMIT_BYTES,
} from "./errors.js";
import { gatherBytes } from "./request-body.js";
import { checkHead, isFramed } from "./request-head.js";
import { logRequest } from "./request-log.js";
import { type Trace, traceOf } from "./trace.js";

/** Headers must be there after this time, also on a connection on which nothing arrives. */
const HEADERS_TIMEOUT_MS = 5_000;
/** The whole request must be there after this time. */
const REQUEST_TIMEOUT_MS = 8_000;
/** How often connections are looked at for the two above. */
const CONNECTIONS_CHECK_MS = 500;
/** Longer than the 60 s after which load balancers give up an idle connection, so that they do it first. */
const KEEP_ALIVE_TIMEOUT_MS = 65_000;

declare module "fastify" {
  interface FastifyRequest {
    trace: Trace;
    /** These are for the log: what was asked for, by whom, and why it was refused. */
    operationId: OperationId | undefined;
    caller: Caller | undefined;
    /** How long it took to find the caller, where that had to be waited for. */
    lookUpMs: number;
    refusal: AppError | undefined;
  }
}

/** Validators and serialisers are generated, so those that Fastify would compile, and their compilers, stay out. */
export const withoutCompilers = {
  compilersFactory: { buildValidator: refuseSchemas, buildSerializer: refuseSchemas },
};

function refuseSchemas(): never {
  throw new Error("a route has a schema that is not the contract's");
}

export interface ServerState {
  /** A server that is about to close says so, to whoever asks for its health and in every answer, and serves on. */
  draining: boolean;
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
  const app = Fastify({
    // Fastify would listen to how each answer ends if the logger were the instance's. So only the requests have it.
    childLoggerFactory: () => logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: (raw) => traceOf(raw as IncomingMessage).traceId,
    schemaController: withoutCompilers,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    exposeHeadRoutes: false,
    return503OnClosing: false,
    // Whoever closes the server has waited for the requests in flight before.
    forceCloseConnections: true,
    routerOptions: { maxParamLength: URI_LIMIT_BYTES },
    http: {
      headersTimeout: HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: CONNECTIONS_CHECK_MS,
      maxHeaderSize: HEADERS_LIMIT_BYTES,
      // Node would answer a missing Host itself, without the envelope.
      requireHostHeader: false,
      // Of headers that stand twice, Node would drop one, and whoever forwards the request perhaps the other.
      joinDuplicateHeaders: true,
    },
    frameworkErrors: (error, request, reply) => {
      begin(request, reply);
      addHeadersOfAll(reply, state);
      refuse(error, reply);
    },
    clientErrorHandler: (error, socket) => {
      answerClientError(error as Error, socket as Socket, { logger, refuse });
    },
  });

  app.decorateRequest("trace");
  app.decorateRequest("operationId", undefined);
  app.decorateRequest("caller", undefined);
  app.decorateRequest("lookUpMs", 0);
  app.decorateRequest("refusal", undefined);
  takeJsonAlone(app);
  takeEveryMethod(app);
  app.addHook("onRequest", (request, reply, done) => {
    begin(request, reply);
    if (isBehindLast(reply)) {
      // Its answer would never leave, so nothing is done for it (RFC 9112, section 9.6).
      reply.hijack();
      return;
    }
    checkHead(request);
    // Before the body, which nobody has said anything about.
    if (request.is404) {
      refuseUnknownPath();
    }
    done();
  });
  app.addHook("onSend", (_request, reply, _payload, done) => {
    addHeadersOfAll(reply, state);
    done();
  });
  app.setErrorHandler((error, _request, reply) => refuse(error, reply));
  app.setNotFoundHandler(refuseUnknownPath);
  // Node would take a client that has ended its side for one that is gone, and not answer it any more.
  Object.assign(app.server, { httpAllowHalfOpen: true });
  // Node would let a body come of which nothing is known yet.
  app.server.on("checkContinue", (request, response) => {
    holdContinue(request, response);
    app.routing(request, response);
  });
  // Node would answer an unknown expectation itself; checkHead refuses it.
  app.server.on("checkExpectation", (request, response) => app.routing(request, response));
  app.server.on("connect", (request, socket) => {
    refuseTunnel(socket as Socket, traceOf(request), request.headers.accept, logger);
  });
  return app;

  function begin(request: FastifyRequest, reply: FastifyReply): void {
    const startedAt = performance.now();
    request.trace = traceOf(request.raw, request.id);
    state.inFlight += 1;
    follow(reply, (isAborted) => {
      state.inFlight -= 1;
      logRequest(reply, startedAt, isAborted);
    });
    if (!isFramed(request.raw)) {
      closeBehind(reply);
    }
  }
}

function takeJsonAlone(app: Server): void {
  app.removeAllContentTypeParsers();
  // The route reads what is gathered.
  app.addContentTypeParser("application/json", gatherBytes);
}

/** Lets routes answer 405 to methods that Fastify would not look at. */
function takeEveryMethod(app: Server): void {
  for (const method of METHODS.filter((name) => !app.supportedMethods.includes(name))) {
    app.addHttpMethod(method);
  }
}

function refuseUnknownPath(): never {
  throw new AppError("not_found");
}

/** Answers an error in the form that the request asks for; the log gets the cause of one that is the service's own. */
const refuse: Refuse = (error, reply) => {
  const { request } = reply;
  const appError = toAppError(error);
  request.refusal = appError;
  logCause(appError, request);
  if (appError.details.allow !== undefined) {
    reply.header("allow", appError.details.allow);
  }
  const retryAfter = retryAfterOf(appError);
  if (retryAfter !== undefined) {
    reply.header("retry-after", retryAfter);
  }
  const { accept } = request.headers;
  const { contentType, text } = refusalBody(appError, request.trace.traceId, accept);
  // Fastify would add a charset to the type of a string, and problem details have none (RFC 9457).
  reply.code(statusOf(appError)).header("content-type", contentType).send(Buffer.from(text));
};

function logCause(error: AppError, { log, trace: { traceId } }: FastifyRequest): void {
  const { cause } = error.details;
  if (error.code === "internal") {
    log.error({ traceId, err: cause }, "internal error");
  } else if (cause !== undefined && statusOf(error) === 503) {
    log.error({ traceId, err: cause }, error.code);
  }
}
