import { CommandError, exitCodes } from "../errors.js";
import { readBefore, readSigned, type Signing } from "./signed-file.js";

/** The last row of each chain, by the number of the chain. */
export type ChainEnds = ReadonlyMap<number, { place: number; link: string }>;

/** How far the journal went at a time. */
interface Checkpoint {
  rows: number;
  /** By chain, from 1 on: its last place, and what binds the row there. */
  chains: [chain: number, place: number, link: string][];
}

const KIND = "checkpoint of the journal";

/**
 * Makes sure that a checkpoint may be replaced.
 * @throws CommandError if the journal lacks what the file has.
 */
export function assertGrown(file: string, ends: ChainEnds, signing: Signing): void {
  const before = readBefore<Checkpoint>(KIND, file, signing);
  for (const [chain, place, link] of before?.chains ?? []) {
    const end = ends.get(chain);
    const isThere = end && (end.place > place || (end.place === place && end.link === link));
    if (!isThere) {
      throw new CommandError(
        exitCodes.failure,
        `${file} has rows of chain ${chain} that the journal lacks. It was kept: run \`intake journal verify --checkpoint ${file}\`.`,
      );
    }
  }
}

/** The text of a checkpoint, and how many rows it covers. */
export function checkpointOf(ends: ChainEnds, signing: Signing, now: Date) {
  const chains = [...ends].map(([chain, { place, link }]): Checkpoint["chains"][number] => [
    chain,
    place,
    link,
  ]);
  const rows = chains.reduce((sum, [, place]) => sum + place, 0);
  const checkpoint: Checkpoint = { rows, chains };
  return { rows, chains: chains.length, text: signing.sign(KIND, checkpoint, now) };
}

/** @throws CommandError if the file is no whole checkpoint of this database. */
export function readCheckpoint(file: string, signing: Signing): ChainEnds {
  const signed = readSigned<Checkpoint>(KIND, file);
  signing.assertOwn(signed, file);
  return new Map(signed.content.chains.map(([chain, place, link]) => [chain, { place, link }]));
}
