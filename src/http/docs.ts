import { readFileSync } from "node:fs";
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";
import { AppError } from "../errors.js";
import { ERRORS_PATH, ERRORS_STYLE, ERRORS_STYLE_PATH, errorsPage } from "./errors-page.js";
import type { InFlight } from "./in-flight.js";
import { addCommonHeaders } from "./send.js";
import type { Server } from "./server.js";
import { createSwaggerPages, type SwaggerPages } from "./swagger-pages.js";

/**
 * The plugin's own policy allows other hosts, and its `upgrade-insecure-requests` breaks a page that is served over
 * plain HTTP. `data:` is for the icons in Swagger UI's style sheet.
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
  // The pages hold no personal data. A browser may store them, but has to revalidate them.
  "cache-control": "no-cache",
};

/** The headers of a request for a file, and of its answer, that are passed on. */
const FORWARDED_REQUEST_HEADERS = [
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "if-unmodified-since",
  "range",
];
const FORWARDED_ANSWER_HEADERS = [
  "accept-ranges",
  "content-length",
  "content-range",
  "content-type",
  "etag",
  "last-modified",
  "location",
];

/**
 * Registers the documentation: Swagger UI, the error catalogue, and the contract as one document at /openapi.json. Each
 * is loaded when it is first requested.
 */
export async function registerDocs(app: Server, inFlight: InFlight): Promise<void> {
  const document = once(() =>
    readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8"),
  );
  const title = once((): string => JSON.parse(document()).info.title);
  const pages = once(() => createSwaggerPages(JSON.parse(document()), title()));
  await app.register(async (docs) => {
    docs.addHook("onSend", async (_request, reply) => {
      // Fastify sets "connection: close" if it did not read the body of a request.
      reply.removeHeader("connection");
      const headers = {};
      addCommonHeaders(headers, reply, inFlight);
      reply.headers({ ...headers, ...HEADERS });
    });
    const show = (url: string, handler: RouteHandlerMethod) =>
      docs.route({ method: ["GET", "HEAD"], url, handler });
    show("/openapi.json", (_request, reply) => {
      reply.header("content-type", "application/json; charset=utf-8").send(document());
    });
    show(ERRORS_PATH, (_request, reply) => {
      reply.header("content-type", "text/html; charset=utf-8").send(errorsPage(title()));
    });
    show(ERRORS_STYLE_PATH, (_request, reply) => {
      reply.header("content-type", "text/css; charset=utf-8").send(ERRORS_STYLE);
    });
    for (const url of ["/docs", "/docs/*"]) {
      show(url, async (request, reply) => answerFrom(await pages(), request, reply));
    }
  });
}

/** Passes a request on to the pages, and their answer back. If they refuse it, the answer is 404. */
async function answerFrom(pages: SwaggerPages, request: FastifyRequest, reply: FastifyReply) {
  const answer = await pages.inject({
    method: request.method as "GET" | "HEAD",
    url: String(request.raw.url),
    headers: chosen(FORWARDED_REQUEST_HEADERS, request.headers),
  });
  if (answer.statusCode >= 400) {
    const reason = `the documentation refused it with ${answer.statusCode}`;
    throw new AppError("not_found", { reason });
  }
  return reply
    .code(answer.statusCode)
    .headers(chosen(FORWARDED_ANSWER_HEADERS, answer.headers))
    .send(answer.rawPayload);
}

function chosen<T>(names: string[], headers: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));
}

/** Makes a value when it is first needed. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
