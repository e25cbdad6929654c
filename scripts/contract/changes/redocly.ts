import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { OpenApiDocument } from "../../generation/contract.js";
import { install } from "../../packages.js";

const PACKAGES = "scripts/lint";
const COMMAND = `${PACKAGES}/node_modules/.bin/redocly`;
/** The form of the report that is read here. The command is called experimental, so another one may come. */
const REPORT_VERSION = "1";
const REPORT_LIMIT_BYTES = 64 * 1024 * 1024;

/** A change as `redocly diff` lists it. */
export interface ListedChange {
  /** The place at which the part is reached first, through references. */
  path: string;
  typeName: string;
  kind: "added" | "removed" | "modified";
  impact: "major" | "minor" | "patch";
  /** What its rules say; none speaks of a change that breaks nothing, or that no rule knows. */
  verdicts: { ruleId: string; message: string }[];
  /** The keyword, where one was modified; "key" where the part got another name. */
  property?: string;
  base?: Side;
  revision?: Side;
}

/** A part of one of the two documents, or the object around it where the document lacks it. */
interface Side {
  pointer: string;
  value?: unknown;
}

/** What `redocly diff`, with every rule of its own, lists between two documents. */
export async function redoclyDiff(
  base: OpenApiDocument,
  revision: OpenApiDocument,
): Promise<ListedChange[]> {
  await install(PACKAGES);
  const folder = await mkdtemp(join(tmpdir(), "contract-diff-"));
  try {
    const files = [join(folder, "base.json"), join(folder, "revision.json")] as const;
    await writeFile(files[0], JSON.stringify(base));
    await writeFile(files[1], JSON.stringify(revision));
    const { stdout } = await promisify(execFile)(
      COMMAND,
      ["diff", ...files, "--config=redocly.yaml", "--format=json", "--fail-on=none"],
      { env: { ...process.env, REDOCLY_TELEMETRY: "off" }, maxBuffer: REPORT_LIMIT_BYTES },
    );
    const report = JSON.parse(stdout);
    if (report.reportVersion !== REPORT_VERSION) {
      throw new Error(`redocly diff reports in version ${report.reportVersion}, not in 1`);
    }
    return report.changes;
  } finally {
    await rm(folder, { recursive: true });
  }
}
