/**
 * Generates a client with each generator that others have made, lets it call a running service, and compares what it
 * saw with what was seen before. The receivers of webhooks get messages that they have to take and to refuse.
 *
 *   npm run clients
 *
 * Options: --only TEXT, the generators with this text in their language and name; --write, takes what is seen now for
 * right, and writes it and the table of docs/clients.md.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { runScript } from "./bench/script.js";
import { writeSection } from "./bench/section.js";
import { writeDocuments } from "./clients/document.js";
import { startFront } from "./clients/front.js";
import { GENERATORS, type Generator, PACKAGES, type Play } from "./clients/generators.js";
import { onTheWire } from "./clients/on-the-wire.js";
import { faultsOf, isThere, RECEIVERS } from "./clients/receivers.js";
import { type Result, tableOf } from "./clients/table.js";
import { runService } from "./contract/running-service.js";
import { run } from "./contract/tools/program.js";
import { install } from "./packages.js";

const RESULTS = "scripts/clients/results/clients.json";
const PAGE = "docs/clients.md";

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: { only: { type: "string", default: "" }, write: { type: "boolean", default: false } },
  });
  const folders = ["scripts/contract/tools/clients", "scripts/generation/packages", PACKAGES];
  await Promise.all(folders.map(install));
  const before: Result[] = JSON.parse(readFileSync(RESULTS, "utf8"));
  const after: Result[] = [];
  const different: string[] = [];
  for (const generator of GENERATORS) {
    const known = before.find((result) => idOf(result) === idOf(generator));
    const isWanted = idOf(generator).includes(values.only);
    const result = isWanted ? await resultOf(generator) : undefined;
    if (result && !isDeepStrictEqual(result, known)) {
      different.push(idOf(result));
      console.log(JSON.stringify({ before: known, now: result }, null, 2));
    }
    after.push(...[result ?? known].filter((it) => it !== undefined));
  }
  const faults = await faultsOfReceivers();
  if (values.write) {
    writeFileSync(RESULTS, `${JSON.stringify(after, null, 2)}\n`);
    writeSection(PAGE, "clients", tableOf(after));
  } else if (different.length > 0) {
    console.log(`Other than before: ${different.join(", ")}. To take it for right: -- --write`);
  }
  return faults.length === 0 && (values.write || different.length === 0);
}

function idOf({ language, name }: Pick<Generator, "language" | "name">): string {
  return `${language} ${name}`;
}

/** @returns nothing where this machine lacks what the generator needs, with a line that says so. */
async function resultOf(generator: Generator): Promise<Result | undefined> {
  const { language, name, document, settings, needs } = generator;
  const missing = needs.find((program) => !isThere(program));
  if (missing) {
    console.log(`${idOf(generator)}: skipped, there is no ${missing}`);
    return undefined;
  }
  const { address, key, stop } = await runService(resolve("dist/main.js"), { DOCS: "on" });
  const front = await startFront(address);
  const folder = mkdtempSync(join(tmpdir(), "intake-clients-"));
  try {
    cpSync("scripts/clients/programs", folder, { recursive: true });
    await writeDocuments(front.address, PACKAGES, folder);
    const outcome = await outcomeOf(generator, { folder, address: front.address, key });
    const wire = "seen" in outcome ? { wire: onTheWire(front.taken()) } : {};
    console.log(`${idOf(generator)}: ${outcome.fault ?? "played"}`);
    return {
      language,
      name,
      version: versionOf(generator),
      document,
      settings,
      ...outcome,
      ...wire,
    };
  } finally {
    rmSync(folder, { recursive: true });
    front.stop();
    await stop();
  }
}

async function outcomeOf(
  generator: Generator,
  play: Play,
): Promise<Pick<Result, "seen" | "fault">> {
  try {
    return { seen: JSON.parse(await generator.play(play)) };
  } catch (error) {
    // What a program wrote names folders, ports and the key, which differ each time.
    console.log((error as Error).message);
    return { fault: "does not run" };
  }
}

function versionOf({ version }: Generator): string {
  if (Array.isArray(version)) {
    const [program = "", ...args] = version;
    return run(program, args).trim();
  }
  const file = join(version.packages, "node_modules", version.module, "package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}

async function faultsOfReceivers(): Promise<string[]> {
  const faults: string[] = [];
  for (const receiver of RECEIVERS.filter(({ needs }) => isThere(needs))) {
    const found = await faultsOf(receiver);
    console.log([`${receiver.name}: ${found.length} faults`, ...found].join("\n"));
    faults.push(...found);
  }
  return faults;
}

await runScript(main);
