import { isFromSystem, sqlStateOf } from "../errors.js";

/**
 * What may be logged of an unexpected error: its type, code and stack frames. Messages of the runtime and of PostgreSQL
 * stay out: they can quote a personal value. Those of the system and of SQLite do not.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) {
    return { type: typeof error };
  }
  const { code } = error as NodeJS.ErrnoException;
  return {
    type: error.name,
    ...postgresDetails(error),
    ...(code === undefined ? {} : { code }),
    ...(isFromSystem(error) ? { message: error.message } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** The members of an error of PostgreSQL that name the schema or the server. The others may quote a row. */
function postgresDetails(error: Error): Record<string, unknown> {
  if (sqlStateOf(error) === undefined) {
    return {};
  }
  const names = ["severity", "table", "constraint", "routine"];
  const said = Object.entries(error).filter(([name, value]) => names.includes(name) && value);
  return { type: "DatabaseError", ...Object.fromEntries(said) };
}

/** The stack begins with the message, whose lines can look like frames. */
function framesOf({ stack, message }: Error): string[] {
  const lines = String(stack)
    .replace(message, () => "")
    .split("\n");
  return lines.filter((line) => line.startsWith("    at "));
}
