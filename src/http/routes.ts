import type { FastifyReply, FastifyRequest } from "fastify";
import { type Handlers, type OperationId, operations } from "#generated/operations.js";
import type { Caller, ClientService } from "../clients/service.js";
import { AppError } from "../errors.js";
import type { Answer, IdempotencyService, Keep } from "../idempotency/service.js";
import type { DueAt } from "../time-limit.js";
import { sendAnswer } from "./answer.js";
import { authorize } from "./auth.js";
import { deprecationHeaders } from "./deprecation.js";
import { serializers } from "./generated.js";
import { parseJsonBody } from "./json-body.js";
import type { Overload } from "./overload.js";
import { type Query, queryReader } from "./query.js";
import { contentOf, requestReader } from "./reading.js";
import type { Server, ServerState } from "./server.js";
import { requestCheck } from "./validation.js";

export interface Context {
  /** For whom a request acts: the caller, or one of its sub-clients. */
  clientId: string;
  dueAt: DueAt;
  /** The body as it came: JSON, or nothing. */
  bodyText: string;
  /** Makes of the answer what has to be written with what the request does, where it has an Idempotency-Key. */
  keep?: Keep | undefined;
}

export interface RouteDependencies {
  handlers: Handlers<Context>;
  clients: ClientService;
  idempotency: IdempotencyService;
  state: ServerState;
  overload: Overload;
  now: () => Date;
  /** How long a request may take with the database. */
  databaseLimitMs: number;
}

/** A handler as the routes see it, whichever operation it belongs to. */
type AnyHandler = (request: unknown, context: Context | undefined) => Promise<Answer>;
type Serialiser = (answer: unknown) => string;

/** Gives the server a route for each operation of the contract, and 405 for the other methods of its paths. */
export function registerRoutes(app: Server, dependencies: RouteDependencies): void {
  const operationIds = Object.keys(operations) as OperationId[];
  refuseLeftovers(dependencies.handlers);
  for (const id of operationIds) {
    registerOperation(app, id, dependencies);
  }
  for (const path of new Set(operationIds.map((id) => operations[id].path))) {
    refuseOtherMethods(app, path);
  }
}

/** The compiler sees a missing handler, but not one whose operation has gone from the contract. */
function refuseLeftovers(handlers: object): void {
  const leftovers = Object.keys(handlers).filter((id) => !(id in operations));
  if (leftovers.length > 0) {
    throw new Error(`handlers without an operation in the contract: ${leftovers.join(", ")}`);
  }
}

