/** How much of a value is shown. */
const SHOWN_CHARACTERS = 4;

/**
 * The data of an answer with some of its members masked, each named by the way to it, through lists as well. Members that are not there stay away.
 * @returns a copy of what changes; the data itself stays as it is.
 */
export function masked(data: unknown, paths: readonly (readonly string[])[]): unknown {
  return paths.reduce(maskAt, data);
}

function maskAt(value: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (Array.isArray(value)) {
    return value.map((item) => maskAt(item, path));
  }
  if (name === undefined) {
    return lastCharacters(String(value));
  }
  const members = value as Readonly<Record<string, unknown>> | undefined;
  return members?.[name] === undefined
    ? value
    : { ...members, [name]: maskAt(members[name], rest) };
}

/** A value of so few characters is not shown whole either: then it is the last one, and of a single one nothing. */
function lastCharacters(value: string): string {
  const characters = [...value];
  const shown = characters.length > SHOWN_CHARACTERS ? SHOWN_CHARACTERS : 1;
  return characters.slice(1).slice(-shown).join("");
}
