import type { Handlers } from "#generated/operations.js";
import { requirements } from "#generated/requirements.js";
import type { components } from "#generated/types.js";
import type { IndividualCustomer, NormalisedForm } from "../customers/individual-customer.js";
import type { CustomerService } from "../customers/service.js";
import { AppError } from "../errors.js";
import type { Overload } from "./overload.js";
import type { Context } from "./routes.js";
import type { ServerState } from "./server.js";

export interface HandlerDependencies {
  customers: CustomerService;
  state: ServerState;
  overload: Overload;
  /** @throws where the database cannot be reached. */
  checkStorage: () => Promise<void>;
}

/** One handler for each operation of the contract, under its operationId. */
export function createHandlers(dependencies: HandlerDependencies) {
  const { customers, state, overload, checkStorage } = dependencies;
  return {
    createIndividualCustomer: async ({ query, body }, context) => {
      const { bodyText, keep } = context;
      if (query.validateOnly) {
        const data = shownForm(customers.checkIndividualCustomer(body));
        return { status: 200, message: "The customer is valid. Nothing was stored.", data };
      }
      const keeping = keep && ((customer: IndividualCustomer) => keep(created(customer)));
      const sent = { form: body, text: bodyText };
      return created(await customers.createIndividualCustomer(context, sent, keeping));
    },

    getIndividualCustomerRequirements: async () => {
      const data = requirements.createIndividualCustomer;
      return { status: 200, message: "These are the requirements.", data };
    },

    getCustomer: async ({ path }, context) => {
      const customer = await customers.getCustomer(context, path.id);
      return { status: 200, message: "The customer was found.", data: shown(customer) };
    },

    recordKycResult: async ({ path, body }, context) => {
      const { keep } = context;
      const keeping = keep && ((customer: IndividualCustomer) => keep(recorded(customer)));
      return recorded(await customers.recordKycResult(context, path.id, body, keeping));
    },

    getLiveness: async () => {
      return { status: 200, message: "The process is live.", data: { status: "live" } };
    },

    getReadiness: async () => {
      if (state.closing) {
        throw new AppError("unavailable", { reason: "the server is closing" });
      }
      overload.refuseReadiness();
      await checkStorage().catch((cause: unknown) => {
        throw new AppError("unavailable", { reason: "the database cannot be reached", cause });
      });
      return { status: 200, message: "The service is ready.", data: { status: "ready" } };
    },
  } satisfies Handlers<Context>;
}

function created({ id }: IndividualCustomer) {
  return { status: 201 as const, message: "The customer was created.", data: { id } };
}

function recorded(customer: IndividualCustomer) {
  const data = shown(customer);
  return { status: 200 as const, message: "The KYC result was recorded.", data };
}

/** What the contract shows of a customer beside what the service adds: the shape of the creation, normalised. */
function shownForm(form: NormalisedForm): components["schemas"]["NormalisedIndividualCustomer"] {
  const { sent } = form;
  return {
    ...sent,
    type: "INDIVIDUAL",
    phoneCountryCode: form.phoneCountryCode,
    phoneE164: form.phoneE164,
    basicData: { ...sent.basicData, gender: form.gender },
    genderSource: form.genderSource,
  };
}

/** A customer as the contract shows it. */
function shown(customer: IndividualCustomer): components["schemas"]["IndividualCustomer"] {
  const { kyc } = customer;
  return {
    ...shownForm(customer),
    id: customer.id,
    kyc: {
      status: kyc.status,
      ...(kyc.recordedAt && { recordedAt: kyc.recordedAt.toISOString() }),
    },
    createdAt: customer.createdAt.toISOString(),
    updatedAt: customer.updatedAt.toISOString(),
  };
}
