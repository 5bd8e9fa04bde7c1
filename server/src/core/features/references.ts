/** Find references: a passage gives the claims that rest on it, an actor every mention, a source every sentence that cites it. */
import { NO_NEEDS, type Needs, type PlacesQuery, type Supply } from "../assess/needs.js";
import { actorTerm } from "../assess/searchTerms.js";
import type { Claim, NoteFacts } from "../model/note.js";
import type { FileId } from "../model/fileId.js";
import {
  articleSymbolAt,
  claimSymbolAt,
  noteSymbolAt,
  passageAt,
  type ActorSymbol,
  type ArticleSymbol,
  type NoteSymbol,
} from "../resolve/symbols.js";
import { compareRanges, overlaps, type TextRange } from "../text/range.js";
import type { Statement } from "../model/statement.js";
import { readable } from "../text/readable.js";
import type { Actor, Workspace } from "../workspace/types.js";
import { definitionFeature } from "./definition.js";
import { claimsCiting, claimsRestingOn, restingNeeds } from "./resting.js";
import type { Feature, FilePosition, Location } from "./types.js";

const MOST_PLACES = 100_000;

export interface ReferencesParams extends FilePosition {
  /** Of the passage or claim there, even when an actor or a citation stands at that place. */
  readonly ofClaim?: boolean;
}

export const referencesFeature: Feature<ReferencesParams, readonly Location[]> = {
  plan(workspace, params, supply) {
    if (workspace.articles.has(params.file) && !supply.articles.has(params.file))
      return { ...NO_NEEDS, articles: [params.file] };
    const symbol = symbolFor(workspace, params, supply);
    return symbol === undefined ? NO_NEEDS : needsOf(workspace, params, symbol, supply);
  },
  answer(workspace, params, supply) {
    const symbol = symbolFor(workspace, params, supply);
    return symbol === undefined ? [] : referencesOf(workspace, params, symbol, supply);
  },
};

function symbolFor(
  workspace: Workspace,
  { file, offset, ofClaim }: ReferencesParams,
  supply: Supply,
): NoteSymbol | ArticleSymbol | undefined {
  const article = supply.articles.get(file);
  if (article !== undefined)
    return ofClaim === true ? passageAt(article, offset) : articleSymbolAt(workspace, article, offset);
  const note = workspace.notes.get(file);
  if (note !== undefined) return ofClaim === true ? claimSymbolAt(note, offset) : noteSymbolAt(workspace, note, offset);
  return registrySymbol(workspace, file, offset);
}

/** In actors.yaml the canonical name stands for its actor. */
export function registrySymbol(workspace: Workspace, file: FileId, offset: number): ActorSymbol | undefined {
  if (workspace.registry?.file !== file) return undefined;
  const entry = workspace.registry.actors.find(
    (candidate) => candidate.range.start <= offset && offset <= candidate.range.end,
  );
  const actor = entry === undefined ? undefined : workspace.actors.byId.get(entry.id);
  return entry === undefined || actor === undefined
    ? undefined
    : { kind: "actor", range: entry.range, surface: entry.name, actors: [actor] };
}

function needsOf(
  workspace: Workspace,
  params: FilePosition,
  symbol: NoteSymbol | ArticleSymbol,
  supply: Supply,
): Needs {
  switch (symbol.kind) {
    case "actor":
      return { ...NO_NEEDS, places: symbol.actors.map((actor) => placesQuery(workspace, actor)) };
    case "passage":
      return restingNeeds(workspace, params.file);
    case "claim":
      return definitionFeature.plan(workspace, { ...params, ofClaim: true }, supply);
    case "citation":
    case "suppression":
      return NO_NEEDS;
  }
}

function referencesOf(
  workspace: Workspace,
  params: FilePosition,
  symbol: NoteSymbol | ArticleSymbol,
  supply: Supply,
): readonly Location[] {
  switch (symbol.kind) {
    case "actor":
      return symbol.actors.flatMap((actor) => [
        ...mentionsInNotes(workspace, actor),
        ...mentionsInArticles(actor, supply),
      ]);
    case "passage":
      return claimsRestingOn(workspace, params.file, symbol.range, supply).map(claimLocation);
    case "claim":
      return definitionFeature.answer(workspace, { ...params, ofClaim: true }, supply)?.targets ?? [];
    case "citation": {
      const source = workspace.sources.resolve(symbol.citation.key);
      return source === undefined
        ? sentencesWithKey(workspace, symbol.citation.key)
        : claimsCiting(workspace, source.file).map(claimLocation);
    }
    case "suppression":
      return [];
  }
}

