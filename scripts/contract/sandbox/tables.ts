import { readFileSync, writeFileSync } from "node:fs";
import { codeTable, type MagicTable, operationTable } from "../../../dist/sandbox/table.js";

export const PAGE = "docs/sandbox.md";

const TABLES = { codes: codeTable, operations: operationTable };

/** What the page says of the magic values. */
export interface Published {
  /** The header that forces an error code. */
  traceparents: Map<string, string>;
  /** The error codes by operation and status, as "getCustomer 404". */
  codes: Map<string, string[]>;
}

/** Reads the tables of the page, as a person would. */
export function readPublished(file = PAGE): Published {
  const page = readFileSync(file, "utf8");
  const codeRows = rowsOf(page, "codes");
  const operationRows = rowsOf(page, "operations");
  const ofStatus = (status: string) =>
    codeRows.filter(([one]) => one === status).map(([, code = ""]) => code);
  return {
    traceparents: new Map(codeRows.map(([, code = "", traceparent = ""]) => [code, traceparent])),
    codes: new Map(
      operationRows.flatMap(([id, , , forced = ""]) =>
        [...forced.matchAll(/(\d{3})(?: \(([^)]*)\))?/g)].map(
          ([, status = "", some]): [string, string[]] => [
            `${id} ${status}`,
            some?.split(", ") ?? ofStatus(status),
          ],
        ),
      ),
    ),
  };
}

/** The page with its tables as the code has them. */
export function currentPage(file = PAGE): string {
  return Object.entries(TABLES).reduce(
    (page, [name, table]) => {
      return page.replace(
        blockOf(name),
        (_, begin, end) => `${begin}\n${markdownOf(table())}\n${end}`,
      );
    },
    readFileSync(file, "utf8"),
  );
}

export function writePage(): void {
  writeFileSync(PAGE, currentPage());
}

function blockOf(name: string): RegExp {
  return new RegExp(`(<!-- generated: ${name} -->\\n)[^]*?(<!-- end -->)`);
}

function markdownOf({ columns, rows }: MagicTable): string {
  const cells = rows.map((row) => row.map((cell) => (cell === "" ? "" : `\`${cell}\``)));
  return [columns, columns.map(() => "---"), ...cells]
    .map((line) => `| ${line.join(" | ")} |\n`)
    .join("");
}

/** The cells of a table, without those of its head. */
function rowsOf(page: string, name: string): string[][] {
  const [block = ""] = blockOf(name).exec(page) ?? [];
  return [...block.matchAll(/^\| (.*) \|$/gm)]
    .map(([, line = ""]) => line.split(" | ").map((cell) => cell.replaceAll("`", "")))
    .slice(2);
}
