import type { Handlers, OperationId } from "#generated/operations.js";
import type { DocsOptions } from "../http/docs.js";
import type { Call, Forms } from "../http/perform.js";
import type { Server } from "../http/server.js";
import type { Transactions } from "../transactions.js";
import { type Consequences, sayUnknown, withConsequences } from "./commits.js";
import { extend } from "./document.js";
import { readExternalId } from "./external-id.js";
import { followWishes } from "./follow-wishes.js";
import { SANDBOX_KEY } from "./key.js";
import { createKycOutcomes } from "./kyc-outcomes.js";
import { sandboxPage } from "./page.js";
import { declares, refusalOf, wrongWish } from "./refusals.js";

type AllHandlers = Handlers<Call, Forms>;
type AnyHandler = (request: never, call: Call | undefined) => Promise<{ data?: unknown }>;

/** What makes a sandbox of a service: it follows magic values, and can be emptied. */
export interface Sandbox {
  attach(server: Server): void;
  /** Transactions whose outcome is unknown, or after which something happens, where a request asks for that. */
  committing(transactions: Transactions): Transactions;
  /** Handlers that follow the magic values in bodies, and the one that empties the sandbox. */
  obeying(handlers: AllHandlers): AllHandlers;
  docs: Pick<DocsOptions, "extend" | "pages">;
  /** From then on nothing happens by itself. */
  stop(): Promise<void>;
}

/** @param reset empties the sandbox. */
export function createSandbox(reset: () => Promise<void>): Sandbox {
  let attached: Server | undefined;
  const kycOutcomes = createKycOutcomes(() => attached as Server);
  const consequences: Consequences = new WeakMap();

  return {
    attach(server) {
      attached = server;
      server.addHook("preHandler", followWishes);
    },

    committing: (transactions) => withConsequences(transactions, consequences),

    obeying(handlers) {
      const entries = Object.entries(handlers).map(([id, handler]) => [
        id,
        obedient(id as OperationId, handler as AnyHandler),
      ]);
      const resetSandbox: AllHandlers["resetSandbox"] = async () => {
        await reset();
        const message = "The sandbox is empty.";
        return { status: 200, message, data: { apiKey: SANDBOX_KEY.key } };
      };
      return { ...Object.fromEntries(entries), resetSandbox };
    },

    docs: { extend, pages: [{ name: "sandbox", label: "Magic values", text: sandboxPage }] },
    stop: async () => kycOutcomes.stop(),
  };

  function obedient(id: OperationId, handler: AnyHandler): AnyHandler {
    return async (request, call) => {
      const { externalId } = Object(Object(request).body);
      const asked = readExternalId(externalId);
      if (asked === "malformed") {
        throw wrongWish("/externalId", "is none of the magic values at /docs/sandbox");
      }
      const isRefused = asked?.kind === "refusal" && declares(id, asked.code);
      const isDoubted = isRefused && asked.code === "outcome_unknown";
      if (isRefused && !isDoubted) {
        throw refusalOf(id, asked.code, "/externalId");
      }
      const answer = await handler(request, call);
      if (isDoubted) {
        consequences.set((call as Call).changes, sayUnknown);
      }
      if (asked?.kind === "kyc" && id === "createIndividualCustomer") {
        consequences.set((call as Call).changes, () =>
          kycOutcomes.expect(Object(answer.data).id, asked.status, asked.afterMs),
        );
      }
      return answer;
    };
  }
}
