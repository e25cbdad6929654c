import { page } from "./page.js";

/** A page below /docs. */
export interface PageLink {
  /** The last part of its path. */
  name: string;
  label: string;
}

/**
 * The page that Swagger UI fills in. The package has one too, without a viewport and with absolute links.
 * @param folder where the files of /docs are, as a relative link: the page has two addresses, /docs and /docs/.
 * @param others the pages that only this service has.
 */
export function docsPage(title: string, folder: string, others: readonly PageLink[]): string {
  const scripts = ["swagger-ui-bundle", "swagger-ui-standalone-preset", "swagger-initializer"];
  return page({
    title,
    styles: [`${folder}static/swagger-ui.css`, `${folder}docs.css`],
    script: `${folder}dark-mode.js`,
    body: `<nav aria-label="Pages">
<a href="${folder}errors">Error codes</a>
<a href="${folder}../openapi.json">Contract as JSON</a>
${others.map(({ name, label }) => `<a href="${folder}${name}">${label}</a>`).join("\n")}
</nav>
<main id="swagger-ui"></main>
${scripts.map((name) => `<script src="${folder}static/${name}.js"></script>`).join("\n")}`,
  });
}

/** Swagger UI has a dark style, and turns it on only in its layout with a bar on top. */
export const DARK_MODE_SCRIPT = `
const dark = matchMedia("(prefers-color-scheme: dark)");
const follow = () => document.documentElement.classList.toggle("dark-mode", dark.matches);
dark.addEventListener("change", follow);
follow();
`;

/**
 * Swagger UI's light text, and in dark its table of headers and its choice of examples, have too little contrast
 * (WCAG 2.2, 1.4.3). There is nothing to choose among the servers, nor a link in any answer. The headings of its webhooks
 * are in no order. On a phone a table of answers is as wide as the longest name of an example.
 */
export const DOCS_STYLE = `
html { box-sizing: border-box; overflow-y: scroll; color-scheme: light; --link: #1f5fae; --go: #16794c; --dim: #5c6370;
  --stop: #b3261e; }
html.dark-mode { color-scheme: dark; --link: #8ab8f0; --stop: #ff8a80; }
*, *::before, *::after { box-sizing: inherit; }
body { margin: 0; }
nav { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; font: 16px/1.5 system-ui, sans-serif; margin: 0 auto;
  max-width: 1460px; padding: 1rem 20px 0; }
nav a { color: var(--link); }
.swagger-ui .servers, .swagger-ui .servers-title, .swagger-ui .webhooks,
.swagger-ui .responses-table .response-col_links { display: none; }
@media (max-width: 640px) { .swagger-ui .responses-table { table-layout: fixed; }
  .swagger-ui .responses-table .col_header:first-child { width: 4rem; } }
html:not(.dark-mode) .swagger-ui .info a, html:not(.dark-mode) .swagger-ui .info .url { color: var(--link); }
html:not(.dark-mode) .swagger-ui .info .title small { background: var(--dim); }
html:not(.dark-mode) .swagger-ui .info .title small.version-stamp { background: var(--go); }
html:not(.dark-mode) .swagger-ui .btn.authorize { border-color: var(--go); color: var(--go); }
html:not(.dark-mode) .swagger-ui .opblock.opblock-post .opblock-summary-method { background: var(--go); }
html .swagger-ui .opblock.opblock-delete .opblock-summary-method { background: #b3261e; }
html:not(.dark-mode) .swagger-ui .opblock.opblock-get .opblock-summary-method { background: var(--link); }
html:not(.dark-mode) .swagger-ui .opblock.opblock-patch .opblock-summary-method { background: #146c5f; }
html:not(.dark-mode) .swagger-ui .parameter__in { color: var(--dim); }
html:not(.dark-mode) .swagger-ui .btn.execute { background: var(--link); border-color: var(--link); }
html .swagger-ui .opblock .opblock-section-header .btn.try-out__btn.cancel { border-color: var(--stop);
  color: var(--stop); }
.swagger-ui .download-contents { background: #5c6370; }
html.dark-mode .swagger-ui .header-col, html.dark-mode .swagger-ui .examples-select__section-label { color: #e4e6e6; }
/* The values of an enum stand side by side in a small box: 249 countries, one below the other, are 5200 pixels. */
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
