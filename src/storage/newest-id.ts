import { followUuid } from "../uuid.js";
import type { Engine } from "./engine.js";

/** Lets the ids that this process makes follow those that are stored, also where the clock was set back since. */
export async function followNewestId({ read }: Engine): Promise<void> {
  const [row] = (await read("newestId")) as { id: string | null }[];
  followUuid(row?.id ?? "");
}
