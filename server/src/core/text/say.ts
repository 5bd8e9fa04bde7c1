/**
 * What cards, lenses, remarks and pictures say, in the editor's language. The English words are the keys; counted things stand as
 * label and number in the other languages, which have more forms of a plural than English. Messages of rules stay English: their
 * pages quote them word for word.
 */
import { SERBIAN } from "./words/sr.lexicon.js";
import { UKRAINIAN } from "./words/uk.lexicon.js";

export const LANGUAGES = ["en", "sr", "uk"] as const;

export type Language = (typeof LANGUAGES)[number];

export interface Say {
  /** The text with `{0}`, `{1}` … replaced; a text that has no translation is said in English. */
  (text: string, ...values: readonly (string | number)[]): string;
  readonly language: Language;
}

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: {}, sr: SERBIAN, uk: UKRAINIAN };

const SAYING: Readonly<Record<Language, Say>> = { en: createSay("en"), sr: createSay("sr"), uk: createSay("uk") };

export const IN_ENGLISH: Say = SAYING.en;

export function sayIn(language: Language): Say {
  return SAYING[language];
}

/** The language of a locale such as "sr-Latn-RS": English where it is none of ours. Serbian readers of Croatian and Bosnian read it too. */
export function languageOf(locale: string | undefined): Language {
  const [primary = ""] = (locale ?? "").toLowerCase().split(/[-_]/u);
  if (["sr", "sh", "bs", "hr", "cnr"].includes(primary)) return "sr";
  return primary === "uk" ? "uk" : "en";
}

function createSay(language: Language): Say {
  const words = WORDS[language];
  const say = (text: string, ...values: readonly (string | number)[]): string =>
    // A value may itself hold braces: all places are filled in one pass.
    (Object.hasOwn(words, text) ? (words[text] ?? text) : text).replace(/\{(\d)\}/gu, (place, index: string) =>
      String(values[Number(index)] ?? place),
    );
  return Object.assign(say, { language });
}
