type Members = Record<string, unknown>;

/** The way to a member of a body. */
type Path = readonly string[];

/**
 * Makes the function that leaves out of a body what is blank: the members that are "" where the contract takes that for
 * "not given".
 */
export function blankRemover(paths: readonly Path[]): (body: unknown) => unknown {
  const objects = objectsOf(paths);
  return (body) => {
    let kept = body;
    for (const { path, names } of objects) {
      const members = membersAt(body, path);
      for (const name of names) {
        if (members?.[name] === "") {
          kept = without(kept as Members, [...path, name]);
        }
      }
    }
    return kept;
  };
}

/** The members by the object that holds them, so that it is looked for once. */
function objectsOf(paths: readonly Path[]): { path: Path; names: string[] }[] {
  const objects = new Map<string, { path: Path; names: string[] }>();
  for (const path of paths) {
    const parent = path.slice(0, -1);
    const object = objects.get(parent.join("/")) ?? { path: parent, names: [] };
    object.names.push(...path.slice(-1));
    objects.set(parent.join("/"), object);
  }
  return [...objects.values()];
}

/** The body may be of any shape. */
function membersAt(body: unknown, path: Path): Members | null | undefined {
  let part = body as Members | null | undefined;
  for (const name of path) {
    part = part?.[name] as Members | null | undefined;
  }
  return part;
}

/** A copy that lacks a member. */
function without(members: Members, [name = "", ...rest]: Path): Members {
  const { [name]: member, ...others } = members;
  return rest.length === 0 ? others : { ...others, [name]: without(member as Members, rest) };
}
