import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import t from "tap";
import { runScript } from "../support/script.js";

// Most of the time they wait.
t.jobs = 2;

for (const proxy of ["haproxy", "nginx"]) {
  const skip = isInstalled(proxy) ? false : `no ${proxy} in PATH`;
  t.test(
    `no request fails while instances restart behind ${proxy}`,
    { skip, buffered: true },
    async (t) => {
      const args = ["--proxy", proxy, "--restarts", "2", "--rate", "50"];
      const { code, stdout, stderr } = await runScript("scripts/drills/deploy.ts", args);
      t.equal(code, 0, stdout + stderr);
      t.match(
        stdout,
        /^\w+: 2 restarts .*: sent (\d+), failed 0, acknowledged \1, lost 0, doubled 0, never sent 0\n$/,
      );
    },
  );
}

t.test("exit 64 with the usage for a proxy that is not known", async (t) => {
  const { code, stderr } = await runScript("scripts/drills/deploy.ts", ["--proxy", "squid"]);
  t.equal(code, 64);
  t.match(stderr, /haproxy, nginx, not squid[\s\S]*Usage: npm run test:deploy/);
});

function isInstalled(program: string): boolean {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}
