/** Go to type definition: what an analyst has written down of it. A name leads to its entry in the registry, a citation to the source's record. */
import { NO_NEEDS, type Supply } from "../assess/needs.js";
import { articleSymbolAt, noteSymbolAt, type ActorSymbol, type CitationSymbol } from "../resolve/symbols.js";
import type { Workspace } from "../workspace/types.js";
import type { DefinitionAnswer, Feature, FilePosition, Location } from "./types.js";

export const typeDefinitionFeature: Feature<FilePosition, DefinitionAnswer | undefined> = {
  plan: (workspace, { file }, supply) =>
    workspace.articles.has(file) && !supply.articles.has(file) ? { ...NO_NEEDS, articles: [file] } : NO_NEEDS,
  answer(workspace, params, supply) {
    const symbol = symbolAt(workspace, params, supply);
    if (symbol === undefined) return undefined;
    const targets = symbol.kind === "actor" ? registryEntries(workspace, symbol) : record(workspace, symbol);
    return targets.length === 0 ? undefined : { origin: symbol.range, targets };
  },
};

function symbolAt(
  workspace: Workspace,
  { file, offset }: FilePosition,
  supply: Supply,
): ActorSymbol | CitationSymbol | undefined {
  const article = supply.articles.get(file);
  const note = workspace.notes.get(file);
  const symbol =
    article === undefined ? note && noteSymbolAt(workspace, note, offset) : articleSymbolAt(workspace, article, offset);
  return symbol?.kind === "actor" || symbol?.kind === "citation" ? symbol : undefined;
}

function registryEntries(workspace: Workspace, { actors }: ActorSymbol): readonly Location[] {
  const { registry } = workspace;
  if (registry === undefined) return [];
  return actors.flatMap((actor) =>
    registry.actors
      .filter((entry) => entry.id === actor.id)
      .map((entry) => ({ file: registry.file, range: entry.range, text: entry.name, score: 1 })),
  );
}

function record(workspace: Workspace, { citation }: CitationSymbol): readonly Location[] {
  const source = workspace.sources.resolve(citation.key);
  const metadata = source === undefined ? undefined : workspace.articles.get(source.file)?.metadata;
  // A sidecar may not exist yet.
  if (source === undefined || metadata?.file !== source.file) return [];
  return [{ file: source.file, range: { start: metadata.at, end: metadata.at }, text: source.key, score: 1 }];
}
