/** Go to definition: a claim leads to its passages, a citation to its passage or article, an actor to its registry entry or first mention. */
import { assessClaim, claimNeeds } from "../assess/claimEvidence.js";
import type { Assessment } from "../assess/assessment.js";
import { NO_NEEDS, type Needs, type Supply } from "../assess/needs.js";
import type { Passage, PassageVerdict } from "../assess/types.js";
import type { Claim } from "../model/note.js";
import type { SourceDescription } from "../model/source.js";
import {
  articleSymbolAt,
  claimSymbolAt,
  noteSymbolAt,
  type ActorSymbol,
  type ArticleSymbol,
  type CitationSymbol,
  type NoteSymbol,
} from "../resolve/symbols.js";
import type { Workspace } from "../workspace/types.js";
import { actorCardNeeds } from "./hover/actorCard.js";
import type { DefinitionAnswer, Feature, FilePosition, Location } from "./types.js";

export interface DefinitionParams extends FilePosition {
  /** Of the claim there, even when an actor or a citation stands at that place. */
  readonly ofClaim: boolean;
}

const MOST_TARGETS = 10;
/** Passages that share less with the claim are no answer to "where does this come from". */
const LEAST_BEARING = 0.2;

export const definitionFeature: Feature<DefinitionParams, DefinitionAnswer | undefined> = {
  plan(workspace, params, supply) {
    if (workspace.articles.has(params.file) && !supply.articles.has(params.file))
      return { ...NO_NEEDS, articles: [params.file] };
    const symbol = symbolFor(workspace, params, supply);
    if (symbol === undefined) return NO_NEEDS;
    return needsOf(workspace, symbol, supply);
  },
  answer(workspace, params, supply) {
    const symbol = symbolFor(workspace, params, supply);
    if (symbol === undefined) return undefined;
    const targets = targetsOf(workspace, symbol, supply);
    return targets.length === 0 ? undefined : { origin: symbol.range, targets };
  },
};

function symbolFor(
  workspace: Workspace,
  params: DefinitionParams,
  supply: Supply,
): NoteSymbol | ArticleSymbol | undefined {
  const article = supply.articles.get(params.file);
  if (article !== undefined) return articleSymbolAt(workspace, article, params.offset);
  const note = workspace.notes.get(params.file);
  if (note === undefined) return undefined;
  return params.ofClaim ? claimSymbolAt(note, params.offset) : noteSymbolAt(workspace, note, params.offset);
}

function needsOf(workspace: Workspace, symbol: NoteSymbol | ArticleSymbol, supply: Supply): Needs {
  switch (symbol.kind) {
    case "claim":
      return claimNeeds(workspace, symbol.claim);
    case "citation":
      return citationNeeds(workspace, symbol, supply);
    case "actor":
      return actorCardNeeds(workspace, symbol);
    case "passage":
    case "suppression":
      return NO_NEEDS;
  }
}

function citationNeeds(workspace: Workspace, symbol: CitationSymbol, supply: Supply): Needs {
  const source = workspace.sources.resolve(symbol.citation.key);
  if (source === undefined) return NO_NEEDS;
  const own = symbol.claim === undefined ? NO_NEEDS : claimNeeds(workspace, symbol.claim);
  return { ...own, articles: [...own.articles, ...(supply.articles.has(source.file) ? [] : [source.file])] };
}

function targetsOf(workspace: Workspace, symbol: NoteSymbol | ArticleSymbol, supply: Supply): readonly Location[] {
  switch (symbol.kind) {
    case "claim":
      return claimTargets(workspace, symbol.claim, supply);
    case "citation":
      return citationTargets(workspace, symbol, supply);
    case "actor":
      return actorTargets(workspace, symbol, supply);
    case "passage":
    case "suppression":
      return [];
  }
}

/** What a sentence cites and rests on is the answer alone: an editor shows several by file, and what contradicts it would come first. */
function claimTargets(workspace: Workspace, claim: Claim, supply: Supply): readonly Location[] {
  const assessment = assessClaim(workspace, claim, supply);
  if (assessment === undefined) return [];
  const quoted = quotedPlaces(assessment);
  const bears = (verdict: PassageVerdict): boolean => verdict.verdict !== "neutral" || verdict.bearing >= LEAST_BEARING;
  const supporting = assessment.cited.filter(({ verdict }) => verdict === "supports");
  if (supporting.length > 0)
    return unique([...quoted, ...ranked(supporting.map((verdict) => locationOf(verdict, CITED_ADVANTAGE)))]);
  const passages = ranked([
    ...assessment.cited.filter(bears).map((verdict) => locationOf(verdict, CITED_ADVANTAGE)),
    ...assessment.corpus.filter(bears).map((verdict) => locationOf(verdict, 0)),
  ]);
  return unique([...quoted, ...passages]).slice(0, MOST_TARGETS);
}

function ranked(locations: readonly Location[]): readonly Location[] {
  return [...locations].sort((left, right) => right.score - left.score).slice(0, MOST_TARGETS);
}

/** What the sentence cites is where its words come from, unless another article has clearly more of them. */
const CITED_ADVANTAGE = 0.3;

/** A contradicting passage is an answer as much as a supporting one: the score says how much is about the same thing. */
function locationOf(verdict: PassageVerdict, advantage: number): Location {
  const { passage } = verdict;
  return {
    file: passage.file,
    range: passage.statement.range,
    text: rawWords(passage),
    score: Math.min(1, verdict.relevance + advantage),
  };
}

/** The article's own words; a statement has translators' remarks blanked. */
function rawWords(passage: Passage): string {
  const { range } = passage.statement;
  return passage.paragraphText.slice(range.start - passage.paragraph.start, range.end - passage.paragraph.start);
}

function quotedPlaces(assessment: Assessment): readonly Location[] {
  return assessment.quotations.flatMap((check) => {
    if (check.source === undefined || check.match.match === "none") return [];
    return [
      {
        file: check.source.file,
        range: { start: check.match.start, end: check.match.end },
        text: check.sourceWords ?? "",
        score: 1,
      },
    ];
  });
}

function citationTargets(workspace: Workspace, symbol: CitationSymbol, supply: Supply): readonly Location[] {
  const source = workspace.sources.resolve(symbol.citation.key);
  if (source === undefined) return [];
  const passages =
    symbol.claim === undefined
      ? []
      : claimTargets(workspace, symbol.claim, supply).filter((location) => location.file === source.file);
  return passages.length > 0 ? passages : [articleStart(source, supply)];
}

function articleStart(source: SourceDescription, supply: Supply): Location {
  const article = supply.articles.get(source.file);
  const range = article?.paragraphs[0]?.range ?? { start: 0, end: 0 };
  return { file: source.file, range, text: article?.text.slice(range.start, range.end) ?? "", score: 1 };
}

function actorTargets(workspace: Workspace, symbol: ActorSymbol, supply: Supply): readonly Location[] {
  const { registry } = workspace;
  return symbol.actors.flatMap((actor, index): readonly Location[] => {
    const entry = registry?.actors.find((candidate) => candidate.id === actor.id);
    if (registry !== undefined && entry !== undefined)
      return [{ file: registry.file, range: entry.range, text: entry.name, score: 1 }];
    if (index > 0) return [];
    const first = supply.overviews.get(actor.id)?.first;
    return first === undefined ? [] : [{ file: first.passage.file, range: first.range, text: first.surface, score: 1 }];
  });
}

function unique(locations: readonly Location[]): readonly Location[] {
  const seen = new Set<string>();
  return locations.filter(({ file, range }) => {
    const key = `${file} ${String(range.start)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
