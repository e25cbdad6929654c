import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { Webhook } from "standardwebhooks";

const webhook = new Webhook(process.env.WEBHOOK_SECRET); // whsec_…

const server = createServer(async (request, response) => {
  const body = await buffer(request);
  try {
    // It takes a plain object: a Headers object has no headers for it.
    webhook.verify(body, request.headers);
  } catch {
    response.writeHead(400).end();
    return;
  }
  const event = JSON.parse(body.toString());
  console.error(event.type, event.data.customerId);
  response.writeHead(204).end();
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
