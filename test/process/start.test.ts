import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import { isBuildFresh } from "../../scripts/freshness.js";
import { temporaryFolder } from "../support/service.js";

/** The scripts that are tested, in a project that is small enough to be built many times. */
const SCRIPTS = ["start.js", "build.js", "freshness.js", "lock.js"];
const FILES: Record<string, string> = {
  "package.json": `{
    "type": "module",
    "engines": { "node": "^20.19.0 || >=22.0.0" },
    "imports": { "#generated/*": { "types": "./generated/*", "default": "./dist/generated/*" } }
  }`,
  "package-lock.json": "{}",
  "tsconfig.base.json": `{
    "compilerOptions": { "module": "nodenext", "lib": ["es2023"], "types": [], "skipLibCheck": true }
  }`,
  "tsconfig.json": `{
    "extends": "./tsconfig.base.json",
    "compilerOptions": {
      "composite": true, "rootDir": "src", "outDir": "dist", "tsBuildInfoFile": "dist/.tsbuildinfo"
    },
    "include": ["src"], "references": [{ "path": "generated" }]
  }`,
  "generated/tsconfig.json": `{
    "extends": "../tsconfig.base.json",
    "compilerOptions": {
      "composite": true, "rootDir": ".", "outDir": "../dist/generated",
      "tsBuildInfoFile": "../dist/generated/.tsbuildinfo"
    },
    "include": ["*.ts"]
  }`,
  "openapi/openapi.yaml": "first",
  "scripts/generate.ts": `
    import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
    import { listOf } from "./freshness.js";
    appendFileSync("generations", "one ");
    const contract = readFileSync("openapi/openapi.yaml", "utf8");
    if (contract === "bad") {
      process.exit(3);
    }
    writeFileSync("generated/contract.ts", \`export const contract = "\${contract}";\`);
    writeFileSync("generated/sources.sha256", "# Generated.\\n" + listOf("openapi", ["openapi.yaml"]));
  `,
  "src/storage/migrations/one.sql": "",
  "src/dependencies.ts": "export const dependency = 1;",
  "src/word.ts": 'export const word = "one";',
  "src/main.ts": `
    // @ts-nocheck: without the types of Node, the compiler takes half as long.
    import cluster from "node:cluster";
    import { contract } from "#generated/contract.js";
    import { word } from "./word.js";
    if (process.argv.includes("--wait")) {
      setInterval(() => {}, 1000);
      process.on("SIGTERM", () => process.exit(7));
    }
    if (process.argv.includes("--workers") && cluster.isPrimary) {
      cluster.fork();
    } else {
      console.log(JSON.stringify({ word, contract, args: process.argv.slice(1), pid: process.pid }));
      process.exitCode = 5;
      process.disconnect?.();
    }
  `,
};

t.test("the first start generates and builds, and hands on arguments and exit code", async (t) => {
  const project = newProject(t);
  const { code, said, stderr } = await start(project, ["serve", "--json"]);
  t.equal(code, 5, stderr);
  t.match(said, { word: "one", contract: "first" });
  t.strictSame(said.args, [join(project, "dist/main.js"), "serve", "--json"]);
  t.equal(readFileSync(join(project, "generations"), "utf8"), "one ");
});

t.test("a second start builds nothing, nor does one after files were only touched", async (t) => {
  const project = await builtProject(t);
  const builtAt = buildTime(project);
  t.equal((await start(project)).code, 5);
  const later = new Date(Date.now() + 60_000);
  for (const file of ["src/main.ts", "openapi/openapi.yaml", "package-lock.json"]) {
    utimesSync(join(project, file), later, later);
  }
  // Of the builder not even the modules are loaded.
  writeFileSync(join(project, "scripts/lock.js"), "process.exit(1);");
  t.match((await start(project)).said, { word: "one", contract: "first" });
  t.equal(buildTime(project), builtAt);
  t.equal(readFileSync(join(project, "generations"), "utf8"), "one ");
});

t.test("an edited file is built, whatever its time says", async (t) => {
  const project = await builtProject(t);
  const file = join(project, "src/word.ts");
  const { atime, mtime } = statSync(file);
  writeFileSync(file, FILES["src/word.ts"]?.replace("one", "two") ?? "");
  utimesSync(file, atime, mtime);
  t.equal((await start(project)).said.word, "two");
});

t.test("an added file is built, and a deleted one leaves nothing behind", async (t) => {
  const project = await builtProject(t);
  writeFileSync(join(project, "src/more.ts"), "export const more = 1;");
  await start(project);
  t.ok(existsSync(join(project, "dist/more.js")));
  rmSync(join(project, "src/more.ts"));
  t.equal((await start(project)).said.word, "one");
  t.notOk(existsSync(join(project, "dist/more.js")));
});

