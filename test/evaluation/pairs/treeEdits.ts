/** Seeded edits that need a sentence's dependency tree: negation, roles, hedges and reports. */
import type { SentenceEdit } from "./sentenceEdits.js";
import { replaced } from "./sentenceEdits.js";
import { subtree, type Span, type TreeSentence } from "./newsText.js";

export const NEGATED: SentenceEdit<TreeSentence> = {
  name: "negated",
  kind: "negation",
  apply(sentence) {
    const root = rootOf(sentence);
    const main = sentence.words[root];
    if (main === undefined || /\b(?:not|never|no|nobody|nothing|none)\b|n['’]t\b/iu.test(sentence.text))
      return undefined;
    const helper = sentence.words.find(
      (word) => word.head === root && /^(?:aux|cop)/u.test(word.deprel) && !/^['’]/u.test(word.form),
    );
    if (helper !== undefined) return replaced(sentence.text, { start: helper.end, end: helper.end }, " not");
    if (main.upos !== "VERB" || !main.features.includes("VerbForm=Fin")) return undefined;
    const auxiliary = main.features.includes("Tense=Past") ? "did" : main.features.includes("Person=3") ? "does" : "do";
    return replaced(sentence.text, main, `${auxiliary} not ${main.lemma}`);
  },
};

export const ROLES_SWAPPED: SentenceEdit<TreeSentence> = {
  name: "agent and patient swapped",
  kind: "role",
  apply(sentence) {
    const root = rootOf(sentence);
    const subject = phraseOf(sentence, root, ["nsubj", "nsubj:pass"]);
    const object = phraseOf(sentence, root, subject?.deprel === "nsubj:pass" ? ["obl:agent"] : ["obj"]);
    if (subject === undefined || object === undefined || subject.end > object.start) return undefined;
    const by = /^by /u.exec(sentence.text.slice(object.start, object.end))?.[0].length ?? 0;
    const first = sentence.text.slice(subject.start, subject.end);
    const second = sentence.text.slice(object.start + by, object.end);
    const middle = sentence.text.slice(subject.end, object.start + by);
    return (
      sentence.text.slice(0, subject.start) +
      (subject.start === 0 ? capitalized(second) : second) +
      middle +
      (subject.properNoun ? first : uncapitalized(first)) +
      sentence.text.slice(object.end)
    );
  },
};

const HEDGES = /\b(?:reportedly|allegedly|probably|possibly|perhaps|apparently|maybe|presumably|likely) /iu;
const MODAL = /\b(?:may|might|could) (have|be|[a-z]{3,}[a-rt-z])\b/u;

export const HEDGE_REMOVED: SentenceEdit<TreeSentence> = {
  name: "hedge removed",
  apply({ text }) {
    const hedge = HEDGES.exec(text);
    if (hedge !== null && !/\b(?:most|more|very|less|as) $/u.test(text.slice(0, hedge.index)))
      return capitalized(replaced(text, { start: hedge.index, end: hedge.index + hedge[0].length }, ""));
    const modal = MODAL.exec(text);
    if (modal === null) return undefined;
    const [whole, verb = ""] = modal;
    const flat = verb === "have" ? "has" : verb === "be" ? "is" : `${verb}s`;
    return replaced(text, { start: modal.index, end: modal.index + whole.length }, flat);
  },
};

const REPORTING: ReadonlySet<string> = new Set(
  "say tell claim announce warn argue add believe think suggest report state allege insist explain note".split(" "),
);

export const ATTRIBUTION_REMOVED: SentenceEdit<TreeSentence> = {
  name: "attribution removed",
  apply(sentence) {
    const root = rootOf(sentence);
    const main = sentence.words[root];
    if (main?.upos !== "VERB" || !REPORTING.has(main.lemma)) return undefined;
    const content = sentence.words.findIndex((word) => word.head === root && word.deprel === "ccomp");
    const span = content < 0 ? undefined : subtree(sentence, content);
    if (span === undefined) return undefined;
    const words = sentence.text.slice(span.start, span.end).replace(/^[\s"“”,]*(?:that )?|[\s"“”,.]+$/gu, "");
    if (words.split(" ").length < LEAST_WORDS || /\b(?:I|we|my|our|us|me|you|your)\b/iu.test(words)) return undefined;
    return `${capitalized(words)}.`;
  },
};

/** Shorter contents are no statements of their own. */
const LEAST_WORDS = 5;

function rootOf(sentence: TreeSentence): number {
  return sentence.words.findIndex(({ head }) => head < 0);
}

/** A noun phrase of several letters, no pronoun. */
function phraseOf(
  sentence: TreeSentence,
  root: number,
  relations: readonly string[],
): (Span & { readonly deprel: string; readonly properNoun: boolean }) | undefined {
  const index = sentence.words.findIndex(
    (word) => word.head === root && relations.includes(word.deprel) && /^(?:NOUN|PROPN)$/u.test(word.upos),
  );
  const word = sentence.words[index];
  const span = index < 0 ? undefined : subtree(sentence, index);
  if (span === undefined || word === undefined) return undefined;
  const first = sentence.words.find(({ start }) => start === span.start);
  return { ...span, deprel: word.deprel, properNoun: first?.upos === "PROPN" };
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function uncapitalized(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
