/**
 * Sends one request again and again, over many connections. Prints a line when all of them are open, and one at the
 * end that says as JSON what came of it. It is a process of its own, so that nobody who measures beside it has to wait for it. With a rate, requests are sent when they are due,
 * whatever has become of those before (an open loop), as long as a connection is free; without one, each connection
 * sends as soon as it has its answer.
 */
import { connect, type Socket } from "node:net";

export interface FloodOptions {
  port: number;
  /** The bytes of the request. */
  request: string;
  connections: number;
  seconds: number;
  /** Requests per second. */
  rate?: number;
}

export interface FloodReport {
  /** By status, how many answers came and the latency in milliseconds that half of them had at most. */
  answers: Record<string, { count: number; medianMs: number }>;
  sent: number;
  /** Requests that were due when every connection waited for its answer. */
  unsent: number;
  /** Requests whose connection closed before their answer. */
  lost: number;
}

interface Connection {
  socket: Socket;
  /** When the request was sent that has no answer yet. */
  sentAt?: number | undefined;
  /** Called with the first answer, which is no part of the flood. */
  opened?: (() => void) | undefined;
  received: string;
}

const TICK_MS = 5;
/** A connection on which nothing was asked yet is closed after 5 s, in which not all are open on a slow machine. */
const FIRST_REQUEST = "GET /livez HTTP/1.1\r\nHost: intake\r\n\r\n";
const ANSWER = /^HTTP\/1\.1 (\d{3})[\s\S]*?\r\ncontent-length: (\d+)[\s\S]*?\r\n\r\n/i;

async function flood(options: FloodOptions): Promise<FloodReport> {
  const { port, request, connections, seconds, rate } = options;
  const latencies = new Map<string, number[]>();
  const idle: Connection[] = [];
  let [sent, unsent, waiting, lost] = [0, 0, 0, 0];
  const all: Connection[] = [];
  while (all.length < connections) {
    // One after the other, since more than a server has yet to accept are forgotten by the system.
    all.push(await open());
  }
  console.log("open");
  const begun = performance.now();
  const isOver = () => performance.now() > begun + seconds * 1_000;

  async function open(): Promise<Connection> {
    const socket = connect({ host: "127.0.0.1", port }).setNoDelay(true).setEncoding("latin1");
    const connection: Connection = { socket, received: "" };
    socket.on("data", (text: unknown) => take(connection, String(text)));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      if (connection.sentAt !== undefined) {
        lost += 1;
        waiting -= 1;
      }
    });
    await new Promise<void>((resolve) => {
      connection.opened = resolve;
      socket.write(FIRST_REQUEST);
    });
    return connection;
  }

  function send(connection: Connection): void {
    sent += 1;
    waiting += 1;
    connection.sentAt = performance.now();
    connection.socket.write(request);
  }

  function take(connection: Connection, text: string): void {
    connection.received += text;
    const [head, status = "", length] = ANSWER.exec(connection.received) ?? [];
    if (head === undefined || connection.received.length < head.length + Number(length)) {
      return;
    }
    if (connection.opened) {
      connection.opened();
      connection.opened = undefined;
      connection.received = "";
      return;
    }
    waiting -= 1;
    latencies.set(status, latencies.get(status) ?? []);
    latencies.get(status)?.push(performance.now() - Number(connection.sentAt));
    connection.received = "";
    connection.sentAt = undefined;
    if (rate === undefined && !isOver()) {
      send(connection);
    } else {
      idle.push(connection);
    }
  }

  if (rate === undefined) {
    all.forEach(send);
  } else {
    idle.push(...all);
  }
  while (!isOver() || waiting > 0) {
    const due = isOver() ? 0 : ((performance.now() - begun) / 1_000) * (rate ?? 0);
    while (sent + unsent < due) {
      const connection = idle.shift();
      if (connection) {
        send(connection);
      } else {
        unsent += 1;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
  for (const { socket } of all) {
    socket.destroy();
  }
  return { answers: Object.fromEntries([...latencies].map(summed)), sent, unsent, lost };
}

function summed([status, latencies]: [string, number[]]): [string, FloodReport["answers"][string]] {
  const sorted = latencies.sort((a, b) => a - b);
  const medianMs = sorted[Math.floor(sorted.length / 2)] as number;
  return [status, { count: sorted.length, medianMs }];
}

console.log(JSON.stringify(await flood(JSON.parse(String(process.argv[2])))));
