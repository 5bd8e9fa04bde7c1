/** What an article says of itself: boilerplate, title, author, outlet, date, genre and the reports it re-tells. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArticle } from "../../../server/src/core/syntax/article.js";
import type { ArticleSyntax } from "../../../server/src/core/syntax/articleTypes.js";
import { overlaps, type TextRange } from "../../../server/src/core/text/range.js";
import { ANNOTATED_ARTICLES } from "../../syntax/annotatedArticles.js";
import { VOICED_ARTICLES, type VoicedArticle } from "../../syntax/voicedArticles.js";
import { voicesOf } from "../../support/voices.js";
import { MESSY_ARTICLES, type MessyArticle } from "../../syntax/messyArticles.js";
import { readArticle } from "../../../server/src/core/model/readArticle.js";
import { isEdgeRead, readStatedEdges } from "../support/statedEdges.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const SKILL = "Sources";

export const evaluation: SkillEvaluation = {
  skill: SKILL,
  needs: ["gold/seeds.json", "seeds"],
  evaluate: (shared) => [
    ...messyRows(),
    ...voiceRows(),
    fieldsRow(shared),
    boilerplateRow(shared),
    annotatedVoicesRow(shared),
    edgesRow(shared),
  ],
};

export interface MessyScore {
  readonly article: MessyArticle;
  readonly blocks: number;
  /** Blocks that are something else, or end elsewhere, as "kind| text". */
  readonly wrongBlocks: readonly string[];
  readonly fields: number;
  /** As "field: found instead of wanted". */
  readonly wrongFields: readonly string[];
}

export function scoreMessy(): readonly MessyScore[] {
  return MESSY_ARTICLES.map((article) => {
    const labelled = article.lines.map((line) => /^([a-z-]+)\| (.*)$/u.exec(line));
    const text = labelled.map((match) => match?.[2] ?? "").join(article.gap);
    const { blocks, inferred } = parseArticle(text, "plain");
    const found = new Set(blocks.map(({ kind, range }) => `${kind}| ${text.slice(range.start, range.end)}`));
    const wanted = wantedFields(article);
    const got = foundFields(inferred);
    return {
      article,
      blocks: article.lines.length,
      wrongBlocks: article.lines.filter((line) => !found.has(line)),
      fields: Object.keys(wanted).length,
      wrongFields: Object.entries(wanted).flatMap(([field, value]) =>
        got[field] === value ? [] : [`${field}: “${got[field] ?? ""}” instead of “${value}”`],
      ),
    };
  });
}

/** Every field counts, the absent ones too: what the text does not say must not be found. */
function wantedFields(article: MessyArticle): Record<string, string> {
  return {
    title: article.title ?? "",
    publisher: bare(article.publisher ?? ""),
    authors: (article.authors ?? []).join("; "),
    published: article.published ?? "",
    genre: article.genre ?? "",
    upstream: (article.upstream ?? []).map(bare).sort().join("; "),
  };
}

function foundFields(inferred: ArticleSyntax["inferred"]): Record<string, string> {
  const genre = inferred.genre?.value ?? "";
  return {
    title: inferred.title?.value ?? "",
    publisher: bare(inferred.publisher?.value ?? ""),
    authors: inferred.authors.map(({ value }) => value).join("; "),
    published: inferred.published?.value ?? "",
    genre: genre === "analysis" ? "" : genre,
    upstream: inferred.upstream
      .map(({ value }) => bare(value.publisher))
      .sort()
      .join("; "),
  };
}

function bare(name: string): string {
  return name.replace(/^the /iu, "");
}

function messyRows(): readonly EvaluationRow[] {
  const scores = scoreMessy();
  const sum = (count: (score: MessyScore) => number): number =>
    scores.reduce((total, score) => total + count(score), 0);
  const row = { skill: SKILL, blind: false };
  const blocks = sum((score) => score.blocks);
  const fields = sum((score) => score.fields);
  return [
    {
      ...row,
      set: "own messy articles, blocks by kind",
      rows: blocks,
      accuracy: (blocks - sum((score) => score.wrongBlocks.length)) / blocks,
    },
    {
      ...row,
      set: "own messy articles, six fields each, absent ones included",
      rows: fields,
      accuracy: (fields - sum((score) => score.wrongFields.length)) / fields,
      remark: "analysis counts as no genre",
    },
  ];
}

function readSeeds(shared: string): ReadonlyMap<string, { readonly text: string; readonly syntax: ArticleSyntax }> {
  return new Map(
    readdirSync(join(shared, "seeds")).map((name) => {
      const text = readFileSync(join(shared, "seeds", name), "utf8");
      return [name.slice(0, 3), { text, syntax: parseArticle(text, "plain") }] as const;
    }),
  );
}

