import { type Generator, judgedByClient } from "./clients.js";
import { judgedByPostman } from "./postman.js";
import { judgedByPrism } from "./prism.js";
import { judgedByLint, judgedByRespect } from "./redocly.js";
import { judgedBySpecmatic, lackOfJava } from "./specmatic.js";
import type { Trial, Verdict } from "./verdict.js";

const PACKAGES = "scripts/contract/tools/packages";
const CLIENTS = "scripts/contract/tools/clients";
const GENERATION = "scripts/generation/packages";
/** Without the last, what has a default is required in a request. */
const OPENAPI_TYPESCRIPT = ["openapi.json", "--output=client.ts", "--default-non-nullable=false"];

export interface Tool {
  name: string;
  /** The folder of its packages. */
  packages: string;
  /** The package that it is. */
  module: string;
  /** Whether npm test runs it. The others take long to install. */
  isTested: boolean;
  /** @returns what it needs and does not find here. */
  needs?(): string | undefined;
  judge(trial: Trial): Verdict | Promise<Verdict>;
}

export const TOOLS: Tool[] = [
  {
    name: "prism",
    packages: PACKAGES,
    module: "@stoplight/prism-cli",
    isTested: true,
    judge: judgedByPrism,
  },
  {
    name: "postman",
    packages: PACKAGES,
    module: "openapi-to-postmanv2",
    isTested: true,
    judge: judgedByPostman,
  },
  {
    name: "redocly lint",
    packages: "scripts/lint",
    module: "@redocly/cli",
    isTested: true,
    judge: judgedByLint,
  },
  {
    name: "redocly respect",
    packages: "scripts/lint",
    module: "@redocly/cli",
    isTested: true,
    judge: judgedByRespect,
  },
  {
    name: "specmatic",
    packages: "scripts/contract/tools/specmatic",
    module: "specmatic",
    isTested: false,
    needs: lackOfJava,
    judge: judgedBySpecmatic,
  },
  generator({
    name: "openapi-typescript",
    module: "openapi-typescript",
    packages: GENERATION,
    isTested: true,
    command: ["openapi-typescript", ...OPENAPI_TYPESCRIPT],
    imports: ["openapi-fetch", "."],
  }),
  generator({
    name: "openapi-typescript-enum",
    module: "openapi-typescript",
    packages: GENERATION,
    isTested: true,
    command: ["openapi-typescript", ...OPENAPI_TYPESCRIPT, "--enum"],
    imports: ["openapi-fetch", "."],
  }),
  generator({
    name: "hey-api",
    module: "@hey-api/openapi-ts",
    packages: CLIENTS,
    isTested: false,
    command: ["openapi-ts", "--input", "openapi.json", "--output", "client"],
  }),
  generator({
    name: "orval",
    module: "orval",
    packages: CLIENTS,
    isTested: false,
    command: ["orval", "--config", "orval.config.js"],
  }),
  generator({
    name: "swagger-typescript-api",
    module: "swagger-typescript-api",
    packages: CLIENTS,
    isTested: false,
    command: [
      "swagger-typescript-api",
      "generate",
      "--path=openapi.json",
      "--output=.",
      "--name=client.ts",
    ],
  }),
  generator({
    name: "oazapfts",
    module: "oazapfts",
    packages: CLIENTS,
    isTested: false,
    command: ["oazapfts", "openapi.json", "client.ts"],
    imports: ["@oazapfts/runtime", CLIENTS],
  }),
];

function generator(it: Omit<Tool, "judge"> & Generator): Tool {
  return { ...it, judge: (trial) => judgedByClient(it, trial) };
}
