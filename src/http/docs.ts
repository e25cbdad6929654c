import { readFileSync } from "node:fs";
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from "fastify";
import { AppError } from "../errors.js";
import { listeningUrl } from "../listening-url.js";
import { DARK_MODE_SCRIPT, DOCS_STYLE, docsPage, type PageLink } from "./docs-page.js";
import { ERRORS_STYLE, errorsPage } from "./errors-page.js";
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

const CONTENT_TYPES = {
  json: "application/json; charset=utf-8",
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

/** Relative, as a proxy may put a path before that of the service. Swagger UI brings a page of its own. */
const REDIRECTS = [
  ["/", "docs"],
  ["/docs/static/index.html", "../"],
] as const;

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
];

/**
 * Registers the documentation: Swagger UI, the error catalogue, and the contract as one document at /openapi.json. Each
 * is loaded when it is first requested.
 */
export async function registerDocs(
  app: Server,
  inFlight: InFlight,
  { publicUrl, extend = (document) => document, pages: otherPages = [] }: DocsOptions,
): Promise<void> {
  const contract = once((): ContractDocument => {
    const text = readFileSync(new URL("../generated/openapi.json", import.meta.url), "utf8");
    const servers = [{ url: publicUrl ?? listeningUrl(app.server) }];
    return { ...extend(JSON.parse(text)), servers };
  });
  const document = once(() => `${JSON.stringify(contract(), null, 2)}\n`);
  const title = once(() => contract().info.title);
  const pages = once(() => createSwaggerPages(forPage(contract())));
  const texts: DocsText[] = [
    ["/openapi.json", "json", document],
    ["/docs", "html", () => docsPage(title(), "docs/", otherPages)],
    ["/docs/", "html", () => docsPage(title(), "", otherPages)],
    ["/docs/docs.css", "css", () => DOCS_STYLE],
    ["/docs/dark-mode.js", "js", () => DARK_MODE_SCRIPT],
    ["/docs/errors", "html", () => errorsPage(title())],
    ["/docs/errors.css", "css", () => ERRORS_STYLE],
    ...otherPages.map(({ name, text }): DocsText => [`/docs/${name}`, "html", () => text(title())]),
  ];
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
    for (const [url, type, text] of texts) {
      show(url, (_request, reply) => {
        reply.header("content-type", CONTENT_TYPES[type]).send(text());
      });
    }
    for (const [url, target] of REDIRECTS) {
      show(url, (_request, reply) => {
        reply.code(302).header("location", target).send();
      });
    }
    show("/docs/*", async (request, reply) => answerFrom(await pages(), request, reply));
  });
}

type DocsText = [url: string, type: keyof typeof CONTENT_TYPES, text: () => string];

export interface DocsOptions {
  /** The address that the contract names as its server; undefined for the one on which the server listens. */
  publicUrl: string | undefined;
  /** Adds to the contract what this service has besides. */
  extend?: (document: ContractDocument) => ContractDocument;
  /** Pages of this service alone, below /docs. */
  pages?: readonly DocsPage[];
}

/** A page for people, to which the first page has a link. */
export interface DocsPage extends PageLink {
  /** @param title that of the contract. */
  text: (title: string) => string;
}

export interface ContractDocument {
  info: { title: string };
  servers: { url: string; description?: string }[];
}

/**
 * The page may call no server but its own, which a browser can know by another address: through a mapped port, say, or
 * behind a prefix that a proxy strips. So that one comes first, relative to the document of the page, /docs/json.
 */
function forPage(contract: ContractDocument): ContractDocument {
  const own = { url: "..", description: "The server that shows this page" };
  return { ...contract, servers: [own, ...contract.servers] };
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
