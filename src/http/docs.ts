import { readFileSync } from "node:fs";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import { AppError } from "../errors.js";
import { ERRORS_PATH, ERRORS_STYLE, ERRORS_STYLE_PATH, errorsPage } from "./errors-page.js";
import type { Server } from "./server.js";

/**
 * The plugin's own policy names other hosts, and `upgrade-insecure-requests` breaks a page that is served over
 * plain HTTP. Swagger UI's style sheet holds its icons as data: images.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  // The pages hold nothing about a person, so a browser may keep them as long as it asks before it shows them.
  "cache-control": "no-cache",
};

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

/** The pages for people: Swagger UI, the error catalogue, and the contract as one document at /openapi.json. */
export async function registerDocs(app: Server): Promise<void> {
  const text = readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8");
  const document = JSON.parse(text);
  await app.register(async (docs) => {
    docs.addHook("onSend", async (_request, reply) => {
      // A refusal stays as it is everywhere else.
      if (reply.statusCode < 400) {
        reply.headers(HEADERS);
      }
    });
    docs.setErrorHandler(refuse);
    docs.get("/openapi.json", (_request, reply) => {
      reply.header("content-type", "application/json; charset=utf-8").send(text);
    });
    docs.get(ERRORS_PATH, (_request, reply) => {
      reply
        .header("content-type", "text/html; charset=utf-8")
        .send(errorsPage(document.info.title));
    });
    docs.get(ERRORS_STYLE_PATH, (_request, reply) => {
      reply.header("content-type", "text/css; charset=utf-8").send(ERRORS_STYLE);
    });
    await docs.register(swagger, { mode: "static", specification: { document } });
    await docs.register(swaggerUi, {
      routePrefix: "/docs",
      theme: { title: document.info.title, css: [{ filename: "theme.css", content: THEME }] },
      // The standard layout has a bar on top that loads other documents and brings a style of its own inline.
      uiConfig: { layout: "BaseLayout", defaultModelsExpandDepth: 0, displayRequestDuration: true },
    });
  });
}

/** What the files under /docs refuse, a path that leads out of their folder for instance, is not there. */
function refuse(error: Error & { statusCode?: number }): never {
  const { statusCode } = error;
  const isRefusal = statusCode !== undefined && statusCode < 500;
  // Its message may hold a path, which is the caller's text.
  const reason = `the documentation refused it with ${statusCode}`;
  throw isRefusal ? new AppError("not_found", { reason, cause: error }) : error;
}
