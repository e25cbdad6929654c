import { followUuid } from "../uuid.js";
import type { Engine } from "./engine.js";
import { databaseReads } from "./statements.js";

/** Lets the ids that this process makes follow those that are stored, also where the clock was set back since. */
export async function followNewestIds({ read }: Pick<Engine, "read">): Promise<void> {
  for (const { id } of await read(databaseReads.newestIds)) {
    followUuid(id);
  }
}
