/** Pictures as plain data: nodes and edges, or bars in time, each with the place in a text that it stands for. */
import type { FileId } from "../../model/fileId.js";
import type { TextRange } from "../../text/range.js";

export interface FilePlace {
  readonly file: FileId;
  readonly range: TextRange;
}

/** A sentence that an edge or a bar rests on. */
export interface PicturePassage extends FilePlace {
  readonly text: string;
  /** The article, as it is named in messages. */
  readonly source: string;
}

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  /** Decides shape and colour: "person", "article", "contradicted" … */
  readonly kind: string;
  /** Mentions or citations; 1 where nothing is counted. */
  readonly weight: number;
  /** In words, for lists and for who cannot see the picture. */
  readonly detail: string;
  readonly place?: FilePlace;
  /** Which column of a layered picture it stands in, from 0. */
  readonly column?: number;
}

export interface PictureEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly label: string;
  readonly weight: number;
  readonly passages: readonly PicturePassage[];
}

export interface GraphPicture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  /** How many nodes there would be without a limit. */
  readonly total: number;
}

export type TimelineGroup = "article" | "event" | "claim";

export interface TimelineBar {
  readonly id: string;
  readonly group: TimelineGroup;
  readonly label: string;
  readonly detail: string;
  /** Days, ISO 8601, both inclusive; an absent one is open. */
  readonly from?: string;
  readonly to?: string;
  /** The words give no exact day, or give one as approximate. */
  readonly uncertain: boolean;
  /** The date was worked out from "last Sunday" and the like. */
  readonly resolved: boolean;
  /** What stands against it, one sentence each. */
  readonly conflicts: readonly string[];
  readonly place: FilePlace;
}

export interface TimelinePicture {
  readonly bars: readonly TimelineBar[];
  readonly total: number;
}
