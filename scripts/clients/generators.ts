import { cpSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compile, link } from "../contract/tools/clients.js";
import { run } from "../contract/tools/program.js";
import { printedBy } from "./printed-by.js";

export const PACKAGES = "scripts/clients";
const CLIENTS = "scripts/contract/tools/clients";
const GENERATION = "scripts/generation/packages";

/** What plays a client: the folder that the contract and the programs are in, and the server. */
export interface Play {
  folder: string;
  address: string;
  key: string;
}

export interface Generator {
  name: string;
  language: string;
  /** Of the contract, and how it is made to fit, for the page. */
  document: "openapi.json" | "openapi-3.0.json" | "openapi-go.json";
  settings: string;
  /** The package that it is, or what prints its version. */
  version: { packages: string; module: string } | string[];
  /** Programs that it needs. Where one is missing, the generator is skipped. */
  needs: string[];
  /** Generates the client and lets the program use it. @returns what the program printed, as JSON. */
  play(play: Play): Promise<string>;
}

export const GENERATORS: Generator[] = [
  typeScript({
    name: "openapi-typescript",
    packages: GENERATION,
    module: "openapi-typescript",
    command: [
      "openapi-typescript",
      "openapi.json",
      "--output=client.ts",
      "--default-non-nullable=false",
    ],
    settings: "`--default-non-nullable=false`, client openapi-fetch",
    imports: [["openapi-fetch", "."]],
  }),
  typeScript({
    name: "hey-api",
    packages: CLIENTS,
    module: "@hey-api/openapi-ts",
    command: ["openapi-ts", "--input", "openapi.json", "--output", "client"],
    settings: "TypeScript below 7",
  }),
  typeScript({
    name: "orval",
    packages: CLIENTS,
    module: "orval",
    command: ["orval", "--config", "orval.config.js"],
    settings: '`client: "fetch"`, `baseUrl: { getBaseUrlFromSpecification: true }`',
  }),
  typeScript({
    name: "oazapfts",
    packages: CLIENTS,
    module: "oazapfts",
    command: ["oazapfts", "openapi.json", "client.ts"],
    settings: "none",
    imports: [["@oazapfts/runtime", CLIENTS]],
  }),
  typeScript({
    name: "swagger-typescript-api",
    packages: CLIENTS,
    module: "swagger-typescript-api",
    command: [
      "swagger-typescript-api",
      "generate",
      "--path=openapi.json",
      "--output=.",
      "--name=client.ts",
    ],
    settings: "none",
  }),
  typeScript({
    name: "openapi-zod-client",
    packages: PACKAGES,
    module: "openapi-zod-client",
    command: ["openapi-zod-client", "openapi.json", "--output=client.ts", "--with-alias"],
    settings: "`--with-alias`, `paramsSerializer: { indexes: null }`",
    imports: [
      ["@zodios/core", PACKAGES],
      ["zod", PACKAGES],
      ["axios", PACKAGES],
    ],
  }),
  typeScript({
    name: "openapi-client-axios",
    packages: PACKAGES,
    module: "openapi-client-axios",
    command: ["typegen", "openapi.json"],
    printed: "client.d.ts",
    settings: "types by openapi-client-axios-typegen, `paramsSerializer: { indexes: null }`",
    imports: [
      ["openapi-client-axios", PACKAGES],
      ["axios", PACKAGES],
    ],
  }),
  jar("Python", "python", ["python3"], [], ({ address, key, folder }) =>
    printedBy("/usr/bin/python3", ["python.py", address, key], folder, { PYTHONPATH: "client" }),
  ),
  jar("Go", "go-experimental", ["go"], ["enumClassPrefix=true"], playGo),
  {
    ...jar("Ruby", "ruby", ["ruby"], [], ({ address, key, folder }) =>
      printedBy("ruby", ["-Iclient/lib", "ruby.rb", address, key], folder),
    ),
    settings: "`-g ruby`, `params_encoding = :multi`",
  },
  {
    name: "OpenAPI::Client",
    language: "Perl",
    document: "openapi-3.0.json",
    settings: "booleans as text",
    version: ["perl", "-MOpenAPI::Client", "-e", "print $OpenAPI::Client::VERSION"],
    needs: ["perl"],
    play: ({ address, key, folder }) =>
      printedBy(
        "perl",
        ["openapi-client.pl", join(folder, "openapi-3.0.json"), address, key],
        folder,
      ),
  },
];

interface TypeScriptGenerator {
  name: string;
  packages: string;
  module: string;
  command: [program: string, ...args: string[]];
  settings: string;
  imports?: [name: string, packages: string][];
  /** The file that it is to be, of a generator that prints the client. */
  printed?: string;
}

function typeScript(it: TypeScriptGenerator): Generator {
  const { name, packages, module, command, settings, imports = [], printed } = it;
  return {
    name,
    language: "TypeScript",
    document: "openapi.json",
    settings,
    version: { packages, module },
    needs: [],
    play: async ({ folder, address, key }) => {
      const [program, ...args] = command;
      const output = run(resolve(packages, "node_modules/.bin", program), args, { folder });
      if (printed) {
        writeFileSync(join(folder, printed), output);
      }
      for (const one of imports) {
        link(folder, one);
      }
      const faults = compile(folder, `${name}.ts`);
      if (faults.length > 0) {
        throw new Error(`the client does not compile: ${faults.join("\n")}`);
      }
      return printedBy(
        resolve("node_modules/.bin/tsx"),
        ["play.ts", `./${name}.ts`, address, key],
        folder,
      );
    },
  };
}

/** openapi-generator is a program in Java. The npm package of this version holds it. */
function jar(
  language: string,
  generator: string,
  needs: string[],
  options: string[],
  play: Generator["play"],
): Generator {
  const document = language === "Go" ? "openapi-go.json" : "openapi-3.0.json";
  const module = "@openapitools/openapi-generator-cli";
  return {
    name: "openapi-generator",
    language,
    document,
    settings: [`\`-g ${generator}\``, ...options.map((option) => `\`${option}\``)].join(", "),
    version: { packages: PACKAGES, module },
    needs: ["java", ...needs],
    play: async (it) => {
      const properties = ["packageName=intake", "gemName=intake", "moduleName=Intake", ...options];
      const program = resolve(PACKAGES, "node_modules", module, "bin/openapi-generator.jar");
      const args = ["generate", "-i", document, "-g", generator, "-o", "client"];
      run("java", ["-jar", program, ...args, `--additional-properties=${properties}`], it);
      return play(it);
    },
  };
}

/** The packages of Debian are not modules, but a GOPATH. */
function playGo({ address, key, folder }: Play): Promise<string> {
  const place = join(folder, "path/src/intake");
  mkdirSync(place, { recursive: true });
  for (const file of readdirSync(join(folder, "client")).filter((name) => name.endsWith(".go"))) {
    cpSync(join(folder, "client", file), join(place, file));
  }
  renameSync(join(folder, "go.go"), join(folder, "main.go"));
  const env = { GO111MODULE: "off", GOPATH: `${folder}/path:/usr/share/gocode` };
  return printedBy("go", ["run", "main.go", address, key], folder, env);
}
