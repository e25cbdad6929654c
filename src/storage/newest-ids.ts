import { followUuid } from "../uuid.js";

/** Lets the ids that this process makes follow those that are stored, also where the clock was set back since. */
export async function followNewestIds(
  read: (statement: "newestIds") => unknown[] | Promise<unknown[]>,
): Promise<void> {
  for (const { id } of (await read("newestIds")) as { id: string }[]) {
    followUuid(id);
  }
}
