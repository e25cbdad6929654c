import ipaddr from "ipaddr.js";
import t from "tap";
import { readWebhookAllow } from "../../dist/webhook-allow.js";
import { isAllowedAddress, judgeUrl, type UrlFault } from "../../dist/webhooks/addresses.js";

/** The IANA special-purpose address registries as of October 2025, and multicast. Ranges within others are left out. */
const SPECIAL = {
  ipv4: [
    "0.0.0.0/8",
    "10.0.0.0/8",
    "100.64.0.0/10",
    "127.0.0.0/8",
    "169.254.0.0/16",
    "172.16.0.0/12",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.31.196.0/24",
    "192.52.193.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "192.175.48.0/24",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
  ],
  ipv6: [
    "::1/128",
    "::/128",
    "::ffff:0:0/96",
    "64:ff9b:1::/48",
    "100::/64",
    "100:0:0:1::/64",
    "2001::/23",
    "2001:db8::/32",
    "2002::/16",
    "2620:4f:8000::/48",
    "3fff::/20",
    "5f00::/16",
    "fc00::/7",
    "fe80::/10",
    "fec0::/10",
    "ff00::/8",
  ],
};
/** Of no special purpose, and given out to nobody. */
const UNASSIGNED_IPV6 = [
  "::127.0.0.1",
  "200::1",
  "1fff::1",
  "4000::1",
  "64:ff9c::8.8.8.8",
  "fe00::1",
];
const PUBLIC = [
  "1.1.1.1",
  "8.8.8.8",
  "223.255.255.255",
  "2000::1",
  "2001:200::1",
  "2606:4700:4700::1111",
  "64:ff9b::8.8.8.8",
];

const nothing = allow(undefined);

t.test("no address of a special range may be reached, and those beside it may", async (t) => {
  const lists = { ipv4: SPECIAL.ipv4.map(edges), ipv6: SPECIAL.ipv6.map(edges) };
  for (const { family, first, last, before, after } of [...lists.ipv4, ...lists.ipv6]) {
    for (const address of [first, last]) {
      t.notOk(isAllowedAddress(address, nothing), address);
    }
    for (const address of [before, after].filter((beside) => isOrdinary(beside, lists[family]))) {
      t.ok(isAllowedAddress(address, nothing), address);
    }
  }
});

t.test("other IPv6 addresses may be reached only if they are given out", async (t) => {
  for (const address of UNASSIGNED_IPV6) {
    t.notOk(isAllowedAddress(address, nothing), address);
  }
  for (const address of PUBLIC) {
    t.ok(isAllowedAddress(address, nothing), address);
  }
  for (const text of ["", "example.com", "fe80::1%1", "2606:4700::1%eth0", "127.1", "0x8.8.8.8"]) {
    t.notOk(isAllowedAddress(text, nothing), text);
  }
});

t.test("an IPv4 address in an IPv6 address is judged as such", async (t) => {
  const allowed = allow("10.0.0.0/8");
  t.notOk(isAllowedAddress("64:ff9b::10.0.0.1", nothing));
  t.notOk(isAllowedAddress("64:ff9b::127.0.0.1", allowed));
  t.ok(isAllowedAddress("64:ff9b::10.0.0.1", allowed));
  t.ok(isAllowedAddress("::ffff:10.0.0.1", allowed));
  t.notOk(isAllowedAddress("::ffff:8.8.8.8", nothing), "nobody needs this form");
  t.notOk(
    isAllowedAddress("64:ff9b:1::10.0.0.1", allowed),
    "whose last bits need not be the address",
  );
  t.notOk(isAllowedAddress("2002:a00:1::", allowed));
});

t.test("WEBHOOK_ALLOW names addresses, ranges, hosts and http", async (t) => {
  const allowed = allow(
    " 127.0.0.1, 10.1.0.0/16,fd00::/8 ,::1,Receiver.Internal, bücher.example.,http",
  );
  t.equal(allowed.http, true);
  t.strictSame([...allowed.hosts], ["receiver.internal", "xn--bcher-kva.example"]);
  for (const address of ["127.0.0.1", "10.1.255.255", "fd12::1", "::1", "8.8.8.8"]) {
    t.ok(isAllowedAddress(address, allowed), address);
  }
  for (const address of ["127.0.0.2", "10.2.0.0", "fc00::1", "::2"]) {
    t.notOk(isAllowedAddress(address, allowed), address);
  }
  for (const text of [undefined, ""]) {
    t.match(allow(text), { http: false, hosts: new Set() });
  }
});

