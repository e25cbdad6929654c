import type { Handlers } from "#generated/operations.js";
import type { components } from "#generated/types.js";
import type { IndividualCustomer } from "../customers/individual-customer.js";
import type { CustomerService } from "../customers/service.js";
import { AppError } from "../errors.js";
import type { Context } from "./routes.js";
import type { ServerState } from "./server.js";

export interface HandlerDependencies {
  customers: CustomerService;
  state: ServerState;
  /** @throws where the database cannot be reached. */
  checkStorage: () => Promise<void>;
}

/** One handler for each operation of the contract, under its operationId. */
export function createHandlers({ customers, state, checkStorage }: HandlerDependencies) {
  return {
    createIndividualCustomer: async ({ body }, { clientId }) => {
      const { id } = await customers.createIndividualCustomer(clientId, body);
      return { status: 201, message: "The customer was created.", data: { id } };
    },

    getCustomer: async ({ path }, { clientId }) => {
      const customer = await customers.getCustomer(clientId, path.id);
      return { status: 200, message: "The customer was found.", data: shown(customer) };
    },

    recordKycResult: async ({ path, body }, { clientId }) => {
      const customer = await customers.recordKycResult(clientId, path.id, body);
      return { status: 200, message: "The KYC result was recorded.", data: shown(customer) };
    },

    getLiveness: async () => {
      return { status: 200, message: "The process is live.", data: { status: "live" } };
    },

    getReadiness: async () => {
      if (state.closing) {
        throw new AppError("unavailable", { reason: "the server is closing" });
      }
      await checkStorage().catch((cause: unknown) => {
        throw new AppError("unavailable", { reason: "the database cannot be reached", cause });
      });
      return { status: 200, message: "The service is ready.", data: { status: "ready" } };
    },
  } satisfies Handlers<Context>;
}

/** A customer as the contract shows it: in the shape of the creation, with the normalised values. */
function shown(customer: IndividualCustomer): components["schemas"]["IndividualCustomer"] {
  const { sent, kyc } = customer;
  return {
    ...sent,
    id: customer.id,
    type: "INDIVIDUAL",
    phoneCountryCode: customer.phoneCountryCode,
    phoneE164: customer.phoneE164,
    basicData: { ...sent.basicData, gender: customer.gender },
    genderSource: customer.genderSource,
    kyc: {
      status: kyc.status,
      ...(kyc.recordedAt && { recordedAt: kyc.recordedAt.toISOString() }),
    },
    createdAt: customer.createdAt.toISOString(),
    updatedAt: customer.updatedAt.toISOString(),
  };
}