function claimLocation(claim: Claim): Location {
  return { file: claim.file, range: claim.range, text: readable(claim.statement.text), score: 1 };
}

function sentencesWithKey(workspace: Workspace, key: string): readonly Location[] {
  return [...workspace.notes.keys()]
    .sort()
    .flatMap((file) => workspace.notes.get(file)?.claims ?? [])
    .filter((claim) => claim.citations.some((citation) => citation.key === key))
    .map(claimLocation);
}

function mentionsInNotes(workspace: Workspace, actor: Actor): readonly Location[] {
  const spellings = spellingsOf(workspace, actor);
  return [...workspace.notes.keys()].sort().flatMap((file) => {
    const note = workspace.notes.get(file);
    return note === undefined ? [] : mentionsInNote(workspace, actor, spellings, note);
  });
}

/** All written forms, and a person's family name alone where it means nobody else. */
export function spellingsOf(workspace: Workspace, actor: Actor): ReadonlySet<string> {
  const written = new Set([actor.name, ...actor.aliases, ...actor.surfaces.map((surface) => surface.surface)]);
  if (actor.type !== "person") return written;
  const families = [...written]
    .flatMap((name) => name.split(" ").slice(-1))
    .filter((family) => workspace.actors.resolve(family)[0] === actor);
  return new Set([...written, ...families]);
}

/** Names read as such, and known spellings that stand alone where a note gives no other hint that they are names. */
export function mentionsInNote(
  workspace: Workspace,
  actor: Actor,
  spellings: ReadonlySet<string>,
  note: NoteFacts,
): readonly Location[] {
  const read = note.mentions
    .filter((mention) => workspace.actors.resolve(mention.surface)[0] === actor)
    .map(({ start, end }): TextRange => ({ start, end }));
  const spelled = note.claims.flatMap((claim) =>
    [...spellings].flatMap((spelling) => occurrences(claim.statement, spelling)),
  );
  const ranges = [
    ...read,
    ...spelled.filter((range) => !note.mentions.some((mention) => overlaps(mention, range))),
  ].sort(compareRanges);
  return ranges
    .filter((range, index) => index === 0 || !overlaps(ranges[index - 1] ?? range, range))
    .map((range) => ({ file: note.file, range, text: note.text.slice(range.start, range.end), score: 1 }));
}

function occurrences(statement: Statement, spelling: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let at = statement.text.indexOf(spelling); at !== -1; at = statement.text.indexOf(spelling, at + 1)) {
    const end = at + spelling.length;
    if (LETTER.test(statement.text[at - 1] ?? "") || LETTER.test(statement.text[end] ?? "")) continue;
    found.push({ start: statement.range.start + at, end: statement.range.start + end });
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where others share a name, or the actor has two spellings that differ in case or signs, the articles say who and what stands there. */
function placesQuery({ actors }: Workspace, { id, surfaces }: Actor): PlacesQuery {
  const spellings = new Map<string, number>();
  const folded = surfaces.map(({ surface }) => actorTerm(surface));
  for (const term of folded) spellings.set(term, (spellings.get(term) ?? 0) + 1);
  return {
    actor: id,
    limit: MOST_PLACES,
    surfaces: surfaces.map((written, at) => {
      const { surface } = written;
      const isOnlyOne = actors.resolve(surface).length <= 1 && spellings.get(folded[at] ?? "") === 1;
      // Where a common name is written is a long list: it is asked for only where it decides something.
      return isOnlyOne ? { surface } : { surface, files: written.files.map(({ file }) => file) };
    }),
  };
}

function mentionsInArticles(actor: Actor, supply: Supply): readonly Location[] {
  return (supply.places.get(actor.id) ?? []).map(({ file, range, surface }) => ({
    file,
    range,
    text: surface,
    score: 1,
  }));
}
