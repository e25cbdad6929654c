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

/** A receiver that refuses the first message of each type, also again, and takes all others. */
export async function startReceiver(): Promise<Receiver> {
  let count = 0;
  /** Ids by type. */
  const refused = new Map<string, string>();
  const server = createServer(async (request, response) => {
    count += 1;
    const { type, id } = Object(await json(request));
    refused.set(type, refused.get(type) ?? id);
    response.writeHead(refused.get(type) === id ? 500 : 200).end();
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
