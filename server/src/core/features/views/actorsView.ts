/** The actors as a list shows them: by mentions, with their spellings and why each belongs; and the passages of one actor. */
import { NO_NEEDS } from "../../assess/needs.js";
import type { Passage } from "../../assess/types.js";
import type { FileId } from "../../model/fileId.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { readable } from "../../text/readable.js";
import type { TextRange } from "../../text/range.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";
import type { Actor, Workspace } from "../../workspace/types.js";
import { actorQuery, ownMentions } from "../hover/actorCard.js";
import type { Feature } from "../types.js";
import { nameProposals, type NameProposal } from "./nameProposals.js";

export interface ActorRow {
  readonly actor: Actor;
  readonly articles: number;
  readonly spellings: readonly SpellingRow[];
  /** Where the registry has it. */
  readonly entry?: { readonly file: FileId; readonly range: TextRange };
}

export interface SpellingRow {
  readonly surface: string;
  readonly count: number;
  /** True for the name, its aliases and what was judged the same. */
  readonly accepted: boolean;
  readonly why?: string;
}

export interface ActorsView {
  /** Most mentioned first. */
  readonly rows: readonly ActorRow[];
  readonly total: number;
  readonly proposals: readonly NameProposal[];
}

export const actorsViewFeature: Feature<{ readonly limit: number }, ActorsView> = {
  plan: () => NO_NEEDS,
  answer(workspace, { limit }) {
    const { actors } = workspace.actors;
    const byUse = [...actors].sort((left, right) => right.total - left.total);
    return {
      rows: byUse.slice(0, limit).map((actor) => rowOf(workspace, actor)),
      total: actors.length,
      proposals: nameProposals(workspace),
    };
  },
};

export interface PassageRow {
  readonly file: FileId;
  /** The sentence, and the name in it. */
  readonly range: TextRange;
  readonly mention: TextRange;
  readonly text: string;
  readonly key: string;
  readonly source: string;
}

/** The sentences that name the actor, oldest article first, each once. */
export const actorPassagesFeature: Feature<{ readonly actor: string; readonly limit: number }, readonly PassageRow[]> =
  {
    plan(workspace, { actor, limit }) {
      const found = workspace.actors.byId.get(actor);
      return found === undefined ? NO_NEEDS : { ...NO_NEEDS, actors: [actorQuery(found, limit)] };
    },
    answer(workspace, { actor }, supply) {
      const found = workspace.actors.byId.get(actor);
      if (found === undefined) return [];
      const rows = ownMentions(found, supply.actors.get(actor) ?? []).map(({ passage, range }) => ({
        ...passageRow(passage),
        mention: range,
      }));
      return [
        ...new Map(rows.toReversed().map((row) => [`${row.file} ${row.range.start}`, row])).values(),
      ].toReversed();
    },
  };

export function passageRow(passage: Passage): Omit<PassageRow, "mention"> {
  return {
    file: passage.file,
    range: passage.statement.range,
    text: readable(passage.statement.text),
    key: passage.key,
    source: sourceLabel(passage.source),
  };
}

function rowOf(workspace: Workspace, actor: Actor): ActorRow {
  const { registry } = workspace;
  const entry = registry?.actors.find(({ id }) => id === actor.id);
  const accepted = new Set([actor.name, ...actor.aliases].map(foldName));
  return {
    actor,
    articles: new Set(actor.surfaces.flatMap(({ files }) => files.map(({ file }) => file))).size,
    spellings: actor.surfaces.map(({ surface, count }) => {
      const why = explanationOf(actor, surface);
      return { surface, count, accepted: accepted.has(foldName(surface)), ...(why === undefined ? {} : { why }) };
    }),
    ...(registry === undefined || entry === undefined ? {} : { entry: { file: registry.file, range: entry.range } }),
  };
}

/** The table explains each spelling that is not the canonical one in a sentence that begins with it. */
export function explanationOf({ explanation }: Actor, surface: string): string | undefined {
  return explanation.find((sentence) => sentence.startsWith(`“${surface}”`));
}
