/**
 * Builds what the tests run against, where it is stale. Tap runs this before them, and what it puts into NODE_OPTIONS
 * stays out: coverage is about the service.
 */
import { spawnSync } from "node:child_process";

const build = ["-u", "NODE_OPTIONS", process.execPath, "scripts/build.js"];
process.exitCode = spawnSync("env", build, { stdio: "inherit" }).status ?? 1;
