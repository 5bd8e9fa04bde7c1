/** Attribution: labelled sentences, the annotated articles, and the attribution relations of a treebank. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findAttributions } from "../../../server/src/core/language/attribution/attribution.js";
import type { Attribution } from "../../../server/src/core/language/attribution/types.js";
import { readArticle } from "../../../server/src/core/model/readArticle.js";
import type { Statement } from "../../../server/src/core/model/statement.js";
import { parseArticle } from "../../../server/src/core/syntax/article.js";
import { holds, overlaps, type TextRange } from "../../../server/src/core/text/range.js";
import { HELD_OUT_SENTENCES } from "../../language/attribution/heldOut.js";
import { LABELLED_SENTENCES, type Labelled } from "../../language/attribution/labelled.js";
import { NEWS_SENTENCES, UNTOUCHED_SENTENCES } from "../../language/attribution/newsLabels.js";
import { SHAPES, UNTOUCHED_SHAPES } from "../../language/attribution/shapes.js";
import { scoreAttributions } from "../../language/attribution/scoring.js";
import { speedOf } from "../support/measuring.js";
import { readTreebank, type TreebankDocument, type TreebankSentence } from "../support/treebank.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const SKILL = "Attribution";

export const evaluation: SkillEvaluation = {
  skill: SKILL,
  needs: ["gold/seeds.json", "seeds", "data/ud/gum_dev.conllu"],
  evaluate(shared) {
    const documents = readTreebank(join(shared, "data/ud/gum_dev.conllu"));
    const isPress = ({ genre }: TreebankDocument): boolean => genre === "news" || genre === "interview";
    return [
      inventoryRow(shared),
      labelledRow("own sentences for development, cues", LABELLED_SENTENCES, false),
      labelledRow("own sentences held out once, cues", HELD_OUT_SENTENCES, false),
      labelledRow("own press sentences for development, cues", NEWS_SENTENCES, false),
      labelledRow("own press sentences untouched, cues", UNTOUCHED_SENTENCES, true),
      labelledRow("own shapes of reporting for development, cues", SHAPES, false),
      labelledRow("own shapes of reporting untouched, cues", UNTOUCHED_SHAPES, true),
      treebankRow("gum_dev news and interviews, sentences that attribute", documents.filter(isPress)),
      treebankRow("gum_dev all genres, sentences that attribute", documents),
      speedRow(documents),
    ];
  },
};

function labelledRow(set: string, sentences: readonly Labelled[], blind: boolean): EvaluationRow {
  const { wanted, found, right, sources, contents } = scoreAttributions(sentences);
  return {
    skill: SKILL,
    set,
    blind,
    rows: sentences.length,
    ...figures(right, found, wanted),
    remark: `of the cues found: speaker as labelled ${percent(sources, right)}, reported words ${percent(contents, right)}`,
  };
}

function figures(right: number, found: number, wanted: number) {
  const precision = right / found;
  const recall = right / wanted;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(0)} %`;
}

interface InventoryEntry {
  readonly speaker: string;
  readonly verb: string;
  readonly status: string;
  readonly quote: TextRange & { readonly file: string };
}

/** A row is right where every cue that it names is found with its speaker and, where the row quotes them, the reported words. */
function inventoryRow(shared: string): EvaluationRow {
  const { attributions: rows } = JSON.parse(readFileSync(join(shared, "gold/seeds.json"), "utf8")) as {
    readonly attributions: readonly InventoryEntry[];
  };
  const articles = new Map(
    [...new Set(rows.map(({ quote }) => quote.file))].map((file) => {
      const text = readFileSync(join(shared, "seeds", file), "utf8");
      return [file, { text, facts: readArticle({ file, text }), syntax: parseArticle(text, "plain") }] as const;
    }),
  );
  const wrong = rows.filter((row) => {
    const article = articles.get(row.quote.file);
    if (article === undefined) return true;
    const statements = article.facts.statements.filter(({ range }) => overlaps(range, row.quote));
    if (row.status === "own judgement") return !statements.some(({ kind }) => kind.kind === "judgement");
    if (article.syntax.asides.some((aside) => holds(aside, row.quote))) return false;
    return !isRowRight(article.text, statements, row);
  });
  return {
    skill: SKILL,
    set: "annotated articles, rows of the inventory: cues, speaker and reported words",
    blind: false,
    rows: rows.length,
    accuracy: (rows.length - wrong.length) / rows.length,
    goal: "accuracy ≥ 90 %",
    ...(wrong.length === 0
      ? {}
      : { remark: `wrong: ${wrong.map(({ speaker, verb }) => `${speaker} ${verb}`).join("; ")}` }),
  };
}

/** Words in the inventory's column of verbs that describe the cue instead of quoting it. */
const DESCRIBING = new Set([
  "that",
  "quote",
  "frame",
  "nominalised",
  "quotation",
  "time",
  "officially",
  "being",
  "were",
]);
/** Least share of the words behind the cue in the quoted row that are reported. */
const ROW_SHARE = 0.5;
/** Code units behind the cue from which on a row quotes what is reported. */
const QUOTES_CONTENT = 20;

