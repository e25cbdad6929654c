import { readFileSync, writeFileSync } from "node:fs";

const README = "README.md";

/**
 * Writes what a script found between two comments of the README, `<!-- NAME -->` and `<!-- /NAME -->`.
 * @throws where they are missing.
 */
export function writeReadme(name: string, content: string): void {
  const before = readFileSync(README, "utf8");
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`${README} has no ${begin} and ${end}`);
  }
  const after = `${before.slice(0, from + begin.length)}\n\n${content}\n\n${before.slice(to)}`;
  writeFileSync(README, after);
}
