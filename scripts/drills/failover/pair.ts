import { execFileSync } from "node:child_process";
import { appendFileSync, chownSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../bench/processes.js";
import { CHANGES, type Change, changeOf } from "../events/judgement.js";
import { type FoundCustomer, foundCustomer, SEALED_CUSTOMERS } from "./judgement.js";
import { connectionInfo, makeFolder, startServer, until, urlOf } from "./server.js";

const DATABASE = "intake";
const STANDBY = "standby";

/** Two PostgreSQL servers, of which one is the standby of the other. */
export interface Pair {
  /** Names both, the primary first. */
  url: string;
  /** What the primary writes from now on does not get to the standby. */
  stopReplication(): Promise<void>;
  killPrimary(): void;
  /** Ends when the standby takes writes. */
  promoteStandby(): Promise<void>;
  /** What the standby holds. */
  customers(): Promise<FoundCustomer[]>;
  changes(): Promise<Change[]>;
  stop(): Promise<void>;
}

export async function startPair({ isSynchronous }: { isSynchronous: boolean }): Promise<Pair> {
  const folder = await makeFolder();
  const first = await startServer(folder);
  await first.sql(`CREATE DATABASE ${DATABASE}`);
  await first.sql(`SELECT pg_create_physical_replication_slot('${STANDBY}')`);
  await first.stop();
  const standbyFolder = copyOf(folder);
  const primary = await startServer(folder);
  makeStandby(standbyFolder, primary.port);
  const standby = await startServer(standbyFolder);
  if (isSynchronous) {
    // Only here: the standby, once it is the primary, has none to wait for.
    await primary.sql(`ALTER SYSTEM SET synchronous_standby_names = '${STANDBY}'`);
    await primary.sql("SELECT pg_reload_conf()");
  }
  const state = isSynchronous ? "sync" : "async";
  await until("the standby to follow", async () => {
    const text = `SELECT 1 FROM pg_stat_replication WHERE state = 'streaming' AND sync_state = '${state}'`;
    return (await primary.sql(text)).length > 0;
  });
  return {
    url: urlOf([primary.port, standby.port], DATABASE),
    async stopReplication() {
      const [sender] = await primary.sql("SELECT pid FROM pg_stat_replication");
      process.kill(Number(sender?.pid), "SIGSTOP");
    },
    killPrimary: primary.kill,
    promoteStandby: async () => void (await standby.sql("SELECT pg_promote()")),
    customers: async () =>
      (await standby.sql(SEALED_CUSTOMERS, DATABASE)).map((row) => foundCustomer(row as never)),
    changes: async () => (await standby.sql(CHANGES, DATABASE)).map(changeOf),
    async stop() {
      primary.kill();
      await standby.stop();
    },
  };
}

/** Of a server that has stopped; its owner keeps it. */
function copyOf(folder: string): string {
  const copy = join(temporaryFolder(), "data");
  execFileSync("cp", ["-a", folder, copy]);
  return copy;
}

function makeStandby(folder: string, primaryPort: number): void {
  const { uid, gid } = statSync(folder);
  const signal = join(folder, "standby.signal");
  writeFileSync(signal, "");
  chownSync(signal, uid, gid);
  const settings = [
    `primary_conninfo = '${connectionInfo(primaryPort, STANDBY)}'`,
    `primary_slot_name = '${STANDBY}'`,
  ];
  appendFileSync(join(folder, "postgresql.auto.conf"), `${settings.join("\n")}\n`);
}
