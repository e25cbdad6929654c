import type { IncomingHttpHeaders } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import {
  type Handlers,
  type OperationId,
  operations,
  type RuleReaders,
} from "#generated/operations.js";
import type { Changes } from "../changes.js";
import type { Authentication, Principal } from "../clients/authentication.js";
import type { NormalisedForm } from "../customers/individual-customer.js";
import type { KycForm } from "../customers/kyc-result.js";
import { AppError } from "../errors.js";
import type { IdempotencyService } from "../idempotency/service.js";
import type { DueAt } from "../time-limit.js";
import type { Transactions } from "../transactions.js";
import type { NewWebhook } from "../webhooks/webhook.js";
import { type Answer, answerWriter } from "./answer.js";
import { authorizeQuery } from "./authorize.js";
import { deprecationHeaders } from "./deprecation.js";
import { parseJsonBody } from "./json-body.js";
import { type Query, queryReader } from "./query.js";
import { contentOf, type Reading, requestReader } from "./reading.js";
import type { Send } from "./send.js";
import { type RequestParts, requestCheck } from "./validation.js";

/** What a handler is told of a request, besides what was sent. It acts for the caller or for one of its sub-clients. */
export interface Call extends Principal {
  dueAt: DueAt;
  changes: Changes;
}

/** What the readers of the rules make of bodies. */
export interface Forms {
  createIndividualCustomer: NormalisedForm;
  validateIndividualCustomer: NormalisedForm;
  recordKycResult: KycForm;
  createWebhook: NewWebhook;
}

export interface PerformDependencies {
  handlers: Handlers<Call, Forms>;
  ruleReaders: RuleReaders<Forms>;
  authentication: Pick<Authentication, "acceptSubClient">;
  transactions: Transactions;
  send: Send;
  idempotency: IdempotencyService;
  now: () => Date;
  /** How long a request may take with the database. */
  databaseLimitMs: number;
}

/** A handler as every operation sees it. */
type AnyHandler = (request: unknown, call: Call | undefined) => Promise<Answer>;

/**
 * Makes the function that serves the requests of an operation, once their caller is known. An answer is sent after the
 * commit.
 */
export function performer(id: OperationId, dependencies: PerformDependencies) {
  const { ruleReaders, send, now } = dependencies;
  const { deprecations, needsState } = operations[id];
  const commit = committer(id, dependencies);
  const checkRequest = requestCheck(id, ruleReaders[id as keyof Forms]);
  const readRequest = requestReader(operations[id]);
  const readQuery = queryReader(operations[id].query);
  const writeAnswer = answerWriter(operations[id]);

  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const parts = read(request);
    const valid = check(parts);
    if (request.caller) {
      authorizeQuery(request.caller, operations[id], valid.query);
    }
    const { answer, isReplayed } = await commit(request, valid);
    answerWith(reply, parts, answer, isReplayed);
  };

  function read({ params, query, headers, body }: FastifyRequest): RequestParts {
    return {
      path: params,
      query: readQuery(query as Query),
      headers,
      body: parseJsonBody(body as Buffer | undefined),
    };
  }

  /** @throws AppError bad_request or precondition_required */
  function check(parts: RequestParts): Reading {
    const { body, form } = checkRequest(parts, now());
    if (needsState && (parts.headers as IncomingHttpHeaders)["if-match"] === undefined) {
      throw new AppError("precondition_required");
    }
    const valid = readRequest(parts);
    valid.body = body;
    valid.form = form;
    return valid;
  }

  function answerWith(
    reply: FastifyReply,
    parts: RequestParts,
    answer: Answer,
    isReplayed: boolean,
  ): void {
    const message = writeAnswer(answer, reply.request.trace.traceId);
    if (isReplayed) {
      message.headers["idempotent-replayed"] = "true";
    }
    Object.assign(message.headers, deprecationHeaders(deprecations, parts, answer.status));
    send(reply, message);
  }
}

/** Makes the function that calls the handler of an operation and commits. */
function committer(id: OperationId, dependencies: PerformDependencies) {
  const { authentication, transactions, idempotency, databaseLimitMs } = dependencies;
  const { takesKey } = operations[id];
  const handler = dependencies.handlers[id] as AnyHandler;
  return async (request: FastifyRequest, valid: Reading) => {
    const startedAt = performance.now() - request.lookUpMs;
    const { caller } = request;
    if (!caller) {
      return { answer: await handler(valid, undefined), isReplayed: false };
    }
    const onBehalfOf = valid.headers["on-behalf-of"] as string | undefined;
    const { clientId, duplicates } =
      onBehalfOf === undefined ? caller : await authentication.acceptSubClient(caller, onBehalfOf);
    const { traceId } = request.trace;
    const origin = { clientId, operationId: id, keyId: caller.apiKeyId, traceId };
    const act = (changes: Changes, dueAt: DueAt) =>
      handler(valid, { clientId, duplicates, dueAt, changes });
    const limit = startedAt + databaseLimitMs;
    const key = takesKey ? (request.headers["idempotency-key"] as string | undefined) : undefined;
    if (key === undefined) {
      const { answer } = await transactions.run(origin, (changes) => act(changes, limit), {
        dueAt: limit,
      });
      return { answer: answer as Answer, isReplayed: false };
    }
    const scope = { ...origin, callerId: caller.clientId, key };
    return idempotency.once(
      scope,
      contentOf(operations[id], valid),
      act,
      limit - performance.now(),
    );
  };
}
