/** `dossier/judgeName`: the edit of actors.yaml that records whether a spelling means an actor. */
import { judgeName } from "../../core/workspace/registryEdit.js";
import { LineIndex } from "../../core/text/lineIndex.js";
import type { JudgeNameMethod, JudgeNameParams, JudgeNameResult } from "../../protocol/views.js";
import { toRange } from "../convert/position.js";
import { readFields, readString } from "../convert/params.js";
import type { WorkspaceRequest } from "../workspaceHandler.js";

const METHOD: JudgeNameMethod = "dossier/judgeName";
const VERDICTS = ["same", "different", "unsure"] as const;

export const judgeNameRequest: WorkspaceRequest<JudgeNameParams, JudgeNameResult> = {
  method: METHOD,
  decode(raw) {
    const fields = readFields(raw, "params");
    const text = (name: string): string => readString(fields[name], name);
    const verdict = VERDICTS.find((known) => known === fields["verdict"]) ?? "unsure";
    return { root: text("root"), actor: text("actor"), surface: text("surface"), verdict };
  },
  async *answer(roots, { root: wanted, actor: id, surface, verdict }) {
    for await (const { root, workspace, files } of roots) {
      yield;
      if (root.uri !== wanted) continue;
      const actor = workspace.actors.byId.get(id);
      if (actor === undefined) return { kind: "refused", why: "the actor is not there any more" };
      const text = workspace.registry?.text ?? "";
      const edited = judgeName(text, actor, surface, verdict);
      if (edited.kind === "refused") return edited;
      const lines = new LineIndex(text);
      return {
        kind: "edits",
        uri: files.uriOf(workspace.registry?.file ?? root.config.actorsFile),
        create: workspace.registry === undefined,
        edits: edited.edits.map(({ range, newText }) => ({ range: toRange(lines, range), newText })),
      };
    }
    return { kind: "refused", why: "the folder is not open any more" };
  },
};
