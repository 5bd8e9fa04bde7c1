/** Code lens: where lenses stand in a file, and what one of them says. */
import { mergeNeeds, NO_NEEDS } from "../../assess/needs.js";
import type { FileId } from "../../model/fileId.js";
import { compareRanges } from "../../text/range.js";
import type { Feature } from "../types.js";
import { LENS_SOURCES } from "./sources.js";
import type { LensPlace, LensSource, LensText } from "./types.js";

export const lensPlacesFeature: Feature<{ readonly file: FileId }, readonly LensPlace[]> = {
  plan: (workspace, { file }, supply) =>
    mergeNeeds(wantedIn(workspace.config).map((source) => source.planPlaces(workspace, file, supply))),
  answer: (workspace, { file }, supply) =>
    wantedIn(workspace.config)
      .flatMap((source) => source.places(workspace, file, supply))
      .sort((left, right) => compareRanges(left.range, right.range)),
};

export interface LensTextParams {
  readonly file: FileId;
  readonly place: LensPlace;
}

export const lensTextFeature: Feature<LensTextParams, LensText | undefined> = {
  plan: (workspace, { file, place }, supply) => sourceOf(place)?.planText(workspace, file, place, supply) ?? NO_NEEDS,
  answer: (workspace, { file, place }, supply) => sourceOf(place)?.text(workspace, file, place, supply),
};

function wantedIn({ codeLens }: { readonly codeLens: Readonly<Record<string, boolean>> }): readonly LensSource[] {
  return LENS_SOURCES.filter(({ kind }) => codeLens[kind] === true);
}

function sourceOf({ kind }: LensPlace): LensSource | undefined {
  return LENS_SOURCES.find((source) => source.kind === kind);
}
