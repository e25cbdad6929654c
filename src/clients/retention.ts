/** For how long customers are kept after their last change: a whole number of years, months or days, such as 5y. */
export type Period = string;

const PERIOD = /^([1-9]\d{0,3})([ymd])$/;

export function isPeriod(text: string): boolean {
  return PERIOD.test(text);
}

/**
 * The instant at which a period ends, by the calendar in UTC. A day that its month lacks becomes the month's last one:
 * a year after 29 February is 28 February.
 */
export function endOfPeriod(start: Date, period: Period): Date {
  const [, text, unit] = PERIOD.exec(period) as unknown as [string, string, "y" | "m" | "d"];
  const count = Number(text);
  const end = new Date(start);
  if (unit === "d") {
    end.setUTCDate(end.getUTCDate() + count);
    return end;
  }
  const months = end.getUTCMonth() + count * (unit === "y" ? 12 : 1);
  end.setUTCMonth(months);
  if (end.getUTCMonth() !== months % 12) {
    end.setUTCDate(0);
  }
  return end;
}
