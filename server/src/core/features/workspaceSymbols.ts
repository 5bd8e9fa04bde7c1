/** Actors, articles and claims by a few typed letters. */
import { NO_NEEDS } from "../assess/needs.js";
import { foldName } from "../language/nameKeys/nameKeys.js";
import { readable } from "../text/readable.js";
import type { SourceDescription } from "../model/source.js";
import type { Actor, ActorTable, SourceTable, Workspace } from "../workspace/types.js";
import type { Feature, WorkspaceSymbol } from "./types.js";
import { rememberingEach } from "../text/memory.js";

const MOST_SYMBOLS = 200;

export const workspaceSymbolsFeature: Feature<{ readonly query: string }, readonly WorkspaceSymbol[]> = {
  plan: () => NO_NEEDS,
  answer(workspace, { query }) {
    const wanted = foldName(query);
    const found: WorkspaceSymbol[] = [];
    for (const symbols of [actorSymbols, articleSymbols, claimSymbols])
      for (const symbol of symbols(workspace, wanted)) {
        if (found.length === MOST_SYMBOLS) return found;
        found.push(symbol);
      }
    return found;
  },
};

/** By table, what its names are found by: a person types a query letter by letter, and names change seldom. */
const namesOfActors = rememberingEach((table: ActorTable): readonly (readonly [Actor, readonly string[]])[] => {
  return table.actors.map((actor) => {
    const spellings = [actor.name, ...actor.aliases, ...actor.surfaces.map(({ surface }) => surface)];
    return [actor, [...new Set(spellings.map(foldName))]] as const;
  });
});

const namesOfSources = rememberingEach((table: SourceTable): readonly (readonly [SourceDescription, string])[] =>
  table.sources.map(
    (source) => [source, foldName(`${source.key} ${source.title ?? ""} ${source.publisher ?? ""}`)] as const,
  ),
);

/** Every spelling finds its actor; one without an entry in the registry leads to its first article. */
function* actorSymbols({ actors, registry }: Workspace, wanted: string): Iterable<WorkspaceSymbol> {
  // Of two entries with one id the first counts.
  const entries = new Map([...(registry?.actors ?? [])].reverse().map((entry) => [entry.id, entry.range]));
  for (const [actor, names] of namesOfActors(actors)) {
    if (!names.some((name) => holdsAll(name, wanted))) continue;
    const range = entries.get(actor.id);
    const first = actor.surfaces[0]?.firstFile;
    const file = range === undefined ? first : registry?.file;
    if (file === undefined) continue;
    const location = { file, range: range ?? { start: 0, end: 0 } };
    yield { name: actor.name, container: actor.type, kind: "actor", location };
  }
}

function* articleSymbols({ sources }: Workspace, wanted: string): Iterable<WorkspaceSymbol> {
  for (const [{ file, key, title }, name] of namesOfSources(sources)) {
    if (!holdsAll(name, wanted)) continue;
    const location = { file, range: { start: 0, end: 0 } };
    yield { name: title ?? key, container: `@${key}`, kind: "article", location };
  }
}

function* claimSymbols({ notes }: Workspace, wanted: string): Iterable<WorkspaceSymbol> {
  if (wanted === "") return;
  for (const file of [...notes.keys()].sort())
    for (const { statement, range } of notes.get(file)?.claims ?? [])
      if (holdsAll(foldName(statement.text), wanted))
        yield { name: readable(statement.text), container: file, kind: "claim", location: { file, range } };
}

function holdsAll(folded: string, wanted: string): boolean {
  return wanted === "" || wanted.split(" ").every((word) => folded.includes(word));
}
