import { createSocket, type Socket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { once } from "node:events";
import { isIPv6 } from "node:net";
import type { Test } from "tap";

const A = 1;
const AAAA = 28;
const HEAD_BYTES = 12;

/**
 * Starts a name server (RFC 1035) on loopback, for as long as a test runs.
 * @param zone the addresses of each name; it does not answer about others.
 * @returns a resolver that asks it.
 */
export async function startNameServer(t: Test, zone: Record<string, string[]>): Promise<Resolver> {
  const socket = createSocket("udp4");
  t.teardown(() => socket.close());
  socket.on("message", (query, { port, address }) => answer(socket, zone, query, port, address));
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const resolver = new Resolver({ timeout: 200, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return resolver;
}

function answer(
  socket: Socket,
  zone: Record<string, string[]>,
  query: Buffer,
  port: number,
  host: string,
): void {
  const labels: string[] = [];
  let at = HEAD_BYTES;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  const type = query.readUInt16BE(at + 1);
  const question = query.subarray(HEAD_BYTES, at + 5);
  const records = (zone[labels.join(".")] ?? []).filter(
    (address) => type === (isIPv6(address) ? AAAA : A),
  );
  const head = Buffer.alloc(HEAD_BYTES);
  query.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8180, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(records.length, 6);
  if (zone[labels.join(".")]) {
    socket.send(Buffer.concat([head, question, ...records.map(record)]), port, host);
  }
}

/** The name is that of the question (c00c). It may be kept for 0 seconds. */
function record(address: string): Buffer {
  const data = isIPv6(address)
    ? Buffer.from(expandIpv6(address), "hex")
    : Buffer.from(address.split(".").map(Number));
  const head = Buffer.from("c00c0000000100000000" + "0000", "hex");
  head.writeUInt16BE(isIPv6(address) ? AAAA : A, 2);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function expandIpv6(address: string): string {
  const [front = "", back = ""] = address.split("::");
  const groups = (text: string) => text.split(":").filter(Boolean);
  const zeros = Array(8 - groups(front).length - groups(back).length).fill("0");
  return [...groups(front), ...zeros, ...groups(back)]
    .map((group) => group.padStart(4, "0"))
    .join("");
}
