import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CommandError, exitCodes } from "../errors.js";
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

export const exportCommand: Command = {
  usage: "export [--client NAME] [--reveal] [--format ndjson|csv] [--output FILE]",
  summary: "Writes all customers to standard output or a file, also while servers run.",
  help: [
    "  --client   its customers alone, without those of its sub-clients",
    "  --reveal   opens the records; without it they stay sealed. The journal says so of each customer",
    "  --format   ndjson, the default, or csv",
    "  --output   a new file, which only its owner may read",
    "`intake import` takes what was revealed.",
  ].join("\n"),
  options: {
    client: { type: "string" },
    reveal: { type: "boolean" },
    format: { type: "string" },
    output: { type: "string" },
  },
  async run({ options, config, printProgress }) {
    const { client: clientName, reveal, format = "ndjson", output } = options;
    if (format !== "ndjson" && format !== "csv") {
      throw usageError(exportCommand, "--format is ndjson or csv.");
    }
    if (output !== undefined && existsSync(output)) {
      throw new CommandError(exitCodes.failure, `There is a ${output} already. Name another file.`);
    }
    // Loaded here, since the other commands do without it.
    const { exportRows } = await import("../bulk/export.js");
    let count = 0;
    await withStorage(config, async (storage) => {
      const keyring = await openKeyringOf({ ...config, production: true }, storage);
      const registry = clientRegistryOf(storage);
      const client = clientName === undefined ? undefined : await registry.findClient(clientName);
      await startJournal(storage, keyring, nameOf(exportCommand));
      const rows = exportRows(
        { format, client, isRevealed: reveal !== undefined },
        {
          storage,
          records: storage.openRecords(keyring),
          journalReads: config.journalReads,
          now,
          onProgress: (rows) => {
            count = rows;
          },
        },
      );
      await (output === undefined ? toStandardOutput(rows) : toFile(rows, output));
    });
    printProgress(`${count} customers exported.`);
  },
};

async function toStandardOutput(rows: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(rows), process.stdout, { end: false });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === "EPIPE"
      ? new CommandError(exitCodes.failure, "Standard output was closed before the end.")
      : error;
  }
}

/** The file has its name when it is whole, and on the disk. */
async function toFile(rows: AsyncIterable<string>, file: string): Promise<void> {
  const written = `${file}.${process.pid}`;
  const descriptor = openSync(written, "wx", 0o600);
  try {
    for await (const text of rows) {
      writeFileSync(descriptor, text);
    }
    fsyncSync(descriptor);
    renameSync(written, file);
  } finally {
    closeSync(descriptor);
    rmSync(written, { force: true });
  }
}
