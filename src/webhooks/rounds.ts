/** So many webhooks are served at a time; those whose last message failed have places of their own. */
const PLACES = { sound: 100, failing: 50 };
/** A webhook waits for so long if what serves it fails. */
const AFTER_FAULT_MS = 1_000;

type Place = keyof typeof PLACES;

/** When a webhook is served next. */
export interface Turn {
  dueMs: number;
  /** For how long it gets nothing in any case. */
  pauseMs: number;
}

export interface RoundsOptions {
  /** Whether the last message of a webhook has failed. */
  isFailing: (webhookId: string) => boolean;
  mayGoOn: () => boolean;
  /** @returns when something is due again; undefined if nothing waits. */
  serve: (webhookId: string) => Promise<Turn | undefined>;
  now: () => Date;
  onFailure: (error: unknown) => void;
}

export type Rounds = ReturnType<typeof createRounds>;

/** Serves webhooks side by side, each by one at a time, so that one that takes long holds up no other. */
export function createRounds(options: RoundsOptions) {
  const { isFailing, now } = options;
  /** When something is due, and until when a pause lasts: a reading of the clock that nobody sets. */
  const later = new Map<string, { dueMs: number; pausedUntilMs: number }>();
  /** The webhooks for which something is due. */
  const ready = { sound: new Set<string>(), failing: new Set<string>() };
  const { busy, fill } = createPlaces(options, ready, { add, postpone });

  function placeOf(webhookId: string): Place {
    return isFailing(webhookId) ? "failing" : "sound";
  }

  function add(webhookId: string): void {
    const served = busy.get(webhookId);
    const postponed = later.get(webhookId);
    if (served) {
      served.hasMore = true;
    } else if (postponed && isFailing(webhookId)) {
      // What is new does not wait until what has failed is due again, which can be a day.
      postponed.dueMs = 0;
    } else {
      later.delete(webhookId);
      ready[placeOf(webhookId)].add(webhookId);
    }
  }

  function postpone(webhookId: string, { dueMs, pauseMs }: Turn): void {
    later.set(webhookId, { dueMs, pausedUntilMs: performance.now() + pauseMs });
  }

  return {
    /** There is something for a webhook. One that fails gets it when its pause is over. */
    add,
    postpone,
    isBusy: (webhookId: string): boolean => busy.has(webhookId),

    /** Serves the webhooks for which something is due. */
    go(): void {
      const [nowMs, elapsedMs] = [now().getTime(), performance.now()];
      for (const [webhookId, { dueMs, pausedUntilMs }] of later) {
        if (dueMs <= nowMs && pausedUntilMs <= elapsedMs && !busy.has(webhookId)) {
          later.delete(webhookId);
          ready[placeOf(webhookId)].add(webhookId);
        }
      }
      fill();
    },

    /** Resolves when none is served any more. */
    async end(): Promise<void> {
      await Promise.all([...busy.values()].map(({ done }) => done));
    },
  };
}

/** The webhooks that are served, and whether there is something new for them. */
type Busy = Map<string, { done: Promise<void>; hasMore: boolean }>;

function createPlaces(
  { mayGoOn, serve, onFailure }: RoundsOptions,
  ready: Record<Place, Set<string>>,
  { add, postpone }: Pick<Rounds, "add" | "postpone">,
) {
  const busy: Busy = new Map();
  const taken = { sound: 0, failing: 0 };

  function fill(): void {
    for (const place of ["sound", "failing"] as const) {
      for (const webhookId of ready[place]) {
        if (taken[place] >= PLACES[place] || !mayGoOn()) {
          break;
        }
        ready[place].delete(webhookId);
        taken[place] += 1;
        busy.set(webhookId, { done: occupy(webhookId, place), hasMore: false });
      }
    }
  }

  async function occupy(webhookId: string, place: Place): Promise<void> {
    const turn = await serve(webhookId).catch((error: unknown) => {
      onFailure(error);
      return { dueMs: 0, pauseMs: AFTER_FAULT_MS };
    });
    const hasMore = busy.get(webhookId)?.hasMore;
    busy.delete(webhookId);
    taken[place] -= 1;
    if (turn) {
      postpone(webhookId, turn);
    }
    if (hasMore) {
      add(webhookId);
    }
    // Another one gets the place at once.
    fill();
  }

  return { busy, fill };
}
