import type { Counts } from "../bulk/import.js";
import { type Input, openInput } from "../bulk/input.js";
import type { Format } from "../bulk/rows.js";
import { CommandError, exitCodes } from "../errors.js";
import { openSecret } from "../sealing/secrets.js";
import {
  type Command,
  clientRegistryOf,
  nameOf,
  now,
  openKeyringOf,
  startJournal,
  usageError,
  withStorage,
} from "./command.js";
import { assertPolicy } from "./duplicate-policies.js";
import { type Bar, openBar } from "./progress-bar.js";

export const importCommand: Command = {
  usage: "import FILE --client NAME [--format ndjson|csv] [--report FILE] [--as NAME]",
  summary: "Creates a customer for each row of a file, also while servers run.",
  help: [
    "  FILE       lines of JSON, or CSV with a header; plain, gzip or zstd; - for standard input",
    "  --client   whose customers they become",
    "  --format   csv for a name that ends in .csv, .csv.gz or .csv.zst, else ndjson",
    "  --report   gets a line of JSON for each row that is refused; without it standard error does",
    "  --as       makes another import of content that was imported before",
    "Stopped at any time, it goes on where it stood when the same command runs again. Exit 65 if rows were refused.",
  ].join("\n"),
  options: {
    client: { type: "string" },
    format: { type: "string" },
    report: { type: "string" },
    as: { type: "string" },
  },
  positionals: ["FILE"],
  async run({ options, positionals: [file = ""], config, printResult, isQuiet }) {
    const { client: clientName, report: reportFile, as: name } = options;
    if (clientName === undefined) {
      throw usageError(importCommand, "Name the client with --client.");
    }
    const format = readFormat(options.format, file);
    // Loaded here, since the other commands do without what reads bodies.
    const { runImport } = await import("../bulk/start.js");
    const input = openInput(file);
    const counts = await withStorage(config, async (storage) => {
      const keyring = await openKeyringOf(config, storage);
      const client = await clientRegistryOf(storage).findClient(clientName);
      assertPolicy(config, client);
      await startJournal(storage, keyring, nameOf(importCommand));
      const bar = await openBar(input.totalBytes, isQuiet);
      try {
        return await runImport(
          { file, format, input, client, name, reportFile },
          {
            config,
            storage,
            records: storage.openRecords(keyring),
            lookUpSecret: await openSecret("look-ups", storage.secrets, keyring),
            now,
            onProgress: showing(bar, input),
          },
        );
      } finally {
        bar.stop();
      }
    });
    const { rows: _, ...result } = counts;
    printResult(result, summaryOf(counts));
    if (counts.refused > 0) {
      throw new CommandError(exitCodes.dataError, refusedText(counts, reportFile));
    }
  },
};

function readFormat(given: string | undefined, file: string): Format {
  if (given === undefined) {
    return /\.csv(\.gz|\.zst)?$/i.test(file) ? "csv" : "ndjson";
  }
  if (given !== "csv" && given !== "ndjson") {
    throw usageError(importCommand, "--format is ndjson or csv.");
  }
  return given;
}

function showing(bar: Bar, input: Input): (counts: Counts) => void {
  return ({ rows }) => bar.show(input.readBytes(), rows);
}

function summaryOf({ created, alreadyThere, flagged, refused }: Counts): string {
  const known = flagged > 0 ? ` ${flagged} are of persons whom the client had.` : "";
  return `${created} created, ${alreadyThere} already there, ${refused} refused.${known}`;
}

function refusedText({ refused }: Counts, reportFile: string | undefined): string {
  const where = reportFile === undefined ? "" : ` ${reportFile} says which, and why.`;
  return `${refused} rows were refused.${where} Correct them and import them as a file of their own.`;
}
