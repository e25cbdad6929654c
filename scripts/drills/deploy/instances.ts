import { once } from "node:events";
import { createServer } from "node:net";
import { LONG_TIMEOUTS } from "../../bench/long-timeouts.js";
import { createApiKey, type RunningStack, startService } from "../../bench/stacks.js";

const COUNT = 2;
/** Below those that systems give to outgoing connections, which could take the port of an instance that restarts. */
const [FIRST_PORT, LAST_PORT] = [20_000, 30_000] as const;

/** Instances of the service on one database, each on a port that it keeps. */
export interface Instances {
  ports: number[];
  key: string;
  /** Ends one with SIGTERM and starts it again, until it listens. */
  restart(index: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startInstances(databaseUrl: string, drainMs: number): Promise<Instances> {
  const key = createApiKey(databaseUrl);
  const ports: number[] = [];
  const running: RunningStack[] = [];
  const start = (port: number) => {
    const env = { ...LONG_TIMEOUTS, PORT: String(port), DRAIN_MS: String(drainMs) };
    return startService(databaseUrl, { key, env });
  };
  while (ports.length < COUNT) {
    const port = await freeLowPort();
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

async function freeLowPort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * (LAST_PORT - FIRST_PORT));
    const server = createServer().listen(port, "127.0.0.1");
    const isFree = await once(server, "listening").then(
      () => true,
      () => false,
    );
    server.close();
    if (isFree) {
      return port;
    }
  }
}