function isRowRight(text: string, statements: readonly Statement[], row: InventoryEntry): boolean {
  const quoted = text.slice(row.quote.start, row.quote.end).toLowerCase();
  const stems = row.verb
    .toLowerCase()
    .split(/[^a-z]+/u)
    .filter((word) => word.length > 3 && !DESCRIBING.has(word))
    .map((word) => word.slice(0, 5));
  const found = statements
    .flatMap(({ attributions }) => attributions)
    .filter(({ cue, content }) => overlaps(cue, row.quote) || overlaps(content, row.quote));
  const cueOf = ({ cue }: Attribution): string => text.slice(cue.start, cue.end).toLowerCase();
  const theirs = found.filter(({ source }) => isSpeaker(text, source, row.speaker));
  const asked = stems.filter((stem) => quoted.includes(stem));
  if (stems.length === 0) return found.some(({ kind }) => kind === "quotation");
  const hasCues =
    asked.length > 0
      ? asked.every((stem) => theirs.some((attribution) => cueOf(attribution).includes(stem)))
      : theirs.some((attribution) => stems.some((stem) => cueOf(attribution).includes(stem)));
  return hasCues && reportQuoted(theirs, row.quote);
}

/** Whether the attributions report most of what the row quotes behind the first of their cues. */
function reportQuoted(attributions: readonly Attribution[], quote: TextRange): boolean {
  const inside = attributions.filter(({ cue }) => holds(quote, cue));
  const from = Math.min(...inside.map(({ cue }) => cue.end));
  if (
    inside.length === 0 ||
    quote.end - from < QUOTES_CONTENT ||
    inside.some(({ content, cue }) => content.end <= cue.start)
  )
    return true;
  let reported = 0;
  for (let at = from; at < quote.end; at += 1)
    reported += inside.some(({ content }) => content.start <= at && at < content.end) ? 1 : 0;
  return reported >= ROW_SHARE * (quote.end - from);
}

/** A pronoun stands for whoever it means: who that is, is no question of this skill. */
function isSpeaker(text: string, source: TextRange | undefined, speaker: string): boolean {
  if (speaker.startsWith("(")) return source === undefined;
  const written = source === undefined ? "" : folded(text.slice(source.start, source.end));
  if (/^(?:it|they|he|she)$/u.test(written)) return true;
  const words = new Set(written.split(/[^a-z0-9]+/u));
  return folded(speaker)
    .split(/[^a-z0-9]+/u)
    .some((word) => word.length > 1 && word !== "the" && words.has(word));
}

function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Left out: sentences in which the author speaks of himself ("I think"), which are judgements here, and lines without a verb such as credits of pictures. */
function treebankRow(set: string, documents: readonly TreebankDocument[]): EvaluationRow {
  let [rows, wanted, found, right] = [0, 0, 0, 0];
  for (const { text, sentences } of documents) {
    for (const sentence of sentences) {
      const marks = attributionMarks(sentence);
      if (marks === "own") continue;
      const isFound = attributesWithin(text, sentence);
      rows += 1;
      wanted += marks === "other" ? 1 : 0;
      found += isFound ? 1 : 0;
      right += isFound && marks === "other" ? 1 : 0;
    }
  }
  return {
    skill: SKILL,
    set,
    blind: true,
    rows,
    ...figures(right, found, wanted),
    remark:
      "the treebank also marks “to ensure that”, “note that” and every thought as attribution; first person and lines without a verb are left out",
  };
}

export function attributionMarks(sentence: TreebankSentence): "none" | "own" | "other" {
  if (!sentence.words.some(({ upos }) => upos === "VERB")) return "own";
  const marked = sentence.words.flatMap((word, index) => (word.misc.includes("Discourse=attribution") ? [index] : []));
  if (marked.length === 0) return "none";
  const isOwn = marked.every((index) =>
    sentence.words.slice(index, index + 4).some(({ form }) => /^(?:I|we|We|you)$/u.test(form)),
  );
  return isOwn ? "own" : "other";
}

/** Whether an attribution has its cue in the sentence itself. */
export function attributesWithin(text: string, sentence: TreebankSentence): boolean {
  return findAttributions(text, sentence, sentence.paragraph, []).some(
    ({ cue, kind }) => kind !== "quotation" && holds(sentence, cue),
  );
}

function speedRow(documents: readonly TreebankDocument[]): EvaluationRow {
  const rows = documents.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return {
    skill: SKILL,
    set: "gum_dev, clauses and attributions of each sentence",
    blind: true,
    rows,
    speed: speedOf(rows, "sentences/s", () => {
      for (const { text, sentences } of documents) for (const sentence of sentences) attributesWithin(text, sentence);
    }),
  };
}
