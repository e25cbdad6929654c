import { isUsualPostalCode } from "../../dist/customers/address-rules.js";
import { isPostalCode, listedPostalCodes } from "./packages.js";
import type { Below } from "./random.js";
import { type Count, type Country, takenTexts } from "./tax-numbers.js";

/** Forms in which there are postal codes. Of a country those are tried that validator takes. */
const FORMS = [
  ...["###", "####", "#####", "######", "#######", "#########", "###-####", "####-###"],
  ...["#####-###", "#####-####", "##-###", "### ##", "#### @@", "####@@", "@# #@@", "@@# #@@"],
  ...["@#@ #@#", "@@@ ####", "LV-####", "AZ####", "AD###"],
];

/** Where validator's form is wider than what there is, so that most texts that it takes are no codes. */
const LEFT_OUT: Record<string, string> = {
  AD: "takes any three digits",
  GB: "takes areas that there are not",
  IE: "takes routing keys that there are not",
  KR: "takes the codes of before August 2015",
  NP: "takes 977, the calling code",
};

/** How often postal codes that there are would have a warning. */
export function judgeListedCodes(below: Below, wanted: number): Count[] {
  return Object.entries(listedPostalCodes).map(([country, codes]) => {
    const texts = Array.from({ length: wanted }, () => codes[below(codes.length)] as string);
    return countOf(country as Country, "list of codes", texts);
  });
}

/** How often postal codes that another package takes would have a warning. */
export function judgeTakenCodes(below: Below, wanted: number, countries: Country[]): Count[] {
  return countries
    .filter((country) => !(country in LEFT_OUT) && !(country in listedPostalCodes))
    .flatMap((country) => {
      const isTaken = (text: string) => isPostalCode(text, country as never);
      const forms = FORMS.filter((form) => takenTexts([form], isTaken, below, 1).length > 0);
      const texts = forms.length > 0 ? takenTexts(forms, isTaken, below, wanted) : [];
      return texts.length > 0 ? [countOf(country, "validator", texts)] : [];
    });
}

function countOf(country: Country, judge: string, texts: string[]): Count {
  const warned = texts.filter((text) => !isUsualPostalCode(country, text));
  return { country, judge, tried: texts.length, warned };
}
