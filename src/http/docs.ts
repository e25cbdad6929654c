import { readFileSync } from "node:fs";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { Server } from "./server.js";

/** The pages for people: Swagger UI at /docs, and the contract as one document at /openapi.json. */
export async function registerDocs(app: Server): Promise<void> {
  const text = readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8");
  await app.register(swagger, { mode: "static", specification: { document: JSON.parse(text) } });
  await app.register(swaggerUi, {
    routePrefix: "/docs",
    staticCSP: true,
    uiConfig: { docExpansion: "list", persistAuthorization: false },
  });
  app.get("/openapi.json", (_request, reply) => {
    reply.header("content-type", "application/json; charset=utf-8").send(text);
  });
}
