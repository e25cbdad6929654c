import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { compileShimInto } from "../shim.js";

const SOURCE = join(import.meta.dirname, "../../../test/support/shims/power-loss.c");
/** The files of a SQLite database that anybody makes durable. */
const SUFFIXES = ["", "-wal", "-journal"];
const CHUNK_BYTES = 65_536;

export interface PowerLoss {
  /** What the service is started with. */
  env: Record<string, string>;
  /** Makes of the files what their last fsync left. The service has to be gone. */
  cut(): void;
}

/**
 * @param file of the database, as the service opens it: without a link in its path.
 * @throws where the shim cannot be compiled or loaded.
 */
export function preparePowerLoss(file: string): PowerLoss {
  if (process.platform !== "linux") {
    throw new Error("--power-loss takes Linux.");
  }
  return {
    env: { LD_PRELOAD: compileShimInto(dirname(file), SOURCE), POWER_LOSS_FILE: file },
    cut() {
      if (!existsSync(`${file}.durable`)) {
        throw new Error(`${SOURCE} was not loaded: there is no ${file}.durable.`);
      }
      for (const path of SUFFIXES.map((suffix) => file + suffix)) {
        if (!existsSync(path)) {
          // The kill came between the removal of the file and that of what is kept of it.
          rmSync(`${path}.durable`, { force: true });
        } else if (existsSync(`${path}.durable`)) {
          makeAlike(`${path}.durable`, path);
        }
      }
    },
  };
}

/** Writes only where they differ, since what is written has to reach the disk with the next fsync. */
function makeAlike(model: string, path: string): void {
  const [from, to] = [openSync(model, "r"), openSync(path, "r+")];
  const { size } = fstatSync(from);
  const [wanted, found] = [Buffer.alloc(CHUNK_BYTES), Buffer.alloc(CHUNK_BYTES)];
  for (let place = 0; place < size; place += CHUNK_BYTES) {
    const wantedBytes = wanted.subarray(0, readSync(from, wanted, 0, CHUNK_BYTES, place));
    const foundBytes = found.subarray(0, readSync(to, found, 0, CHUNK_BYTES, place));
    if (!wantedBytes.equals(foundBytes)) {
      writeSync(to, wantedBytes, 0, wantedBytes.length, place);
    }
  }
  ftruncateSync(to, size);
  closeSync(from);
  closeSync(to);
}
