import { isDeepStrictEqual } from "node:util";
import type { Step } from "../changes.js";
import type { Client } from "../clients/client.js";
import { createCreating } from "../customers/creating.js";
import { createDuplicates, refuseDuplicate } from "../customers/duplicates.js";
import { identityPairs } from "../customers/identity.js";
import type { NormalisedForm } from "../customers/individual-customer.js";
import { createLookUps } from "../customers/look-ups.js";
import { readIndividualCustomer } from "../customers/rules.js";
import { bodyForm } from "../http/validation.js";
import { insisting } from "../insisting.js";
import type { LookUpName } from "../look-ups.js";
import type { Write } from "../storage/engine.js";
import { journalStep } from "../storage/journal.js";
import { serializeWrites } from "../storage/packed-writes.js";
import type { Records, Storage } from "../storage/storage.js";
import type { Column } from "./columns.js";
import { customerIds } from "./customer-id.js";
import { fileChanged } from "./identity.js";
import { bodyReader, MalformedCsv } from "./reading.js";
import { malformedCsv, type Refusal, refusalOf } from "./refusal.js";
import { type Block, rowsOf } from "./rows.js";

/** Rows to read, and where they stand. */
export interface BlockOrder extends Block {
  /** The number of its first row. */
  firstRow: number;
  /** The first row of its part, and when the part began to be stored. */
  partRow: number;
  partAt: Date;
  /** Whether another process may have stored some of them. */
  mayBeDone: boolean;
}

/** What became of the rows of a block. */
export interface BlockReading {
  /** The writes of those to store (storage/packed-writes.ts). */
  writes: Uint8Array;
  /** Of each write the number of its line and the id of its customer. */
  lines: number[];
  ids: string[];
  refusals: Refusal[];
  /** How many were stored before. */
  doneBefore: number;
  /** Those to store of a person that the client has. */
  flagged: number;
}

export interface RowReaderDependencies {
  storage: Pick<Storage, "findByToken">;
  records: Pick<Records, "customers">;
  lookUpSecret: Buffer;
  lookUpNames: readonly LookUpName[];
  client: Pick<Client, "id" | "duplicates">;
  columns: readonly (Column | undefined)[] | undefined;
  seed: string;
  now: () => Date;
}

/** Makes the function that reads, checks, and seals the rows of a block, as the API does with bodies. */
export function rowReader(dependencies: RowReaderDependencies) {
  const { columns, seed } = dependencies;
  const readBody = bodyReader(columns);
  const readForm = bodyForm("createIndividualCustomer", readIndividualCustomer);
  const idOf = customerIds(seed);
  const making = customerMaking(dependencies);

  /** What a row comes to: nothing, a customer that is there, or a write. */
  async function readRow(row: Buffer, origin: Origin, order: BlockOrder, twins: Set<string>) {
    const body = readBody(row);
    if (body === undefined) {
      return "empty";
    }
    const form = readForm(body, origin.at);
    if (order.mayBeDone && (await insisting(() => making.isDone(origin.id, form)))) {
      return "done";
    }
    return making.make(form, origin, twins);
  }

  return async (order: BlockOrder): Promise<BlockReading> => {
    const { partRow, partAt } = order;
    const writes: Write[] = [];
    const twins = new Set<string>();
    const found = { refusals: [] as Refusal[], doneBefore: 0, flagged: 0 };
    const lines: number[] = [];
    const ids: string[] = [];
    let number = order.firstRow;
    for (const { row, line } of rowsOf(order)) {
      const id = idOf(number, partRow, partAt);
      number += 1;
      try {
        const made = await readRow(row, { id, at: partAt }, order, twins);
        if (made === "done") {
          found.doneBefore += 1;
        } else if (made !== "empty") {
          writes.push(made.write);
          lines.push(line);
          ids.push(id);
          found.flagged += made.isFlagged ? 1 : 0;
        }
      } catch (error) {
        found.refusals.push(refusalFor(line, error));
      }
    }
    return { ...found, lines, ids, writes: serializeWrites(writes) };
  };
}

/** The id of a customer, and when it was created. */
interface Origin {
  id: string;
  at: Date;
}

interface Made {
  write: Step[];
  /** Whether the client had such a customer. */
  isFlagged: boolean;
}

/** Makes customers as the service does. */
function customerMaking(dependencies: RowReaderDependencies) {
  const { storage, records, lookUpSecret, lookUpNames, client, now } = dependencies;
  const { customers } = records;
  const { id: clientId, duplicates: policy } = client;
  const lookUps = createLookUps(lookUpSecret, lookUpNames);
  const { findByToken } = storage;
  const duplicates = createDuplicates({ store: customers, lookUps, findByToken });
  let next: Origin = { id: "", at: new Date(0) };
  const creating = createCreating(
    {
      store: { insert: customers.insertOnce },
      lookUps,
      now: () => next.at,
      newId: () => next.id,
    },
    duplicates,
  );

  async function create(form: NormalisedForm): Promise<Made> {
    const write: Step[] = [];
    const changes = {
      add: (step: Step) => void write.push(step),
      note: () => {},
    };
    const dueAt = Number.POSITIVE_INFINITY;
    const asked = { clientId, duplicates: policy, changes, dueAt };
    const { customer, duplicateOf } = await creating.createIndividualCustomer(asked, form);
    const entry = { operation: "import", outcome: "done", subject: "created" } as const;
    const { id: customerId, version } = customer;
    write.push(journalStep({ ...entry, at: now(), clientId, customerId, version }));
    return { write, isFlagged: duplicateOf.length > 0 };
  }

  return {
    /**
     * @param twins what the customers of the block are told apart by, where the client minds two of the same person.
     * @throws AppError duplicate_customer
     */
    async make(form: NormalisedForm, origin: Origin, twins: Set<string>): Promise<Made> {
      next = origin;
      if (policy === "allow") {
        return create(form);
      }
      const claims = identityPairs(form).map((pair) => lookUps.claimOf(clientId, pair));
      const hasTwin = claims.some((claim) => twins.has(claim));
      if (hasTwin && policy === "reject") {
        refuseDuplicate([origin.id]);
      }
      const made = await insisting(() => create(form));
      for (const claim of claims) {
        twins.add(claim);
      }
      return hasTwin ? { ...made, isFlagged: true } : made;
    },

    /** @throws CommandError if something else was stored of this row. */
    async isDone(id: string, form: NormalisedForm): Promise<boolean> {
      const stored = await customers.find(id, clientId);
      if (!stored) {
        return (await customers.findErasure(id, clientId)) !== undefined;
      }
      if (stored.version === 1 && !isDeepStrictEqual(stored.sent, form.sent)) {
        throw fileChanged();
      }
      return true;
    },
  };
}

function refusalFor(line: number, error: unknown): Refusal {
  return error instanceof MalformedCsv ? malformedCsv(line) : refusalOf(line, error);
}
