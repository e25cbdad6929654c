import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import t, { type Test } from "tap";
import { chromium, type Locator, type Page } from "../browser/playwright.js";
import { type RunningServer, startServer } from "../support/process.js";
import { recordPage } from "../support/recorder.js";
import { contract, openService } from "../support/service.js";

/** Measured: 130 pixels for the 249 countries, 5250 when they stand one below the other. */
const COUNTRIES_HEIGHT_PX = 200;
/** Measured: 4800 pixels for the request with all its members open, 25,900 with the countries in full. */
const SCHEMA_HEIGHT_PX = 10_000;
/** For what hangs. A browser that has just started on a busy machine takes its time. */
const STEP_TIMEOUT_MS = 120_000;
/** Neither the page nor the browser itself reaches another host; playwright turns its background traffic off. */
const BROWSER_ARGUMENTS = [
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  "--disable-gpu",
  "--disable-quic",
];

t.test("/docs is a page that takes all from the service itself, without a key", async (t) => {
  const { server } = await openService(t);
  const page = await server.inject("/docs");
  t.equal(page.statusCode, 200);
  t.equal(page.headers["content-type"], "text/html; charset=utf-8");
  t.equal(page.headers["cache-control"], "no-cache");
  t.match(page.body, "<title>Customer Intake</title>");
  const policy = String(page.headers["content-security-policy"]);
  t.match(policy, /^default-src 'none'; /);
  t.notMatch(policy, /unsafe|https?:|upgrade-insecure-requests|\*/);
  const links = [...page.body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => link ?? "");
  t.ok(links.length >= 6);
  for (const link of links) {
    t.match(link, /^\/docs\/static\//);
    const file = await server.inject(link);
    t.equal(file.statusCode, 200, link);
    t.equal(file.headers["x-content-type-options"], "nosniff");
    t.equal(file.headers["cache-control"], "no-cache");
  }
});

t.test("/openapi.json is the contract byte for byte, and the page shows it", async (t) => {
  const { server } = await openService(t);
  const published = await server.inject("/openapi.json");
  t.equal(published.statusCode, 200);
  t.equal(published.headers["content-type"], "application/json; charset=utf-8");
  t.ok(published.rawPayload.equals(readFileSync("generated/openapi.json")));
  t.strictSame((await server.inject("/docs/json")).json(), contract);
});

t.test("404 in the envelope for what is not a file of the page", async (t) => {
  const { server } = await openService(t);
  const requests: [string, Record<string, string>][] = [
    ["/docs/nothing", {}],
    ["/docs/static/nothing.js", {}],
    ["/docs/static/..%2fpackage.json", {}],
    ["/docs/static/index.css%00", {}],
    ["/docs/static/index.css", { range: "bytes=99999999-" }],
    ["/docs/static/index.css", { "if-match": '"another"' }],
  ];
  for (const [url, headers] of requests) {
    const answer = await server.inject({ url, headers });
    t.equal(answer.statusCode, 404, `${url} ${JSON.stringify(headers)}`);
    t.equal(answer.headers["cache-control"], "no-store");
    const { traceId, ...rest } = answer.json();
    t.match(traceId, /^[0-9a-f]{32}$/);
    t.strictSame(rest, { message: "No such resource." });
  }
});

t.test("414 for a path under /docs that is too long, as for any other", async (t) => {
  const { server } = await openService(t);
  t.equal((await server.inject(`/docs/static/${"a".repeat(3000)}`)).statusCode, 414);
});

t.test("404 in the envelope for the pages of a server with DOCS=off", async (t) => {
  const { started } = await startServer(t, { DOCS: "off" });
  t.equal(started.docs, undefined);
  for (const path of ["/docs", "/docs/", "/docs/json", "/openapi.json"]) {
    const answer = await fetch(started.address + path);
    t.equal(answer.status, 404, path);
    const { traceId, ...rest } = (await answer.json()) as { traceId: string };
    t.match(traceId, /^[0-9a-f]{32}$/);
    t.strictSame(rest, { message: "No such resource." });
  }
});

const browserPath = process.env.CHROMIUM_PATH || findInPath();
// On CI a missing browser is a fault, since nobody would notice the skip.
const skip =
  browserPath === undefined && !process.env.CI ? "no Chromium in CHROMIUM_PATH or in PATH" : false;

t.test("in a browser, Authorize and Try it out create a customer", { skip }, async (t) => {
  const { server, page, operation, faults } = await openCreateOperation(t);
  const key = String(server.started.key);
  await authorize(page, key);
  await operation.getByRole("button", { name: "Try it out" }).click();
  await operation.getByRole("button", { name: "Execute" }).click();
  const response = operation.locator(".live-responses-table tbody");
  t.equal(await response.locator(".response-col_status").textContent(), "201");
  const { data } = JSON.parse(String(await response.locator("code.language-json").textContent()));

  const answer = await fetch(`${server.started.address}/customers/${data.id}`, {
    headers: { authorization: key },
  });
  t.equal(answer.status, 200);
  t.match(await answer.json(), { data: { id: data.id, email: "ada.sample@example.com" } });
  t.strictSame(
    await page.context().storageState(),
    { cookies: [], origins: [] },
    "the browser keeps no key",
  );
  t.strictSame(faults, []);
});

t.test("in a browser, the lists of countries leave the schemas readable", { skip }, async (t) => {
  const { page, operation, faults } = await openCreateOperation(t);
  t.equal(
    await page.getByRole("button", { name: "Schemas" }).getAttribute("aria-expanded"),
    "false",
  );
  const request = operation.locator(".opblock-section-request-body");
  await request.getByText("Schema", { exact: true }).click();
  // The schema is open at its first level. Only closed as a whole it offers to open as a whole.
  await request.getByRole("button", { name: "Collapse all" }).first().click();
  await request.getByRole("button", { name: "Expand all" }).click();

  const lists = request
    .locator(".json-schema-2020-12-keyword--enum:has(li)")
    .filter({ hasText: '"AX"' });
  await lists.last().waitFor();
  t.equal(await lists.count(), 4);
  for (const list of await lists.all()) {
    t.equal(await list.locator("li").count(), 249);
    t.ok((await heightOf(list)) < COUNTRIES_HEIGHT_PX);
  }
  t.ok((await heightOf(request)) < SCHEMA_HEIGHT_PX);
  t.strictSame(faults, []);
});

function findInPath(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

interface OpenPage {
  server: RunningServer;
  page: Page;
  /** The create operation, open. */
  operation: Locator;
  /** What the page asked of other hosts, could not load, or complained about. */
  faults: string[];
}

/** Opens the create operation on the page of a fresh server. */
async function openCreateOperation(t: Test): Promise<OpenPage> {
  const server = await startServer(t);
  const page = await openBrowser(t);
  const faults = faultsOf(page, server.started.address);
  await page.goto(String(server.started.docs));
  const operation = page.locator("#operations-Customers-createIndividualCustomer");
  await operation.locator(".opblock-summary-control").click();
  return { server, page, operation, faults };
}

async function openBrowser(t: Test): Promise<Page> {
  if (browserPath === undefined) {
    throw new Error("There is no Chromium. Install it, or set CHROMIUM_PATH to its program.");
  }
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: BROWSER_ARGUMENTS,
    timeout: STEP_TIMEOUT_MS,
  });
  t.teardown(() => browser.close());
  const page = await browser.newPage();
  page.on("response", recordPage);
  page.setDefaultTimeout(STEP_TIMEOUT_MS);
  return page;
}

function faultsOf(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) {
      faults.push(`request to another host: ${request.url()}`);
    }
  });
  page.on("requestfailed", (request) => faults.push(`request failed: ${request.url()}`));
  page.on("pageerror", (error) => faults.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      faults.push(`console: ${message.text()}`);
    }
  });
  return faults;
}

async function authorize(page: Page, key: string): Promise<void> {
  await page.getByRole("button", { name: "Authorize", exact: true }).click();
  const dialog = page.locator(".dialog-ux");
  await dialog.getByRole("textbox").fill(key);
  await dialog.getByRole("button", { name: "Apply credentials" }).click();
  await dialog.getByRole("button", { name: "Close" }).last().click();
}

async function heightOf(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  return box?.height ?? Number.POSITIVE_INFINITY;
}
