/** Which given names are forms of one name, in which languages a spelling is at home, and for which gender. */
import { distance } from "fastest-levenshtein";
import { GIVEN_NAME_ROWS } from "./givenNames.lexicon.js";
import { skeletonOf } from "./skeleton.js";

export type Gender = "f" | "m";

/** How two given names go together. "translated": one name, but in languages that do not take each other's forms ("John", "Ivan"). */
export type GivenRelation = "variant" | "translated" | "unrelated" | "other-gender" | "unknown";

/** Takes folded words that are not equal. */
export function givenRelation(left: string, right: string): GivenRelation {
  const leftForms = formsOf(left);
  const rightForms = formsOf(right);
  if (leftForms.length === 0 || rightForms.length === 0) {
    return "unknown";
  }
  let best: GivenRelation = "unrelated";
  for (const from of leftForms) {
    for (const to of rightForms) {
      if (from.row !== to.row) {
        continue;
      }
      if (isVariant(left, from, right, to)) {
        return "variant";
      }
      best = "translated";
    }
  }
  if (best === "unrelated" && leftForms.every((from) => rightForms.every((to) => from.gender !== to.gender))) {
    return "other-gender";
  }
  return best;
}

/** Languages (ISO 639-1, `sh` for Serbo-Croatian) in which the folded spelling is at home, sorted; empty where it is not known. */
export function givenNameLanguages(folded: string): readonly string[] {
  const languages = new Set<string>();
  for (const form of FORMS.get(folded) ?? []) {
    for (const language of form.languages) {
      languages.add(language);
    }
  }
  return [...languages].sort();
}

/** The gender that the folded given name shows, if it shows one. */
export function givenNameGender(folded: string): Gender | undefined {
  const genders = new Set(formsOf(folded).map((form) => form.gender));
  return genders.size === 1 ? [...genders][0] : undefined;
}

/** Numbers of the names that the folded spelling is a form of: forms of one name share a number. */
export function givenNameRows(folded: string): readonly number[] {
  return formsOf(folded).map(({ row }) => row);
}

export function isGivenName(folded: string): boolean {
  return formsOf(folded).length > 0;
}

interface Form {
  /** Number of the row: forms of one name share it. */
  readonly row: number;
  readonly gender: Gender;
  readonly languages: string[];
}

const FORMS: ReadonlyMap<string, readonly Form[]> = readForms();
/** The same, by skeleton, so that every romanisation of a listed form is found. */
const FORMS_BY_SKELETON: ReadonlyMap<string, readonly Form[]> = bySkeleton();

function formsOf(folded: string): readonly Form[] {
  return (
    FORMS.get(folded) ?? (folded.length < LEAST_ROMANISED ? [] : (FORMS_BY_SKELETON.get(skeletonOf(folded)) ?? []))
  );
}

/** Shorter words share skeletons by chance. */
const LEAST_ROMANISED = 4;

function readForms(): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  GIVEN_NAME_ROWS.forEach((line, row) => {
    const gender: Gender = line.startsWith("f") ? "f" : "m";
    for (const part of line.slice(2).split(" ")) {
      const language = part.slice(0, 2);
      for (const spelling of part.slice(3).split(",")) {
        const known = forms.get(spelling) ?? [];
        const form = known.find((candidate) => candidate.row === row);
        if (form === undefined) {
          known.push({ row, gender, languages: [language] });
          forms.set(spelling, known);
        } else {
          form.languages.push(language);
        }
      }
    }
  });
  return forms;
}

function bySkeleton(): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  for (const [spelling, list] of FORMS) {
    const skeleton = skeletonOf(spelling);
    const known = forms.get(skeleton);
    if (known === undefined) {
      forms.set(skeleton, [...list]);
    } else {
      known.push(
        ...list.filter((form) => !known.some((other) => other.row === form.row && sameLanguages(other, form))),
      );
    }
  }
  return forms;
}

function sameLanguages(left: Form, right: Form): boolean {
  return left.languages.join() === right.languages.join();
}

/** Languages whose press writes each other's names in its own form. */
const CYRILLIC_SPHERE: ReadonlySet<string> = new Set([
  "ru",
  "uk",
  "be",
  "bg",
  "mk",
  "sh",
  "sl",
  "pl",
  "cs",
  "sk",
  "ro",
  "lt",
  "lv",
  "et",
  "ka",
  "hy",
  "el",
  "sq",
]);
const MUSLIM_SPHERE: ReadonlySet<string> = new Set([
  "ar",
  "fa",
  "tr",
  "ru",
  "sh",
  "sq",
  "ur",
  "az",
  "kk",
  "uz",
  "ku",
  "so",
]);

/** Forms of one row are one name for one person when they share a language, or a sphere and their sound. */
function isVariant(left: string, from: Form, right: string, to: Form): boolean {
  if (from.languages.some((language) => to.languages.includes(language))) {
    return true;
  }
  const similarity = soundLikeness(left, right);
  return from.languages.some((one) =>
    to.languages.some((other) => {
      const share =
        (CYRILLIC_SPHERE.has(one) && CYRILLIC_SPHERE.has(other)) ||
        (MUSLIM_SPHERE.has(one) && MUSLIM_SPHERE.has(other));
      return share
        ? similarity >= LEAST_NEIGHBOUR_LIKENESS
        : ((one === "en" && isAnglicised(other)) || (other === "en" && isAnglicised(one))) &&
            similarity >= LEAST_ENGLISH_LIKENESS;
    }),
  );
}

/** English papers write names of these languages in English form; German and French ones they leave alone. */
function isAnglicised(language: string): boolean {
  return (
    CYRILLIC_SPHERE.has(language) ||
    MUSLIM_SPHERE.has(language) ||
    language === "hu" ||
    language === "fi" ||
    language === "he"
  );
}

/** "Mykola" and "Nikolai" still count, "Ivan" and "Jan" do not. */
const LEAST_NEIGHBOUR_LIKENESS = 0.42;
/** "Alexander" and "Aleksandar" count, "Peter" and "Pedro" do not. */
const LEAST_ENGLISH_LIKENESS = 0.65;

function soundLikeness(left: string, right: string): number {
  const from = skeletonOf(left).replaceAll("ks", "k");
  const to = skeletonOf(right).replaceAll("ks", "k");
  return 1 - distance(from, to) / Math.max(from.length, to.length, 1);
}
