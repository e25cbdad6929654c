/**
 * Starts the service, after it has built what is stale. Command line, signals and exit code are those of
 * dist/main.js, which runs in this process: a second one would cost as much as the service takes to start.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isBuildFresh, isGeneratedFresh } from "./freshness.js";

// An old Node has no import.meta.dirname. All that stands here runs on it, up to the sentence that it gets.
const PROJECT = fileURLToPath(new URL("..", import.meta.url));
const PROGRAM = join(PROJECT, "dist/main.js");
/** From sysexits.h. */
const EXIT_CONFIGURATION = 78;

if (isNodeTooOld()) {
  process.stderr.write(
    `Customer Intake needs Node ${leastNode()} or newer, and this is ${process.versions.node}. ` +
      "Install Node 24 or 26 from https://nodejs.org.\n",
  );
  process.exitCode = EXIT_CONFIGURATION;
} else if (isGeneratedFresh() && isBuildFresh()) {
  await run();
} else {
  // In a process of its own: the compiler's memory is not the service's.
  const build = ["scripts/build.js", "--generate"];
  const { status } = spawnSync(process.execPath, build, { cwd: PROJECT, stdio: "inherit" });
  if (status === 0) {
    await run();
  } else {
    process.exitCode = status ?? 1;
  }
}

async function run() {
  // With --workers, node:cluster starts this once more.
  process.argv[1] = PROGRAM;
  // A path of Windows is no URL.
  await import(pathToFileURL(PROGRAM).href);
}

function isNodeTooOld() {
  return process.versions.node.localeCompare(leastNode(), "en", { numeric: true }) < 0;
}

/** The first version in the ranges of package.json. */
function leastNode() {
  const { engines } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
  return /[\d.]+/.exec(engines.node)?.[0] ?? "";
}
