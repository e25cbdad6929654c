/**
 * Builds dist/: compiles, makes one file of what comes from other packages, and copies what tsc leaves behind.
 *
 * With --generate, as `npm start` calls it, it first regenerates from a contract that is newer. The test command
 * leaves that out: there, a stale generated/ is a fault that is to be seen.
 */
import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

const COPIED = /\.(cjs|d\.cts|json)$/;

function main(): void {
  if (process.argv.includes("--generate") && newest("openapi") > newest("generated")) {
    run("tsx", "scripts/generate.ts");
  }
  run("tsc", "-b");
  bundleDependencies();
  cpSync("src/storage/migrations", "dist/storage/migrations", { recursive: true });
  for (const name of readdirSync("generated").filter((file) => COPIED.test(file))) {
    cpSync(join("generated", name), join("dist/generated", name));
  }
}

/** In place of the module that tsc makes of it. */
function bundleDependencies(): void {
  buildSync({
    entryPoints: ["src/dependencies.ts"],
    outfile: "dist/dependencies.js",
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Fastify's compilers are never asked for, and what inject() needs is asked for by the documentation alone.
    external: [
      "@fastify/ajv-compiler",
      "@fastify/fast-json-stringify-compiler",
      "light-my-request",
    ],
    banner: { js: BUNDLE_HEADER },
    logLevel: "warning",
  });
}

/** Coverage is about what people wrote. The packages are CommonJS and ask for Node's own modules by require. */
const BUNDLE_HEADER = `/* c8 ignore start */
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);`;

/** The latest time of change under a folder, in milliseconds. */
function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(join("node_modules/.bin", command), args, { stdio: "inherit" });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

main();
