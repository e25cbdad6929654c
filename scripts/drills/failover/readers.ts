import type { RunningStack } from "../../bench/stacks.js";
import { type Change, judge } from "../events/judgement.js";
import { type Reader, startReader } from "../events/reader.js";
import { CLIENTS, type Load } from "./load.js";

const CURSOR_UNKNOWN = 410;

/** Readers of the feed, which are not told of the failover either. */
export function startReaders({ address, key }: RunningStack): Reader[] {
  const addresses = [address];
  return [
    startReader({ name: "that waits", key, limit: 100, wait: 30, addresses }),
    startReader({ name: "of small pages", key, limit: 20, wait: 0, addresses }),
  ];
}

/** Whether each reader has seen what cannot have got to the standby since the replication was stopped. */
export function haveSeenLost(readers: readonly Reader[], { sent }: Load, stoppedMs: number) {
  const acknowledged = sent
    .flatMap((customer) => customer.acknowledged ?? [])
    .filter(({ atMs }) => atMs >= stoppedMs)
    .toSorted((one, other) => one.atMs - other.atMs);
  // What was under way at that moment may have got there.
  const lost = new Set(acknowledged.slice(CLIENTS).map(({ id }) => id));
  return readers.every(({ seen }) => seen.some(({ event }) => lost.has(event.data.customerId)));
}

/** Each change is seen once. @returns whether that is so, and how it went, in words. */
export async function judgeFollowing(readers: readonly Reader[], changes: readonly Change[]) {
  await Promise.all(readers.map((reader) => reader.finish(changes.length)));
  const verdicts = readers.map(({ name, seen, refusal }) => {
    const { missed, doubled, wrong, misplaced } = judge(changes, seen);
    const isRight =
      refusal() === undefined &&
      [missed, doubled, wrong, misplaced].every(({ length }) => length === 0);
    const text =
      `reader ${name}: ${seen.length} events, missed ${missed.length}, doubled ${doubled.length}, ` +
      `wrong ${wrong.length}, misplaced ${misplaced.length}`;
    return { isRight, text };
  });
  return combined(verdicts);
}

/** What they had seen is lost: they are told so, and are shown nothing else. */
export async function judgeRefusals(readers: readonly Reader[], promotedMs: number) {
  await Promise.all(readers.map((reader) => reader.finish(0)));
  const verdicts = readers.map(({ name, seen, refusal }) => {
    const after = seen.filter(({ atMs }) => atMs > promotedMs).length;
    const isRight = refusal() === CURSOR_UNKNOWN && after === 0;
    const text = `reader ${name}: answered ${refusal() ?? 200} behind what was lost, ${after} events after the failover`;
    return { isRight, text };
  });
  return combined(verdicts);
}

function combined(verdicts: { isRight: boolean; text: string }[]) {
  return {
    isRight: verdicts.every(({ isRight }) => isRight),
    text: verdicts.map(({ text }) => text).join("\n"),
  };
}
