import { createRequire } from "node:module";
import type Swagger from "@fastify/swagger";
import type SwaggerUi from "@fastify/swagger-ui";
import { Fastify } from "../dependencies.js";
import { withoutCompilers } from "./server.js";

/** Sets the values of an enum side by side in a small box: 249 countries, one below the other, are 5200 pixels. */
const THEME = `
.swagger-ui .json-schema-2020-12-keyword--enum >
  .json-schema-2020-12-json-viewer__children:not(.json-schema-2020-12-json-viewer__children--collapsed) {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 12px;
  max-height: 104px;
  max-width: 660px;
  overflow-y: auto;
  padding: 4px 0 4px 20px;
}
.swagger-ui .json-schema-2020-12-keyword--enum li,
.swagger-ui .json-schema-2020-12-keyword--enum li > * {
  margin: 0;
}
.swagger-ui .json-schema-2020-12-keyword--enum li .json-schema-2020-12-json-viewer__name,
.swagger-ui .json-schema-2020-12-keyword--enum li .json-schema-2020-12-json-viewer__value::before {
  display: none;
}
`;

const require = createRequire(import.meta.url);

export type SwaggerPages = Awaited<ReturnType<typeof createSwaggerPages>>;

/** Swagger UI at /docs, as a server of its own that listens nowhere. */
export async function createSwaggerPages(document: object, title: string) {
  // Loaded here, since few servers ever show them.
  const swagger: typeof Swagger = require("@fastify/swagger");
  const swaggerUi: typeof SwaggerUi = require("@fastify/swagger-ui");
  const pages = Fastify({ schemaController: withoutCompilers });
  await pages.register(swagger, { mode: "static", specification: { document: document as never } });
  await pages.register(swaggerUi, {
    routePrefix: "/docs",
    theme: { title, css: [{ filename: "theme.css", content: THEME }] },
    // The standard layout has a bar on top that loads other documents and brings a style of its own inline.
    uiConfig: { layout: "BaseLayout", defaultModelsExpandDepth: 0, displayRequestDuration: true },
  });
  await pages.ready();
  return pages;
}
