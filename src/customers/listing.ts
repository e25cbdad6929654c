import type { ValidRequest } from "#generated/operations.js";
import { AppError } from "../errors.js";
import type { LookUpName } from "../look-ups.js";
import type { DueAt } from "../time-limit.js";
import { canonicalForms } from "./canonical-forms.js";
import type { Acting, Changing } from "./erasing.js";
import type { CustomerSummary, IndividualCustomer, NormalisedForm } from "./individual-customer.js";
import { type LookUps, lookUpValues } from "./look-ups.js";
import { readPhone } from "./phone.js";
import type { CustomerRange, CustomerStore } from "./store.js";

export type ListQuery = ValidRequest<"listCustomers">["query"];

/** What a list shows of a customer. The record is there where the name was asked for. */
export interface ListedCustomer {
  summary: CustomerSummary;
  named?: NormalisedForm;
}

export interface CustomerPage {
  customers: ListedCustomer[];
  hasMoreResults: boolean;
}

export interface ListingDependencies {
  store: Pick<CustomerStore, "find" | "list">;
  lookUps: LookUps;
  /** Finds the customers that may have a token, whatever their client, the oldest first. */
  findByToken(name: LookUpName, token: number, dueAt?: DueAt): Promise<string[]>;
  listSubClientIds(clientId: string, dueAt?: DueAt): Promise<string[]>;
}

/** So many customers, or clients, are read side by side. */
const SIDE_BY_SIDE = 10;

/** Lists the customers of a client, and finds those that have a value. */
export function createListing(dependencies: ListingDependencies) {
  const { store, lookUps, findByToken, listSubClientIds } = dependencies;

  return {
    /**
     * @returns the customers that all filters leave, the newest first.
     * @throws AppError unavailable if LOOK_UPS leaves out what they are to be found by.
     */
    async listCustomers(call: Changing, query: ListQuery): Promise<CustomerPage> {
      const { limit, include = [] } = query;
      const clientIds = include.includes("subclients")
        ? [call.clientId, ...(await listSubClientIds(call.clientId, call.dueAt))]
        : [call.clientId];
      // One more than are shown, to know whether there are more.
      const range = rangeOf(query, limit + 1);
      const [wanted, ...more] = wantedIn(query);
      const found = wanted
        ? await find(call, clientIds, range, [wanted, ...more])
        : await list(call, clientIds, range);
      const shown = found.sort(newestFirst).slice(0, limit);
      const withNames = include.includes("names");
      const customers = withNames ? await named(call, shown) : shown.map(bare);
      for (const { summary } of wanted || withNames ? customers : []) {
        const subject = wanted ? `found by ${wanted.name}` : "the name, in a list";
        call.changes.note({ customerId: summary.id, subject });
      }
      return { customers, hasMoreResults: found.length > limit };
    },
  };

  async function list({ dueAt }: Acting, clientIds: string[], range: CustomerRange) {
    return mapSome(clientIds, (clientId) => store.list(clientId, range, dueAt));
  }

  /** The look-up finds those that may have the first value. What they have, their records say. */
  async function find(
    { dueAt }: Acting,
    clientIds: string[],
    range: CustomerRange,
    wanted: [Wanted, ...Wanted[]],
  ): Promise<CustomerSummary[]> {
    const first = wanted.find((one) => lookUps.keeps(one.name));
    if (!first) {
      throw new AppError("unavailable", { reason: `LOOK_UPS leaves out ${wanted[0].name}` });
    }
    const { name, value } = first;
    const isFound = (customer: IndividualCustomer) =>
      isIn(range, customer) && wanted.every((one) => hasValue(customer, one));
    return mapSome(value === undefined ? [] : clientIds, async (clientId) => {
      const ids = await findByToken(name, lookUps.tokenOf(clientId, name, String(value)), dueAt);
      const customers = await mapSome(ids, (id) => findOwn(id, clientId, dueAt));
      return customers.filter(isFound);
    });
  }

  /** A client sees the customers of its sub-clients too. They are found as theirs. */
  async function findOwn(id: string, clientId: string, dueAt?: DueAt) {
    const customer = await store.find(id, clientId, dueAt);
    return customer?.clientId === clientId ? [customer] : [];
  }

  /** Without those that were erased meanwhile. */
  async function named({ clientId, dueAt }: Acting, summaries: CustomerSummary[]) {
    return mapSome(summaries, async (summary): Promise<ListedCustomer[]> => {
      const customer = await store.find(summary.id, clientId, dueAt);
      return customer ? [{ summary, named: customer }] : [];
    });
  }
}

/** A value that customers are to have. */
interface Wanted {
  name: LookUpName;
  /** Undefined if nobody can have it. */
  value: string | undefined;
  /** What it is a number of, beside the value itself. */
  isOfKind: (form: NormalisedForm) => boolean;
}

/** The contract wants what belongs together to be sent together (x-sent-together). */
function wantedIn(query: ListQuery): Wanted[] {
  const { phone, phoneCountryCode, taxNumberType, taxCountry, documentCountry } = query;
  const reading =
    phone !== undefined && phoneCountryCode !== undefined && readPhone(phoneCountryCode, phone);
  const values: Record<LookUpName, string | undefined> = {
    email: query.email,
    phone: typeof reading === "object" ? reading.e164 : undefined,
    externalId: query.externalId,
    taxNumber: query.taxNumber,
    documentCode: query.documentCode,
  };
  const kinds: Partial<Record<LookUpName, Wanted["isOfKind"]>> = {
    taxNumber: ({ sent: { taxInformation } }) =>
      taxInformation.type === taxNumberType && taxInformation.country === taxCountry,
    documentCode: ({ sent: { identification } }) => identification.country === documentCountry,
  };
  const names = Object.keys(values) as LookUpName[];
  return names
    .filter((name) => query[name] !== undefined)
    .map((name) => ({ name, value: values[name], isOfKind: kinds[name] ?? (() => true) }));
}

function hasValue(form: NormalisedForm, { name, value, isOfKind }: Wanted): boolean {
  const has = lookUpValues[name](form);
  const canonical = canonicalForms[name];
  return (
    has !== undefined &&
    value !== undefined &&
    canonical(has) === canonical(value) &&
    isOfKind(form)
  );
}

function rangeOf(query: ListQuery, limit: number): CustomerRange {
  const { startAfterId, status: statuses, createdFrom, createdBefore } = query;
  return {
    limit,
    startAfterId,
    statuses,
    createdFrom: createdFrom === undefined ? undefined : new Date(createdFrom),
    createdBefore: createdBefore === undefined ? undefined : new Date(createdBefore),
  };
}

/** As the store reads a range. */
function isIn(range: CustomerRange, { id, kyc, createdAt }: CustomerSummary): boolean {
  const { startAfterId, statuses, createdFrom, createdBefore } = range;
  return (
    (startAfterId === undefined || id < startAfterId) &&
    (statuses === undefined || statuses.includes(kyc.status)) &&
    (createdFrom === undefined || createdAt >= createdFrom) &&
    (createdBefore === undefined || createdAt < createdBefore)
  );
}

/** Ids sort by time of creation. */
function newestFirst(one: CustomerSummary, other: CustomerSummary): number {
  return one.id < other.id ? 1 : -1;
}

function bare(summary: CustomerSummary): ListedCustomer {
  return { summary };
}

/** Does it for some at a time. */
async function mapSome<T, R>(all: readonly T[], act: (one: T) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < all.length; start += SIDE_BY_SIDE) {
    const some = await Promise.all(all.slice(start, start + SIDE_BY_SIDE).map(act));
    results.push(...some.flat());
  }
  return results;
}
