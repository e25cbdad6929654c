import type { SenderState, SenderStore } from "./sending.js";

/** How often the process that sends says that it lives, and after how long without that another one takes over. */
const BEAT_EVERY_MS = 2_000;
const TAKE_OVER_AFTER_MS = 10_000;

export interface LeadershipOptions {
  store: Pick<SenderStore, "beat" | "readSender">;
  /** Whether other processes may send as well. */
  isShared: boolean;
  takeOverAfterMs?: number;
}

export type Leadership = ReturnType<typeof createLeadership>;

/**
 * Lets one of several processes lead. No clock of theirs is compared: each watches for how long the other's count of
 * beats stands still. For a moment two may lead, of which one does not know yet that it was taken for dead.
 */
export function createLeadership({
  store,
  isShared,
  takeOverAfterMs = TAKE_OVER_AFTER_MS,
}: LeadershipOptions) {
  let own: SenderState | undefined;
  let beatAtMs = 0;
  let seen: { beat: number; sinceMs: number } | undefined;

  /** Takes the next beat. Whatever stops it, this process does not lead any more. */
  async function beat(state: SenderState): Promise<boolean> {
    own = undefined;
    if (!(await store.beat(state))) {
      return false;
    }
    own = state.isHeld ? state : undefined;
    beatAtMs = performance.now();
    return true;
  }

  function hasStopped({ beat: count, isHeld }: SenderState): boolean {
    if (seen?.beat !== count) {
      seen = { beat: count, sinceMs: performance.now() };
    }
    return !isHeld || performance.now() >= seen.sinceMs + takeOverAfterMs;
  }

  return {
    /** @returns what this process leads with, if it does. */
    get state(): SenderState | undefined {
      return own;
    },

    /** Takes the lead if nobody has it, and keeps it. */
    async lead(): Promise<boolean> {
      if (own) {
        const isDue = isShared && performance.now() >= beatAtMs + BEAT_EVERY_MS;
        return isDue ? beat({ ...own, beat: own.beat + 1 }) : true;
      }
      const state = await store.readSender();
      if (!isShared) {
        // Nobody looks at the beats of a process that is alone.
        own = { ...state, isHeld: true };
        return true;
      }
      return hasStopped(state) ? beat({ ...state, beat: state.beat + 1, isHeld: true }) : false;
    },

    /** Keeps how far the leader has come. @returns false if another process leads. */
    async moveTo(position: number): Promise<boolean> {
      return own ? beat({ ...own, beat: own.beat + 1, position }) : false;
    },

    /** Lets another process lead at once. */
    async leave(): Promise<void> {
      if (own && isShared) {
        await beat({ ...own, beat: own.beat + 1, isHeld: false });
      }
      own = undefined;
    },
  };
}
