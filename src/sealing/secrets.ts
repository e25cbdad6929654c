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
  const find = async () => {
    const sealed = await store.find(name);
    return sealed && sealer.open(sealed, secretPlace(name));
  };
  const make = async () => {
    const made = randomBytes(SECRET_BYTES).toString("base64");
    const isStored = await store.insert(name, sealer.seal(made, secretPlace(name)));
    return isStored ? made : undefined;
  };
  // Where it cannot be stored, another process was faster.
  const secret = (await find()) ?? (await make()) ?? (await find());
  if (secret === undefined) {
    throw new Error(`The secret ${name} was made by another process and is gone.`);
  }
  return Buffer.from(secret, "base64");
}

/** The row of a secret, to which it is bound. */
export function secretPlace(name: string): Place {
  return { table: "secrets", id: name, clientId: "" };
}
