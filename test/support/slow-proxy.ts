import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import type { Test } from "tap";

/** Stands between the service and a server, and passes on what the server says after a while. */
export interface SlowProxy {
  port: number;
  delayMs: number;
}

export async function startSlowProxy(t: Test, serverPort: number): Promise<SlowProxy> {
  const listener = createServer((client) => {
    const server = connect(serverPort, "127.0.0.1");
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      socket.on("error", () => other.destroy());
      socket.on("close", () => other.destroy());
    }
    client.pipe(server);
    server.on("data", (bytes) => {
      setTimeout(() => client.write(bytes), proxy.delayMs);
    });
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  t.teardown(() => listener.close());
  const proxy = { port: (listener.address() as AddressInfo).port, delayMs: 0 };
  return proxy;
}
