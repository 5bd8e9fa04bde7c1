/** How far the propositions of a parser's trees agree with those of trees that people made, over the same sentences. */
import { readCountedNouns } from "../../../../server/src/core/language/propositions/counted.js";
import { readPropositions } from "../../../../server/src/core/language/propositions/propositions.js";
import type { SyntaxTree, UniversalTag } from "../../../../server/src/core/language/syntax/types.js";
import type { TreebankSentence } from "../../support/treebank.js";

/** What is compared: pairs of words that the structure brings together. */
export const PAIR_KINDS = ["agent", "patient", "negation", "counted", "holder", "proposition"] as const;
export type PairKind = (typeof PAIR_KINDS)[number];

/** One pair as a key over offsets, with the confidence that it was read with and the offset of the word that hangs on the other. */
export interface Pair {
  readonly key: string;
  readonly dependent: number;
  readonly confidence: number;
}

export type Pairs = Readonly<Record<PairKind, readonly Pair[]>>;

/** The tree of a treebank sentence, every arc sure. */
export function treeOf(sentence: TreebankSentence): SyntaxTree {
  return {
    start: sentence.start,
    end: sentence.end,
    words: sentence.words.map((word) => ({
      start: word.start,
      end: word.end,
      upos: word.upos as UniversalTag,
      lemma: word.lemma,
      head: word.head,
      deprel: word.deprel,
      confidence: 1,
    })),
  };
}

/** Pairs of one sentence; a pair that two propositions share is listed once. */
export function pairsOf(text: string, tree: SyntaxTree): Pairs {
  const found: Record<PairKind, Map<string, Pair>> = {
    agent: new Map(),
    patient: new Map(),
    negation: new Map(),
    counted: new Map(),
    holder: new Map(),
    proposition: new Map(),
  };
  const add = (kind: PairKind, key: string, dependent: number, confidence: number): void => {
    const known = found[kind].get(key);
    if (known === undefined || known.confidence < confidence) found[kind].set(key, { key, dependent, confidence });
  };
  for (const proposition of readPropositions(text, tree)) {
    const at = String(proposition.predicate.head.start);
    const core: string[] = [];
    for (const { role, head, confidence } of proposition.arguments) {
      if (role === "agent" || role === "patient") add(role, `${at} ${String(head.start)}`, head.start, confidence);
      if (role !== "content" && CORE.has(role)) core.push(`${role}:${String(head.start)}`);
    }
    for (const { start, confidence } of proposition.negators)
      add("negation", `${at} ${String(start)}`, start, confidence);
    for (const { kind, holder, confidence } of proposition.embeddings.slice(0, 1)) {
      if (holder !== undefined) add("holder", `${at} ${kind} ${String(holder.start)}`, Number(at), confidence);
    }
    const embedded = proposition.embeddings.map((each) => `${each.kind}@${String(each.cue.start)}`).join(" ");
    add(
      "proposition",
      [at, proposition.predicate.base, core.sort().join(" "), proposition.polarity, embedded].join("|"),
      proposition.predicate.head.start,
      proposition.confidence,
    );
  }
  for (const { number, noun, nounIndex, confidence } of readCountedNouns(text, tree)) {
    const at = tree.words[nounIndex]?.start ?? noun.start;
    add("counted", `${String(number.start)} ${String(at)}`, number.start, confidence);
  }
  return {
    agent: [...found.agent.values()],
    patient: [...found.patient.values()],
    negation: [...found.negation.values()],
    counted: [...found.counted.values()],
    holder: [...found.holder.values()],
    proposition: [...found.proposition.values()],
  };
}

const CORE: ReadonlySet<string> = new Set(["agent", "patient", "recipient", "theme", "attribute"]);

/** Offsets of words whose arc or relation the parser has otherwise than the treebank, punctuation left out; words cut otherwise are wrong. */
export function wrongWords(sentence: TreebankSentence, parsed: SyntaxTree): ReadonlySet<number> {
  const byStart = new Map(parsed.words.map((word) => [word.start, word]));
  const wrong = new Set<number>();
  for (const word of sentence.words) {
    if (word.upos === "PUNCT" || word.deprel === "punct") continue;
    const found = byStart.get(word.start);
    const head = sentence.words[word.head]?.start;
    const foundHead = found === undefined ? undefined : parsed.words[found.head]?.start;
    if (found === undefined || head !== foundHead || found.deprel !== word.deprel) wrong.add(word.start);
  }
  return wrong;
}
