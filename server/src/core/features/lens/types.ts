/**
 * Lines of figures above sentences. A source of lenses says where they stand as soon as a file is shown, and what they say
 * only when the editor is about to show them. To add one: write a `LensSource`, name it in `sources.ts`, give it a setting.
 */
import type { Needs, Supply } from "../../assess/needs.js";
import type { Config } from "../../config/config.js";
import type { FileId, FileRange } from "../../model/fileId.js";
import type { TextRange } from "../../text/range.js";
import type { Workspace } from "../../workspace/types.js";

/** Also the last part of the setting's name: `dossier.codeLens.<kind>`. */
export type LensKind = keyof Config["codeLens"];

export interface LensPlace {
  readonly kind: LensKind;
  /** The sentence that it speaks of; it stands above the line where that begins. */
  readonly range: TextRange;
}

export interface LensText {
  /** "2 sources · 1 origin · contradicted by 003"; empty where there is nothing to say after all. */
  readonly title: string;
  /** Where a click leads, best first. */
  readonly targets: readonly FileRange[];
}

export interface LensSource {
  readonly kind: LensKind;
  /** What `places` needs; a place costs a line of the editor, so one is only named where there will be something to say. */
  planPlaces(workspace: Workspace, file: FileId, supply: Supply): Needs;
  places(workspace: Workspace, file: FileId, supply: Supply): readonly LensPlace[];
  planText(workspace: Workspace, file: FileId, place: LensPlace, supply: Supply): Needs;
  /** Undefined where the sentence is not there any more. */
  text(workspace: Workspace, file: FileId, place: LensPlace, supply: Supply): LensText | undefined;
}
