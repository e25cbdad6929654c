import { install } from "../packages.js";
import { requireWrk } from "./load.js";

/**
 * Sees to it that there is all that the bench needs: wrk and its own packages. The service has been built: some scripts
 * use parts of it.
 * @throws with the remedy where something is missing.
 */
export async function prepare(): Promise<void> {
  requireWrk();
  await install(import.meta.dirname);
}
