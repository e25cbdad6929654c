/** The limit of a read: Fastify answers with a text of BENCH_BYTES bytes. No key, no database. */
import Fastify from "fastify";
import { announce } from "./creation.js";

const text = "x".repeat(Number(process.env.BENCH_BYTES));
const app = Fastify();
app.get("/read", async (_request, reply) => {
  reply.header("content-type", "application/json; charset=utf-8");
  return text;
});
announce(await app.listen({ port: 0 }));
