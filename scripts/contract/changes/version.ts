import type { Level } from "./verdict.js";

type Numbers = [major: number, minor: number, patch: number];

/** Whether a text is a version of three numbers, the one form that the gate compares. */
export function isVersion(text: unknown): text is string {
  return /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(String(text));
}

/**
 * The least version that may follow a released one. From 1.0.0 on by semantic versioning; below, where a caret range
 * (`^0.1.0`) lets patches in and minor versions not, a breaking change raises the minor version and any other the patch.
 */
export function neededVersion(released: string, level: Level | undefined): string {
  const [major, minor, patch] = numbersOf(released);
  if (level === undefined) {
    return released;
  }
  if (level === "breaking") {
    return major > 0 ? `${major + 1}.0.0` : `0.${minor + 1}.0`;
  }
  return level === "additive" && major > 0
    ? `${major}.${minor + 1}.0`
    : `${major}.${minor}.${patch + 1}`;
}

/** Orders versions: below 0 where the first is the lesser. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [numbersOf(a), numbersOf(b)];
  return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
}

function numbersOf(version: string): Numbers {
  return version.split(".").map(Number) as Numbers;
}
