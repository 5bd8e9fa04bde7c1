/** Dates: incomplete expressions of five articles, the recognizers' sets, and the dates that a treebank's editors marked. */
import { join } from "node:path";
import { findDates } from "../../../server/src/core/language/dates/dates.js";
import type { CalendarDay, DateExpression } from "../../../server/src/core/language/dates/types.js";
import { articleExpressions, isRightExpression } from "../support/articleDates.js";
import { chronoDates, type ChronoLocale } from "../support/chronoDates.js";
import { datesOfDocument } from "../support/documentDates.js";
import { scoreOfCounts, speedOf } from "../support/measuring.js";
import {
  isNewsKind,
  isRightDate,
  OTHER_KIND_NAMES,
  readRecognizerDates,
  type ReadDate,
  type RecognizerDate,
} from "../support/recognizedDates.js";
import { readTreebank, type TreebankDocument } from "../support/treebank.js";
import { markedDates } from "../support/treebankDates.js";
import type { EvaluationRow, Figures, SkillEvaluation } from "./types.js";

const ARTICLES = "gold/seeds.json";
const RECOGNIZERS = "data/quantities";
const TREEBANK = "data/ud/gum_dev.conllu";
const TRAINING_TREEBANK = "data/ud/gum_train_by.conllu";
const LOCALES: readonly ChronoLocale[] = ["en", "en.GB"];

type Reader = (text: string, reference: CalendarDay | undefined) => readonly ReadDate[];

export const evaluation: SkillEvaluation = {
  skill: "Dates",
  needs: [ARTICLES, "seeds", `${RECOGNIZERS}/DateParser.json`, TREEBANK, TRAINING_TREEBANK],
  evaluate: (shared) => {
    const documents = readTreebank(join(shared, TREEBANK));
    const news = ({ genre }: TreebankDocument): boolean => genre === "news" || genre === "interview";
    return [
      articleRow(shared),
      ...["DateParser", "DatePeriodParser"].flatMap((name) => recognizerRows(shared, name)),
      treebankRow("GUM dev news and interviews", documents.filter(news), true),
      treebankRow("GUM dev, all 8 genres", documents, true),
      treebankRow("GUM train news and interviews", readTreebank(join(shared, TRAINING_TREEBANK)).filter(news), false),
      speedRow(documents),
    ];
  },
};

const document: Reader = (text, reference) => datesOfDocument(text, reference).map(withFlag);

const sentence: Reader = (text, reference) =>
  findDates(
    text,
    { start: 0, end: text.length },
    { dayOrder: "month-day", ...(reference !== undefined && { reference }) },
  ).map(withFlag);

function withFlag(date: DateExpression): ReadDate {
  return { ...date, isApproximate: date.approximate, isRelative: date.relative };
}

const PEERS = LOCALES.map((locale) => ({
  name: `chrono-node ${locale}`,
  read: ((text, reference) => chronoDates(locale, text, reference)) satisfies Reader,
}));

function articleRow(shared: string): EvaluationRow {
  const rows = articleExpressions(shared);
  const accuracy = (read: Reader): number => {
    const known = new Map<string, readonly ReadDate[]>();
    return (
      rows.filter((row) => {
        const found = known.get(row.file) ?? read(row.text, row.reference);
        known.set(row.file, found);
        return isRightExpression(row, found);
      }).length / rows.length
    );
  };
  return {
    skill: "Dates",
    set: "Relative and incomplete expressions of five articles",
    blind: false,
    rows: rows.length,
    accuracy: accuracy(document),
    goal: "accuracy ≥ 100 %",
    peers: PEERS.map(({ name, read }) => ({ name, accuracy: accuracy(read) })),
    remark:
      "one article has no date and is read by its full dates alone. Exact labels ask for the same days; labels that are vague, rounded or known from outside the text ask for an approximate interval that meets them.",
  };
}

