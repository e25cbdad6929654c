import type { Value } from "../../changes.js";
import type { DueAt } from "../../time-limit.js";
import type { Engine } from "../engine.js";
import type { ColumnType, Read } from "../table.js";
import { ArrayParameter } from "./array-parameter.js";
import type { Connections } from "./connections.js";

/** So many statements are on their way at a time. A connection that hangs holds up what is in one of them. */
const MOST_STATEMENTS = 3;
/** The most reads that share a statement. */
const MOST_SHARING = 64;

/** A read that waits for its statement. */
interface Asked {
  values: readonly Value[];
  dueAt: DueAt | undefined;
  resolve: (rows: never[]) => void;
  reject: (error: unknown) => void;
}

type Share = (values: readonly Value[], dueAt?: DueAt) => Promise<never[]>;

/**
 * Lets reads share a statement, as writes share a commit: a message to the server and its answer take most of the time
 * of a short read. Reads that come while MOST_STATEMENTS are on their way go together with the next one. Nothing waits
 * on a server that is not busy, and what a read is answered was there when it was asked, or later.
 */
export function createReads(connections: Pick<Connections, "query">): Engine["read"] {
  const shares = new Map<string, Share>();
  return <Row extends object>(
    statement: Read<Row>,
    values: readonly Value[] = [],
    dueAt?: DueAt,
  ): Promise<Row[]> => {
    const { name, text, shared } = statement;
    if (!shared) {
      return connections.query<Row>({ name, text }, values, { dueAt });
    }
    const share = shares.get(name) ?? sharing(connections, statement, shared);
    shares.set(name, share);
    return share(values, dueAt);
  };
}

/** @param types of the values. */
function sharing<Row extends object>(
  connections: Pick<Connections, "query">,
  { name, text }: Read<Row>,
  types: readonly ColumnType[],
): Share {
  const many = { name: `many ${name}`, text: textOfMany(text, types) };
  let waiting: Asked[] = [];
  let running = 0;

  async function run(): Promise<void> {
    // Reads of the same turn of the event loop share the statement.
    await new Promise(setImmediate);
    while (waiting.length > 0) {
      const batch = waiting.slice(0, MOST_SHARING);
      waiting = waiting.slice(MOST_SHARING);
      await answer(batch);
    }
    running -= 1;
  }

  /** The statement may take as long as the last of them may wait; whoever is due before that waits no longer. */
  async function answer(batch: readonly Asked[]): Promise<void> {
    const dueAt = latest(batch);
    const timers = batch
      .filter((asked) => Number(asked.dueAt) < dueAt)
      .map((asked) => setTimeout(askAlone, Number(asked.dueAt) - performance.now(), asked));
    try {
      const [only] = batch as [Asked];
      const found =
        batch.length === 1
          ? [await connections.query({ name, text }, only.values, { dueAt })]
          : byNumber(await connections.query(many, arraysOf(batch), { dueAt }), batch.length);
      batch.forEach(({ resolve }, index) => {
        resolve(found[index] as never[]);
      });
    } catch (error) {
      for (const { reject } of batch) {
        reject(error);
      }
    } finally {
      timers.forEach(clearTimeout);
    }
  }

  /** One that is due is not sent: it gets the error that says so. */
  function askAlone({ values, dueAt, resolve, reject }: Asked): void {
    connections
      .query({ name, text }, values, { dueAt })
      .then((rows) => resolve(rows as never[]), reject);
  }

  return (values, dueAt) =>
    new Promise((resolve, reject) => {
      waiting.push({ values, dueAt, resolve, reject });
      if (running < MOST_STATEMENTS) {
        running += 1;
        void run();
      }
    });
}

/**
 * The statement for many reads, whose values come as an array each. It runs once for each of them: OFFSET 0 keeps the
 * planner from making it a join, for which it might read all of a table.
 */
function textOfMany(text: string, types: readonly ColumnType[]): string {
  const arrays = types.map((_type, place) => `$${place + 1}::text[]`).join(", ");
  const names = types.map((_type, place) => `value_${place + 1}`).join(", ");
  const one = text.replace(
    /\$(\d+)/g,
    (_all, place) => `CAST(value_${place} AS ${types[Number(place) - 1]})`,
  );
  return `SELECT asked_number, found.* FROM unnest(${arrays}) WITH ORDINALITY
    AS asked (${names}, asked_number) CROSS JOIN LATERAL (${one} OFFSET 0) AS found`;
}

function arraysOf(batch: readonly Asked[]): ArrayParameter[] {
  const [{ values }] = batch as [Asked];
  return values.map((_value, place) => {
    const cells = batch.map((asked) => asked.values[place] as Value);
    return new ArrayParameter("text", cells);
  });
}

/** The rows of each read, of which the first one has the number 1. */
function byNumber(rows: { asked_number: number }[], count: number): object[][] {
  const found: object[][] = Array.from({ length: count }, () => []);
  for (const row of rows) {
    (found[row.asked_number - 1] as object[]).push(row);
  }
  return found;
}

/** Infinity if one of them may wait for ever. */
function latest(batch: readonly Asked[]): DueAt {
  return Math.max(...batch.map(({ dueAt = Number.POSITIVE_INFINITY }) => dueAt));
}
