/**
 * Installs the packages that only some checks need, before these are started:
 *
 *   tsx scripts/install.ts [FOLDER...]    all of them where none is named, but those of the bench
 */
import { install, PACKAGE_FOLDERS } from "./packages.js";

const BENCH = "scripts/bench";

const named = process.argv.slice(2);
const folders = named.length > 0 ? named : PACKAGE_FOLDERS.filter((name) => name !== BENCH);
await Promise.all(folders.map(install));
