import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawAnswer } from "../oracle.js";

/** The variable with which the test command tells the tests into which folder to record. */
export const RECORDING_VARIABLE = "INTAKE_RECORD";
export const RECORDING_FOLDER = "coverage/exchanges";

/** A request that a test sent, and what it was answered. */
export interface Exchange {
  /** Name of the test's file. */
  test: string;
  request: RecordedRequest;
  answer: RawAnswer;
}

export interface RecordedRequest {
  /** Left out, as the target, where the bytes do not begin with a request line of HTTP/1. */
  method?: string;
  /** Path and query. */
  target?: string;
  /** Names in small letters. */
  headers: Record<string, string>;
  /** In base64. Left out where there is none, or none that ends. */
  body?: string;
}

/** A request that a service's log says was answered, and that was not recorded. */
export interface Unrecorded {
  test: string;
  unrecorded: { operation?: string; status: number };
}

export interface Recording {
  exchanges: Exchange[];
  unrecorded: Unrecorded[];
}

/**
 * Reads what the tests recorded: files of JSON lines, one for each process.
 * @throws where nothing is there.
 */
export function readRecording(folder: string): Recording {
  const lines = filesIn(folder)
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line): Exchange | Unrecorded => JSON.parse(line));
  const exchanges = lines.filter((line) => "answer" in line);
  if (exchanges.length === 0) {
    throw new Error(`${folder} holds no recording. Run: npm run contract:coverage`);
  }
  return { exchanges, unrecorded: lines.filter((line) => "unrecorded" in line) };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
