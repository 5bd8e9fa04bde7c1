/** The origins of cited words: the article's own hand, the reports that it retells, and what those go back to in turn. */
import { COUNTRIES } from "../../language/names/countries.lexicon.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";
import type { FileId } from "../../model/fileId.js";
import type { SourceDescription } from "../../model/source.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps } from "../../text/range.js";
import type { ArticleSummary } from "../types.js";
import type { ArticlePart, Cited, Origin, Root } from "./types.js";

export interface OriginLookup {
  readonly articles: ReadonlyMap<FileId, ArticleSummary>;
  /** An article of the corpus by the identifier of an upstream entry. */
  resolve(key: string): SourceDescription | undefined;
}

/** Nearest first. */
export function originsOf(cited: Cited, lookup: OriginLookup): readonly Origin[] {
  const speakers = cited.statement === undefined ? [] : speakersOf(cited.statement);
  return [...speakers, ...closureOf(cited, [], lookup, new Set())];
}

/** One a part of the article, those of equal roots together. */
export function rootsOf(file: FileId, lookup: OriginLookup): readonly Root[] {
  const article = lookup.articles.get(file);
  if (article === undefined) return [];
  const roots = new Map<string, Root>();
  for (const part of article.provenance.parts) {
    const root = rootOf(part, article.source, lookup, new Set([file]));
    const known = roots.get(JSON.stringify(root));
    if (known === undefined) roots.set(JSON.stringify(root), { ...root, ...headingOf(part) });
  }
  const found = [...roots.values()];
  return found.length > 1 ? found : found.map(({ heading: _alone, ...root }) => root);
}

function rootOf(part: ArticlePart, source: SourceDescription, lookup: OriginLookup, seen: Set<FileId>): Root {
  const farthest = part.upstream.at(-1);
  if (farthest === undefined)
    return { id: source.key, ...(source.publisher === undefined ? {} : { publisher: source.publisher }) };
  const { publisher, author, id } = farthest;
  const report = id === undefined ? undefined : lookup.articles.get(lookup.resolve(id)?.file ?? "");
  const [first] = report?.provenance.parts ?? [];
  if (report !== undefined && first !== undefined && !seen.has(report.file))
    return rootOf(first, report.source, lookup, new Set([...seen, report.file]));
  return { publisher, ...(author === undefined ? {} : { author }), ...(id === undefined ? {} : { id }) };
}

function headingOf({ heading }: ArticlePart): { readonly heading?: string } {
  return heading === undefined ? {} : { heading };
}

/** Names are compared by their folded words, so that "The Telegraph" and "Telegraph" are one. */
export function originKey(origin: Origin): string {
  const kind = origin.kind === "speaker" ? "publisher" : origin.kind;
  return `${kind} ${foldName(origin.name).replace(/^the /u, "")}`;
}

function closureOf(cited: Cited, chain: readonly string[], lookup: OriginLookup, seen: Set<FileId>): readonly Origin[] {
  const article = lookup.articles.get(cited.file);
  if (article === undefined || seen.has(cited.file)) return [];
  seen.add(cited.file);
  const relation = chain.length === 0 ? "own" : "upstream";
  return [
    { kind: "article", name: cited.file, relation, chain },
    ...ownOrigins(article.source, relation, chain),
    ...upstreamOrigins(cited, article, chain, lookup, seen),
  ];
}

function ownOrigins(source: SourceDescription, relation: Origin["relation"], chain: readonly string[]): Origin[] {
  const authors = source.authors.filter(isPersonal).map((name): Origin => ({ kind: "author", name, relation, chain }));
  if (source.publisher === undefined) return authors;
  return [...authors, { kind: "publisher", name: source.publisher, relation, chain }];
}

/** "Staff", "Newsroom" and "Reuters" are no hands that could be recognised. */
function isPersonal(author: string): boolean {
  const words = foldName(author).split(" ");
  return words.length >= 2 && words.length <= 5 && !words.some((word) => IMPERSONAL.has(word));
}

// Words of by-lines that name no person; from general knowledge of newspapers.
const IMPERSONAL: ReadonlySet<string> = new Set([
  "agency",
  "agencies",
  "bureau",
  "correspondent",
  "correspondents",
  "desk",
  "editor",
  "editorial",
  "editors",
  "newsroom",
  "office",
  "press",
  "reporter",
  "reporters",
  "service",
  "staff",
  "team",
  "writers",
]);

function upstreamOrigins(
  cited: Cited,
  article: ArticleSummary,
  chain: readonly string[],
  lookup: OriginLookup,
  seen: Set<FileId>,
): readonly Origin[] {
  const found: Origin[] = [];
  for (const part of partsOf(cited, article)) {
    let steps = chain;
    for (const { publisher, author, id } of part.upstream) {
      steps = [...steps, publisher];
      found.push({ kind: "publisher", name: publisher, relation: "upstream", chain: steps });
      if (author !== undefined && isPersonal(author))
        found.push({ kind: "author", name: author, relation: "upstream", chain: steps });
      const report = id === undefined ? undefined : lookup.resolve(id);
      if (report !== undefined) found.push(...closureOf({ file: report.file }, steps, lookup, seen));
    }
  }
  return found;
}

/** A sentence belongs to the part under its heading; without one the whole article is meant. */
function partsOf(cited: Cited, article: ArticleSummary): readonly ArticlePart[] {
  if (cited.statement === undefined) return article.provenance.parts;
  return article.provenance.parts.filter((part) => part.heading === cited.heading);
}

/** Named speakers whose words the sentence only passes on; a capital stands for its state. */
function speakersOf(statement: Statement): readonly Origin[] {
  const speakers = statement.attributions.flatMap(({ source }) =>
    source === undefined ? [] : statement.mentions.filter((mention) => overlaps(mention, source)),
  );
  const names = new Set(speakers.map((mention) => stateOf(wordsOf(statement, mention))));
  return [...names].map((name): Origin => ({ kind: "speaker", name, relation: "upstream", chain: [name] }));
}

function stateOf(name: string): string {
  return (
    COUNTRIES.find((country) => country.capitals.includes(name) || country.otherNames.includes(name))?.name ?? name
  );
}