t.test("an entry of WEBHOOK_ALLOW that is none is named", async (t) => {
  const wrong = [
    "10.0.0.0/33",
    "::/129",
    "10.0.0.0/",
    "10.0.0.0/8/8",
    "fe80::1%eth0",
    "*.example.com",
    "https://example.com",
    "localhost:3000",
    "user@example.com",
    "127.1",
    "a b",
  ];
  const faults: string[] = [];
  readWebhookAllow([...wrong, "localhost", ""].join(","), faults);
  t.strictSame(
    faults,
    [...wrong, ""].map(
      (entry) =>
        `WEBHOOK_ALLOW: "${entry}" is neither an address, a range such as 10.0.0.0/8, a host name, nor http.`,
    ),
  );
});

t.test("URLs are judged by what they say themselves", async (t) => {
  const judged: Record<string, UrlFault | undefined> = {
    "https://hooks.example.com/in?key=1": undefined,
    "https://hooks.example.com:443": undefined,
    "https://hooks.example.com:8443": undefined,
    "https://hooks.example.com:80": undefined,
    "https://8.8.8.8": undefined,
    "https://[2606:4700:4700::1111]:8443/": undefined,
    "https://[64:ff9b::8.8.8.8]": undefined,
    "": "not_a_url",
    "hooks.example.com": "not_a_url",
    "https://[::1": "not_a_url",
    "https://1.2.3.256": "not_a_url",
    "http://hooks.example.com": "scheme",
    "ftp://hooks.example.com": "scheme",
    "file:///etc/passwd": "scheme",
    "https://user@hooks.example.com": "credentials",
    "https://:password@hooks.example.com": "credentials",
    "https://127.0.0.1": "address",
    "https://127.0.0.1:22": "address",
    "https://127.0.0.1.": "address",
    "https://127.1": "address",
    "https://2130706433": "address",
    "https://0x7f.0.0.1": "address",
    "https://0177.0.0.1": "address",
    "https://%31%32%37.0.0.1": "address",
    "https://１２７.0.0.1": "address",
    "https://127。0。0。1": "address",
    "https:\\\\127.0.0.1": "address",
    "https://0": "address",
    "https://169.254.169.254/latest/meta-data": "address",
    "https://[::1]": "address",
    "https://[0:0:0:0:0:0:0:1]": "address",
    "https://[::]": "address",
    "https://[::127.0.0.1]": "address",
    "https://[::ffff:127.0.0.1]": "address",
    "https://[64:ff9b::7f00:1]": "address",
    "https://hooks.example.com:22": "port",
    "https://hooks.example.com:0": "port",
    "https://8.8.8.8:25": "port",
  };
  for (const [url, fault] of Object.entries(judged)) {
    t.equal(judgeUrl(url, nothing), fault, url);
  }
});

t.test("what WEBHOOK_ALLOW names may have any port, and http: where it says so", async (t) => {
  const allowed = allow("127.0.0.1,receiver.internal,http");
  for (const host of ["127.0.0.1", "receiver.internal", "RECEIVER.internal.", "127.1"]) {
    t.equal(judgeUrl(`http://${host}:81/`, allowed), undefined, host);
  }
  t.equal(judgeUrl("http://127.0.0.2/", allowed), "address");
  t.equal(judgeUrl("http://other.internal:81/", allowed), "port");
  t.equal(judgeUrl("http://127.0.0.1:81/", allow("127.0.0.1")), "scheme");
});

function allow(text: string | undefined) {
  const faults: string[] = [];
  const read = readWebhookAllow(text, faults);
  t.strictSame(faults, []);
  return read;
}

interface Edges {
  family: "ipv4" | "ipv6";
  first: string;
  last: string;
  /** The addresses on both sides of the range. */
  before: string;
  after: string;
}

function edges(range: string): Edges {
  const [address, prefix] = ipaddr.parseCIDR(range);
  const bits = address.toByteArray().length * 8;
  const first = toNumber(address);
  const last = first + (1n << BigInt(bits - prefix)) - 1n;
  const write = (value: bigint) => toAddress(value, bits);
  return {
    family: address.kind(),
    first: write(first),
    last: write(last),
    before: write(first - 1n),
    after: write(last + 1n),
  };
}

/** Given out for global unicast, and at the edge of no other special range. */
function isOrdinary(address: string, ranges: Edges[]): boolean {
  const isEdge = ranges.some(({ first, last }) => [first, last].includes(address));
  return !isEdge && (!address.includes(":") || /^[23]/.test(address));
}

function toNumber(address: ipaddr.IPv4 | ipaddr.IPv6): bigint {
  return BigInt(`0x${Buffer.from(address.toByteArray()).toString("hex")}`);
}

function toAddress(value: bigint, bits: number): string {
  const digits = BigInt.asUintN(bits, value)
    .toString(16)
    .padStart(bits / 4, "0");
  return ipaddr.fromByteArray([...Buffer.from(digits, "hex")]).toString();
}