function registerOperation(app: Server, id: OperationId, dependencies: RouteDependencies): void {
  const { clients, idempotency, state, overload, now, databaseLimitMs } = dependencies;
  const { method, path, permission, takesBody, takesKey, deprecations } = operations[id];
  const handler = dependencies.handlers[id] as AnyHandler;
  const check = requestCheck(id);
  const read = requestReader(operations[id]);
  const readQuery = queryReader(operations[id].query);
  const serialisers = serialisersOf(id);
  app.route({
    method: methodsOf(method),
    url: routeOf(path),
    onRequest: (request, reply, done) => {
      request.operationId = id;
      const caller = admit(request, reply);
      if (caller instanceof Promise) {
        const startedAt = performance.now();
        caller
          .then((known) => {
            request.lookUpMs = performance.now() - startedAt;
            goOn(request, known);
          })
          .then(() => done(), done);
      } else {
        goOn(request, caller);
        done();
      }
    },
    handler: async (request, reply) => {
      const { params: path, headers, caller } = request;
      const query = readQuery(request.query as Query);
      const { text: bodyText, value: body } = parseJsonBody(request.body as Buffer | undefined);
      const parts = { path, query, headers, body };
      check(parts, now());
      const valid = read(parts);
      const startedAt = performance.now() - request.lookUpMs;
      const onBehalfOf = valid.headers["on-behalf-of"] as string | undefined;
      const context = caller && {
        clientId:
          onBehalfOf === undefined ? caller.clientId : await clients.subClient(caller, onBehalfOf),
        dueAt: startedAt + databaseLimitMs,
        bodyText,
      };
      const key = takesKey ? (headers["idempotency-key"] as string | undefined) : undefined;
      const { answer, isReplayed } =
        key !== undefined && caller && context
          ? await idempotency.once(
              { callerId: caller.clientId, clientId: context.clientId, operationId: id, key },
              contentOf(operations[id], valid),
              (keep, dueAt) => handler(valid, { ...context, dueAt, keep }),
              context.dueAt - performance.now(),
            )
          : { answer: await handler(valid, context), isReplayed: false };
      const { status, message, data } = answer;
      const deprecated = deprecationHeaders(deprecations, parts, status);
      const ownHeaders = isReplayed ? ["idempotent-replayed", "true", ...deprecated] : deprecated;
      // An answer goes out through the contract's schema, which leaves out what it does not name.
      const serialise = serialisers.get(status) as Serialiser;
      const text = serialise({ traceId: request.trace.traceId, message, data });
      sendAnswer(reply, { status, ownHeaders, text }, state);
    },
  });

  /** Finds the caller, where the operation has one; without a wait where that can be. */
  function admit(
    request: FastifyRequest,
    reply: FastifyReply,
  ): Caller | Promise<Caller> | undefined {
    if (permission === "none") {
      return undefined;
    }
    refuseWhenClosing(state);
    return overload.isFull() ? overload.refuse(reply) : authorize(clients, request, permission);
  }

  function goOn(request: FastifyRequest, caller: Caller | undefined): void {
    request.caller = caller;
    if (takesBody) {
      refuseOtherThanJson(request);
    }
  }
}

/** By status. */
function serialisersOf(id: OperationId): Map<number, Serialiser> {
  return new Map(
    Object.entries(operations[id].answers).map(([status, schemaName]) => [
      Number(status),
      (serializers as unknown as Record<string, Serialiser>)[schemaName] as Serialiser,
    ]),
  );
}

function refuseWhenClosing(state: ServerState): void {
  if (state.closing) {
    throw new AppError("unavailable", { reason: "the server is closing" });
  }
}

/** Before the body is read. A request without one is refused by validation, which says what is missing. */
function refuseOtherThanJson({ headers }: FastifyRequest): void {
  const hasBody =
    headers["transfer-encoding"] !== undefined || Number(headers["content-length"]) > 0;
  const isJson = JSON_MEDIA_TYPE.test(headers["content-type"] ?? "");
  const isPlain = (headers["content-encoding"] ?? "identity").toLowerCase() === "identity";
  if (hasBody && !(isJson && isPlain)) {
    throw new AppError("unsupported_media_type");
  }
}

/** JSON has no other parameter than a charset that some senders add (RFC 8259, section 11). */
const JSON_MEDIA_TYPE = /^application\/json[ \t]*(?:;[ \t]*charset="?utf-8"?[ \t]*)?$/i;

/** Without such a route, GET /customers/individual would be taken for a customer with the id "individual". */
function refuseOtherMethods(app: Server, path: string): void {
  const allowed: string[] = Object.values(operations)
    .filter((operation) => operation.path === path)
    .flatMap(({ method }) => methodsOf(method));
  const refuse = async () => {
    throw new AppError("method_not_allowed", { allow: allowed.join(", ") });
  };
  app.route({
    method: app.supportedMethods.filter((method) => !allowed.includes(method)),
    url: routeOf(path),
    onRequest: refuse,
    handler: refuse,
  });
}

/** HEAD is GET without the body of the answer, whatever the contract says of it (RFC 9110, section 9.3.2). */
function methodsOf(method: string): string[] {
  return method === "GET" ? ["GET", "HEAD"] : [method];
}

/** "/customers/{id}" as Fastify writes it: "/customers/:id". */
function routeOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}
