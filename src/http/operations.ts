import type { FastifyReply, FastifyRequest } from "fastify";
import { type OperationId, operations } from "#generated/operations.js";
import type { Authentication } from "../clients/authentication.js";
import { AppError } from "../errors.js";
import { authorize } from "./authorize.js";
import type { InFlight } from "./in-flight.js";
import { refuseOtherMediaTypes } from "./media-type.js";
import type { Overload } from "./overload.js";
import { type PerformDependencies, performer } from "./perform.js";
import type { Server } from "./server.js";

export interface OperationDependencies extends PerformDependencies {
  authentication: Authentication;
  inFlight: InFlight;
  overload: Overload;
}

/**
 * Gives the server a route for each operation of the contract, and 405 for the other methods of its paths. One that only
 * a sandbox has gets none where it has no handler.
 */
export function registerOperations(app: Server, dependencies: OperationDependencies): void {
  const { handlers } = dependencies;
  refuseLeftovers(handlers);
  const operationIds = (Object.keys(operations) as OperationId[]).filter(
    (id) => !operations[id].isSandboxOnly || id in handlers,
  );
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

function registerOperation(
  app: Server,
  id: OperationId,
  dependencies: OperationDependencies,
): void {
  const { authentication, inFlight, overload } = dependencies;
  const { method, path, permission, mediaTypes } = operations[id];
  app.route({
    method: methodsOf(method),
    url: routeOf(path),
    onRequest: (request, reply, done) => {
      request.operationId = id;
      const admitted = admit(request, reply);
      if (admitted instanceof Promise) {
        const startedAt = performance.now();
        admitted
          .then(() => {
            request.lookUpMs = performance.now() - startedAt;
            goOn(request);
          })
          .then(() => done(), done);
      } else {
        goOn(request);
        done();
      }
    },
    handler: performer(id, dependencies),
  });

  /** Finds the caller, if the operation has one; without a wait if that can be. */
  function admit(request: FastifyRequest, reply: FastifyReply): void | Promise<void> {
    if (permission === "none") {
      return;
    }
    inFlight.refuseWhenClosing();
    return overload.isFull()
      ? overload.refuse(reply)
      : authorize(authentication, request, permission);
  }

  function goOn(request: FastifyRequest): void {
    if (mediaTypes.length > 0) {
      refuseOtherMediaTypes(mediaTypes, request.headers);
    }
  }
}

/** Without such a route, GET /customers/individual would be taken for a customer with the id "individual". */
function refuseOtherMethods(app: Server, path: string): void {
  const allowed = methodsAt(path);
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

/** The methods that a path of the contract takes. */
export function methodsAt(path: string): string[] {
  return Object.values(operations)
    .filter((operation) => operation.path === path)
    .flatMap(({ method }) => methodsOf(method));
}

/** HEAD is GET without the body of the answer, whatever the contract says of it (RFC 9110, section 9.3.2). */
function methodsOf(method: string): string[] {
  return method === "GET" ? ["GET", "HEAD"] : [method];
}

/** "/customers/{id}" as Fastify writes it: "/customers/:id". */
function routeOf(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ":$1");
}
