import { isUsualTaxNumber } from "../../dist/customers/tax-numbers.js";
import type { components } from "../../dist/generated/types.js";
import { CodiceFiscale, isTaxID } from "./packages.js";
import { type Below, textOf } from "./random.js";

export type Country = components["schemas"]["CountryCode"];

export interface Count {
  country: Country;
  /** What says that the texts are right. */
  judge: string;
  tried: number;
  /** Those for which a record would have a warning. */
  warned: string[];
}

/** More tries are not made for one text that the other package takes. */
const TRIES_PER_TEXT = 5000;

/**
 * The forms of tax numbers, with the locale under which validator checks them. It takes dates of birth that lie ahead, so
 * that the forms have none. Left out are en-GB, where it takes any ten digits, en-US, where it takes the number of an
 * employer, and the Swedish form of twelve digits, whose check digit it takes over all twelve. It takes any
 * two digits for the county of a Romanian number.
 */
const FORMS: [country: Country, locale: string, ...forms: string[]][] = [
  ["AR", "es-AR", "20#########", "23#########", "24#########", "27#########"],
  ["AT", "de-AT", "#########"],
  ["BE", "fr-BE", "{YY}{MM}{DD}#####"],
  ["BG", "bg-BG", "{YY}{MM}{DD}####", "{NY}{BM}{DD}####"],
  ["BR", "pt-BR", "###########"],
  ["CA", "en-CA", "#########"],
  ["CY", "el-CY", "00######@"],
  ["CZ", "cs-CZ", "{OY}{MM}{DD}####", "{OY}{FM}{DD}####", "{NY}{MM}{DD}####"],
  ["DE", "de-DE", "###########"],
  ["DK", "dk-DK", "{DD}{MM}{OY}1###", "{DD}{MM}{NY}-4###"],
  ["EE", "et-EE", "3{YY}{MM}{DD}####", "6{NY}{MM}{DD}####"],
  ["ES", "es-ES", "########@", "X#######@", "Y#######@", "Z#######@", "L#######@", "M#######@"],
  ["FI", "fi-FI", "{DD}{MM}{YY}-###*", "{DD}{MM}0#A###*"],
  ["FR", "fr-FR", "#############"],
  ["GR", "el-GR", "#########"],
  ["HR", "hr-HR", "###########"],
  ["HU", "hu-HU", "8#########"],
  ["IE", "en-IE", "#######@", "#######@@"],
  ["LU", "fr-LU", "{YYYY}{MM}{DD}#####"],
  ["LV", "lv-LV", "{DD}{MM}{YY}1####", "32#########"],
  ["MT", "mt-MT", "#######M"],
  ["NL", "nl-NL", "#########"],
  ["PL", "pl-PL", "{YY}{MM}{DD}#####", "{NY}{PM}{DD}#####", "##########"],
  ["PT", "pt-PT", "1########", "2########", "3########"],
  ["RO", "ro-RO", "1{YY}{MM}{DD}1#####", "6{NY}{MM}{DD}4#####"],
  ["SE", "sv-SE", "{YY}{MM}{DD}####", "{YY}{MM}{DD}-####", "{YY}{MM}{ED}-####"],
  ["SI", "sl-SI", "########"],
  ["SK", "sk-SK", "{YY}{MM}{DD}####", "{YY}{FM}{DD}####"],
];

/** How often numbers that another package takes, or makes, would have a warning. */
export function judgeTaxNumbers(below: Below, wanted: number): Count[] {
  const counts = FORMS.map(([country, locale, ...forms]) => {
    const texts = takenTexts(forms, (text) => isTaxID(text, locale), below, wanted);
    return countOf(country, `validator, ${locale}`, texts);
  });
  const italian = Array.from({ length: wanted }, () => italianNumber(below));
  return [...counts, countOf("IT", "codice-fiscale-js, with omocodia", italian)];
}

/** Texts that the judge takes. Where it takes too few, there are fewer. */
export function takenTexts(
  forms: string[],
  isTaken: (text: string) => boolean,
  below: Below,
  wanted: number,
): string[] {
  const taken: string[] = [];
  for (let tries = wanted * TRIES_PER_TEXT; tries > 0 && taken.length < wanted; tries--) {
    const text = textOf(forms[tries % forms.length] as string, below);
    if (isTaken(text)) {
      taken.push(text);
    }
  }
  return taken;
}

function countOf(country: Country, judge: string, texts: string[]): Count {
  const warned = texts.filter((text) => !isUsualTaxNumber(country, "TAX_CODE", text));
  return { country, judge, tried: texts.length, warned };
}

/** Every second one is made unlike that of another person: digits become letters. */
function italianNumber(below: Below): string {
  const code = new CodiceFiscale({
    name: textOf("@@@@@", below),
    surname: textOf("@@@@@@", below),
    gender: below(2) === 0 ? "M" : "F",
    day: 1 + below(28),
    month: 1 + below(12),
    year: 1930 + below(90),
    birthplace: "Roma",
    birthplaceProvincia: "RM",
  });
  const others = code.omocodie();
  return below(2) === 0 ? code.toString() : (others[below(others.length)] as string);
}
