import { isIP } from "node:net";
import { ipaddr } from "../dependencies.js";
import type { WebhookAllow } from "../webhook-allow.js";

/** What can be wrong with a URL before its name is resolved. */
export type UrlFault = "not_a_url" | "scheme" | "credentials" | "address" | "port";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** All that IANA has given out for global unicast. ipaddr.js calls everything unicast that it has no name for. */
const GLOBAL_UNICAST_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");
/** IPv4 addresses as a NAT64 gateway is asked for them (RFC 6052): it passes on to the last 32 bits. */
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");
/** Behind other ports below this one stand other services of a host, such as mail. */
const FIRST_FREE_PORT = 1024;
const WEB_PORTS = [80, 443];

/** Judges the URL of a webhook by what it says itself. What its name resolves to is judged when it is called. */
export function judgeUrl(url: string, allow: WebhookAllow): UrlFault | undefined {
  if (!URL.canParse(url)) {
    return "not_a_url";
  }
  const { protocol, username, password, hostname, port } = new URL(url);
  if (protocol !== "https:" && !(protocol === "http:" && allow.http)) {
    return "scheme";
  }
  if (username || password) {
    return "credentials";
  }
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !isAllowedAddress(host, allow)) {
    return "address";
  }
  const isOtherService = Number(port) < FIRST_FREE_PORT && !WEB_PORTS.includes(Number(port));
  return port && isOtherService && !isNamed(host, allow) ? "port" : undefined;
}

/** Whether WEBHOOK_ALLOW names this host. */
export function isNamedHost(host: string, { hosts }: WebhookAllow): boolean {
  return hosts.has(host.replace(/\.$/, ""));
}

/** Whether webhooks may reach an address: one of plain global unicast, or one that WEBHOOK_ALLOW names. */
export function isAllowedAddress(text: string, allow: WebhookAllow): boolean {
  if (!isIP(text) || text.includes("%")) {
    return false;
  }
  const address = behindNat64(ipaddr.parse(text));
  return isNamedAddress(address, allow) || isGlobalUnicast(address);
}

function isNamed(host: string, allow: WebhookAllow): boolean {
  return isIP(host) ? isNamedAddress(ipaddr.parse(host), allow) : isNamedHost(host, allow);
}

/** A list with an IPv4 address has its IPv4-mapped form too. */
function isNamedAddress(address: Address, { addresses }: WebhookAllow): boolean {
  return addresses.check(address.toString(), address.kind());
}

function behindNat64(address: Address): Address {
  const isEmbedded = address instanceof ipaddr.IPv6 && address.match(NAT64);
  return isEmbedded ? new ipaddr.IPv4(address.toByteArray().slice(-4)) : address;
}

function isGlobalUnicast(address: Address): boolean {
  const isAssigned = address instanceof ipaddr.IPv4 || address.match(GLOBAL_UNICAST_IPV6);
  return isAssigned && address.range() === "unicast";
}
