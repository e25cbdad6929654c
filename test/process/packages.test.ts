import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import { PACKAGE_FOLDERS } from "../../scripts/packages.js";
import { runScript, type ScriptOutcome } from "../support/script.js";
import { temporaryFolder } from "../support/service.js";

const INSTALLING = /^Installing the packages of .*, which only some checks need\.\n$/;

t.test("processes that want the same packages at once install them once", async (t) => {
  const folder = folderWith(t, "1.0.0");
  const outcomes = await Promise.all([install(folder), install(folder), install(folder)]);
  t.strictSame(
    outcomes.map(({ code }) => code),
    [0, 0, 0],
  );
  const installers = outcomes.filter(({ stderr }) => stderr.includes("Installing the packages"));
  t.equal(installers.length, 1);
  t.equal(installedVersion(folder), "1.0.0");
  t.strictSame(readdirSync(folder).sort(), ["node_modules", "package-lock.json", "package.json"]);
});

t.test("packages are installed again when the lock file says something else", async (t) => {
  const folder = folderWith(t, "1.0.0");
  t.match((await install(folder)).stderr, INSTALLING);
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(folder, "package-lock.json"), later, later);
  t.strictSame(await install(folder), { code: 0, stdout: "", stderr: "" }, "it was only touched");
  writeManifests(folder, "2.0.0");
  utimesSync(join(folder, "package-lock.json"), new Date(0), new Date(0));
  t.match((await install(folder)).stderr, INSTALLING);
  t.equal(installedVersion(folder), "2.0.0");
});

t.test("an installation that was killed is not taken for one, nor for one at work", async (t) => {
  const folder = folderWith(t, "1.0.0");
  const slow = programs(t, 'mkdir -p "$4/node_modules/probe"; exec sleep 60');
  const child = spawn(process.execPath, ["--import=tsx", "scripts/install.ts", folder], {
    env: { ...process.env, ...slow, NODE_OPTIONS: "" },
    detached: true,
  });
  while (!readdirSync(folder).some((name) => name.startsWith("node_modules.new-"))) {
    await sleep(10);
  }
  process.kill(-Number(child.pid), "SIGKILL");
  await once(child, "close");
  t.match((await install(folder)).stderr, INSTALLING);
  t.equal(installedVersion(folder), "1.0.0");
  t.strictSame(readdirSync(folder).sort(), ["node_modules", "package-lock.json", "package.json"]);
});

t.test("1 and the remedy when npm fails, and what was there stays", async (t) => {
  const folder = folderWith(t, "1.0.0");
  await install(folder);
  writeManifests(folder, "3.0.0");
  const { code, stdout, stderr } = await install(folder);
  t.strictSame([code, stdout], [1, ""]);
  t.match(
    stderr,
    /^Installing .*\nnpm error .*[\s\S]*\nnpm could not install the packages of .* \(\d+\)\. Run this again when npm reaches its registry: npm ping\n$/,
  );
  t.equal(installedVersion(folder), "1.0.0");
  t.notOk(readdirSync(folder).some((name) => name.startsWith("node_modules.")));
  const withoutNpm = await install(folder, { PATH: programs(t, "exit 127").PATH });
  t.match(withoutNpm.stderr, /\(127\)\. Run this again/);
});

/** Packages of the project that a folder pins too. */
const OWN_VERSIONS: Record<string, string[]> = {
  // Its page is about the newest versions that receivers of webhooks install.
  "scripts/clients": ["standardwebhooks", "svix"],
  // hey-api would get TypeScript 7, with which it throws.
  "scripts/contract/tools/clients": ["typescript"],
};

t.test("each folder has a lock file that fits, and the project needs nothing of them", (t) => {
  const project = JSON.parse(readFileSync("package.json", "utf8"));
  const own = Object.keys({ ...project.dependencies, ...project.devDependencies });
  for (const folder of PACKAGE_FOLDERS) {
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
    const wanted = { ...manifest.dependencies, ...manifest.optionalDependencies };
    const { dependencies, optionalDependencies } = lock.packages[""];
    t.strictSame({ ...dependencies, ...optionalDependencies }, wanted, folder);
    t.strictSame(
      own.filter((name) => name in wanted),
      OWN_VERSIONS[folder] ?? [],
      folder,
    );
  }
  t.end();
});

/** A folder whose only package lies beside it, so that npm reaches no registry. */
function folderWith(t: Test, version: string): string {
  const folder = join(temporaryFolder(t), "folder");
  mkdirSync(folder);
  writeManifests(folder, version);
  return folder;
}

/** Versions 1 and 2 of the package are there, version 3 is not. */
function writeManifests(folder: string, version: string): void {
  const source = join(folder, "..", `probe-${version}`);
  const archive = `${source}.tgz`;
  if (!version.startsWith("3")) {
    mkdirSync(join(source, "package"), { recursive: true });
    const manifest = JSON.stringify({ name: "probe", version });
    writeFileSync(join(source, "package/package.json"), manifest);
    execFileSync("tar", ["-czf", archive, "-C", source, "package"]);
  }
  const dependencies = { probe: `file:${archive}` };
  const probe = { version, resolved: `file:${archive}` };
  const packages = { "": { name: "folder", dependencies }, "node_modules/probe": probe };
  const lock = { name: "folder", lockfileVersion: 3, requires: true, packages };
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "folder", dependencies }));
  writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
}

function install(folder: string, env: Record<string, string> = {}): Promise<ScriptOutcome> {
  return runScript("scripts/install.ts", [folder], env);
}

function installedVersion(folder: string): string {
  return JSON.parse(readFileSync(join(folder, "node_modules/probe/package.json"), "utf8")).version;
}

/** A PATH on which npm is a script. */
function programs(t: Test, npm: string): { PATH: string } {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, "npm"), `#!/bin/sh\n${npm}\n`);
  chmodSync(join(folder, "npm"), 0o755);
  return { PATH: folder + delimiter + process.env.PATH };
}
