import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What generated/ and dist/ were made from is written down beside them: a list of files with the hash of each, in the
 * form of sha256sum. Times of change would not do: git, editors and copies set them as they please.
 */
const PROJECT = fileURLToPath(new URL("..", import.meta.url));
const CONTRACT_FOLDER = "openapi";
export const SOURCES_FILE = "sources.sha256";
const GENERATED_FROM = join("generated", SOURCES_FILE);
const BUILT_FROM = join("dist", SOURCES_FILE);

/** All that goes into dist/. The contract does so through generated/. */
const BUILD_SOURCES = [
  "src",
  "generated",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
  "tsconfig.json",
  "scripts/build.js",
];

/** Whether generated/ was made from the contract as it is. A file that is added is referred to by one that changes. */
export function isGeneratedFresh(project = PROJECT) {
  const list = readIfThere(join(project, GENERATED_FROM)).replace(/^#.*\n/, "");
  return list !== "" && list === listOf(join(project, CONTRACT_FOLDER), filesIn(list));
}

/** Whether dist/ was built, to the end, from the sources as they are. */
export function isBuildFresh(project = PROJECT) {
  return builtFrom(project) === buildSources(project);
}

/** The list of what dist/ is to be built from. */
export function buildSources(project = PROJECT) {
  return listOf(project, BUILD_SOURCES.flatMap((name) => filesBelow(project, name)).sort());
}

/** The list of what dist/ was built from, empty where that was not done to the end. */
export function builtFrom(project = PROJECT) {
  return readIfThere(join(project, BUILT_FROM));
}

/**
 * The hash of each file, a line for each.
 * @param {string} folder
 * @param {string[]} files their paths within the folder.
 */
export function listOf(folder, files) {
  return files.map((file) => `${hashOf(join(folder, file))}  ${file}\n`).join("");
}

/**
 * The paths in a list.
 * @param {string} list
 */
export function filesIn(list) {
  return [...list.matchAll(/^\S+ {2}(.*)$/gm)].map(([, file = ""]) => file);
}

/**
 * @param {string} file
 * @returns {string} a word that is no hash where there is no such file.
 */
function hashOf(file) {
  try {
    return createHash("sha256").update(readFileSync(file)).digest("hex");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") {
      return "missing";
    }
    throw error;
  }
}

/**
 * @param {string} project
 * @param {string} name of a file, or of a folder.
 * @returns {string[]}
 */
function filesBelow(project, name) {
  if (/\.\w+$/.test(name)) {
    return [name];
  }
  return readdirSync(join(project, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(project, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
