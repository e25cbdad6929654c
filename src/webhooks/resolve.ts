import type { LookupAddress } from "node:dns";
import { lookup, Resolver } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import type { WebhookAllow } from "../webhook-allow.js";
import { isAllowedAddress, isNamedHost } from "./addresses.js";

/** All addresses of a name. */
export type Resolve = (name: string) => Promise<LookupAddress[]>;

/** Why a name gave no address to connect to. It has no message: the name may be a secret. */
export class NotResolved extends Error {
  constructor(readonly reason: "dns" | "refused_address") {
    super(reason);
  }
}

const QUERY_LIMITS = { timeout: 2_000, tries: 2 };

/**
 * Hosts that WEBHOOK_ALLOW names are resolved as other programs do it, with the hosts file and search domains. All
 * others only by DNS: getaddrinfo() keeps one of the process's four threads for as long as a name server is silent,
 * and the names come from clients.
 */
export function createResolve(allow: WebhookAllow, dns = new Resolver(QUERY_LIMITS)): Resolve {
  return async (name) => {
    if (isNamedHost(name, allow)) {
      // The hosts file has no names that end with a dot.
      return lookup(name.replace(/\.$/, ""), { all: true });
    }
    const [ipv4, ipv6] = await Promise.all([
      dns.resolve4(name).catch(() => []),
      dns.resolve6(name).catch(() => []),
    ]);
    return [
      ...ipv4.map((address) => ({ address, family: 4 })),
      ...ipv6.map((address) => ({ address, family: 6 })),
    ];
  };
}

/**
 * The lookup of a connection. It gives only addresses that may be reached, and the connection goes to one of them
 * without asking again. One address that is refused refuses the name: otherwise chance would decide between the
 * addresses of a name.
 */
export function judgingLookup(resolve: Resolve, allow: WebhookAllow): LookupFunction {
  return (name, _options, callback) => {
    const fail = (reason: NotResolved["reason"]) => callback(new NotResolved(reason), []);
    resolve(name).then(
      (addresses) => {
        const isAllowed = ({ address }: LookupAddress) =>
          isNamedHost(name, allow) || isAllowedAddress(address, allow);
        if (addresses.length === 0) {
          fail("dns");
        } else if (addresses.every(isAllowed)) {
          callback(null, addresses);
        } else {
          fail("refused_address");
        }
      },
      () => fail("dns"),
    );
  };
}
