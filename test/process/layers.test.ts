import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import t from "tap";

/** The layers of src/ from top to bottom, each with the layers that it may import besides itself. */
const LAYERS: Record<string, { files: RegExp; imports: string[] }> = {
  "command line": { files: /^(main|command-line)\.ts$/, imports: ["commands", "base"] },
  commands: {
    files: /^commands\//,
    imports: [
      "app",
      "bulk",
      "sandbox",
      "domain",
      "storage",
      "sealing",
      "journal",
      "drivers",
      "base",
    ],
  },
  // It reads bodies as HTTP does, and stores them as the service does, without a server.
  bulk: {
    files: /^bulk\//,
    imports: ["http", "domain", "storage", "sealing", "journal", "base"],
  },
  app: { files: /^app\.ts$/, imports: ["sandbox", "http", "domain", "storage", "journal", "base"] },
  // What only a service that is started as a sandbox loads.
  sandbox: { files: /^sandbox\//, imports: ["http", "domain", "base"] },
  http: { files: /^http\//, imports: ["domain", "journal", "base"] },
  domain: {
    files: /^((customers|clients|events|webhooks|idempotency)\/.*|transactions\.ts)$/,
    imports: ["journal", "base"],
  },
  // The stores implement interfaces of the domain. A driver runs statements, and does not know what they are about.
  storage: {
    files: /^storage\/[^/]+$/,
    imports: ["drivers", "domain", "sealing", "journal", "base"],
  },
  sealing: { files: /^sealing\//, imports: ["base"] },
  journal: { files: /^journal\//, imports: ["base"] },
  drivers: { files: /^storage\/(sqlite|postgres)\//, imports: ["storage", "journal", "base"] },
  base: { files: /^(log\/.*|(?!main\.|command-line\.|app\.|transactions\.)[^/]+)$/, imports: [] },
  // It runs in other programs, without the service.
  "typed client": { files: /^typed-client\//, imports: [] },
};

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

t.test("every file of src is in one layer", async (t) => {
  for (const file of sources) {
    t.equal(layersOf(file).length, 1, `${file}: ${layersOf(file).join(", ") || "none"}`);
  }
});

t.test("no import of src goes up", async (t) => {
  for (const file of sources) {
    const [layer = ""] = layersOf(file);
    const allowed = [layer, ...(LAYERS[layer]?.imports ?? [])];
    for (const imported of importsOf(file)) {
      const [target = ""] = layersOf(imported);
      t.ok(allowed.includes(target), `${file} (${layer}) imports ${imported} (${target})`);
    }
  }
});

function layersOf(file: string): string[] {
  return Object.keys(LAYERS).filter((name) => LAYERS[name]?.files.test(file));
}

/** Types count as well, and so does import(). */
function importsOf(file: string): string[] {
  const source = readFileSync(join("src", file), "utf8");
  return [...source.matchAll(/(?:\bfrom|\bimport|\bimport\(|\bnew URL\()\s*"(\.[^"]+\.js)"/g)].map(
    ([, path = ""]) => normalize(join(dirname(file), path)).replace(/\.js$/, ".ts"),
  );
}
