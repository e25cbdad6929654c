import { randomBytes } from "node:crypto";
import type { Keyring } from "./keyring.js";
import type { Place, Sealed } from "./sealer.js";

const SECRET_BYTES = 32;

/** Secrets of the service itself, sealed. Each method is one transaction. */
export interface SecretStore {
  find(name: string): Promise<Uint8Array | undefined>;
  /** @returns false, and writes nothing, if there is one of this name. */
  insert(name: string, sealed: Sealed): Promise<boolean>;
}

/**
 * Gets a secret of the service, 32 random bytes that no one gives it: the first process that asks makes it.
 * @throws NotOpened
 */
export async function openSecret(
  name: string,
  store: SecretStore,
  { sealer }: Pick<Keyring, "sealer">,
): Promise<Buffer> {
  const known = await store.find(name);
  if (known) {
    return Buffer.from(sealer.open(known, secretPlace(name)), "base64");
  }
  const made = randomBytes(SECRET_BYTES).toString("base64");
  await store.insert(name, sealer.seal(made, secretPlace(name)));
  // Another process may have been faster: what counts is what is stored.
  return openSecret(name, store, { sealer });
}

/** The row of a secret, to which it is bound. */
export function secretPlace(name: string): Place {
  return { table: "secrets", id: name, clientId: "" };
}
