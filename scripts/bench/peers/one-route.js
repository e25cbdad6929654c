/** What the cold start is held against: Fastify with one route. */
import Fastify from "fastify";

const app = Fastify();
app.get("/livez", async () => ({ status: "live" }));
console.log(JSON.stringify({ address: await app.listen({ port: Number(process.env.PORT) }) }));