/** The fields of the description that the five texts themselves give, and the papers and agencies of the stated edges. */
function fieldsRow(shared: string): EvaluationRow {
  const seeds = readSeeds(shared);
  const wrong: string[] = [];
  let rows = 0;
  for (const [key, { inferred }] of Object.entries(ANNOTATED_ARTICLES)) {
    const got = seeds.get(key)?.syntax.inferred;
    if (got === undefined) continue;
    const found: Readonly<Record<string, unknown>> = {
      authors: got.authors.map(({ value }) => value),
      publisher: got.publisher?.value,
      published: got.published?.value,
      genre: got.genre?.value,
      upstream: got.upstream.map(({ value }) => value.publisher),
    };
    const empty: Readonly<Record<string, unknown>> = { authors: [], upstream: [] };
    for (const field of Object.keys(found)) {
      rows += 1;
      if (JSON.stringify(found[field]) !== JSON.stringify(inferred[field] ?? empty[field]))
        wrong.push(`${key} ${field}`);
    }
  }
  return {
    skill: SKILL,
    set: "annotated articles, five fields each, absent ones included",
    blind: false,
    rows,
    accuracy: (rows - wrong.length) / rows,
    ...(wrong.length === 0 ? {} : { remark: `wrong: ${wrong.join("; ")}` }),
  };
}

/** Whose words each paragraph of invented digests and reports is. */
function voiceRows(): readonly EvaluationRow[] {
  const row = (articles: readonly VoicedArticle[], set: string, blind: boolean): EvaluationRow => {
    const lines = articles.flatMap((article) => {
      const read = voicesOf(article);
      return article.lines.map((line, index) => read[index] === line);
    });
    return {
      skill: SKILL,
      set: `own digests, ${set}: whose words a paragraph is`,
      blind,
      rows: lines.length,
      accuracy: lines.filter(Boolean).length / lines.length,
    };
  };
  return [
    row(
      VOICED_ARTICLES.filter(({ unseen }) => unseen !== true),
      "used in development",
      false,
    ),
    row(
      VOICED_ARTICLES.filter(({ unseen }) => unseen === true),
      "unseen",
      true,
    ),
  ];
}

/** A11, A12: every body paragraph between the places that the labels name belongs to the report named there. */
const ANNOTATED_VOICES: readonly {
  readonly article: string;
  readonly publisher: string;
  readonly from: number;
  readonly to: number;
  readonly own?: true;
}[] = [
  { article: "002", publisher: "Wall Street Journal", from: 0, to: 5318 },
  { article: "003", publisher: "The Telegraph", from: 159, to: 2612 },
  { article: "003", publisher: "UNIAN", from: 2637, to: 3273, own: true },
];

function annotatedVoicesRow(shared: string): EvaluationRow {
  const seeds = readSeeds(shared);
  const right = ANNOTATED_VOICES.flatMap(({ article, publisher, from, to, own }) => {
    const syntax = seeds.get(article)?.syntax;
    const paragraphs = (syntax?.blocks ?? []).filter(
      ({ kind, range }) => (kind === "paragraph" || kind === "quote") && range.start >= from && range.end <= to,
    );
    return paragraphs.map(({ range }) => {
      const voice = syntax?.voices.find((candidate) => candidate.range.start === range.start);
      return voice?.publisher === publisher && voice.own === (own === true);
    });
  });
  return {
    skill: SKILL,
    set: "annotated articles, whose words a paragraph is (A11, A12)",
    blind: false,
    rows: right.length,
    accuracy: right.filter(Boolean).length / right.length,
  };
}

/** D.1: where the texts say that their words come from, as upstream reports, voices, authors, attributions, cited documents and remarks. */
function edgesRow(shared: string): EvaluationRow {
  const articles = new Map(
    [...readSeeds(shared)].map(([key, { text, syntax }]) => [key, { facts: readArticle({ file: key, text }), syntax }]),
  );
  const edges = readStatedEdges(shared);
  const wrong = edges.filter((edge) => {
    const article = articles.get(edge.article);
    return article === undefined || !isEdgeRead(edge, article.facts, article.syntax);
  });
  return {
    skill: SKILL,
    set: "annotated articles, edges of provenance that the texts state",
    blind: false,
    rows: edges.length,
    accuracy: (edges.length - wrong.length) / edges.length,
    goal: "accuracy ≥ 100 %",
    ...(wrong.length === 0 ? {} : { remark: `not read: ${wrong.map(({ sources }) => sources.join(", ")).join("; ")}` }),
  };
}

/** B1–B5: no annotated piece of boilerplate may be read as body. */
function boilerplateRow(shared: string): EvaluationRow {
  const { phenomena } = JSON.parse(readFileSync(join(shared, "gold/seeds.json"), "utf8")) as {
    readonly phenomena: readonly {
      readonly id: string;
      readonly quotes: readonly (TextRange & { readonly doc: string; readonly quote: string })[];
    }[];
  };
  const seeds = readSeeds(shared);
  const quotes = phenomena.filter(({ id }) => /^B[1-5]$/u.test(id)).flatMap(({ quotes: found }) => found);
  const wrong = quotes.filter((quote) =>
    seeds
      .get(quote.doc)
      ?.syntax.blocks.some(
        ({ kind, range }) => overlaps(range, quote) && ["paragraph", "quote", "heading"].includes(kind),
      ),
  );
  return {
    skill: SKILL,
    set: "annotated articles, boilerplate B1–B5",
    blind: false,
    rows: quotes.length,
    accuracy: (quotes.length - wrong.length) / quotes.length,
    ...(wrong.length === 0 ? {} : { remark: `read as body: ${wrong.map(({ quote }) => quote).join("; ")}` }),
  };
}
