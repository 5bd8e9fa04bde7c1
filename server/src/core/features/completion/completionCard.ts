/** The card of a completion item, asked for when a person looks at it: the source, or the actor. */
import { NO_NEEDS } from "../../assess/needs.js";
import type { FileId } from "../../model/fileId.js";
import type { ActorSymbol } from "../../resolve/symbols.js";
import type { Workspace } from "../../workspace/types.js";
import { actorCard, actorCardNeeds } from "../hover/actorCard.js";
import { claimsCiting } from "../resting.js";
import type { Card, CompletionSubject, Feature } from "../types.js";

export interface CompletionCardParams {
  /** The note that is written. */
  readonly file: FileId;
  readonly about: CompletionSubject;
}

export const completionCardFeature: Feature<CompletionCardParams, Card | undefined> = {
  plan(workspace, { about }) {
    const symbol = about.kind === "actor" ? symbolOf(workspace, about.id) : undefined;
    return symbol === undefined ? NO_NEEDS : actorCardNeeds(workspace, symbol);
  },
  answer(workspace, { file, about }, supply) {
    if (about.kind === "actor") {
      const symbol = symbolOf(workspace, about.id);
      return symbol === undefined ? undefined : actorCard(workspace, symbol, supply, file);
    }
    const source = workspace.sources.resolve(about.id);
    if (source === undefined) return undefined;
    const citing = claimsCiting(workspace, source.file).length;
    return { kind: "citation", key: about.id, source, citing, suggestions: [] };
  },
};

function symbolOf({ actors }: Workspace, id: string): ActorSymbol | undefined {
  const actor = actors.byId.get(id);
  return actor === undefined
    ? undefined
    : { kind: "actor", range: { start: 0, end: 0 }, surface: actor.name, actors: [actor] };
}
