import type { Sample } from "./numbers.js";

/** A way in which people write a number. */
export interface Form {
  name: string;
  /** Nothing where the number is not written so. */
  write(sample: Sample): string | undefined;
  /** Whether it is a slip, which may be refused as well as understood. All others have to be understood. */
  isSlip?: true;
}

/** From the most usual on. */
export const FORMS: Form[] = [
  { name: "as written in the country", write: ({ writtenThere }) => writtenThere },
  { name: "in pairs, with spaces", write: (sample) => inPairs(sample, " ") },
  { name: "in pairs, with hyphens", write: (sample) => inPairs(sample, "-") },
  { name: "without its trunk prefix", write: ({ national }) => national },
  { name: "behind + and country code", write: (sample) => `+${withCode(sample)}` },
  { name: "behind 00 and country code", write: (sample) => `00 ${withCode(sample)}` },
  {
    name: "behind the country's own prefix for calls abroad",
    write: (sample) => sample.exitCode && `${sample.exitCode} ${withCode(sample)}`,
  },
  { name: "behind the country code alone", write: withCode },
  {
    name: "with (0) behind the country code",
    write: ({ writtenThere, callingCode, national }) =>
      digitsOf(writtenThere) === `0${national}` ? `(+${callingCode}) (0)${national}` : undefined,
  },
  { name: "in pairs, with dots", write: (sample) => inPairs(sample, "."), isSlip: true },
  {
    name: "country code twice, each with +",
    write: (sample) => `+${sample.callingCode}+${withCode(sample)}`,
    isSlip: true,
  },
  {
    name: "country code twice, without +",
    write: (sample) => `${sample.callingCode} ${withCode(sample)}`,
    isSlip: true,
  },
];

function withCode({ callingCode, national }: Sample): string {
  return `${callingCode} ${national}`;
}

function inPairs({ writtenThere }: Sample, separator: string): string {
  return (digitsOf(writtenThere).match(/\d\d?/g) ?? []).join(separator);
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, "");
}
