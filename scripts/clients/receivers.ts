import { spawn, spawnSync } from "node:child_process";
import { createHmac, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { once } from "node:events";
import { resolve } from "node:path";

const FOLDER = "scripts/clients/receivers";
const EVENT = {
  id: "evt_01983c5e7a107c3e9d4b2f6a8b1c0d9e",
  type: "customer.created",
  timestamp: "2026-05-04T09:30:00.000Z",
  data: {
    customerId: "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
    clientId: "01983c5e-6f02-7a41-8b7c-5d3e9f1a2b4c",
    version: 1,
  },
};

const SECRET = randomBytes(32);
const PAIR = generateKeyPairSync("ed25519");
const PUBLIC_KEY = Buffer.from(String(PAIR.publicKey.export({ format: "jwk" }).x), "base64url");

export interface Receiver {
  name: string;
  command: string[];
  needs: string;
  /** Whether the library knows signatures by Ed25519. */
  takesV1a: boolean;
}

export const RECEIVERS: Receiver[] = [
  { name: "standardwebhooks.mjs", command: ["node"], needs: "node", takesV1a: false },
  { name: "svix.mjs", command: ["node"], needs: "node", takesV1a: false },
  { name: "receiver.mjs", command: ["node"], needs: "node", takesV1a: true },
  { name: "receiver.py", command: ["python3"], needs: "python3", takesV1a: false },
  { name: "Receiver.java", command: ["java"], needs: "java", takesV1a: true },
];

interface Message {
  name: string;
  /** Whether a receiver has to take it. */
  isGenuine: boolean;
  headers: Record<string, string>;
  body: string;
}

/** @returns the faults of a receiver: messages that it should have judged the other way. */
export async function faultsOf({ name, command, takesV1a }: Receiver): Promise<string[]> {
  const [program = "", ...args] = command;
  const child = spawn(program, [...args, resolve(FOLDER, name)], {
    env: {
      ...process.env,
      WEBHOOK_SECRET: `whsec_${SECRET.toString("base64")}`,
      WEBHOOK_PUBLIC_KEY: `whpk_${PUBLIC_KEY.toString("base64")}`,
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const ended = once(child, "close").then(() =>
      Promise.reject(new Error(`${name} does not start`)),
    );
    const [port] = await Promise.race([once(child.stdout, "data"), ended]);
    const faults: string[] = [];
    for (const message of messages(takesV1a)) {
      const address = `http://127.0.0.1:${String(port).trim()}`;
      const { status } = await fetch(address, { method: "POST", ...message });
      if (status !== (message.isGenuine ? 204 : 400)) {
        faults.push(`${name} answers ${status} to ${message.name}`);
      }
    }
    return faults;
  } finally {
    child.kill();
  }
}

function messages(takesV1a: boolean): Message[] {
  const now = Math.floor(Date.now() / 1000);
  const body = JSON.stringify(EVENT);
  const message = (name: string, isGenuine: boolean, of: Partial<Signed> = {}): Message => {
    const signed = { timestamp: now, body, schemes: ["v1"], ...of };
    return { name, isGenuine, headers: headersOf(signed), body: signed.sent ?? body };
  };
  return [
    message("a message signed with v1", true),
    message("one signed with an older secret too", true, { schemes: ["other", "v1"] }),
    message("one signed with v1a before v1", true, { schemes: ["v1a", "v1"] }),
    message("one signed with v1a alone", takesV1a, { schemes: ["v1a"] }),
    message("one signed with another secret", false, { schemes: ["other"] }),
    message("one with another body", false, { sent: body.replace(":1}", ":2}") }),
    message("one that is six minutes old", false, { timestamp: now - 360 }),
    message("one from six minutes ahead", false, { timestamp: now + 360 }),
    message("one without a signature", false, { schemes: [] }),
  ];
}

interface Signed {
  timestamp: number;
  body: string;
  schemes: string[];
  /** Where it is not what was signed. */
  sent?: string;
}

function headersOf({ timestamp, body, schemes }: Signed): Record<string, string> {
  const text = `${EVENT.id}.${timestamp}.${body}`;
  const hmac = (key: Buffer) => `v1,${createHmac("sha256", key).update(text).digest("base64")}`;
  const signatures = schemes.map((scheme) =>
    scheme === "v1a"
      ? `v1a,${sign(null, Buffer.from(text), PAIR.privateKey).toString("base64")}`
      : hmac(scheme === "v1" ? SECRET : randomBytes(32)),
  );
  return {
    "content-type": "application/json",
    "webhook-id": EVENT.id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signatures.join(" "),
  };
}

/** @returns whether a program can be started here. */
export function isThere(program: string): boolean {
  return spawnSync("which", [program]).status === 0;
}
