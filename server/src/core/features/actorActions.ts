/** What can be done with a spelling at a place: say that it means the actor, that it does not, or that it is not known; written to the registry. */
import { NO_NEEDS } from "../assess/needs.js";
import type { FileId } from "../model/fileId.js";
import { articleSymbolAt, noteSymbolAt } from "../resolve/symbols.js";
import type { TextRange } from "../text/range.js";
import { judgeName } from "../workspace/registryEdit.js";
import type { NameJudgement } from "../workspace/types.js";
import type { Feature, FilePosition } from "./types.js";

export interface ActorAction {
  readonly title: string;
  readonly edits: readonly { readonly file: FileId; readonly range: TextRange; readonly newText: string }[];
  /** The registry, where there is none yet. */
  readonly creates?: FileId;
}

const TITLES: readonly (readonly [NameJudgement["verdict"], (surface: string, name: string) => string])[] = [
  ["same", (surface, name) => `Record that “${surface}” means ${name}`],
  ["different", (surface, name) => `Record that “${surface}” does not mean ${name}`],
  ["unsure", (surface, name) => `Record that it is not known whether “${surface}” means ${name}`],
];

export const actorActionsFeature: Feature<FilePosition, readonly ActorAction[]> = {
  plan: (workspace, { file }) => (workspace.articles.has(file) ? { ...NO_NEEDS, articles: [file] } : NO_NEEDS),
  answer(workspace, { file, offset }, supply) {
    const note = workspace.notes.get(file);
    const article = supply.articles.get(file);
    const symbol =
      note === undefined
        ? article && articleSymbolAt(workspace, article, offset)
        : noteSymbolAt(workspace, note, offset);
    if (symbol?.kind !== "actor" || symbol.reference !== undefined) return [];
    const { surface } = symbol;
    const { registry, config } = workspace;
    return symbol.actors.flatMap((actor) => {
      // The canonical name and what is recorded as an alias is judged already.
      if (actor.registered && [actor.name, ...actor.aliases].includes(surface)) return [];
      return TITLES.flatMap(([verdict, title]): readonly ActorAction[] => {
        const edited = judgeName(registry?.text ?? "", actor, surface, verdict);
        if (edited.kind === "refused") return [];
        const into = registry?.file ?? config.actorsFile;
        const edits = edited.edits.map((edit) => ({ file: into, ...edit }));
        return [{ title: title(surface, actor.name), edits, ...(registry === undefined ? { creates: into } : {}) }];
      });
    });
  },
};
