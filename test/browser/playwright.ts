/** What drives the browser, installed when a test first asks for it. */
import { install } from "../../scripts/packages.js";

await install(import.meta.dirname);

export const { chromium } = await import("playwright-core");

export type { BrowserContextOptions, Locator, Page, Response } from "playwright-core";