t.test("what dist/ depends on beside src/ is built from as well", async (t) => {
  const project = await builtProject(t);
  for (const file of ["package-lock.json", "tsconfig.base.json", "scripts/build.js"]) {
    const content = readFileSync(join(project, file));
    t.ok(isBuildFresh(project));
    appendFileSync(join(project, file), "\n");
    t.notOk(isBuildFresh(project), file);
    writeFileSync(join(project, file), content);
  }
  rmSync(join(project, "dist"), { recursive: true });
  t.equal((await start(project)).said.word, "one", "dist/ was deleted");
});

t.test("a changed contract is generated from, then built; a bad one is not started", async (t) => {
  const project = await builtProject(t);
  const contract = join(project, "openapi/openapi.yaml");
  writeFileSync(contract, "second");
  t.equal((await build(project)).code, 0);
  t.equal((await run(project, "dist/main.js")).said.contract, "first", "build does not generate");
  t.equal((await start(project)).said.contract, "second");
  writeFileSync(contract, "bad");
  const { code, stdout } = await start(project);
  t.strictSame([code, stdout], [3, ""]);
});

t.test("what does not compile is not started, until it does", async (t) => {
  const project = await builtProject(t);
  writeFileSync(join(project, "src/word.ts"), "export const word: string = 1;");
  const { code, stdout, stderr } = await start(project);
  t.strictSame([code, stdout], [1, ""]);
  t.match(stderr, /src\/word\.ts.*TS2322/);
  t.notOk(isBuildFresh(project));
  writeFileSync(join(project, "src/word.ts"), 'export const word = "right";');
  t.equal((await start(project)).said.word, "right");
});

t.test("a build that was killed is never taken for a good one", async (t) => {
  const project = await builtProject(t);
  writeFileSync(join(project, "src/word.ts"), 'export const word = "three";');
  const builder = spawn(process.execPath, ["scripts/build.js"], { cwd: project });
  const lock = join(project, "dist.lock");
  const stamp = join(project, "dist/sources.sha256");
  while (builder.exitCode === null && (!isLocked(lock) || existsSync(stamp))) {
    await sleep(1);
  }
  builder.kill("SIGKILL");
  await once(builder, "close");
  t.ok(isLocked(lock), "it had no time to clean up");
  // As far as it may have come: one file is new, one is a half.
  writeFileSync(join(project, "dist/main.js"), "process.exit(");
  t.equal((await start(project)).said.word, "three");
  t.notOk(isLocked(lock));
});

t.test("starts at once generate and build once, and all run", async (t) => {
  const project = newProject(t);
  const outcomes = await Promise.all([start(project), start(project)]);
  for (const { code, said, stderr } of outcomes) {
    t.equal(code, 5, stderr);
    t.match(said, { word: "one", contract: "first" });
  }
  t.equal(readFileSync(join(project, "generations"), "utf8"), "one ");
});

t.test("the service runs in the process that was started, so signals reach it", async (t) => {
  const project = await builtProject(t);
  const child = spawned(project, "scripts/start.js", ["--wait"]);
  const [line] = await once(child.stdout as NodeJS.ReadableStream, "data");
  const { pid } = JSON.parse(String(line));
  process.kill(pid, "SIGTERM");
  t.strictSame(await once(child, "close"), [7, null]);
});

t.test("workers run the program itself, with the arguments", async (t) => {
  const project = await builtProject(t);
  const { said } = await start(project, ["--workers", "1"]);
  t.strictSame(said.args, [join(project, "dist/main.js"), "--workers", "1"]);
});

function newProject(t: Test): string {
  const project = temporaryFolder(t);
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), content);
  }
  for (const name of SCRIPTS) {
    cpSync(join("scripts", name), join(project, "scripts", name));
  }
  symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  return project;
}

/** Built once for all tests: a copy is as fresh, since only content counts. */
const built = newProject(t);

async function builtProject(t: Test): Promise<string> {
  const project = temporaryFolder(t);
  await start(built);
  cpSync(built, project, { recursive: true, verbatimSymlinks: true });
  return project;
}

function start(project: string, args: string[] = []) {
  return run(project, "scripts/start.js", args);
}

function build(project: string) {
  return run(project, "scripts/build.js");
}

async function run(project: string, script: string, args: string[] = []) {
  const child = spawned(project, script, args);
  const [[code], stdout, stderr] = await Promise.all([
    once(child, "close"),
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
  ]);
  return { code, stdout, stderr, said: stdout.startsWith("{") ? JSON.parse(stdout) : {} };
}

/** Without what tap puts into NODE_OPTIONS: no coverage is taken of another project. */
function spawned(project: string, script: string, args: string[]): ChildProcess {
  const node = ["-u", "NODE_OPTIONS", process.execPath];
  return spawn("env", [...node, script, ...args], {
    cwd: project,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function buildTime(project: string): number {
  return statSync(join(project, "dist/sources.sha256")).mtimeMs;
}

/** Whether there is such a link; where it leads is no file. */
function isLocked(file: string): boolean {
  try {
    readlinkSync(file);
    return true;
  } catch {
    return false;
  }
}
