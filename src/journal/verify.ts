import { type Chaining, type Content, emptyChain, linkIn, positionOf } from "./chain.js";
import type { ChainEnds } from "./checkpoint.js";

/** A row of the journal, as far as its chain is concerned. */
export interface ChainedRow {
  id: number;
  /** As its chain binds it, by its number. */
  content: (number: number) => Content;
  isVoid: boolean;
  mac: string;
}

export interface Register {
  chains: number;
  mac: string;
}

export interface JournalSource {
  /** The next rows behind a number, in their order. None at the end. */
  rowsAfter(number: number): Promise<ChainedRow[]>;
  /** Undefined where there is none. */
  register(): Promise<Register | undefined>;
}

export interface Verified {
  rows: number;
  chains: number;
  /** What is wrong, each a sentence that names the row or the chain. */
  faults: string[];
}

const CHANGED = "was changed, or put there";
const UNSURE = "does not go with the row before it";
/** Of more faults the first ones are enough. */
const FAULTS_AT_MOST = 100;

/**
 * Goes through all rows of the journal, while servers add others.
 * @param known how far the chains went at a time before.
 */
export async function verifyJournal(
  source: JournalSource,
  chaining: Chaining,
  known: ChainEnds = new Map(),
): Promise<Verified> {
  const before = await source.register();
  const walk = createWalk(chaining, known);
  // Before any number, also those that no row has.
  let last = Number.MIN_SAFE_INTEGER;
  for (let rows = await source.rowsAfter(last); rows.length > 0; ) {
    for (const row of rows) {
      walk.visit(row);
    }
    last = (rows.at(-1) as ChainedRow).id;
    rows = await source.rowsAfter(last);
  }
  const after = await source.register();
  return walk.finish(before?.chains ?? 0, after);
}

/** Goes through chain after chain. */
function createWalk(chaining: Chaining, known: ChainEnds) {
  const faults: string[] = [];
  const tell = (fault: string) => {
    if (faults.length < FAULTS_AT_MOST) {
      faults.push(fault);
    }
  };
  let rows = 0;
  let chains = 0;
  let latest = 0;
  let walk: ChainWalk | undefined;

  const tellMissingChains = (end: number) => {
    for (let missing = latest + 1; missing < end && faults.length < FAULTS_AT_MOST; missing += 1) {
      tell(`chain ${missing} is missing as a whole`);
    }
  };
  return {
    visit(row: ChainedRow): void {
      const { chain } = positionOf(row.id);
      rows += 1;
      if (chain < 1) {
        tell(`row ${row.id} was put there: it is of no chain`);
        return;
      }
      if (chain !== latest) {
        walk?.end();
        tellMissingChains(chain);
        chains += 1;
        latest = chain;
        walk = walkChain({ chain, chaining, known: known.get(chain), tell });
      }
      walk?.visit(row);
    },

    finish(chainsBefore: number, register: Register | undefined): Verified {
      walk?.end();
      tellMissingChains(chainsBefore + 1);
      for (const [chain, { place }] of known) {
        if (chain > Math.max(latest, chainsBefore)) {
          tell(`${missingRows(chain, 1, place)}, which the checkpoint has`);
        }
      }
      if (register && register.mac !== chaining.registerMac(register.chains)) {
        tell("the register of the chains was changed");
      } else if (latest > (register?.chains ?? 0)) {
        tell("the register of the chains was changed: there are chains that it does not have");
      }
      return { rows, chains, faults };
    },
  };
}

type ChainWalk = ReturnType<typeof walkChain>;

interface ChainWalkOptions {
  chain: number;
  chaining: Chaining;
  /** How far it went at a time before. */
  known: { place: number; link: string } | undefined;
  tell: (fault: string) => void;
}

/** Goes through the rows of one chain. */
function walkChain({ chain, chaining, known, tell }: ChainWalkOptions) {
  let place = 0;
  /** To what the next row may be bound: what the row before it says, and what it should say. */
  let links = [emptyChain(chain).link];
  /** Whether the row before is as it was written. */
  let isSure = true;

  return {
    visit({ id, content, isVoid, mac }: ChainedRow): void {
      const { place: next } = positionOf(id);
      const isBehindGap = next !== place + 1;
      if (isBehindGap) {
        tell(missingRows(chain, place + 1, next - 1));
      }
      place = next;
      const bounds = links.map((link) => chaining.bind({ chain, place: place - 1, link }, content));
      const fitting = bounds.find(({ link }) => link === linkIn(mac));
      if (fitting && mac !== (isVoid ? fitting.void : fitting.done)) {
        tell(`row ${chain}.${place}: its outcome was changed`);
      } else if (!fitting && !isBehindGap) {
        tell(`row ${chain}.${place} ${isSure ? CHANGED : UNSURE}`);
      }
      if (known?.place === place && known.link !== linkIn(mac)) {
        tell(`row ${chain}.${place} is not the one that the checkpoint has`);
      }
      isSure = fitting !== undefined;
      links = fitting
        ? [fitting.link]
        : [linkIn(mac), ...bounds.map(({ link }) => link).slice(0, 2)];
    },

    /** What is known from outside is missing behind the last row. */
    end(): void {
      if (known && known.place > place) {
        tell(`${missingRows(chain, place + 1, known.place)}, which the checkpoint has`);
      }
    },
  };
}

/** "row 1.4 is missing". */
function missingRows(chain: number, from: number, to: number): string {
  return from === to
    ? `row ${chain}.${from} is missing`
    : `rows ${chain}.${from} to ${chain}.${to} are missing`;
}
