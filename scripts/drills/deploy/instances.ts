import { freePort } from "../../bench/databases.js";
import { PATIENT } from "../../bench/patience.js";
import { createKey, type RunningStack, startService } from "../../bench/stacks.js";

const COUNT = 2;

/** Instances of the service on one database, each on a port that it keeps. */
export interface Instances {
  ports: number[];
  key: string;
  /** Ends one with SIGTERM and starts it again, until it listens. */
  restart(index: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startInstances(databaseUrl: string, drainMs: number): Promise<Instances> {
  const key = createKey(databaseUrl);
  const ports: number[] = [];
  const running: RunningStack[] = [];
  const start = (port: number) => {
    const env = { ...PATIENT, PORT: String(port), DRAIN_MS: String(drainMs) };
    return startService(databaseUrl, { key, env });
  };
  while (ports.length < COUNT) {
    const port = await freePort();
    ports.push(port);
    running.push(await start(port));
  }
  return {
    ports,
    key,
    async restart(index) {
      await running[index]?.stop();
      running[index] = await start(ports[index] as number);
    },
    stop: async () => void (await Promise.all(running.map((instance) => instance.stop()))),
  };
}
