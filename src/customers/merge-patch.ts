type Members = Readonly<Record<string, unknown>>;

/** A value with a JSON Merge Patch applied (RFC 7396, section 2). Both stay as they are. */
export function mergePatched(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) {
    return patch;
  }
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) {
      delete merged[name];
    } else {
      merged[name] = mergePatched(merged[name], value);
    }
  }
  return merged;
}

/**
 * Where two objects differ, as JSON Pointers to what is no object. Lists are compared whole. A blank is as good as
 * nothing: old records hold some.
 */
export function differences(one: unknown, other: unknown, place = ""): string[] {
  if (isObject(one) || isObject(other)) {
    const [members, others] = [membersOf(one), membersOf(other)];
    const names = new Set([...Object.keys(members), ...Object.keys(others)]);
    return [...names].flatMap((name) =>
      differences(members[name], others[name], `${place}/${name}`),
    );
  }
  return writtenOf(one) === writtenOf(other) ? [] : [place];
}

function writtenOf(value: unknown): string | undefined {
  return value === "" ? undefined : JSON.stringify(value);
}

function membersOf(value: unknown): Members {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
