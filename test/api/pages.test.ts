import { readFileSync } from "node:fs";
import { createServer, request as startRequest } from "node:http";
import type { AddressInfo } from "node:net";
import t, { type Test } from "tap";
import type { Page } from "../browser/playwright.js";
import { faultsOf, openBrowser, skipsBrowser as skip } from "../support/browser.js";
import { startServer } from "../support/process.js";
import { openService } from "../support/service.js";

const PAGES = ["/docs", "/docs/", "/docs/errors"];
const NARROW = { width: 320, height: 640 };
const WIDTHS = [320, 360, 1280];
const CREATION = "#operations-Customers-createIndividualCustomer";

/** Violations in the markup of Swagger UI 5.32.1, which no style sheet can mend: rule of axe-core, and where. */
const SWAGGER_UI: Record<string, string> = {
  // An icon of "Copy to clipboard" without a name.
  "button-name": ".copy-to-clipboard button",
  // Under the title (h1) come the tags (h3).
  "heading-order": "h3.opblock-tag",
  // The text box of a body has no label.
  label: "textarea.body-param__text",
  // The table of responses is a region without a name of its own.
  "landmark-unique": "table.responses-table",
  // The button that opens an operation holds the link to it.
  "nested-interactive": ".opblock-summary-control",
  // Long examples scroll. Chromium 130 and Firefox let the keyboard into them.
  "scrollable-region-focusable": "pre.microlight",
  // The choice between examples has no label.
  "select-name": ".examples-select-element",
};

t.test("/ leads to the documentation", async (t) => {
  const { server } = await openService(t);
  for (const [path, location] of [
    ["/", "docs"],
    ["/?from=bookmark", "docs"],
    ["/docs/static/index.html", "../"],
  ] as const) {
    for (const method of ["GET", "HEAD"] as const) {
      const answer = await server.inject({ method, url: path });
      t.equal(answer.statusCode, 302, `${method} ${path}`);
      t.equal(answer.headers.location, location);
      t.equal(answer.headers["cache-control"], "no-cache");
      t.equal(answer.body, "");
    }
  }
  const posted = await server.inject({ method: "POST", url: "/" });
  t.equal(posted.statusCode, 404);
  t.equal(posted.json().message, "No such resource.");
});

