import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

/** Receives what the service sends by itself. */
export interface Receiver {
  url: string;
  stop(): void;
}

/** A receiver that refuses the first message of each type, also again, and takes all others. */
export async function startReceiver(): Promise<Receiver> {
  /** Ids by type. */
  const refused = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const { type, id } = Object(await json(request));
    refused.set(type, refused.get(type) ?? id);
    response.writeHead(refused.get(type) === id ? 500 : 200).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
