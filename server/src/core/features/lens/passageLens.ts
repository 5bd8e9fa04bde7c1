/** Above a sentence of an article: how many claims of the notes rest on it. */
import { mergeNeeds, NO_NEEDS, type Needs } from "../../assess/needs.js";
import type { FileId } from "../../model/fileId.js";
import { sayIn } from "../../text/say.js";
import type { Workspace } from "../../workspace/types.js";
import { claimsByPassage, restingNeeds } from "../resting.js";
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
    const say = sayIn(workspace.config.language);
    const count = found.claims.length;
    return { title: count === 1 ? say("rests 1 claim") : say("rests {0} claims", count), targets: found.claims };
  },
};

function needsOf(workspace: Workspace, file: FileId): Needs {
  return mergeNeeds([restingNeeds(workspace, file), { ...NO_NEEDS, articles: [file] }]);
}
