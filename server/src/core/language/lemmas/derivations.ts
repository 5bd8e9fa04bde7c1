/**
 * What a noun or adjective is made from, so that a comparison can match "the withdrawal of troops" with "troops withdrew".
 * A key for equality, by table and suffix rules; it is coarser than a lemma and no word to show.
 */
import { DERIVATIONS, UNDERIVED } from "./derivations.lexicon.js";
import { restoreStem } from "./stems.js";

/** Takes a lemma (see `lemmaOf`). "Deployment" and "deploy" give "deploy", "recognition" gives "recognize"; other words themselves. */
export function baseOf(lemma: string): string {
  const known = BASES.get(lemma);
  if (known !== undefined) {
    return known;
  }
  if (UNDERIVED.has(lemma) || lemma.length < LEAST_DERIVED || !/^[a-z]+$/u.test(lemma)) {
    return lemma;
  }
  const rule = RULES.find(({ ending }) => lemma.endsWith(ending) && lemma.length - ending.length >= LEAST_STEM);
  if (rule === undefined) {
    return lemma;
  }
  const base = rule.rebuild(lemma.slice(0, -rule.ending.length));
  return BASES.get(base) ?? base;
}

const LEAST_DERIVED = 7;
const LEAST_STEM = 3;

const BASES: ReadonlyMap<string, string> = readBases();

function readBases(): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const line of DERIVATIONS.split("\n")) {
    const colon = line.indexOf(":");
    const base = line.slice(0, Math.max(0, colon));
    for (const word of colon > 0 ? line.slice(colon + 1).split(" ") : []) {
      bases.set(word, base);
    }
  }
  return bases;
}

interface Rule {
  readonly ending: string;
  readonly rebuild: (stem: string) => string;
}

/** First match wins, so longer endings stand first. */
const RULES: readonly Rule[] = [
  { ending: "ization", rebuild: (stem) => `${stem}ize` },
  { ending: "ification", rebuild: (stem) => `${stem}ify` },
  { ending: "ation", rebuild: (stem) => `${stem}ate` },
  { ending: "ution", rebuild: (stem) => `${stem}ute` },
  { ending: "ition", rebuild: (stem) => `${stem}it` },
  { ending: "ction", rebuild: (stem) => `${stem}ct` },
  { ending: "ption", rebuild: (stem) => `${stem}pt` },
  { ending: "ement", rebuild: (stem) => `${stem}e` },
  { ending: "ment", rebuild: (stem) => (stem.endsWith("i") ? `${stem.slice(0, -1)}y` : stem) },
  { ending: "ence", rebuild: (stem) => `${stem}ent` },
  { ending: "ancy", rebuild: (stem) => `${stem}ant` },
  { ending: "ency", rebuild: (stem) => `${stem}ent` },
  { ending: "fulness", rebuild: (stem) => `${stem}ful` },
  { ending: "iness", rebuild: (stem) => `${stem}y` },
  { ending: "ness", rebuild: (stem) => stem },
  { ending: "ator", rebuild: (stem) => `${stem}ate` },
  { ending: "ctor", rebuild: (stem) => `${stem}ct` },
  { ending: "ability", rebuild: (stem) => `${stem}able` },
  { ending: "ibility", rebuild: (stem) => `${stem}ible` },
  { ending: "ally", rebuild: (stem) => `${stem}al` },
  { ending: "ily", rebuild: (stem) => `${stem}y` },
  { ending: "ly", rebuild: (stem) => stem },
  { ending: "er", rebuild: restoreStem },
];
