/** Above a sentence of an article: how many claims of the notes rest on it. */
import { mergeNeeds, NO_NEEDS, type Needs } from "../../assess/needs.js";
import type { FileId } from "../../model/fileId.js";
import type { Workspace } from "../../workspace/types.js";
import { claimsByPassage, restingNeeds } from "../resting.js";
import { plural } from "../plural.js";
import type { LensSource } from "./types.js";

export const passageLens: LensSource = {
  kind: "passages",
  planPlaces: (workspace, file) => (workspace.articles.has(file) ? needsOf(workspace, file) : NO_NEEDS),
  places: (workspace, file, supply) =>
    workspace.articles.has(file)
      ? claimsByPassage(workspace, file, supply).map(({ range }) => ({ kind: "passages", range }))
      : [],
  planText: (workspace, file) => needsOf(workspace, file),
  text(workspace, file, { range }, supply) {
    const found = claimsByPassage(workspace, file, supply).find((passage) => passage.range.start === range.start);
    if (found === undefined) return undefined;
    return { title: `rests ${plural(found.claims.length, "claim")}`, targets: found.claims };
  },
};

function needsOf(workspace: Workspace, file: FileId): Needs {
  return mergeNeeds([restingNeeds(workspace, file), { ...NO_NEEDS, articles: [file] }]);
}
