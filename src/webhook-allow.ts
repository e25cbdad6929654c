import { BlockList, isIP } from "node:net";

/** What webhooks may reach beside plain global unicast addresses over https: the setting WEBHOOK_ALLOW. */
export interface WebhookAllow {
  /** Whether http: URLs may be used too. */
  http: boolean;
  /** Names in the form that URL gives them, without a dot at the end. They may lie at any address. */
  hosts: ReadonlySet<string>;
  addresses: BlockList;
}

/** The bits of an address of each family. */
const PREFIX_BITS: Record<number, number> = { 4: 32, 6: 128 };
const HOST_NAME = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;

/** Reads WEBHOOK_ALLOW. @param faults gets a sentence for each entry that is none. */
export function readWebhookAllow(text: string | undefined, faults: string[]): WebhookAllow {
  const hosts = new Set<string>();
  const addresses = new BlockList();
  const entries = text ? text.split(",").map((entry) => entry.trim()) : [];
  const names = entries.filter((entry) => entry !== "http" && !addRange(entry, addresses));
  for (const entry of names) {
    const name = readHostName(entry);
    if (name === undefined) {
      faults.push(
        `WEBHOOK_ALLOW: "${entry}" is neither an address, a range such as 10.0.0.0/8, a host name, nor http.`,
      );
    } else {
      hosts.add(name);
    }
  }
  return { http: entries.includes("http"), hosts, addresses };
}

/** @returns false if this is neither an address nor a range in CIDR notation. */
function addRange(entry: string, addresses: BlockList): boolean {
  const [address = "", prefix, ...rest] = entry.split("/");
  const mostBits = PREFIX_BITS[isIP(address)];
  // With a zone (fe80::1%eth0) an address means something on one machine only.
  if (mostBits === undefined || address.includes("%") || rest.length > 0) {
    return false;
  }
  const bits = prefix ?? String(mostBits);
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > mostBits) {
    return false;
  }
  addresses.addSubnet(address, Number(bits), mostBits === 32 ? "ipv4" : "ipv6");
  return true;
}

/** As URL writes it: in lower case and Punycode. Numbers such as 127.1 are addresses there, not names. */
function readHostName(entry: string): string | undefined {
  const { hostname, href } = new URL(URL.canParse(`http://${entry}`) ? `http://${entry}` : "none:");
  const name = hostname.replace(/\.$/, "");
  const isName = href === `http://${hostname}/` && HOST_NAME.test(name) && !isIP(name);
  return isName ? name : undefined;
}
