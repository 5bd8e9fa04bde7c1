/**
 * Go to declaration: the original report. From a claim, a citation or a passage it follows the provenance chain to its root: the
 * root's own article where the corpus has it, else the words by which the nearest article says whose report it is.
 */
import { NO_NEEDS, type Needs, type Supply } from "../assess/needs.js";
import type { ArticleFacts, ArticleParagraph } from "../model/article.js";
import type { SourceDescription } from "../model/source.js";
import {
  articleSymbolAt,
  noteSymbolAt,
  type ActorSymbol,
  type ArticleSymbol,
  type NoteSymbol,
} from "../resolve/symbols.js";
import type { TextRange } from "../text/range.js";
import type { Root } from "../workspace/provenance/types.js";
import type { Workspace } from "../workspace/types.js";
import { definitionFeature } from "./definition.js";
import type { DefinitionAnswer, Feature, FilePosition, Location } from "./types.js";

export const declarationFeature: Feature<FilePosition, DefinitionAnswer | undefined> = {
  plan(workspace, params, supply) {
    const needs = definitionFeature.plan(workspace, ofSymbol(params), supply);
    const start = startOf(workspace, params, supply);
    return start === undefined
      ? needs
      : { ...needs, articles: [...needs.articles, ...articlesFor(workspace, start, supply)] };
  },
  answer(workspace, params, supply) {
    const start = startOf(workspace, params, supply);
    if (start === undefined) return undefined;
    return { origin: start.origin, targets: [rootOf(workspace, start, supply) ?? start.nearest] };
  },
};

interface Start {
  /** What was clicked. */
  readonly origin: TextRange;
  /** Where the words stand in the corpus, before any chain is followed. */
  readonly nearest: Location;
  /** An actor has no chain: its first mention in the corpus is the answer. */
  readonly isActor: boolean;
}

function ofSymbol(params: FilePosition): FilePosition & { readonly ofClaim: boolean } {
  return { ...params, ofClaim: false };
}

function startOf(workspace: Workspace, params: FilePosition, supply: Supply): Start | undefined {
  const symbol = symbolAt(workspace, params, supply);
  if (symbol?.kind === "actor") return firstMention(symbol, supply);
  if (symbol?.kind === "passage") {
    const text = supply.articles.get(params.file)?.text.slice(symbol.range.start, symbol.range.end) ?? "";
    return {
      origin: symbol.range,
      nearest: { file: params.file, range: symbol.range, text, score: 1 },
      isActor: false,
    };
  }
  const definition = definitionFeature.answer(workspace, ofSymbol(params), supply);
  const [nearest] = definition?.targets ?? [];
  return definition === undefined || nearest === undefined
    ? undefined
    : { origin: definition.origin, nearest, isActor: false };
}

function symbolAt(
  workspace: Workspace,
  { file, offset }: FilePosition,
  supply: Supply,
): NoteSymbol | ArticleSymbol | undefined {
  const article = workspace.articles.has(file) ? supply.articles.get(file) : undefined;
  if (article !== undefined) return articleSymbolAt(workspace, article, offset);
  const note = workspace.notes.get(file);
  return note === undefined ? undefined : noteSymbolAt(workspace, note, offset);
}

/** Mentions come in the order of their articles' dates. */
function firstMention({ actors: [actor], range }: ActorSymbol, supply: Supply): Start | undefined {
  if (actor === undefined) return undefined;
  const first = supply.overviews.get(actor.id)?.first;
  if (first === undefined) return undefined;
  const nearest = { file: first.passage.file, range: first.range, text: first.surface, score: 1 };
  return { origin: range, nearest, isActor: true };
}

/** The article that the words stand in, which says by which way they came, then the root's. */
function articlesFor(workspace: Workspace, { nearest }: Start, supply: Supply): Needs["articles"] {
  const article = supply.articles.get(nearest.file);
  if (article === undefined) return [nearest.file];
  const root = rootSource(workspace, rootAt(workspace, article, nearest.range));
  return root === undefined ? NO_NEEDS.articles : [root.file];
}

function rootOf(workspace: Workspace, { nearest, isActor }: Start, supply: Supply): Location | undefined {
  const article = supply.articles.get(nearest.file);
  if (article === undefined || isActor) return undefined;
  const root = rootAt(workspace, article, nearest.range);
  const source = rootSource(workspace, root);
  if (source?.file === nearest.file) return undefined;
  if (source !== undefined) return beginningOf(source, supply);
  const cue = root === undefined ? undefined : paragraphAt(article, nearest.range)?.voice?.range;
  return cue === undefined
    ? undefined
    : { file: article.file, range: cue, text: article.text.slice(cue.start, cue.end), score: 1 };
}

/** An article may retell several reports under several headings. */
function rootAt(workspace: Workspace, article: ArticleFacts, range: TextRange): Root | undefined {
  const roots = workspace.provenance.rootsOf(article.file);
  const heading = paragraphAt(article, range)?.heading;
  return roots.find((root) => root.heading === heading) ?? roots[0];
}

function rootSource(workspace: Workspace, root: Root | undefined): SourceDescription | undefined {
  return root?.id === undefined ? undefined : workspace.sources.resolve(root.id);
}

function paragraphAt(article: ArticleFacts, { start }: TextRange): ArticleParagraph | undefined {
  return article.paragraphs.find(({ range }) => range.start <= start && start < range.end);
}

function beginningOf(source: SourceDescription, supply: Supply): Location {
  const article = supply.articles.get(source.file);
  const range = article?.paragraphs[0]?.range ?? { start: 0, end: 0 };
  return { file: source.file, range, text: article?.text.slice(range.start, range.end) ?? "", score: 1 };
}
