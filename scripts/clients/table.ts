import type { Generator } from "./generators.js";
import type { OnTheWire } from "./on-the-wire.js";

/** What was seen of a generator. */
export interface Result extends Pick<Generator, "language" | "name" | "document" | "settings"> {
  version: string;
  /** Why there is no client. */
  fault?: string;
  /** What the program saw at each step. */
  seen?: Record<string, string>;
  wire?: OnTheWire;
}

const COLUMNS: [title: string, cell: (result: Result) => string | undefined][] = [
  ["language", ({ language }) => language],
  ["generator", ({ name, version }) => `${name} ${version}`],
  ["contract, settings", ({ document, settings }) => `\`${document}\`; ${settings}`],
  ["create, read", ({ seen }) => seen && `${seen.create}, ${seen.read}`],
  ["date, instant", ({ seen }) => seen && `${seen.date}, ${seen.instant}`],
  ["list sent, answer", ({ seen, wire }) => seen && `\`${wire?.list}\`: ${seen.list}`],
  ["null in a patch", ({ seen, wire }) => seen && `\`${wire?.patch}\`: ${seen.correct}`],
  ["media type of a patch", ({ wire }) => wire?.patchType],
  ["304", ({ seen }) => seen?.notModified],
  ["400", ({ seen }) => seen?.invalid],
  ["KYC result", ({ seen }) => seen?.kyc],
  ["unknown member", ({ seen }) => seen?.laterMember],
  ["unknown enum value", ({ seen }) => seen?.laterValue],
  ["503, sent again", ({ seen, wire }) => seen && `${seen.busy}, ${wire?.retries}`],
];

/** @returns a row for each generator, as Markdown. */
export function tableOf(results: Result[]): string {
  const rows = results.map((result) =>
    COLUMNS.map(([, cell]) => cell(result) ?? result.fault ?? ""),
  );
  const lines = [COLUMNS.map(([title]) => title), COLUMNS.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
