import { BUSY_EMAIL, type Sent } from "./front.js";

/** What a client sent, in the words of the page. */
export interface OnTheWire {
  list: string;
  patch: string;
  patchType: string;
  /** How often the creation was sent that got a 503, and with how many keys. */
  retries: string;
}

export function onTheWire(sent: Sent[]): OnTheWire {
  const list = sent.find(({ method, path }) => method === "GET" && path === "/customers");
  const patch = sent.find(({ method }) => method === "PATCH");
  const busy = sent.filter(({ body }) => body.includes(BUSY_EMAIL));
  const keys = new Set(busy.map(({ idempotencyKey }) => idempotencyKey));
  return {
    list: list ? decodeURIComponent(list.query) : "not sent",
    patch: patch?.body.trim() ?? "not sent",
    patchType: patch?.contentType?.replace(/;.*/, "") ?? "not sent",
    retries: busy.length > 1 ? `${busy.length} times, ${keys.size} keys` : "no",
  };
}
