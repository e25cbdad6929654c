/** The rules of docs/what-to-send.md, as a reader of the page would write them. */

/** Converts the values that somebody has into those that the API takes, in the order of the members. */
export type Rule = (values: unknown[]) => unknown[];

/** What rules take from the page itself, and the day on which they are applied. */
export interface Facts {
  /** Calling codes of two digits. */
  callingCodes: string[];
  /** By codes of passports; undefined for those that are refused. */
  passportCodes: Map<string, string | undefined>;
  today: string;
}

/** Those of ISO 3166-1 that the examples have. */
const ALPHA_3: Record<string, string> = { CAN: "CA", DEU: "DE", GBR: "GB", IRL: "IE", USA: "US" };

const SEXES: [values: string[], gender: string][] = [
  [["M", "male", "1"], "M"],
  [["F", "female", "2"], "F"],
  [["X", "O", "other", "3", "4", "5", "6"], "O"],
  [["<", "U", "N", "unknown", "0", "9"], ""],
];

const DOCUMENTS: [values: string[], type: string][] = [
  [["P", "passport"], "PASSPORT"],
  [["I", "A", "C", "ID", "idcard", "id_card"], "ID_CARD"],
  [["DL", "driving_permit", "drivers_license"], "DRIVING_LICENCE"],
  [["residence_permit"], "RESIDENCE_PERMIT"],
];

export function rulesWith({ callingCodes, passportCodes, today }: Facts): Record<string, Rule> {
  const country = (value: unknown) => countryOf(String(value).replaceAll("<", ""), passportCodes);
  return {
    "as it is": (values) => values,
    joined: (values) => [values.join(" ")],
    lines: ([text]) => (Array.isArray(text) ? text : String(text).split(/\r?\n/)),
    country: ([value]) => [country(value)],
    countries: ([values]) => {
      const [first, ...others] = (values as string[]).map(country);
      return [first, others];
    },
    date: ([value]) => [dateOf(value)],
    "US or Canadian date": ([value, issuer]) => [
      dateOf(issuer === "USA" ? String(value).replace(/(....)(....)/, "$2$1") : value),
    ],
    "YYMMDD, past": ([value]) => {
      const [this_, last] = ["20", "19"].map((century) => dateOf(century + value));
      return [String(this_) <= today ? this_ : last];
    },
    "YYMMDD, 20": ([value]) => [dateOf(`20${value}`)],
    sex: ([value]) => [nameOf(SEXES, String(value).split(";")[0])],
    phone: ([value]) => phoneOf(String(value), callingCodes),
    number: ([value]) => [String(value).replace(/[^A-Za-z0-9_-]/g, "")],
    "given names": ([names]) => {
      const [first, ...others] = names as string[];
      return [first, others.join(" ")];
    },
    "middle names": ([value]) => [value === "NONE" ? "" : String(value).replaceAll(",", " ")],
    place: ([value]) => {
      const { locality, region, country } = value as Record<string, string>;
      return [[locality, region, country].filter(Boolean).join(", ")];
    },
    "document type": ([value]) => [
      nameOf(DOCUMENTS, value) ?? nameOf(DOCUMENTS, String(value)[0]) ?? "OTHER",
    ],
    "MRZ name": ([value]) => {
      const [last = "", first = ""] = String(value)
        .replace(/<+$/, "")
        .split("<<")
        .map((name) => name.replaceAll("<", " "));
      return [last, first, first === ""];
    },
    "MRZ number": ([value]) => [mrzNumber(String(value))],
    "ZIP+4": ([value]) => [
      String(value)
        .trim()
        .replace(/^(\d{5})0000$/, "$1")
        .replace(/^(\d{5})(\d{4})$/, "$1-$2"),
    ],
    PEP: ([value]) => [value === "existing"],
  };
}

/** A code that no country has is given back as it is. */
function countryOf(value: string, passportCodes: Facts["passportCodes"]): string {
  if (passportCodes.has(value)) {
    return passportCodes.get(value) ?? value;
  }
  return ALPHA_3[value] ?? alpha2Of(value) ?? value;
}

/** The code with an English name, or the code itself in capitals. */
function alpha2Of(name: string): string | undefined {
  const names = new Intl.DisplayNames("en", { type: "region" });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.find((code) => code === name.toUpperCase() || names.of(code) === name);
}

function dateOf(value: unknown): string {
  if (typeof value === "object") {
    const { day, month, year } = value as Record<string, number>;
    return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
  }
  const text = String(value).replace(/T.*/, "");
  const [, year, month, day] = /^(\d{4})-?(\d\d|<<)?-?(\d\d|<<)?$/.exec(text) ?? [];
  const known = (part?: string) => (part && /[1-9]/.test(part) ? part : "01");
  return year === undefined ? text : `${year}-${known(month)}-${known(day)}`;
}

function phoneOf(value: string, callingCodes: string[]): string[] {
  const number = value.replace(/^tel:/, "").replace(/;.*/, "");
  const digits = number.replace(/\D/g, "");
  return [number.replace(/^(?!\+)/, "+"), callingCodeOf(digits, callingCodes)];
}

/** @param digits an international number, without its plus sign. */
export function callingCodeOf(digits: string, callingCodes: string[]): string {
  const twoDigits = callingCodes.find((code) => digits.startsWith(code));
  return /^[17]/.exec(digits)?.[0] ?? twoDigits ?? digits.slice(0, 3);
}

function mrzNumber(value: string): string {
  const [, first, rest] = /^([^<]{9})<([^<]+)/.exec(value) ?? [];
  return rest === undefined ? value.replaceAll("<", "") : `${first}${rest.slice(0, -1)}`;
}

function nameOf(table: [values: string[], name: string][], value: unknown): string | undefined {
  return table.find(([values]) => values.includes(String(value)))?.[1];
}
