/** Names: exact spans and types on labelled sentences and treebank documents, mentions of five articles, and speed, beside two libraries. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COUNTRIES, OTHER_PEOPLES } from "../../../server/src/core/language/names/countries.lexicon.js";
import { findNames } from "../../../server/src/core/language/names/names.js";
import { splitSentences } from "../../../server/src/core/language/sentences/sentences.js";
import { FORMS_OF_ADDRESS, OFFICE_HEADS } from "../../../server/src/core/language/titles/titles.lexicon.js";
import type { TextRange } from "../../../server/src/core/text/range.js";
import { ARTICLE_LABELS, articleNames, scoreOfArticle, type ArticleNames } from "../support/articleNames.js";
import { scoreOfCounts, speedOf } from "../support/measuring.js";
import { compromiseNames, winkNames, type FoundName, type NamePeer } from "../support/namePeers.js";
import { namedMentions, type NameLexicons } from "../support/treebankNames.js";
import { readTreebank, type TreebankDocument } from "../support/treebank.js";
import type { EvaluationRow, Figures, SkillEvaluation } from "./types.js";

const WIKIGOLD = "data/ner/ner_wikigold_dev.jsonl";
const TREEBANK = "data/ud/gum_dev.conllu";
const KINDS: ReadonlySet<string> = new Set(["person", "organization", "place"]);
const LABELS: Readonly<Record<string, string>> = { PER: "person", ORG: "organization", LOC: "place" };
const TRAINED_ON =
  "trained on the training parts of Wikigold, WNUT 2017, the Broad Twitter Corpus and GUM; rules and options were chosen on this set.";

const LEXICONS: NameLexicons = {
  offices: new Set([...OFFICE_HEADS, ...FORMS_OF_ADDRESS]),
  peoples: new Set(
    [...OTHER_PEOPLES, ...COUNTRIES.flatMap((row) => [...row.people, ...row.adjectives])].map((word) =>
      word.toLowerCase(),
    ),
  ),
};

const PEERS: readonly NamePeer[] = [compromiseNames(), winkNames()];

/** A text with the names that labellers marked in it. */
interface NamedText {
  readonly text: string;
  readonly sentences: readonly TextRange[];
  readonly wanted: readonly FoundName[];
}

export const evaluation: SkillEvaluation = {
  skill: "Names",
  needs: [WIKIGOLD, TREEBANK, ARTICLE_LABELS, "seeds"],
  evaluate: (shared) => {
    const wikigold = readWikigold(join(shared, WIKIGOLD));
    const documents = readTreebank(join(shared, TREEBANK));
    const all = documents.map((document) => namedText(document, KINDS));
    const press = documents
      .filter(({ genre }) => /^(?:news|interview|speech)$/u.test(genre))
      .map((document) => namedText(document, KINDS));
    return [
      { ...row("Wikigold dev, exact spans and types", wikigold), goal: "F1 ≥ 74", remark: TRAINED_ON },
      ...byKind("Wikigold dev", wikigold),
      { ...row("GUM dev news, interviews, speeches, exact spans and types", press), remark: TRAINED_ON },
      row("GUM dev, all genres, exact spans and types", all),
      ...byKind("GUM dev, all genres", all),
      eventRow(documents),
      articleRow(articleNames(shared)),
      speedRow("GUM dev, whole documents", all, "≥ 20,000"),
      speedRow("Wikigold dev, each sentence a document", wikigold),
    ];
  },
};

function ownNames({ text, sentences }: Pick<NamedText, "text" | "sentences">): readonly FoundName[] {
  return findNames(text, sentences).map(({ start, end, type }) => ({ start, end, kind: type }));
}

function row(
  set: string,
  texts: readonly NamedText[],
  kinds: ReadonlySet<string> = KINDS,
  peers: readonly NamePeer[] = PEERS,
): EvaluationRow {
  return {
    skill: "Names",
    set,
    blind: false,
    rows: texts.reduce((sum, { sentences }) => sum + sentences.length, 0),
    ...score(texts, ownNames, kinds),
    peers: peers.map((peer) => ({ name: peer.name, ...score(texts, ({ text }) => peer.find(text), kinds) })),
  };
}

