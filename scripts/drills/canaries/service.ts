import { readFileSync } from "node:fs";
import { startProcess } from "../../bench/processes.js";
import type { Artefact } from "./search.js";

export interface Service {
  address: string;
  kill(): void;
  /** What it has written to its log. */
  written(): Artefact[];
}

/** @throws where it does not start, with what it wrote. */
export async function startService(program: string, env: Record<string, string>): Promise<Service> {
  const { child, stdout, logFile } = startProcess(process.execPath, [program, "serve", "--json"], {
    HOST: "127.0.0.1",
    PORT: "0",
    LOG_LEVEL: "trace",
    ...env,
  });
  let output = "";
  const address = await new Promise<string>((resolve, reject) => {
    child.once("close", () => reject(new Error(readFileSync(logFile, "utf8"))));
    stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.includes("\n")) {
        resolve(JSON.parse(output).address);
      }
    });
  });
  return {
    address,
    kill: () => void child.kill("SIGKILL"),
    written: () => [
      { name: "log of the service", bytes: readFileSync(logFile) },
      { name: "output of the service", bytes: Buffer.from(output) },
    ],
  };
}
