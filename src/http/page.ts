/** Nothing but the mark of the service: a square with three lines, as of a form. */
const FAVICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1f5fae"/>' +
    '<path d="M4 5h8M4 8h8M4 11h5" stroke="#fff" stroke-width="1.5"/></svg>',
)}`;

export interface Page {
  title: string;
  /** Links of the page are relative, so that it works under any path that a proxy puts before it. */
  styles: string[];
  /** Run before the page is shown. */
  script?: string;
  body: string;
}

/** A page for people, in HTML. */
export function page({ title, styles, script, body }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="${FAVICON}">
${styles.map((style) => `<link rel="stylesheet" href="${style}">`).join("\n")}
${script === undefined ? "" : `<script src="${script}"></script>`}
</head>
<body>
${body}
</body>
</html>
`;
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
