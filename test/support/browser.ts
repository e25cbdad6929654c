import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Test } from "tap";
import { type BrowserContextOptions, chromium, type Page } from "../browser/playwright.js";
import { recordPage } from "./recorder.js";

/** For what hangs. A browser that has just started on a busy machine takes its time. */
const STEP_TIMEOUT_MS = 120_000;
/** Neither the page nor the browser itself reaches another host; playwright turns its background traffic off. */
const BROWSER_ARGUMENTS = [
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  "--disable-gpu",
  "--disable-quic",
];

const browserPath = process.env.CHROMIUM_PATH || findInPath();

/** Why tests in a browser are skipped. On CI a missing browser is a fault, since nobody would notice the skip. */
export const skipsBrowser =
  browserPath === undefined && !process.env.CI ? "no Chromium in CHROMIUM_PATH or in PATH" : false;

function findInPath(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

/** A browser until the test ends: a function that opens an empty page in it, as on a given device. */
export async function openBrowser(t: Test): Promise<OpenPage> {
  if (browserPath === undefined) {
    throw new Error("There is no Chromium. Install it, or set CHROMIUM_PATH to its program.");
  }
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: BROWSER_ARGUMENTS,
    timeout: STEP_TIMEOUT_MS,
  });
  const recordings: Promise<void>[] = [];
  t.teardown(async () => {
    // A page that is closed gives no answer away any more.
    await Promise.allSettled(recordings);
    await browser.close();
  });
  return async (options) => {
    const page = await browser.newPage(options);
    page.on("response", (response) => void recordings.push(recordPage(response)));
    page.setDefaultTimeout(STEP_TIMEOUT_MS);
    return page;
  };
}

/** What a page asks of other hosts, cannot load, or complains about. */
export function faultsOf(page: Page, origin: string): string[] {
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
