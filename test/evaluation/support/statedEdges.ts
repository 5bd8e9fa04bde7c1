/** Edges of provenance that the annotated articles themselves state, and whether what is read of an article has them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ArticleFacts } from "../../../server/src/core/model/article.js";
import type { Statement } from "../../../server/src/core/model/statement.js";
import type { ArticleSyntax } from "../../../server/src/core/syntax/articleTypes.js";
import { foldDiacritics } from "../../../server/src/core/text/folding.js";
import { overlaps, type TextRange } from "../../../server/src/core/text/range.js";

export interface StatedEdge {
  readonly article: string;
  /** Who or what the words come from: one or more, all of which must be read. */
  readonly sources: readonly string[];
  readonly target: string;
  readonly evidence: TextRange;
}

export function readStatedEdges(shared: string): readonly StatedEdge[] {
  const { provenance } = JSON.parse(readFileSync(join(shared, "gold/seeds.json"), "utf8")) as {
    readonly provenance: readonly {
      readonly source: string;
      readonly target: string;
      readonly evidence: string;
      readonly status: string;
    }[];
  };
  return provenance.flatMap(({ source, target, evidence, status }) => {
    const place = /`(\d{3}):L\d+`.*`\[(\d+),(\d+)\)`/u.exec(evidence);
    if (!status.startsWith("stated") || place === null) return [];
    const [, article = "", start, end] = place;
    const range = { start: Number(start), end: Number(end) };
    return [{ article, sources: source.split("; "), target, evidence: range }];
  });
}

/** A reading says at a place of the text where something comes from. */
interface Reading {
  readonly range: TextRange;
  readonly names: string;
}

/** True where every source of the edge is read: at its evidence, or, where several share one evidence, anywhere in the article. */
export function isEdgeRead(edge: StatedEdge, facts: ArticleFacts, syntax: ArticleSyntax): boolean {
  const readings = readingsOf(facts, syntax);
  // Notes of a translator are nobody's claim: they are to be told apart, whoever wrote them.
  if (edge.target.includes("translator")) return syntax.asides.some((aside) => overlaps(aside, edge.evidence));
  const isAt = (reading: Reading): boolean => edge.sources.length > 1 || overlaps(reading.range, edge.evidence);
  return edge.sources.every((source) => readings.some((reading) => isAt(reading) && sharesName(reading.names, source)));
}

function readingsOf(
  { text, statements, mentions }: ArticleFacts,
  { inferred, voices }: ArticleSyntax,
): readonly Reading[] {
  const publisher = inferred.publisher;
  return [
    // A link of the chain names where it got the words from: the next upstream.
    ...inferred.upstream.map(({ value, range }, index) => ({
      range,
      names: `${value.publisher} ${inferred.upstream[index + 1]?.value.publisher ?? ""}`,
    })),
    ...inferred.authors.map(({ value, range }) => ({ range, names: value })),
    // What the publisher prints comes from the nearest report upstream.
    ...(publisher === undefined
      ? []
      : [{ range: publisher.range, names: `${publisher.value} ${inferred.upstream[0]?.value.publisher ?? ""}` }]),
    ...mentions
      .filter(({ type }) => type === "document")
      .map(({ surface, start, end }) => ({ range: { start, end }, names: surface })),
    ...voices.map((voice) => ({ range: voice.cue, names: voice.publisher })),
    ...statements.flatMap(({ attributions, references }) =>
      attributions.map(({ cue, source, content }) => ({
        range: {
          start: Math.min(cue.start, source?.start ?? cue.start, content.start),
          end: Math.max(cue.end, source?.end ?? cue.end, content.end),
        },
        names: [source, cue, ...meantBy(source, references)].map((range) => wordsAt(text, range)).join(" "),
      })),
    ),
  ];
}

/** Whom or what a pronoun or a description in the speaker's place stands for. */
function meantBy(source: TextRange | undefined, references: Statement["references"]): readonly TextRange[] {
  return source === undefined
    ? []
    : (references ?? []).filter((reference) => overlaps(reference, source)).map(({ antecedent }) => antecedent);
}

function wordsAt(text: string, range: TextRange | undefined): string {
  return text.slice(range?.start ?? 0, range?.end ?? 0);
}

/** Common words of the descriptions, which name nobody. */
const DESCRIBING = new Set(["unnamed", "article", "authorities", "government", "statement", "earlier", "document"]);

function sharesName(names: string, source: string): boolean {
  const words = new Set(wordsOf(names));
  return wordsOf(source).some((word) => (word.length > 3 || word === "us") && !DESCRIBING.has(word) && words.has(word));
}

function wordsOf(text: string): readonly string[] {
  return foldDiacritics(text)
    .toLowerCase()
    .replace(/u\.s\./gu, "us")
    .split(/[^a-z0-9]+/u);
}
