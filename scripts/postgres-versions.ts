/**
 * Runs the tests of what the service asks of PostgreSQL on other versions than the newest:
 *
 *   npm run test:postgres                  13 to 17
 *   npm run test:postgres -- VERSION...    some of them
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

const VERSIONS = ["13", "14", "15", "16", "17"];
const TESTS = [
  "storage/postgres-arrays",
  "storage/postgres-migrate",
  "storage/postgres-versions",
  "storage/postgres-writer",
  "storage/store-sequences",
  "storage/stores",
  "storage/swallowed",
  "storage/upkeep",
].map((name) => `test/${name}.test.ts`);
const [USER, PASSWORD] = ["postgres", "versions"];

const named = process.argv.slice(2);
for (const version of named.length > 0 ? named : VERSIONS) {
  console.log(`PostgreSQL ${version}:`);
  const options = { user: USER, password: PASSWORD, settings: [], files: {}, version };
  const server = spawn(
    process.execPath,
    ["--import=tsx", "test/support/postgres-server.ts", JSON.stringify(options)],
    { stdio: ["pipe", "pipe", "ignore"] },
  );
  const ended = once(server, "close");
  const [line] = await Promise.race([once(server.stdout, "data"), ended]);
  if (server.exitCode !== null) {
    throw new Error(
      `PostgreSQL ${version} does not start. It takes one of ${VERSIONS.join(", ")}.`,
    );
  }
  const { port } = JSON.parse(String(line));
  const { status } = spawnSync(
    "node_modules/.bin/tap",
    ["--disable-coverage", "--reporter=terse", ...TESTS],
    {
      stdio: "inherit",
      env: {
        ...process.env,
        TEST_DATABASE_URL: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`,
        TEST_POSTGRES_VERSIONS: version,
      },
    },
  );
  server.stdin.end();
  await ended;
  if (status !== 0) {
    process.exitCode = 1;
  }
}
