/**
 * Starts the service, after it has built what is stale. Command line, signals and exit code are those of
 * dist/main.js, which runs in this process: a second one would cost as much as the service takes to start.
 */
// Whatever has to be said about an old Node is said here, before anything else is loaded.

const { spawnSync } = await import("node:child_process");
const { join } = await import("node:path");
const { isBuildFresh, isGeneratedFresh } = await import("./freshness.js");

const PROJECT = join(import.meta.dirname, "..");
const PROGRAM = join(PROJECT, "dist/main.js");

if (isGeneratedFresh() && isBuildFresh()) {
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
  await import(PROGRAM);
}