function recognizerRows(shared: string, name: string): readonly EvaluationRow[] {
  const all = readRecognizerDates(join(shared, RECOGNIZERS, `${name}.json`));
  const row = (set: string, rows: readonly RecognizerDate[]): EvaluationRow => {
    const accuracy = (read: Reader): number =>
      rows.filter((candidate) => isRightDate(candidate, read(candidate.input, candidate.reference))).length /
      rows.length;
    return {
      skill: "Dates",
      set: `Recognizers ${name}, ${set}`,
      blind: false,
      rows: rows.length,
      accuracy: accuracy(sentence),
      peers: PEERS.map((peer) => ({ name: peer.name, accuracy: accuracy(peer.read) })),
    };
  };
  return [
    { ...row("kinds that news uses", all.filter(isNewsKind)), remark: `left out: ${OTHER_KIND_NAMES.join("; ")}.` },
    { ...row("all kinds with days", all), remark: "written to be heard by an assistant; either tense is accepted." },
  ];
}

/** Marked dates with a year are wanted; of what is found, what counts from a day of reference is judged only where it touches a mark. */
function treebankRow(set: string, documents: readonly TreebankDocument[], blind: boolean): EvaluationRow {
  const gold = documents.map(markedDates);
  const rows = gold.flat().filter(({ interval }) => interval !== undefined).length;
  const score = (read: Reader): Figures => {
    let right = 0;
    let judged = 0;
    documents.forEach(({ text, created }, index) => {
      const marks = gold[index] ?? [];
      for (const date of read(text, created)) {
        const touched = marks.filter((mark) => mark.start < date.end && date.start < mark.end);
        if (touched.some((mark) => mark.interval === undefined)) continue;
        if (touched.length === 0 && (date.interval === undefined || date.isRelative)) continue;
        judged += Math.max(1, touched.length);
        right += touched.filter(({ interval }) => interval !== undefined && sameDays(date, interval)).length;
      }
    });
    return scoreOfCounts(right, judged, rows);
  };
  return {
    skill: "Dates",
    set: `${set}, marked dates with the same days`,
    blind,
    rows,
    ...score(document),
    peers: PEERS.map(({ name, read }) => ({ name, ...score(read) })),
    remark:
      "the editors marked some relative dates and not others, a few of their values are slips, and centuries begin in their year 0; expressions that count from the day of writing are judged only where they marked one.",
  };
}

/** Where the editors marked the ends of a range one by one, or the date without its "since", an end that is theirs is right. */
function sameDays(
  { interval, isApproximate }: ReadDate,
  wanted: { readonly from: string; readonly to: string },
): boolean {
  const { from, to } = interval ?? {};
  if (from === wanted.from && (to === wanted.to || to === undefined || isRangeEnd(from, to, wanted))) return true;
  if (to === wanted.to && (from === undefined || isRangeEnd(from, to, wanted))) return true;
  return isApproximate && from !== undefined && to !== undefined && from <= wanted.from && wanted.to <= to;
}

function isRangeEnd(from: string, to: string, wanted: { readonly from: string; readonly to: string }): boolean {
  return from <= wanted.from && wanted.to <= to && (from === wanted.from) !== (to === wanted.to);
}

function speedRow(documents: readonly TreebankDocument[]): EvaluationRow {
  const sentences = documents.flatMap(({ text, created, sentences: ranges }) =>
    ranges.map(({ start, end }) => ({ text: text.slice(start, end), created })),
  );
  const run = (read: Reader) => () => {
    for (const { text, created } of sentences) read(text, created);
  };
  return {
    skill: "Dates",
    set: "GUM dev, sentence by sentence",
    blind: false,
    rows: sentences.length,
    speed: speedOf(sentences.length, "sentences/s", run(sentence)),
    peers: PEERS.map(({ name, read }) => ({ name, speed: speedOf(sentences.length, "sentences/s", run(read)) })),
  };
}
