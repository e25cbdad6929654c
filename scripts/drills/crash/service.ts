import { once } from "node:events";
import { readFileSync } from "node:fs";
import { startProcess } from "../../bench/processes.js";

/** A service that is there to be killed. */
export interface Service {
  /** Its URL, once it listens; undefined where it has ended before. */
  listening: Promise<string | undefined>;
  /** Kills it and waits until it is gone. */
  kill(): Promise<void>;
  /** What it wrote to its log. */
  log(): string;
}

/**
 * Starts a built service as an operator does.
 * @param program its command line.
 */
export function startService(program: string, env: Record<string, string>): Service {
  const { child, stdout, logFile } = startProcess(process.execPath, [program, "serve", "--json"], {
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: "0",
    ...env,
  });
  const closed = once(child, "close");
  const ended = closed.then(() => [undefined]);
  return {
    listening: Promise.race([once(stdout, "data"), ended]).then(([line]) =>
      line === undefined ? undefined : JSON.parse(String(line)).address,
    ),
    async kill() {
      child.kill("SIGKILL");
      await closed;
    },
    log: () => readFileSync(logFile, "utf8"),
  };
}
