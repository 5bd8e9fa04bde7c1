/** Pictures: graphs and timelines as data, each part with its place. Types only, as in `protocol.ts`. */
import type { Place } from "./views.js";

export type PictureMethod = "dossier/picture";

export type PictureParams =
  | { readonly kind: "links"; readonly limit: number }
  | { readonly kind: "provenance"; readonly limit: number }
  /** Finding where articles disagree takes long: a picture is asked for without first, then with. */
  | { readonly kind: "timeline"; readonly limit: number; readonly conflicts: boolean }
  /** `uri` is that of a note. */
  | { readonly kind: "claims"; readonly limit: number; readonly uri: string };

export interface PicturePassage {
  readonly place: Place;
  readonly text: string;
  readonly source: string;
}

export interface PictureNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly weight: number;
  readonly detail: string;
  readonly place?: Place;
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
  readonly kind: "graph";
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly total: number;
}

export interface TimelineBar {
  readonly id: string;
  readonly group: "article" | "event" | "claim";
  readonly label: string;
  readonly detail: string;
  /** Days, ISO 8601, both inclusive; an absent one is open. */
  readonly from?: string;
  readonly to?: string;
  readonly uncertain: boolean;
  readonly resolved: boolean;
  readonly conflicts: readonly string[];
  readonly place: Place;
}

export interface TimelinePicture {
  readonly kind: "timeline";
  readonly bars: readonly TimelineBar[];
  readonly total: number;
}

export type PictureResult = GraphPicture | TimelinePicture;
