/** What can be done with a spelling at a place: say that it means the actor, that it does not, or that it is not known; written to the registry. */
import { NO_NEEDS } from "../assess/needs.js";
import type { FileId } from "../model/fileId.js";
import { articleSymbolAt, noteSymbolAt } from "../resolve/symbols.js";
import type { TextRange } from "../text/range.js";
import { sayIn, type Say } from "../text/say.js";
import { judgeName } from "../workspace/registryEdit.js";
import type { NameJudgement } from "../workspace/types.js";
import type { Feature, FilePosition } from "./types.js";

export interface ActorAction {
  readonly title: string;
  readonly edits: readonly { readonly file: FileId; readonly range: TextRange; readonly newText: string }[];
  /** The registry, where there is none yet. */
  readonly creates?: FileId;
}

const VERDICTS: readonly NameJudgement["verdict"][] = ["same", "different", "unsure"];
const REGISTERING: readonly NameJudgement["verdict"][] = ["same"];

function titleOf(verdict: NameJudgement["verdict"], surface: string, name: string, say: Say): string {
  switch (verdict) {
    case "same":
      return say("Record that “{0}” means {1}", surface, name);
    case "different":
      return say("Record that “{0}” does not mean {1}", surface, name);
    case "unsure":
      return say("Record that it is not known whether “{0}” means {1}", surface, name);
  }
}

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
    const say = sayIn(config.language);
    return symbol.actors.flatMap((actor) => {
      // The canonical name and what is recorded as an alias is judged already.
      if (actor.registered && [actor.name, ...actor.aliases].includes(surface)) return [];
      // A name as it is discovered can be registered; that it might not mean itself is no question.
      const isOwnName = surface === actor.name;
      return (isOwnName ? REGISTERING : VERDICTS).flatMap((verdict): readonly ActorAction[] => {
        const edited = judgeName(registry?.text ?? "", actor, surface, verdict);
        if (edited.kind === "refused") return [];
        const into = registry?.file ?? config.actorsFile;
        const edits = edited.edits.map((edit) => ({ file: into, ...edit }));
        return [
          {
            title: isOwnName
              ? say("Record “{0}” in the registry", surface)
              : titleOf(verdict, surface, actor.name, say),
            edits,
            ...(registry === undefined ? { creates: into } : {}),
          },
        ];
      });
    });
  },
};
