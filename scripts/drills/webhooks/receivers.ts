import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";

/** What a receiver does with what it is sent. */
export type Behaviour = "takes" | "fails" | "hangs" | "redirects" | "is gone" | "breaks off";

export interface Message {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** A reading of the clock that nobody sets. */
  atMs: number;
}

/** Receivers of webhooks, one for each path, behind one port. */
export interface Receivers {
  /** Its URL, without a path. */
  address: string;
  behave(path: string, behaviour: Behaviour): void;
  /** Gets what arrives, whatever is answered. */
  onMessage: (message: Message) => void;
  /** Where a redirect leads. Nothing may arrive there. */
  strays(): number;
  /** Nothing listens until `open` is called. */
  close(): Promise<void>;
  open(): Promise<void>;
}

const STATUS: Partial<Record<Behaviour, number>> = { takes: 204, fails: 500, "is gone": 410 };

export async function startReceivers(): Promise<Receivers> {
  const behaviours = new Map<string, Behaviour>();
  const sockets = new Set<Socket>();
  let strays = 0;
  let port = 0;
  let server: Server;
  const receivers: Receivers = {
    address: "",
    behave: (path, behaviour) => void behaviours.set(path, behaviour),
    onMessage: () => {},
    strays: () => strays,
    async close() {
      server.close();
      for (const socket of sockets) {
        socket.destroy();
      }
      await once(server, "close");
    },
    async open() {
      server = createServer(async (request, response) => {
        const path = request.url ?? "";
        if (path === "/elsewhere") {
          strays += 1;
        }
        const { headers } = request;
        const body = await text(request).catch(() => "");
        receivers.onMessage({ path, headers, body, atMs: performance.now() });
        const behaviour = behaviours.get(path) ?? "takes";
        if (behaviour === "breaks off") {
          request.socket.destroy();
        } else if (behaviour === "redirects") {
          response.writeHead(307, { location: "/elsewhere" }).end();
        } else if (behaviour !== "hangs") {
          response.writeHead(STATUS[behaviour] as number).end();
        }
      });
      server.on("connection", (socket) => {
        sockets.add(socket);
        socket.on("close", () => sockets.delete(socket));
      });
      server.listen(port, "127.0.0.1");
      await once(server, "listening");
      ({ port } = server.address() as AddressInfo);
      receivers.address = `http://127.0.0.1:${port}`;
    },
  };
  await receivers.open();
  return receivers;
}
