/** Actors, articles and claims by a few typed letters. */
import { NO_NEEDS } from "../assess/needs.js";
import { foldName } from "../language/nameKeys/nameKeys.js";
import { readable } from "../text/readable.js";
import type { Workspace } from "../workspace/types.js";
import type { Feature, WorkspaceSymbol } from "./types.js";

const MOST_SYMBOLS = 200;

export const workspaceSymbolsFeature: Feature<{ readonly query: string }, readonly WorkspaceSymbol[]> = {
  plan: () => NO_NEEDS,
  answer(workspace, { query }) {
    const wanted = foldName(query);
    const all = [
      ...actorSymbols(workspace, wanted),
      ...articleSymbols(workspace, wanted),
      ...claimSymbols(workspace, wanted),
    ];
    return all.slice(0, MOST_SYMBOLS);
  },
};

/** Every spelling finds its actor; one without an entry in the registry leads to its first article. */
function actorSymbols(workspace: Workspace, wanted: string): readonly WorkspaceSymbol[] {
  const { registry } = workspace;
  return workspace.actors.actors
    .filter((actor) =>
      [actor.name, ...actor.aliases, ...actor.surfaces.map((surface) => surface.surface)].some((name) =>
        holdsAll(foldName(name), wanted),
      ),
    )
    .flatMap((actor): readonly WorkspaceSymbol[] => {
      const entry = registry?.actors.find((candidate) => candidate.id === actor.id);
      const file = actor.surfaces[0]?.files[0]?.file;
      if (registry !== undefined && entry !== undefined)
        return [
          {
            name: actor.name,
            container: actor.type,
            kind: "actor",
            location: { file: registry.file, range: entry.range },
          },
        ];
      return file === undefined
        ? []
        : [{ name: actor.name, container: actor.type, kind: "actor", location: { file, range: { start: 0, end: 0 } } }];
    });
}

function articleSymbols(workspace: Workspace, wanted: string): readonly WorkspaceSymbol[] {
  return workspace.sources.sources
    .filter((source) => holdsAll(foldName(`${source.key} ${source.title ?? ""} ${source.publisher ?? ""}`), wanted))
    .map((source) => ({
      name: source.title ?? source.key,
      container: `@${source.key}`,
      kind: "article",
      location: { file: source.file, range: { start: 0, end: 0 } },
    }));
}

function claimSymbols(workspace: Workspace, wanted: string): readonly WorkspaceSymbol[] {
  if (wanted === "") return [];
  return [...workspace.notes.keys()].sort().flatMap((file) =>
    (workspace.notes.get(file)?.claims ?? [])
      .filter((claim) => holdsAll(foldName(claim.statement.text), wanted))
      .map((claim): WorkspaceSymbol => ({
        name: readable(claim.statement.text),
        container: file,
        kind: "claim",
        location: { file, range: claim.range },
      })),
  );
}

function holdsAll(folded: string, wanted: string): boolean {
  return wanted === "" || wanted.split(" ").every((word) => folded.includes(word));
}
