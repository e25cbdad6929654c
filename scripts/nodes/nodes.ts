import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { install } from "../packages.js";

const FOLDER = import.meta.dirname;

/** A version of Node to test the service on. */
export interface TestNode {
  version: string;
  program: string;
}

/** The versions of package.json, installed where that has not been done; one that there is not for this system is named. */
export async function nodesForTests(): Promise<TestNode[]> {
  await install(FOLDER);
  const { optionalDependencies } = JSON.parse(readFileSync(join(FOLDER, "package.json"), "utf8"));
  return Object.entries<string>(optionalDependencies).flatMap(([name, origin]) => {
    const version = String(origin.split("@").pop());
    const program = join(FOLDER, "node_modules", name, "bin/node");
    if (existsSync(program)) {
      return [{ version, program }];
    }
    console.log(`skipped: Node ${version}, which npm does not have for this system`);
    return [];
  });
}