t.test("the pages link to each other, and to nothing by an absolute path", async (t) => {
  const { server } = await openService(t);
  for (const path of PAGES) {
    const { body } = await server.inject(path);
    const links = [...body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, link]) => String(link));
    const targets = links
      .filter((link) => !/^(#|data:image\/svg\+xml,)/.test(link))
      .map((link) => {
        t.notMatch(link, /^(\/|\w+:)/, path);
        return new URL(link, `http://service.example${path}`).pathname;
      });
    for (const target of targets) {
      t.equal((await server.inject(target)).statusCode, 200, `${path} to ${target}`);
    }
    t.ok(targets.includes("/openapi.json"), path);
    t.ok(targets.includes(path === "/docs/errors" ? "/docs" : "/docs/errors"), path);
    t.match(body, /<meta name="viewport" content="width=device-width/);
    t.match(body, /<link rel="icon" href="data:/);
    t.equal(body.match(/<main\b/g)?.length, 1);
  }
});

t.test("in a browser, the pages work behind a proxy that strips a path", { skip }, async (t) => {
  const { started } = await startServer(t);
  const proxy = await openPrefixProxy(t, started.address);
  const page = await (await openBrowser(t))();
  const faults = faultsOf(page, proxy);
  await page.goto(`${proxy}/intake/`);
  t.equal(page.url(), `${proxy}/intake/docs`);
  await page.getByRole("link", { name: "Error codes" }).click();
  t.equal(page.url(), `${proxy}/intake/docs/errors`);
  await page.getByRole("link", { name: "API documentation" }).click();
  await page.getByRole("button", { name: "Authorize", exact: true }).click();
  await page.locator(".dialog-ux").getByRole("textbox").fill(String(started.key));
  await page.getByRole("button", { name: "Apply credentials" }).click();
  await page.getByRole("button", { name: "Close" }).last().click();
  t.equal(await tryCreation(page), "201");
  t.strictSame(faults, []);
});

t.test("in a browser, the pages fit a narrow screen", { skip }, async (t) => {
  const { started } = await startServer(t);
  const page = await (await openBrowser(t))({ viewport: NARROW });
  await page.goto(`${started.address}/docs/errors`);
  await fits(t, page);
  t.equal(await labelOfCell(page), '"remedy: "', "each cell says of which column it is");
  t.equal(await page.locator("thead").first().isVisible(), false);
  await page.setViewportSize({ width: 1280, height: 800 });
  t.equal(await labelOfCell(page), "none");
  t.equal(await page.locator("thead").first().isVisible(), true);

  await page.setViewportSize(NARROW);
  await page.goto(`${started.address}/docs`);
  await fits(t, page);
  await tryCreation(page);
  await fits(t, page);
});

t.test("in a browser, the pages follow the colours of the system", { skip }, async (t) => {
  const { started } = await startServer(t);
  const page = await (await openBrowser(t))({ colorScheme: "dark" });
  for (const path of PAGES) {
    await page.goto(started.address + path);
    await page.waitForFunction(isPainted, "dark");
    await page.emulateMedia({ colorScheme: "light" });
    await page.waitForFunction(isPainted, "light");
    await page.emulateMedia({ colorScheme: "dark" });
    t.pass(path);
  }
});

t.test("in a browser, axe finds nothing but what is Swagger UI's", { skip }, async (t) => {
  const { started } = await startServer(t);
  const openPage = await openBrowser(t);
  const axe = readFileSync("test/browser/node_modules/axe-core/axe.min.js", "utf8");
  for (const colorScheme of ["light", "dark"] as const) {
    for (const path of ["/docs", "/docs/errors"]) {
      const page = await openPage({ colorScheme });
      await page.goto(started.address + path);
      await page.evaluate(axe);
      if (path === "/docs") {
        await tryCreation(page);
        await page.evaluate("document.getAnimations().forEach((animation) => animation.finish())");
      }
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        t.strictSame(await violationsOf(page), [], `${path} ${width} ${colorScheme}`);
      }
    }
  }
});

/** A reverse proxy that has the service under /intake/. */
async function openPrefixProxy(t: Test, service: string): Promise<string> {
  const proxy = createServer((request, response) => {
    const path = request.url?.match(/^\/intake(\/.*)/)?.[1];
    if (path === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { method, headers } = request;
    const forwarded = startRequest(
      service + path,
      { method: String(method), headers },
      (answer) => {
        response.writeHead(Number(answer.statusCode), answer.headers);
        answer.pipe(response);
      },
    );
    request.pipe(forwarded);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  t.teardown(() => proxy.close());
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

/** Opens the creation, sends its example, and gives the status of the answer. */
async function tryCreation(page: Page): Promise<string | null> {
  const operation = page.locator(CREATION);
  await operation.locator(".opblock-summary-control").click();
  await operation.getByRole("button", { name: "Try it out" }).click();
  await operation.getByRole("button", { name: "Execute" }).click();
  return operation.locator(".live-responses-table tbody .response-col_status").textContent();
}

async function fits(t: Test, page: Page): Promise<void> {
  const width = await page.evaluate("document.documentElement.scrollWidth");
  t.equal(width, NARROW.width, `${page.url()} does not scroll sideways`);
}

function labelOfCell(page: Page): Promise<unknown> {
  const cell = 'document.querySelector("#idempotency_key_reused td:last-child")';
  return page.evaluate(`getComputedStyle(${cell}, "::before").content`);
}

/** Whether what stands behind a page is dark or light. Where nothing is painted, the browser is white. */
function isPainted(scheme: string): boolean {
  const brightness = [document.body, document.documentElement]
    .map((element) => getComputedStyle(element).backgroundColor)
    .map((colour) => (colour === "rgba(0, 0, 0, 0)" ? 255 : Number(/\d+/.exec(colour)?.[0])));
  return scheme === "dark" ? Math.min(...brightness) < 64 : Math.min(...brightness) > 192;
}

interface AxeResults {
  violations: { id: string; nodes: { target: string[]; html: string }[] }[];
}
declare const axe: { run: () => Promise<AxeResults> };
declare const getComputedStyle: (element: object) => { backgroundColor: string };
declare const document: {
  body: object;
  documentElement: object;
  querySelector: (selector: string) => { matches: (selector: string) => boolean } | null;
};

/** The rule and the element of each violation that is not Swagger UI's own. */
function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(async (swaggerUi) => {
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .filter(({ target: [selector = ""] }) => {
          const isSwaggerUis =
            swaggerUi[id] && document.querySelector(selector)?.matches(swaggerUi[id]);
          return !isSwaggerUis;
        })
        .map(({ html }) => `${id}: ${html}`),
    );
  }, SWAGGER_UI);
}
