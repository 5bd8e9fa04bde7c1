/** References found in labelled documents, held against their entities; shared by the training and the evaluation. */
import { RANKINGS, probabilities, type Choice } from "../../../server/src/core/language/coreference/ranking.js";
import type { Reference } from "../../../server/src/core/language/coreference/types.js";
import { walkDocument } from "../../../server/src/core/language/coreference/walk.js";
import { PRONOUNS } from "../../../server/src/core/language/coreference/pronouns.lexicon.js";
import { readText } from "../../../server/src/core/model/readText.js";
import { referenceContext, type ReferringText } from "../../../server/src/core/model/references.js";
import { entityAt, type LabelledDocument, type LabelledMention } from "./coreferenceDocuments.js";

export { FEATURES } from "../../../server/src/core/language/coreference/features.js";
export { readCoreferenceDocuments } from "./coreferenceDocuments.js";
export { probabilities, RANKINGS };

interface Chosen {
  readonly index: number;
  readonly confidence: number;
}

export function readForReferences(text: string): ReferringText {
  const { statements, mentions, roles } = readText(text);
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return { text, paragraphs, statements, mentions, roles };
}

/** Asks each question of the walk with the numbers of its right candidates: those of the same labelled entity, else 0 for none. */
export function walkQuestions(
  document: LabelledDocument,
  read: ReferringText,
  choose: (question: { readonly choice: Choice; readonly right: readonly number[] }) => Chosen,
): void {
  const entityOf = remembered(document);
  walkDocument(
    read.text,
    read.statements.map(({ range }) => range),
    read.mentions,
    referenceContext(read),
    ({ choice, field }) => {
      const { anaphor } = field;
      const wanted = anaphor.pronoun === undefined ? entityOf(anaphor) : pronounEntity(document, anaphor);
      const right = field.candidates.flatMap((candidate, index) =>
        wanted !== "" && entityOf(candidate.last) === wanted ? [index + 1] : [],
      );
      return choose({ choice, right: right.length === 0 ? [0] : right });
    },
  );
}

export function answers(read: ReferringText, choose: (choice: Choice) => Chosen): readonly Reference[] {
  return walkDocument(
    read.text,
    read.statements.map(({ range }) => range),
    read.mentions,
    referenceContext(read),
    ({ choice }) => choose(choice),
  );
}

function remembered(document: LabelledDocument): (span: { readonly start: number; readonly end: number }) => string {
  const known = new Map<string, string>();
  return (span) => {
    const key = `${String(span.start)}-${String(span.end)}`;
    const entity =
      known.get(key) ??
      (PRONOUN.test(document.text.slice(span.start, span.end))
        ? pronounEntity(document, span)
        : entityAt(document, span));
    known.set(key, entity);
    return entity;
  };
}

const PRONOUN = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/iu;

/** "his" begins "his wife" too: only the mention of the pronoun alone counts. */
function pronounEntity(document: LabelledDocument, span: { readonly start: number; readonly end: number }): string {
  return document.mentions.find((mention) => mention.start === span.start && mention.end === span.end)?.entity ?? "";
}

export type Group = "he, she" | "it" | "they" | "titles";
export interface Tally {
  readonly group: Group;
  readonly least: number;
  right: number;
  answered: number;
  wanted: number;
}

const GROUPS: readonly Group[] = ["he, she", "it", "they", "titles"];

export function emptyTallies(confidences: readonly number[]): readonly Tally[] {
  return GROUPS.flatMap((group) => confidences.map((least) => ({ group, least, right: 0, answered: 0, wanted: 0 })));
}

/** Adds the references of a document; wanted are pronouns and definite descriptions of an entity that was named before. */
export function tally(tallies: readonly Tally[], document: LabelledDocument, references: readonly Reference[]): void {
  const wanted = document.mentions.filter((mention) => isWanted(mention, document));
  for (const count of tallies) {
    count.wanted += wanted.filter(
      (mention) => groupOf(document.text.slice(mention.start, mention.end), mention.form) === count.group,
    ).length;
    for (const reference of references) {
      if (reference.confidence < count.least || (reference.kind !== "pronoun" && reference.kind !== "title")) continue;
      const words = document.text.slice(reference.start, reference.end);
      if (groupOf(words, reference.kind === "pronoun" ? "pronoun" : "phrase") !== count.group) continue;
      count.answered += 1;
      const entity = reference.kind === "pronoun" ? pronounEntity(document, reference) : entityAt(document, reference);
      if (entity !== "" && entity === entityAt(document, reference.antecedent)) count.right += 1;
    }
  }
}

function groupOf(words: string, form: LabelledMention["form"]): Group | undefined {
  if (form === "phrase") return "titles";
  const of = PRONOUNS.get(words.toLowerCase())?.of;
  return of === "he" || of === "she" ? "he, she" : of === "it" || of === "they" ? of : undefined;
}

function isWanted(mention: LabelledMention, document: LabelledDocument): boolean {
  if (mention.form === "name") return false;
  if (
    mention.form === "phrase" &&
    !/^(?:the|this|that)\s+(?:[\p{Ll}-]+\s+){0,4}[\p{Ll}-]+$/iu.test(document.text.slice(mention.start, mention.end))
  )
    return false;
  return document.mentions.some(
    (other) => other.form === "name" && other.entity === mention.entity && other.start < mention.start,
  );
}

export function tallyText(tallies: readonly Tally[]): string {
  return tallies
    .map(
      ({ group, least, right, answered, wanted }) =>
        `${group.padEnd(8)} ≥ ${String(least)}: precision ${percent(right, answered)} recall ${percent(right, wanted)} (${String(right)} of ${String(answered)} answered, ${String(wanted)} wanted)\n`,
    )
    .join("");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);
}
