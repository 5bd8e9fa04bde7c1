/**
 * Syntax: parts of speech, heads, relations and lemmas on documents of a treebank, with the treebank's words and with our own, the relations
 * that verdicts lean on above a margin of confidence, and speed.
 */
import { join } from "node:path";
import { parseSentence, parseWords } from "../../../server/src/core/language/syntax/syntax.js";
import type { SyntaxWord } from "../../../server/src/core/language/syntax/types.js";
import { scoreOfCounts, scoreOfKeys, speedOf } from "../support/measuring.js";
import { compromiseTags, winkTags, type TagPeer } from "../support/tagPeers.js";
import { readTreebank, type TreebankSentence, type TreebankWord } from "../support/treebank.js";
import type { EvaluationRow, Figures, SkillEvaluation } from "./types.js";

const TREEBANK = "data/ud/gum_dev.conllu";
const SKILL = "Syntax";
const BOTH = "GUM dev";
const NEWS = "GUM dev, news and interviews";
/** Confidence from which an arc may be built on, and from which a verdict may lean on it. */
const USABLE = 0.7;
const SURE = 0.9;
const DEVELOPED = "never trained on and no option chosen on it.";

interface Case {
  readonly text: string;
  readonly gold: TreebankSentence;
  /** On the treebank's words. */
  readonly found: readonly SyntaxWord[];
}

export const evaluation: SkillEvaluation = {
  skill: SKILL,
  needs: [TREEBANK],
  evaluate: (shared) => {
    const documents = readTreebank(join(shared, TREEBANK));
    const casesOf = (wanted: (genre: string) => boolean) =>
      documents
        .filter(({ genre }) => wanted(genre))
        .flatMap(({ text, sentences }) =>
          sentences.map((gold): Case => ({ text, gold, found: parseWords(text, gold.words) })),
        );
    const all = casesOf(() => true);
    const news = casesOf((genre) => genre === "news" || genre === "interview");
    const peers = [winkTags(), compromiseTags()];
    return [
      partsRow(BOTH, all, peers),
      partsRow(NEWS, news, peers),
      attachmentRow(BOTH, all, "heads (UAS)", "accuracy ≥ 87 %", sameHead),
      attachmentRow(BOTH, all, "heads and relations (LAS)", "accuracy ≥ 83 %", sameArc),
      attachmentRow(NEWS, news, "heads (UAS)", "accuracy ≥ 87 %", sameHead),
      attachmentRow(NEWS, news, "heads and relations (LAS)", "accuracy ≥ 83 %", sameArc),
      ...[BOTH, NEWS].map((set) => ownWordsRow(set, set === BOTH ? all : news)),
      lemmaRow(BOTH, all),
      ...RELATIONS.flatMap(([name, is]) => [0, USABLE, SURE].map((least) => relationRow(all, name, is, least))),
      ...calibrationRows(all),
      speedRow(all, peers),
    ];
  },
};

