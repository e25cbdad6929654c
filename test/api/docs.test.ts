import t, { type Test } from "tap";
import type { Locator, Page } from "../browser/playwright.js";
import { faultsOf, openBrowser, skipsBrowser as skip } from "../support/browser.js";
import { type RunningServer, startServer } from "../support/process.js";
import { contract, exampleBody, openService, PUBLIC_URL } from "../support/service.js";
import { startSlowProxy } from "../support/slow-proxy.js";

/** Measured: 130 pixels for the 249 countries, 5250 when they stand one below the other. */
const COUNTRIES_HEIGHT_PX = 200;
/** Measured: 4800 pixels for the request with all its members open, 25,900 with the countries in full. */
const SCHEMA_HEIGHT_PX = 10_000;
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
    if (link.startsWith("data:")) {
      continue;
    }
    const { pathname } = new URL(link, "http://service.example/docs");
    t.match(pathname, /^\/(docs\/|openapi\.json$)/);
    const file = await server.inject(pathname);
    t.equal(file.statusCode, 200, link);
    t.equal(file.headers["x-content-type-options"], "nosniff");
    t.equal(file.headers["cache-control"], "no-cache");
  }
});

t.test(
  "/openapi.json is the contract with the address of the server, and the page shows it",
  async (t) => {
    const { server } = await openService(t);
    const published = await server.inject("/openapi.json");
    t.equal(published.statusCode, 200);
    t.equal(published.headers["content-type"], "application/json; charset=utf-8");
    const servers = [{ url: PUBLIC_URL }];
    t.equal(published.body, `${JSON.stringify({ ...contract, servers }, null, 2)}\n`);
    const own = { url: "..", description: "The server that shows this page" };
    t.strictSame((await server.inject("/docs/json")).json(), {
      ...contract,
      servers: [own, ...servers],
    });
  },
);

const ADDRESSES: [name: string, env: Record<string, string>, address: RegExp][] = [
  ["a free port", {}, /^http:\/\/127\.0\.0\.1:[1-9]\d+$/],
  ["all addresses of IPv4", { HOST: "0.0.0.0" }, /^http:\/\/127\.0\.0\.1:[1-9]\d+$/],
  ["all addresses", { HOST: "::" }, /^http:\/\/\[::1\]:[1-9]\d+$/],
];

for (const [name, env, address] of ADDRESSES) {
  t.test(`/openapi.json names an address at which the server answers: ${name}`, async (t) => {
    const { started } = await startServer(t, env);
    const url = await serverIn(`${started.address}/openapi.json`);
    t.match(url, address);
    t.equal((await fetch(`${url}/livez`)).status, 200);
  });
}

t.test("/openapi.json names PUBLIC_URL where it is set", async (t) => {
  const { started } = await startServer(t, { PUBLIC_URL: "https://example.com/intake/" });
  t.equal(await serverIn(`${started.address}/openapi.json`), "https://example.com/intake");
});

/** The address that a document names first. */
async function serverIn(url: string): Promise<string> {
  return ((await (await fetch(url)).json()) as typeof contract).servers[0].url;
}

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
  for (const path of ["/", "/docs", "/docs/", "/docs/json", "/openapi.json"]) {
    const answer = await fetch(started.address + path);
    t.equal(answer.status, 404, path);
    const { traceId, ...rest } = (await answer.json()) as { traceId: string };
    t.match(traceId, /^[0-9a-f]{32}$/);
    t.strictSame(rest, { message: "No such resource." });
  }
});

t.test("in a browser, Authorize and Try it out create a customer", { skip }, async (t) => {
  // By another address than the document names, as behind a mapped port.
  const { server, page, operation, faults } = await openCreateOperation(t, async ({ port }) => {
    const mapped = await startSlowProxy(t, port);
    return `http://127.0.0.1:${mapped.port}`;
  });
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

t.test("in a browser, a customer is listed, opened and corrected", { skip }, async (t) => {
  const { started } = await startServer(t);
  const key = String(started.key);
  const created = await fetch(`${started.address}/customers/individual`, {
    method: "POST",
    headers: { authorization: key, "content-type": "application/json" },
    body: JSON.stringify(exampleBody()),
  });
  const id: string = JSON.parse(await created.text()).data.id;
  const page = await (await openBrowser(t))();
  await page.goto(`${started.address}/docs`);
  await authorize(page, key);
  const execute = async (operationId: string, inputs: Record<string, string> = {}) => {
    const operation = page.locator(`#operations-Customers-${operationId}`);
    await operation.locator(".opblock-summary-control").click();
    await operation.getByRole("button", { name: "Try it out" }).click();
    for (const [name, value] of Object.entries(inputs)) {
      await operation.locator(`tr[data-param-name="${name}"] input`).fill(value);
    }
    await operation.getByRole("button", { name: "Execute" }).click();
    const row = operation.locator(".live-responses-table tbody .response").first();
    return String(await row.textContent());
  };
  t.match(await execute("listCustomers"), new RegExp(`^200.*${id}`, "s"));
  t.match(await execute("getCustomer", { id }), /^200.*"phone": "07700 900123"/s);
  t.match(
    await execute("correctCustomer", { id, "If-Match": "*" }),
    /^200.*"phone": "07700 900124"/s,
  );
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
  const lengths: number[] = [];
  for (const list of await lists.all()) {
    lengths.push(await list.locator("li").count());
    t.ok((await heightOf(list)) < COUNTRIES_HEIGHT_PX);
  }
  // All countries five times, and once those whose addresses need a city and a postal code.
  t.strictSame(lengths.sort(), [...Array(5).fill(249), 71]);
  t.ok((await heightOf(request)) < SCHEMA_HEIGHT_PX);
  t.strictSame(faults, []);
});

interface OpenPage {
  server: RunningServer;
  page: Page;
  /** The create operation, open. */
  operation: Locator;
  /** What the page asked of other hosts, could not load, or complained about. */
  faults: string[];
}

/** Opens the create operation on the page of a fresh server. */
async function openCreateOperation(
  t: Test,
  addressOf = async ({ started }: RunningServer) => started.address,
): Promise<OpenPage> {
  const server = await startServer(t);
  const openPage = await openBrowser(t);
  const page = await openPage();
  const address = await addressOf(server);
  const faults = faultsOf(page, address);
  await page.goto(`${address}/docs`);
  const operation = page.locator("#operations-Customers-createIndividualCustomer");
  await operation.locator(".opblock-summary-control").click();
  return { server, page, operation, faults };
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
