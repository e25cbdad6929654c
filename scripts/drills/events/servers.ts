import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { temporaryFolder } from "../../bench/processes.js";
import type { Below } from "../../open-points/random.js";
import { type Service, startService } from "../crash/service.js";
import { compileShimInto } from "../shim.js";

const CLOCK = join(import.meta.dirname, "../../../test/support/shims/clock.c");
/** How long a server lives, in percent of the time that its start took: on a slow machine too, most of them are there. */
const LIFE_PERCENT = { min: 100, max: 800 };

export interface ServerOptions {
  program: string;
  env: Record<string, string>;
  /** A server for each, by how much its clock is ahead. */
  clocksAheadSeconds: readonly number[];
  below: Below;
}

/** Servers on one database, each of which is killed again and again and started anew. */
export interface Servers {
  /** Where they are or were last. */
  addresses: readonly string[];
  kills(): number;
  /** Resolves when they are spared. Rejects where one does not start, with what it wrote. */
  killing: Promise<unknown>;
  /** They live on from here. */
  spare(): Promise<void>;
  stop(): Promise<void>;
}

/** @throws where one does not start, with what it wrote. */
export async function startServers({
  program,
  env,
  clocksAheadSeconds,
  below,
}: ServerOptions): Promise<Servers> {
  const addresses: string[] = [];
  const services: Service[] = [];
  const environments = clocksAheadSeconds.map((seconds) => ({ ...env, ...clockAhead(seconds) }));
  const ending = new AbortController();
  let kills = 0;

  /** @returns how long it took. */
  async function start(place: number): Promise<number> {
    const startedMs = performance.now();
    const service = startService(program, environments[place] as Record<string, string>);
    const address = await service.listening;
    if (address === undefined) {
      throw new Error(`The service does not start: ${service.log()}`);
    }
    addresses[place] = address;
    services[place] = service;
    return performance.now() - startedMs;
  }

  async function killAgain(place: number, startMs: number): Promise<void> {
    const { min, max } = LIFE_PERCENT;
    let tookMs = startMs;
    while (await lives((tookMs * (min + below(max - min))) / 100, ending.signal)) {
      await services[place]?.kill();
      kills += 1;
      tookMs = await start(place);
    }
  }

  const startsMs = await Promise.all(environments.map((_env, place) => start(place)));
  const killing = Promise.all(startsMs.map((tookMs, place) => killAgain(place, tookMs)));
  // Its faults are for who waits for it.
  killing.catch(() => undefined);
  return {
    addresses,
    kills: () => kills,
    killing,
    async spare() {
      ending.abort();
      await killing;
    },
    async stop() {
      await Promise.all(services.map((service) => service.kill()));
    },
  };
}

/** The variables of a process whose clock is ahead. */
function clockAhead(seconds: number): Record<string, string> {
  if (seconds === 0) {
    return {};
  }
  const folder = temporaryFolder();
  const file = join(folder, "clock");
  const content = Buffer.alloc(8);
  content.writeBigInt64LE(BigInt(seconds));
  writeFileSync(file, content);
  return { LD_PRELOAD: compileShimInto(folder, CLOCK), CLOCK_CONTROL: file };
}

/** @returns whether the time has passed before the end. */
function lives(timeMs: number, signal: AbortSignal): Promise<boolean> {
  return sleep(timeMs, true, { signal }).catch(() => false);
}
