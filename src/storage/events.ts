import {
  type CustomerEvent,
  type EventStore,
  type EventType,
  PUBLISHED_AT_ONCE,
} from "../events/event.js";
import { linkIn } from "../journal/chain.js";
import type { OpenDatabase } from "./engine.js";
import { selects } from "./table.js";

/** An event, and the row of the journal that it is made of. */
export interface EventRow {
  number: number;
  owner_id: string;
  client_id: string;
  customer_id: string;
  subject: string;
  at: number;
  version: number | null;
  mac: string;
}

export const eventReads = selects<{
  listEvents: EventRow;
  listAllEvents: EventRow;
  latestEvent: { number: number };
  clientsOfEvents: { owner_id: string; client_id: string };
}>({
  listEvents: `SELECT number, owner_id, client_id, customer_id, subject, at, version, mac
    FROM (SELECT * FROM events WHERE number >= $2
      AND owner_id = (SELECT coalesce(parent_id, id) FROM clients WHERE id = $1)
      ORDER BY number LIMIT $3) AS found
    JOIN journal ON journal.id = found.entry_id ORDER BY number`,
  listAllEvents: `SELECT number, owner_id, client_id, customer_id, subject, at, version, mac
    FROM events JOIN journal ON journal.id = events.entry_id
    WHERE number > $1 ORDER BY number LIMIT $2`,
  latestEvent: "SELECT coalesce(max(number), 0) AS number FROM events",
  clientsOfEvents: `SELECT DISTINCT owner_id, client_id FROM events JOIN journal ON journal.id = events.entry_id
    WHERE number > $1 AND number <= $2`,
});

/** By the first word of the journal's subject. */
const TYPES: Record<string, EventType> = {
  created: "customer.created",
  corrected: "customer.corrected",
  KYC: "customer.kyc_recorded",
  erased: "customer.erased",
};

export function eventStore({
  engine,
  publishEvents,
}: Pick<OpenDatabase, "engine" | "publishEvents">): EventStore {
  return {
    async listFrom(clientId, number, limit) {
      const rows = await engine.read(eventReads.listEvents, [clientId, number, limit]);
      return rows.map(eventOf);
    },
    async latestNumber() {
      const [row] = await engine.read(eventReads.latestEvent);
      return Number(row?.number);
    },
    async clientsOf(after, upTo) {
      const rows = await engine.read(eventReads.clientsOfEvents, [after, upTo]);
      return new Set(rows.flatMap(({ owner_id, client_id }) => [owner_id, client_id]));
    },
    publish: publishEvents && (() => publishEvents(PUBLISHED_AT_ONCE)),
  };
}

export function eventOf(row: EventRow): CustomerEvent {
  return {
    number: row.number,
    // What binds the row in the journal is made of all that it holds, and says nothing of it.
    id: `evt_${linkIn(row.mac)}`,
    type: TYPES[row.subject.split(" ", 1)[0] as string] as EventType,
    at: new Date(row.at),
    ownerId: row.owner_id,
    clientId: row.client_id,
    customerId: row.customer_id,
    ...(row.version !== null && { version: row.version }),
  };
}
