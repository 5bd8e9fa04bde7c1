/** Who rests on whom: claims rest on passages, passages on the reports that their article retells. */
import type { FileId } from "../../model/fileId.js";
import type { TextRange } from "../../text/range.js";

/** `report` is one that an article names as its source and that the corpus does not have: it stands where it is named. */
export type HierarchyKind = "claim" | "passage" | "article" | "report";

export interface HierarchyItem {
  readonly kind: HierarchyKind;
  /** The words of a claim or passage, the title of an article, the publisher of a report. */
  readonly name: string;
  readonly detail: string;
  readonly file: FileId;
  readonly range: TextRange;
}

export interface HierarchyCall {
  readonly item: HierarchyItem;
  /** In the one that rests on the other: the citations, or all of it. */
  readonly from: readonly TextRange[];
}

/** An item as a client gives it back: by its place. */
export type HierarchyParams = Pick<HierarchyItem, "kind" | "file" | "range">;
