/** The value below which a share of the values lies, by the nearest rank. */
export function quantile(values: number[], share: number): number {
  return sorted(values)[Math.max(0, Math.ceil(share * values.length) - 1)] ?? Number.NaN;
}

/** The one in the middle, or the mean of the two there. */
export function median(values: number[]): number {
  const middle = (values.length - 1) / 2;
  const [low = Number.NaN, high = low] = sorted(values).slice(
    Math.floor(middle),
    Math.ceil(middle) + 1,
  );
  return (low + high) / 2;
}

function sorted(values: number[]): number[] {
  return values.toSorted((a, b) => a - b);
}

/** The median of the ratios of pairs; of each pair, since rounds differ in what else the machine does. */
export function medianRatio(values: number[], others: number[]): number {
  return median(values.map((value, round) => value / (others[round] ?? Number.NaN)));
}

/** The items, another one first in each round. */
export function rotated<T>(items: T[], round: number): T[] {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
