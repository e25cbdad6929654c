import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";

const LOOK_EVERY_MS = 20;
const IN_VAIN_MS = 5_000;

/** Receives what the service sends by itself. */
export interface Receiver {
  url: string;
  /** Waits until so many messages have arrived, or for a while in vain. */
  arrived(count: number): Promise<void>;
  stop(): void;
}

/** A receiver that fails at the first message of each type and takes all others, so that the service has seen both. */
export async function startReceiver(): Promise<Receiver> {
  let count = 0;
  const types = new Set<string>();
  const server = createServer(async (request, response) => {
    count += 1;
    const { type } = Object(await json(request));
    const status = types.has(type) ? 200 : 500;
    types.add(type);
    response.writeHead(status).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async arrived(wanted) {
      const deadline = performance.now() + IN_VAIN_MS;
      while (count < wanted && performance.now() < deadline) {
        await sleep(LOOK_EVERY_MS);
      }
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
