import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import ts from "typescript";

/** Comments and blank lines count. Biome's rule leaves out lines that only close a block. */
const MAX_LINES = 70;

for (const folder of ["src", "scripts"]) {
  t.test(`no function of ${folder} is longer than ${MAX_LINES} lines`, async (t) => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.[jt]s$/.test(file) && !/(?:node_modules|builds)\//.test(file))
      .map((file) => join(folder, file));
    t.ok(files.length > 0);
    t.strictSame(files.flatMap(longFunctionsOf), []);
  });
}

/** The functions that are too long, each with the line on which it begins. */
function longFunctionsOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const first = lineAt(node.getStart());
    const count = lineAt(node.end) - first + 1;
    if (ts.isFunctionLike(node) && count > MAX_LINES) {
      found.push(`${file}:${first} has ${count} lines`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
