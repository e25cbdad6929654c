#!/usr/bin/env node
import { clientCreate, clientList } from "./commands/client.js";
import { type Command, runCommand } from "./commands/command.js";
import { keyCreate, keyList, keyRevoke } from "./commands/key.js";
import { migrate } from "./commands/migrate.js";
import { serve } from "./commands/serve.js";
import { CommandError, describeError, exitCodes } from "./errors.js";

const commands: Record<string, Command> = {
  serve: serve,
  migrate: migrate,
  "client create": clientCreate,
  "client list": clientList,
  "key create": keyCreate,
  "key list": keyList,
  "key revoke": keyRevoke,
};

async function main(args: string[]): Promise<void> {
  const firstOption = args.findIndex((word) => word.startsWith("-"));
  const words = firstOption === -1 ? args : args.slice(0, firstOption);
  if (words.length === 0 && args.includes("--help")) {
    process.stdout.write(`${usage()}\n`);
    return;
  }
  if (words.length === 0) {
    return runCommand(serve, args);
  }
  const name = [words.slice(0, 2).join(" "), words[0] ?? ""].find((name) =>
    Object.hasOwn(commands, name),
  );
  const command = commands[name ?? ""];
  if (!name || !command) {
    const asked = words.slice(0, 2).join(" ");
    throw new CommandError(exitCodes.usage, `There is no command "${asked}".\n\n${usage()}`);
  }
  return runCommand(command, args.slice(name.split(" ").length));
}

function usage(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}   ${summary}`,
  );
  return [
    "Usage: intake [COMMAND] [OPTIONS]",
    "",
    ...lines,
    "",
    "intake COMMAND --help tells more.",
  ].join("\n");
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof CommandError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  } else {
    process.stderr.write(`intake failed: ${JSON.stringify(describeError(error))}\n`);
    process.exitCode = exitCodes.failure;
  }
}
