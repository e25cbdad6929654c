import { createPublicKey, verify } from "node:crypto";
import * as standardwebhooks from "standardwebhooks";
import * as svix from "svix";
import t from "tap";
import {
  type SignedHeaders,
  type SigningSecrets,
  signingSecretsOf,
  signMessage,
} from "../../dist/webhooks/signature.js";

/** The example of the standard's own tests and of its text. The key is the seed and then the public key there. */
const EXAMPLE = {
  message: {
    id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
    timestamp: 1614265330,
    body: '{"test": 2432232314}',
  },
  secrets: {
    secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    privateSeed: "whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbc=",
    publicKey: "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=",
  },
  signature:
    "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE= " +
    "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==",
};

const body = '{"type":"customer.created","name":"Zoë"}';
const WEBHOOK_ID = "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f";
const [older, newer, stranger] = [1, 2, 3].map((number) =>
  signingSecretsOf(Buffer.alloc(32, 9), WEBHOOK_ID, number),
) as [SigningSecrets, SigningSecrets, SigningSecrets];
const message = () => ({ id: "msg_1", timestamp: Math.floor(Date.now() / 1000), body });

t.test("the example of Standard Webhooks is signed as it stands there", async (t) => {
  t.strictSame(signMessage(EXAMPLE.message, [EXAMPLE.secrets]), {
    "webhook-id": EXAMPLE.message.id,
    "webhook-timestamp": "1614265330",
    "webhook-signature": EXAMPLE.signature,
  });
});

t.test("new secrets are of the standard's form, and none like another", async (t) => {
  t.match(older, { secret: /^whsec_/, privateSeed: /^whsk_/, publicKey: /^whpk_/ });
  const texts = [older, newer].flatMap((secrets) => Object.values(secrets));
  t.equal(new Set(texts.map((text) => text.slice(text.indexOf("_")))).size, 6);
  for (const text of texts) {
    t.equal(Buffer.from(text.slice(text.indexOf("_") + 1), "base64").length, 32);
  }
});

t.test("receivers verify with either secret while it is rotated, and with no other", async (t) => {
  const headers = signMessage(message(), [newer, older]);
  t.equal(headers["webhook-signature"].split(" ").length, 4);
  for (const { secret, publicKey } of [newer, older]) {
    t.ok(verifies(headers, secret, body));
    t.ok(verifiesPublicly(headers, publicKey, body));
    t.notOk(verifies(headers, secret, `${body} `));
    t.notOk(verifiesPublicly(headers, publicKey, `${body} `));
  }
  t.notOk(verifies(headers, stranger.secret, body));
  t.notOk(verifiesPublicly(headers, stranger.publicKey, body));
  t.notOk(verifies(signMessage(message(), [newer]), older.secret, body), "the rotation is over");
});

/** Two libraries for receivers, which must agree. */
function verifies(headers: SignedHeaders, secret: string, received: string): boolean {
  const [one, other] = [standardwebhooks.Webhook, svix.Webhook].map((Webhook) => {
    try {
      new Webhook(secret).verify(received, { ...headers });
      return true;
    } catch {
      return false;
    }
  });
  if (one !== other) {
    throw new Error(`standardwebhooks: ${one}, svix: ${other}`);
  }
  return one === true;
}

/** As a receiver that has only the public key. The libraries leave v1a out. */
function verifiesPublicly(headers: SignedHeaders, publicKey: string, received: string): boolean {
  const x = Buffer.from(publicKey.replace("whpk_", ""), "base64").toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  const content = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${received}`;
  return headers["webhook-signature"]
    .split(" ")
    .filter((signature) => signature.startsWith("v1a,"))
    .some((signature) =>
      verify(null, Buffer.from(content), key, Buffer.from(signature.slice(4), "base64")),
    );
}
