import { readFileSync, writeFileSync } from "node:fs";

/**
 * Writes what a script found into a page, between the comments `<!-- NAME -->` and `<!-- /NAME -->`.
 * @param page the path of a Markdown file, docs/speed.md for instance.
 * @throws where the page has no such comments.
 */
export function writeSection(page: string, name: string, content: string): void {
  const before = readFileSync(page, "utf8");
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`${page} has no ${begin} and ${end}`);
  }
  const after = `${before.slice(0, from + begin.length)}\n\n${content}\n\n${before.slice(to)}`;
  writeFileSync(page, after);
}
