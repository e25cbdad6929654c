import { createHmac, createPublicKey, timingSafeEqual, verify } from "node:crypto";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";

const { WEBHOOK_SECRET, WEBHOOK_PUBLIC_KEY } = process.env; // whsec_… and whpk_…
const TOLERANCE_S = 5 * 60;
const bytesOf = (key) => Buffer.from(key.replace(/^wh(sec|pk)_/, ""), "base64");
// What comes before the 32 bytes of an Ed25519 key in DER.
const DER = Buffer.from("302a300506032b6570032100", "hex");
const publicKey = createPublicKey({
  key: Buffer.concat([DER, bytesOf(WEBHOOK_PUBLIC_KEY)]),
  format: "der",
  type: "spki",
});

function isGenuine(headers, body) {
  const {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": signatures,
  } = headers;
  const isFresh = Math.abs(Date.now() / 1000 - Number(timestamp)) <= TOLERANCE_S;
  if (!id || !isFresh || !signatures) {
    return false;
  }
  const signed = Buffer.concat([Buffer.from(`${id}.${timestamp}.`), body]);
  const digest = createHmac("sha256", bytesOf(WEBHOOK_SECRET)).update(signed).digest();
  return signatures.split(" ").some((one) => {
    const [version, text = ""] = one.split(",");
    const signature = Buffer.from(text, "base64");
    return version === "v1a"
      ? verify(null, signed, publicKey, signature)
      : version === "v1" &&
          signature.length === digest.length &&
          timingSafeEqual(signature, digest);
  });
}

const server = createServer(async (request, response) => {
  const body = await buffer(request);
  if (!isGenuine(request.headers, body)) {
    response.writeHead(400).end();
    return;
  }
  const event = JSON.parse(body.toString());
  console.error(event.type, event.data.customerId);
  response.writeHead(204).end();
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
