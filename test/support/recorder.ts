import { subscribe } from "node:diagnostics_channel";
import { appendFileSync, mkdirSync } from "node:fs";
import type { AddressInfo, Socket } from "node:net";
import { basename, join } from "node:path";
import type { InjectOptions, LightMyRequestResponse } from "fastify";
import type { App } from "../../dist/app.js";
import {
  type Exchange,
  RECORDING_VARIABLE,
  type Unrecorded,
} from "../../scripts/contract/coverage/recording.js";
import type { Response } from "../browser/playwright.js";
import { exchangesOf } from "./wire.js";

type Server = App["server"];
type LogLine = Record<string, unknown>;

/** What went over a socket so far. */
interface Traffic {
  sent: Buffer[];
  received: Buffer[];
}

const folder = process.env[RECORDING_VARIABLE];
const test = basename(process.argv[1] ?? "");
/** The pages for people, of which the contract says nothing. */
const PAGES = /^\/($|\?|docs(\/|\?|$)|openapi\.json$)/;

const servicePorts = new Set<number>();
const logs: (() => LogLine[])[] = [];
const openSockets = new Map<Socket, Traffic>();
/** How many answers with a trace id were recorded. */
const recordedTraces = new Map<string, number>();

if (folder !== undefined) {
  mkdirSync(folder, { recursive: true });
  // Whichever client it belongs to: a test's own bytes, fetch, or node:http.
  subscribe("net.client.socket", (message) => follow((message as { socket: Socket }).socket));
  process.on("exit", finish);
}

/**
 * Records every exchange with a service of this process, where the test command asks for it. Whatever the service's
 * log says was answered has to have been recorded in the end.
 */
export function recordService(server: Server, log: () => LogLine[]): void {
  if (folder === undefined) {
    return;
  }
  logs.push(log);
  server.server.on("listening", () => recordPort((server.server.address() as AddressInfo).port));
  const inject = server.inject.bind(server) as Inject;
  server.inject = (async (options: InjectOptions | string) => {
    const answer = await inject(options);
    writeInjected(answer, typeof options === "object" ? options.payload : "");
    return answer;
  }) as Server["inject"];
}

type Inject = (options: InjectOptions | string) => Promise<LightMyRequestResponse>;

/** Records every exchange of this process with the server on a port. */
export function recordPort(port: number): void {
  servicePorts.add(port);
}

/** Records what a page in a browser was answered, since its sockets are not of this process. */
export async function recordPage(response: Response): Promise<void> {
  const request = response.request();
  const { pathname: shown, search } = new URL(request.url());
  // A test has the service under /intake, behind a proxy.
  const pathname = shown.replace(/^\/intake\//, "/");
  if (folder === undefined || PAGES.test(pathname)) {
    return;
  }
  const body = request.postDataBuffer()?.toString("base64");
  write([
    {
      request: {
        method: request.method(),
        target: pathname + search,
        headers: await request.allHeaders(),
        ...(body && { body }),
      },
      answer: {
        status: response.status(),
        headers: await response.allHeaders(),
        text: await response.text(),
      },
    },
  ]);
}

/** Keeps a copy of all that passes through a socket to a service. */
function follow(socket: Socket): void {
  const traffic: Traffic = { sent: [], received: [] };
  const { _write: write, _writev: writev, push } = socket;
  socket._write = (chunk, encoding, done) => {
    traffic.sent.push(bytesOf(chunk, encoding));
    write.call(socket, chunk, encoding, done);
  };
  socket._writev = (chunks, done) => {
    traffic.sent.push(...chunks.map(({ chunk, encoding }) => bytesOf(chunk, encoding)));
    writev?.call(socket, chunks, done);
  };
  socket.push = (chunk, encoding) => {
    traffic.received.push(bytesOf(chunk ?? "", encoding));
    return push.call(socket, chunk, encoding);
  };
  socket.once("connect", () => {
    if (servicePorts.has(socket.remotePort as number)) {
      openSockets.set(socket, traffic);
    }
  });
  socket.once("close", () => close(socket));
}

function bytesOf(chunk: string | Buffer, encoding: BufferEncoding | undefined): Buffer {
  return typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk;
}

function close(socket: Socket): void {
  const traffic = openSockets.get(socket);
  openSockets.delete(socket);
  if (traffic) {
    write(exchangesOf(Buffer.concat(traffic.sent), Buffer.concat(traffic.received)));
  }
}

function writeInjected(
  answer: LightMyRequestResponse,
  payload: InjectOptions["payload"] = "",
): void {
  const { method, url, headers } = answer.raw.req;
  const isObject = typeof payload === "object" && !Buffer.isBuffer(payload);
  const bytes = Buffer.from((isObject ? JSON.stringify(payload) : payload) as string | Buffer);
  const body = bytes.toString("base64");
  write([
    {
      request: {
        method: method as string,
        target: url as string,
        headers: withText(headers),
        ...(body && { body }),
      },
      answer: { status: answer.statusCode, headers: withText(answer.headers), text: answer.body },
    },
  ]);
}

function withText(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function write(exchanges: Omit<Exchange, "test">[]): void {
  for (const { answer } of exchanges) {
    const traceId = answer.headers.traceparent?.split("-")[1] ?? "";
    recordedTraces.set(traceId, (recordedTraces.get(traceId) ?? 0) + 1);
  }
  writeLines(
    exchanges
      .filter(({ request }) => !PAGES.test(request.target ?? ""))
      .map(({ request, answer: { status, headers, text } }) => ({
        test,
        request,
        answer: { status, headers, text },
      })),
  );
}

/** When the process ends: sockets that others keep open, and what the logs know of and nobody has recorded. */
function finish(): void {
  for (const socket of openSockets.keys()) {
    close(socket);
  }
  writeLines(
    logs
      .flatMap((log) => log())
      .filter((line) => isAnswered(line) && !wasRecorded(String(line.traceId)))
      .map(({ operation, status }) => ({ test, unrecorded: { operation, status } }) as Unrecorded),
  );
}

function isAnswered({ msg, status, aborted }: LogLine): boolean {
  return msg === "request" && status !== undefined && aborted === undefined;
}

/** Several requests can belong to one trace. */
function wasRecorded(traceId: string): boolean {
  const count = recordedTraces.get(traceId) ?? 0;
  recordedTraces.set(traceId, count - 1);
  return count > 0;
}

function writeLines(lines: (Exchange | Unrecorded)[]): void {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
  appendFileSync(join(folder as string, `${process.pid}.ndjson`), text);
}
