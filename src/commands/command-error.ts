import { ClientRegistryError, type ClientRegistryErrorCode } from "../clients/registry.js";
import { CommandError, exitCodes } from "../errors.js";
import { describeError } from "../log/describe-error.js";

/** Turns anything that was thrown into the text and the exit code of a command. */
export function toCommandError(error: unknown): CommandError {
  if (error instanceof CommandError) {
    return error;
  }
  if (error instanceof ClientRegistryError) {
    return new CommandError(exitCodes.failure, SENTENCES[error.code](error.subject));
  }
  const details = JSON.stringify(describeError(error));
  return new CommandError(exitCodes.failure, `intake failed: ${details}`);
}

const SENTENCES: Record<ClientRegistryErrorCode, (subject: string) => string> = {
  client_name_taken: (name) => `There is a client named ${quoted(name)} already.`,
  client_not_found: (name) =>
    `There is no client named ${quoted(name)}. \`intake client list\` shows those that there are.`,
  parent_is_sub_client: (name) =>
    `${quoted(name)} is a sub-client. A sub-client has no sub-clients of its own.`,
  api_key_not_found: (id) =>
    `There is no key ${id}. \`intake key list\` shows those that there are.`,
};

/** On one line, even if the name holds a line break. */
function quoted(name: string): string {
  return JSON.stringify(name);
}
