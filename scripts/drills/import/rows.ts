import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { BODY, DIGITS } from "../../bench/creation.js";

/** One row of so many is bad, each time in another way. */
export const BAD_EVERY = 100;
const WIDTH = 9;
const FIRST = 100_000_000;

const KINDS: ((good: string) => string)[] = [
  (good) => good.replace('"GB"', '"XX"'),
  (good) => good.slice(0, -1),
  (good) => good.replace('"isPep":true', '"isPep":"yes"'),
  (good) => good.replace("{", '{"isPep":true,'),
];

export function isBad(line: number): boolean {
  return line % BAD_EVERY === 0;
}

/** Writes a file with a customer in each line, whose numbers tell the line. */
export async function writeRows(file: string, lines: number): Promise<void> {
  const stream = createWriteStream(file);
  for (let line = 1; line <= lines; line += 1) {
    const good = BODY.replace(`07700 ${DIGITS}`, "07700 900123").replaceAll(
      DIGITS,
      String(FIRST + line).padStart(WIDTH, "0"),
    );
    const kind = KINDS[(line / BAD_EVERY) % KINDS.length] as (typeof KINDS)[0];
    if (!stream.write(`${isBad(line) ? kind(good) : good}\n`)) {
      await once(stream, "drain");
    }
  }
  stream.end();
  await once(stream, "close");
}

/** The line of a customer, by what the client calls it. */
export function lineOf(externalId: string): number {
  return Number(externalId.slice(-WIDTH)) - FIRST;
}
