#!/usr/bin/env node
import { refusalOfNode } from "./node-version.js";

/** From sysexits.h, as in errors.ts, which an old Node may not be able to load. */
const EXIT_CONFIGURATION = 78;

const refusal = refusalOfNode(process.versions.node);
if (refusal === undefined) {
  const { main } = await import("./command-line.js");
  await main(process.argv.slice(2));
} else {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = EXIT_CONFIGURATION;
}
