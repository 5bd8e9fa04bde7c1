/** Citation keys after `@`: found by key, title, author, publisher or an actor of the article; those that bear on the sentence come first. */
import { assessClaim } from "../../assess/claimEvidence.js";
import type { Supply } from "../../assess/needs.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";
import type { FileId } from "../../model/fileId.js";
import type { Claim } from "../../model/note.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import type { SourceDescription } from "../../model/source.js";
import { textRange } from "../../text/range.js";
import type { ActorTable, SourceTable, Workspace } from "../../workspace/types.js";
import type { CompletionItem } from "../types.js";
import { inOrder, MOST_ITEMS } from "./types.js";
import { rememberingEach } from "../../text/memory.js";

/** Fewer letters are in half of all names. */
const LEAST_LETTERS_OF_ACTOR = 3;
/** A passage that shares less with the sentence says nothing of which source is meant. */
const LEAST_BEARING = 0.34;

/** The part of a key before the caret; undefined where none is being written. */
export function typedKey(before: string): string | undefined {
  return /(?:^|[^\p{L}\p{N}@])@(?<key>[\p{L}\p{N}_:.#$%&+?<>~/-]*)$/u.exec(before)?.groups?.["key"];
}

export function keyItems(
  workspace: Workspace,
  typed: string,
  offset: number,
  claim: Claim | undefined,
  supply: Supply,
): readonly CompletionItem[] {
  const wanted = foldName(typed);
  const ofActors = wanted.length < LEAST_LETTERS_OF_ACTOR ? new Set<FileId>() : filesNaming(workspace.actors, wanted);
  const bearing = claim === undefined ? [] : filesBearing(workspace, claim, supply);
  const ranked = foldedSources(workspace.sources)
    .flatMap(({ source, key, words }) => {
      const fits = key.startsWith(wanted) ? 0 : words.includes(wanted) ? 1 : ofActors.has(source.file) ? 2 : undefined;
      if (fits === undefined) return [];
      const place = bearing.indexOf(source.file);
      return [{ source, words, rank: [place === -1 ? bearing.length : place, fits] as const }];
    })
    .sort((left, right) => left.rank[0] - right.rank[0] || left.rank[1] - right.rank[1]);
  return inOrder(
    ranked.slice(0, MOST_ITEMS).map(({ source, words }) => ({
      label: source.key,
      detail: sourceLabel(source),
      documentation: "",
      kind: "source",
      replace: textRange(offset - typed.length, offset),
      newText: source.key,
      filterText: `${typed} ${words}`,
      about: { kind: "source", id: source.key },
    })),
  );
}

interface FoldedSource {
  readonly source: SourceDescription;
  readonly key: string;
  readonly words: string;
}

/** Once a table: folding every title at every keystroke would be felt in a large corpus. */
const foldedSources = rememberingEach((table: SourceTable): readonly FoldedSource[] => {
  return table.sources.map((source) => {
    const { key, title, publisher, authors } = source;
    const words = [key, title, publisher, ...authors].filter((part) => part !== undefined).join(" ");
    return { source, key: foldName(key), words: foldName(words) };
  });
});

function filesNaming(actors: ActorTable, wanted: string): ReadonlySet<FileId> {
  const named = actors.actors.filter((actor) =>
    [actor.name, ...actor.aliases, ...actor.surfaces.map(({ surface }) => surface)].some((spelling) =>
      ` ${foldName(spelling)}`.includes(` ${wanted}`),
    ),
  );
  return new Set(named.flatMap((actor) => actor.surfaces.flatMap(({ files }) => files.map(({ file }) => file))));
}

/** Articles that speak of what the sentence says, best first. */
function filesBearing(workspace: Workspace, claim: Claim, supply: Supply): readonly FileId[] {
  const assessment = assessClaim(workspace, claim, supply);
  const verdicts = [...(assessment?.cited ?? []), ...(assessment?.corpus ?? [])]
    .filter(({ bearing }) => bearing >= LEAST_BEARING)
    .sort((left, right) => right.relevance - left.relevance);
  return [...new Set(verdicts.map(({ passage }) => passage.file))];
}
