import type { AddressInfo, Server } from "node:net";

/** No client reaches an address that stands for all of a machine, but one of them. */
const REACHED_AT: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/** The address by which a server that listens is reached on its machine. */
export function listeningUrl(server: Server): string {
  const { address, port } = server.address() as AddressInfo;
  const host = REACHED_AT[address] ?? address;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}
