import { type IncomingMessage, METHODS } from "node:http";
import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { OperationId } from "#generated/operations.js";
import type { Caller } from "../clients/authentication.js";
import { Fastify, LogController } from "../dependencies.js";
import { AppError } from "../errors.js";
import type { Logger } from "../log/logger.js";
import {
  answerClientError,
  closeBehind,
  isBehindLast,
  type Refuse,
  refuseTunnel,
  trackRequest,
} from "./connections.js";
import { holdContinue } from "./continue.js";
import { HEADERS_LIMIT_BYTES, URI_LIMIT_BYTES } from "./errors.js";
import type { InFlight } from "./in-flight.js";
import { BODY_MEDIA_TYPES } from "./media-type.js";
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
    /** How long the look-up of the caller took, if there was one. */
    lookUpMs: number;
    refusal: AppError | undefined;
  }
}

const HTTP_OPTIONS = {
  headersTimeout: HEADERS_TIMEOUT_MS,
  connectionsCheckingInterval: CONNECTIONS_CHECK_MS,
  maxHeaderSize: HEADERS_LIMIT_BYTES,
  // Node would answer a missing Host itself, without the envelope.
  requireHostHeader: false,
  // If a header stands twice, Node would drop one, and a proxy perhaps the other.
  joinDuplicateHeaders: true,
};

/** Validators and serialisers are generated, so those that Fastify would compile, and their compilers, stay out. */
export const withoutCompilers = {
  compilersFactory: { buildValidator: refuseSchemas, buildSerializer: refuseSchemas },
};

function refuseSchemas(): never {
  throw new Error("a route has a schema that is not the contract's");
}

export type Server = ReturnType<typeof createServer>;

export interface ServerDependencies {
  logger: Logger;
  inFlight: InFlight;
  refuse: Refuse;
}

/**
 * Makes a Fastify instance that answers in the contract's envelope from every layer, Node's own included, and
 * takes bodies of the contract's media types alone. It has no routes yet.
 */
export function createServer({ logger, inFlight, refuse }: ServerDependencies) {
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
    http: HTTP_OPTIONS,
    frameworkErrors: (error, request, reply) => {
      begin(request, reply);
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
  takeDeclaredBodies(app);
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
  app.setErrorHandler((error, _request, reply) => refuse(error, reply));
  app.setNotFoundHandler(refuseUnknownPath);
  takeOverFromNode(app, logger);
  return app;

  function begin(request: FastifyRequest, reply: FastifyReply): void {
    const startedAt = performance.now();
    request.trace = traceOf(request.raw, request.id);
    inFlight.begin();
    trackRequest(reply, (isAborted) => {
      inFlight.end();
      logRequest(reply, startedAt, isAborted);
    });
    if (!isFramed(request.raw)) {
      closeBehind(reply);
    }
  }
}

/** What Node would answer itself, without the envelope. */
function takeOverFromNode(app: Server, logger: Logger): void {
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
}

function takeDeclaredBodies(app: Server): void {
  app.removeAllContentTypeParsers();
  // The route reads what is gathered.
  app.addContentTypeParser(BODY_MEDIA_TYPES, gatherBytes);
}

/** Lets routes answer 405 to methods that Fastify would not look at. */
function takeEveryMethod(app: Server): void {
  for (const method of METHODS.filter((name) => !app.supportedMethods.includes(name))) {
    app.addHttpMethod(method);
  }
  // No operation that removes something takes a body: one that comes with it is not looked at.
  app.addHttpMethod("DELETE", { hasBody: false, overrideExisting: true });
}

function refuseUnknownPath(): never {
  throw new AppError("not_found");
}
