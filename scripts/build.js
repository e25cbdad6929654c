/**
 * Builds dist/ where it is not what the sources give: compiles, makes one file of what comes from other packages, and
 * copies what tsc leaves behind. One process builds, others wait for it.
 *
 * With --generate, as `npm start` calls it, it first regenerates from a contract that has changed. The test command
 * leaves that out: there, a stale generated/ is a fault that is to be seen.
 *
 * It is JavaScript, as is all that it imports, since TypeScript would take 0.2 s more to load.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSources,
  builtFrom,
  filesIn,
  isBuildFresh,
  isGeneratedFresh,
  SOURCES_FILE,
} from "./freshness.js";
import { withLock } from "./lock.js";

const COPIED = /\.(cjs|d\.cts|json)$/;
const STAMP = join("dist", SOURCES_FILE);

async function main() {
  process.chdir(join(import.meta.dirname, ".."));
  const generates = process.argv.includes("--generate");
  const isFresh = () => isBuildFresh() && (!generates || isGeneratedFresh());
  if (!isFresh()) {
    await withLock("dist.lock", async () => {
      if (generates && !isGeneratedFresh()) {
        generate();
      }
      if (!isBuildFresh()) {
        await build();
      }
    });
  }
}

function generate() {
  const tsx = "node_modules/.bin/tsx";
  const { status } = spawnSync(tsx, ["scripts/generate.ts"], { stdio: "inherit" });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

async function build() {
  const list = buildSources();
  clear();
  const isCompiled = await compile();
  if (!isCompiled) {
    process.exit(1);
  }
  await bundleDependencies();
  cpSync("src/storage/migrations", "dist/storage/migrations", { recursive: true });
  for (const name of readdirSync("generated").filter((file) => COPIED.test(file))) {
    cpSync(join("generated", name), join("dist/generated", name));
  }
  // Last, and of the sources as they were first: what was interrupted or overtaken is built again.
  writeFileSync(STAMP, list);
}

/** Away with what was not built to the end, and with what was made from files that are gone. */
function clear() {
  const before = filesIn(builtFrom());
  if (before.length === 0 || !before.every((file) => existsSync(file))) {
    rmSync("dist", { recursive: true, force: true });
  }
  rmSync(STAMP, { force: true });
}

/** As `tsc -b` does, but in this process: nothing goes on writing when it is killed. */
async function compile() {
  const { default: ts } = await import("typescript");
  const format = process.stderr.isTTY
    ? ts.formatDiagnosticsWithColorAndContext
    : ts.formatDiagnostics;
  const host = ts.createSolutionBuilderHost(ts.sys, undefined, (diagnostic) => {
    process.stderr.write(
      format([diagnostic], {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => process.cwd(),
        getNewLine: () => "\n",
      }),
    );
  });
  return ts.createSolutionBuilder(host, ["tsconfig.json"], {}).build() === ts.ExitStatus.Success;
}

/** In place of the module that tsc makes of it. */
async function bundleDependencies() {
  const { buildSync } = await import("esbuild");
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

await main();
