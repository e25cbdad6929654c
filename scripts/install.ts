/**
 * Installs the packages that only some checks need, before these are started:
 *
 *   tsx scripts/install.ts [FOLDER...]    all of them where none is named, but those that npm test does without
 */
import { install, PACKAGE_FOLDERS } from "./packages.js";

const NOT_TESTED = [
  "scripts/bench",
  "scripts/clients",
  "scripts/contract/tools/clients",
  "scripts/contract/tools/specmatic",
  ...[14, 15, 16, 17].map((version) => `scripts/postgres/${version}`),
];

const named = process.argv.slice(2);
const folders =
  named.length > 0 ? named : PACKAGE_FOLDERS.filter((name) => !NOT_TESTED.includes(name));
await Promise.all(folders.map(install));
