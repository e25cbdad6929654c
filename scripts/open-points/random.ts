/** Numbers from 0 to below a limit, the same ones for the same seed (mulberry32). */
export type Below = (limit: number) => number;

export function randomFrom(seed: number): Below {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const DIGITS = "0123456789";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** What stands for a part of a number in a form. */
const PARTS: Record<string, (below: Below) => string> = {
  "#": (below) => DIGITS[below(10)] as string,
  "@": (below) => LETTERS[below(26)] as string,
  "*": (below) => (DIGITS + LETTERS)[below(36)] as string,
  YYYY: (below) => String(1930 + below(90)),
  YY: (below) => twoDigits(below(100)),
  // Of the last century and of this one.
  OY: (below) => twoDigits(54 + below(46)),
  NY: (below) => twoDigits(below(26)),
  MM: (below) => twoDigits(1 + below(12)),
  // Women of the Czech Republic and Slovakia, and people born since 2000 in Bulgaria and Poland.
  FM: (below) => twoDigits(51 + below(12)),
  BM: (below) => twoDigits(41 + below(12)),
  PM: (below) => twoDigits(21 + below(12)),
  DD: (below) => twoDigits(1 + below(28)),
  ED: (below) => twoDigits(61 + below(28)),
};

/** A text of a form: "#" is a digit, "@" a letter, "*" one of both, and dates are as PARTS has them. */
export function textOf(form: string, below: Below): string {
  return form.replace(/\{(\w+)\}|[#@*]/g, (mark, name: string | undefined) =>
    (PARTS[name ?? mark] as (below: Below) => string)(below),
  );
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
