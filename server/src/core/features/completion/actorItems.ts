/** Names of actors: typed in any spelling, with or without diacritics, written in the canonical one. */
import { foldName } from "../../language/nameKeys/nameKeys.js";
import { textRange } from "../../text/range.js";
import type { Actor, ActorTable, Workspace } from "../../workspace/types.js";
import type { CompletionItem } from "../types.js";
import { inOrder, MOST_ITEMS } from "./types.js";
import { rememberingEach } from "../../text/memory.js";

export function actorItems(workspace: Workspace, before: string, offset: number): readonly CompletionItem[] {
  const typed = /(?<name>\p{Lu}[\p{L}\p{M}'’-]*(?:[ ]\p{Lu}[\p{L}\p{M}'’-]*)?)$/u.exec(before)?.groups?.["name"];
  if (typed === undefined) return [];
  const wanted = foldName(typed);
  const found = foldedActors(workspace.actors).filter(({ folded }) =>
    folded.some((name) => name.includes(` ${wanted}`)),
  );
  return inOrder(
    found.slice(0, MOST_ITEMS).map(({ actor, written }) => ({
      label: actor.name,
      detail: [actor.type, actor.roles.at(-1)?.title].filter((part) => part !== undefined).join(" · "),
      documentation: "",
      kind: "actor",
      replace: textRange(offset - typed.length, offset),
      newText: actor.name,
      filterText: `${typed} ${written.join(" ")}`,
      about: { kind: "actor", id: actor.id },
    })),
  );
}

interface FoldedActor {
  readonly actor: Actor;
  readonly written: readonly string[];
  /** With a blank before each word, so that a beginning is found by it. */
  readonly folded: readonly string[];
}

const foldedActors = rememberingEach((table: ActorTable): readonly FoldedActor[] => {
  return table.actors.map((actor) => {
    const written = [...new Set([actor.name, ...actor.aliases, ...actor.surfaces.map(({ surface }) => surface)])];
    return { actor, written, folded: written.map((name) => ` ${foldName(name)}`) };
  });
});
