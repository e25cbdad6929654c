import { EventEmitter } from "node:events";
import type { FastifyReply } from "fastify";
import t from "tap";
import { watchOverload } from "../../dist/http/overload.js";

/** More than are in flight where nobody is refused, and a turn of the event loop that is long enough. */
const MANY = 300;
const LONG_TURN_MS = 150;

t.test("of those in flight, neither who is refused counts nor who has gone away", async (t) => {
  const overload = watchOverload({ count: MANY, waitingCount: 0 });
  t.teardown(overload.stop);
  t.notOk(overload.isFull(), "the turn has just begun");
  keepBusy();
  t.ok(overload.isFull());

  const sockets = Array.from({ length: MANY }, () => new EventEmitter());
  for (const socket of sockets) {
    const reply = { request: { raw: { socket } }, raw: new EventEmitter() };
    overload.refuse(reply as unknown as FastifyReply).catch(() => undefined);
  }
  t.notOk(overload.isFull(), "all of them are refused already");

  for (const socket of sockets) {
    socket.emit("close");
  }
  t.ok(overload.isFull(), "others have come in their place");
});

function keepBusy(): void {
  const until = performance.now() + LONG_TURN_MS;
  while (performance.now() < until) {
    // Nothing else gets its turn.
  }
}