/** Subtypes of a passive or outer subject count apart. */
const RELATIONS: readonly (readonly [string, (deprel: string, form: string) => boolean])[] = [
  ["subjects", (deprel) => /^nsubj\b/u.test(deprel)],
  ["objects", (deprel) => deprel === "obj"],
  ["passive agents", (deprel) => deprel === "obl:agent"],
  ["negations", (deprel, form) => deprel === "advmod" && /^(?:not|n['’]t|never)$/iu.test(form)],
];

function sameHead(word: TreebankWord, found: SyntaxWord): boolean {
  return word.head === found.head;
}

function sameArc(word: TreebankWord, found: SyntaxWord): boolean {
  return word.head === found.head && word.deprel === found.deprel;
}

function pairs(cases: readonly Case[]) {
  return cases.flatMap(({ gold, found }) =>
    gold.words.flatMap((word, index) => {
      const own = found[index];
      return own === undefined ? [] : [{ word, own }];
    }),
  );
}

function partsRow(set: string, cases: readonly Case[], peers: readonly TagPeer[]): EvaluationRow {
  const all = pairs(cases);
  return {
    skill: SKILL,
    set: `${set}, parts of speech`,
    blind: false,
    rows: all.length,
    accuracy: all.filter(({ word, own }) => word.upos === own.upos).length / all.length,
    goal: "accuracy ≥ 96.5 %",
    peers: peers.map((peer) => peerAccuracy(peer, cases)),
    remark: `The treebank's words; peers on the words that they cut like the treebank. ${DEVELOPED}`,
  };
}

function peerAccuracy(peer: TagPeer, cases: readonly Case[]): Figures & { readonly name: string } {
  let alike = 0;
  let right = 0;
  let words = 0;
  for (const { text, gold } of cases) {
    const tags = new Map(
      peer.tag(text.slice(gold.start, gold.end)).map(({ start, end, upos }) => [`${start}-${end}`, upos]),
    );
    words += gold.words.length;
    for (const word of gold.words) {
      const tag = tags.get(`${word.start - gold.start}-${word.end - gold.start}`);
      if (tag === undefined) continue;
      alike += 1;
      if (tag === word.upos) right += 1;
    }
  }
  return { name: `${peer.name} (${Math.round((100 * alike) / words)} % of the words)`, accuracy: right / alike };
}

function attachmentRow(
  set: string,
  cases: readonly Case[],
  what: string,
  goal: string,
  isRight: (word: TreebankWord, own: SyntaxWord) => boolean,
): EvaluationRow {
  const arcs = pairs(cases).filter(({ word }) => word.upos !== "PUNCT");
  return {
    skill: SKILL,
    set: `${set}, ${what}`,
    blind: false,
    rows: arcs.length,
    accuracy: arcs.filter(({ word, own }) => isRight(word, own)).length / arcs.length,
    goal,
    remark: `Predicted tags, punctuation left out; ${DEVELOPED}`,
  };
}

/** Arcs as spans: dependent, head and relation; a word cut otherwise makes its arcs wrong. */
function ownWordsRow(set: string, cases: readonly Case[]): EvaluationRow {
  const keyOf = (word: SyntaxWord | TreebankWord, head: SyntaxWord | TreebankWord | undefined) =>
    `${word.start}-${word.end} ${word.deprel} ${head?.start ?? -1}-${head?.end ?? -1}`;
  const counts = cases.map(({ text, gold }) => {
    const own = parseSentence(text, gold).words;
    const found = own.filter(({ upos }) => upos !== "PUNCT").map((word) => keyOf(word, own[word.head]));
    const wanted = gold.words.filter(({ upos }) => upos !== "PUNCT").map((word) => keyOf(word, gold.words[word.head]));
    return { right: found.filter((key) => wanted.includes(key)).length, found: found.length, wanted: wanted.length };
  });
  const sum = (field: "right" | "found" | "wanted") => counts.reduce((total, count) => total + count[field], 0);
  return {
    skill: SKILL,
    set: `${set}, arcs with relations on our own words`,
    blind: false,
    rows: sum("wanted"),
    ...scoreOfCounts(sum("right"), sum("found"), sum("wanted")),
    remark: "The treebank's sentences, cut into words by ourselves.",
  };
}

function lemmaRow(set: string, cases: readonly Case[]): EvaluationRow {
  const words = pairs(cases).filter(({ word }) => word.upos !== "PUNCT");
  return {
    skill: SKILL,
    set: `${set}, lemmas`,
    blind: false,
    rows: words.length,
    accuracy: words.filter(({ word, own }) => word.lemma === own.lemma).length / words.length,
    remark:
      "Exact lemmas with capitals; lemmas in American spelling count as wrong where the treebank keeps the British one.",
  };
}

function relationRow(
  cases: readonly Case[],
  name: string,
  is: (deprel: string, form: string) => boolean,
  least: number,
): EvaluationRow {
  const keys = cases.flatMap(({ gold, found }, sentence) =>
    gold.words.flatMap((word, index) => {
      const own = found[index];
      if (own === undefined || own.confidence < least) return [];
      const key = (head: number, deprel: string) => `${sentence} ${index} ${head} ${deprel}`;
      return [
        {
          wanted: is(word.deprel, word.form) ? key(word.head, word.deprel) : undefined,
          found: is(own.deprel, word.form) ? key(own.head, own.deprel) : undefined,
        },
      ];
    }),
  );
  const list = (field: "wanted" | "found") => keys.flatMap((key) => key[field] ?? []);
  const all = pairs(cases).filter(({ word }) => is(word.deprel, word.form)).length;
  const wanted = list("wanted");
  return {
    skill: SKILL,
    set: least === 0 ? `${BOTH}, ${name}` : `${BOTH}, ${name} at confidence ≥ ${least}`,
    blind: false,
    rows: wanted.length,
    ...scoreOfKeys(list("found"), wanted),
    ...(least === 0 ? {} : { goal: "F1 ≥ 88" }),
    remark: `Head and relation; ${Math.round((100 * wanted.length) / all)} % of the treebank's ${name}.`,
  };
}

/** What the confidence promises against what holds. */
function calibrationRows(cases: readonly Case[]): readonly EvaluationRow[] {
  const arcs = pairs(cases).filter(({ word }) => word.upos !== "PUNCT");
  const bands: readonly (readonly [number, number])[] = [
    [0, 0.5],
    [0.5, 0.8],
    [0.8, 0.9],
    [0.9, 0.96],
    [0.96, 1.01],
  ];
  return bands.map(([from, to]) => {
    const inside = arcs.filter(({ own }) => own.confidence >= from && own.confidence < to);
    const promised = inside.reduce((sum, { own }) => sum + own.confidence, 0) / Math.max(1, inside.length);
    return {
      skill: SKILL,
      set: `${BOTH}, arcs with confidence ${from}–${Math.min(1, to)}`,
      blind: false,
      rows: inside.length,
      accuracy: inside.filter(({ word, own }) => sameArc(word, own)).length / Math.max(1, inside.length),
      remark: `Promised ${(100 * promised).toFixed(0)} %; ${Math.round((100 * inside.length) / arcs.length)} % of the arcs.`,
    };
  });
}

function speedRow(cases: readonly Case[], peers: readonly TagPeer[]): EvaluationRow {
  const words = cases.reduce((sum, { gold }) => sum + gold.words.length, 0);
  const speedWith = (read: (text: string, gold: TreebankSentence) => void) =>
    speedOf(words, "words/s", () => {
      for (const { text, gold } of cases) read(text, gold);
    });
  return {
    skill: SKILL,
    set: `${BOTH}, words to tree`,
    blind: false,
    rows: words,
    speed: speedWith((text, gold) => parseSentence(text, gold)),
    goal: "≥ 30,000 words/s",
    peers: peers.map((peer) => ({
      name: `${peer.name}, tags alone`,
      speed: speedWith((text, gold) => peer.tag(text.slice(gold.start, gold.end))),
    })),
    remark:
      "On a machine that is busy with other programs the figures of a run are low together: compare with the peers.",
  };
}
