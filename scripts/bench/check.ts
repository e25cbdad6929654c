/** A figure and its bound. */
export interface Check {
  what: string;
  value: number;
  unit: "" | "ms" | "MB";
  relation: "at least" | "at most";
  bound: number;
}

export function isReached({ value, bound, relation }: Check): boolean {
  return relation === "at least" ? value >= bound : value <= bound;
}

export function atLeast(bound: number, what: string, value: number): Check {
  return { what, value, unit: "", relation: "at least", bound };
}

export function atMost(
  bound: number,
  what: string,
  value: number,
  unit: Check["unit"] = "",
): Check {
  return { what, value, unit, relation: "at most", bound };
}
