/** The limit: Fastify parses the body and answers the same each time. No schema, no key, no database. */
import Fastify from "fastify";
import { announce } from "./creation.js";

const app = Fastify();
app.post("/customers/individual", async (_request, reply) => {
  reply.code(201);
  return {
    traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
    message: "The customer was created.",
    data: { id: "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e" },
  };
});
announce(await app.listen({ port: 0 }));
