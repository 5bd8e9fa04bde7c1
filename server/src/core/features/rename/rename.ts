/** Rename: whether something at a place can be renamed, and the edits that do it everywhere. */
import { NO_NEEDS, type Needs } from "../../assess/needs.js";
import type { Workspace } from "../../workspace/types.js";
import type { Feature, FilePosition } from "../types.js";
import { renameKey } from "./renameKey.js";
import { renameName } from "./renameName.js";
import { renameTarget } from "./renameTarget.js";
import type { Refusal, RenamePlace, Renaming } from "./types.js";

export const prepareRenameFeature: Feature<FilePosition, RenamePlace | Refusal> = {
  plan: needsOf,
  answer(workspace, params, supply) {
    const target = renameTarget(workspace, params, supply);
    if (target.kind === "refused") return target;
    return { kind: "ready", range: target.range, placeholder: target.kind === "key" ? target.key : target.surface };
  },
};

export const renameFeature: Feature<FilePosition & { readonly newName: string }, Renaming> = {
  plan: needsOf,
  answer(workspace, params, supply) {
    const target = renameTarget(workspace, params, supply);
    switch (target.kind) {
      case "refused":
        return target;
      case "key":
        return renameKey(workspace, target, params.newName.trim());
      case "name":
        return renameName(workspace, target, params.newName);
    }
  },
};

function needsOf(workspace: Workspace, { file }: FilePosition): Needs {
  return workspace.articles.has(file) ? { ...NO_NEEDS, articles: [file] } : NO_NEEDS;
}