function byKind(set: string, texts: readonly NamedText[]): readonly EvaluationRow[] {
  return [...KINDS].map((kind) => ({
    ...row(`${set}, ${kind}s`, texts, new Set([kind]), PEERS.slice(0, 1)),
    rows: texts.reduce((sum, { wanted }) => sum + wanted.filter((name) => name.kind === kind).length, 0),
  }));
}

/** A name is right where its span and kind are a marked one's; a library that knows no kinds is judged by spans. */
function score(
  texts: readonly NamedText[],
  find: (text: NamedText) => readonly FoundName[],
  kinds: ReadonlySet<string>,
): Figures {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const text of texts) {
    const marks = text.wanted.filter(({ kind }) => kind !== undefined && kinds.has(kind));
    const names = find(text).filter(({ kind }) => kind === undefined || kinds.has(kind));
    wanted += marks.length;
    found += names.length;
    right += names.filter((name) =>
      marks.some(
        (mark) =>
          mark.start === name.start && mark.end === name.end && (name.kind === undefined || name.kind === mark.kind),
      ),
    ).length;
  }
  return scoreOfCounts(right, found, wanted);
}

function eventRow(documents: readonly TreebankDocument[]): EvaluationRow {
  const events: ReadonlySet<string> = new Set(["event"]);
  const texts = documents.map((document) => namedText(document, events));
  return {
    skill: "Names",
    set: "GUM dev, all genres, events",
    blind: true,
    rows: texts.reduce((sum, { wanted }) => sum + wanted.length, 0),
    ...score(texts, ownNames, events),
    remark: "exact spans; the treebank marks editions of a book fair or a match by the year as events, too.",
  };
}

function articleRow(articles: readonly ArticleNames[]): EvaluationRow {
  const sum = (find: (article: ArticleNames) => readonly FoundName[]): Figures => {
    const counts = articles.map((article) => scoreOfArticle(article, find(article)));
    const total = (count: (of: (typeof counts)[number]) => number): number =>
      counts.reduce((sum, of) => sum + count(of), 0);
    const precision = total((of) => of.right) / total((of) => of.found);
    const recall = total((of) => of.reached) / total((of) => of.wanted);
    return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
  };
  return {
    skill: "Names",
    set: "Five articles, named persons, organizations and places, mentions",
    blind: false,
    rows: articles.reduce((sum, { wanted }) => sum + wanted.length, 0),
    ...sum((article) => ownNames({ ...article, sentences: sentencesOf(article.text) })),
    goal: "F1 ≥ 90",
    peers: PEERS.slice(0, 1).map((peer) => ({ name: peer.name, ...sum(({ text }) => peer.find(text)) })),
    remark:
      "a mention is right where it overlaps a labelled one of its kind; capitals that stand for their government may be either kind. No name of these articles was put into a lexicon, a rule or the weights.",
  };
}

function speedRow(set: string, texts: readonly NamedText[], goal?: string): EvaluationRow {
  const sentences = texts.reduce((sum, text) => sum + text.sentences.length, 0);
  const speed = (find: (text: NamedText) => readonly FoundName[]) =>
    speedOf(sentences, "sentences/s", () => {
      for (const text of texts) find(text);
    });
  return {
    skill: "Names",
    set: `${set}, speed`,
    blind: false,
    rows: sentences,
    speed: speed(ownNames),
    ...(goal !== undefined && { goal: `${goal} sentences/s` }),
    peers: PEERS.map((peer) => ({ name: peer.name, speed: speed(({ text }) => peer.find(text)) })),
  };
}

interface LabelledSentence {
  readonly text: string;
  readonly spans: readonly { readonly s: number; readonly e: number; readonly t: string }[];
}

function readWikigold(path: string): readonly NamedText[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const { text, spans } = JSON.parse(line) as LabelledSentence;
      const wanted = spans.map(({ s, e, t }) => ({ start: s, end: e, kind: LABELS[t] ?? t }));
      return { text, sentences: [{ start: 0, end: text.length }], wanted };
    });
}

function namedText({ text, sentences }: TreebankDocument, kinds: ReadonlySet<string>): NamedText {
  return { text, sentences, wanted: sentences.flatMap(({ words }) => namedMentions(words, kinds, LEXICONS)) };
}

function sentencesOf(text: string): readonly TextRange[] {
  return [...text.matchAll(/[^\n]+/gu)].flatMap(({ index, 0: line }) =>
    splitSentences(text, { start: index, end: index + line.length }),
  );
}
