import type { Client } from "../clients/client.js";
import type { Config } from "../config.js";
import { IDENTITY_LOOK_UPS } from "../customers/identity.js";
import { CommandError, exitCodes } from "../errors.js";
import type { Storage } from "../storage/storage.js";

/**
 * Duplicates are found by tokens: without them a policy could not be kept.
 * @throws CommandError (exit 78) if LOOK_UPS leaves some out that clients of the database need.
 */
export async function checkPolicies(config: Config, { clients }: Storage): Promise<void> {
  if (missingLookUps(config).length > 0) {
    for (const client of await clients.listClients()) {
      assertPolicy(config, client);
    }
  }
}

/** @throws CommandError (exit 78) if LOOK_UPS leaves out what the policy of a client needs. */
export function assertPolicy(
  config: Config,
  { name, duplicates }: Pick<Client, "name" | "duplicates">,
): void {
  const missing = missingLookUps(config);
  if (missing.length > 0 && duplicates !== "allow") {
    throw new CommandError(
      exitCodes.configuration,
      `LOOK_UPS leaves out ${missing.join(" and ")}, without which the duplicates of the client ${name} are not found. ` +
        `Add it, or give the client the policy allow: intake client set NAME --duplicates allow.`,
    );
  }
}

function missingLookUps({ lookUps }: Config): string[] {
  return IDENTITY_LOOK_UPS.filter((name) => !lookUps.includes(name));
}
