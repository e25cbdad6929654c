import { createRequire } from "node:module";
import type Swagger from "@fastify/swagger";
import type SwaggerUi from "@fastify/swagger-ui";
import { Fastify } from "../dependencies.js";
import { withoutCompilers } from "./server.js";

const require = createRequire(import.meta.url);

export type SwaggerPages = Awaited<ReturnType<typeof createSwaggerPages>>;

/** The files of Swagger UI at /docs, as a server of its own that listens nowhere. */
export async function createSwaggerPages(document: object) {
  // Loaded here, since few servers ever show them.
  const swagger: typeof Swagger = require("@fastify/swagger");
  const swaggerUi: typeof SwaggerUi = require("@fastify/swagger-ui");
  const pages = Fastify({ schemaController: withoutCompilers });
  await pages.register(swagger, { mode: "static", specification: { document: document as never } });
  await pages.register(swaggerUi, {
    routePrefix: "/docs",
    // The standard layout has a bar on top that loads other documents and brings a style of its own inline.
    uiConfig: { layout: "BaseLayout", defaultModelsExpandDepth: 0, displayRequestDuration: true },
  });
  await pages.ready();
  return pages;
}
