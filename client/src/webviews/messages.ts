/** What a picture and the extension say to each other. The extension asks the server; the picture draws and says what was chosen. */
import type { GraphPicture, PictureParams, TimelinePicture } from "../../../server/src/protocol/pictures.js";
import type { Place } from "../../../server/src/protocol/views.js";

export interface ShowPicture {
  readonly kind: "show";
  readonly which: PictureParams["kind"];
  readonly title: string;
  readonly picture: GraphPicture | TimelinePicture;
  /** All words that the picture shows by itself, in the editor's language. */
  readonly words: PictureWords;
}

export type ToPicture = ShowPicture;

export type FromPicture =
  | { readonly kind: "ready" }
  | { readonly kind: "open"; readonly place: Place }
  | { readonly kind: "more" }
  /** PNG as base64, SVG as text. */
  | { readonly kind: "save"; readonly format: "svg" | "png"; readonly content: string };

export interface PictureWords {
  readonly fit: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly list: string;
  readonly picture: string;
  readonly saveSvg: string;
  readonly savePng: string;
  /** "Show more (12 of 340)". */
  readonly more: string;
  readonly find: string;
  readonly open: string;
  readonly nothing: string;
  readonly keys: string;
  readonly conflict: string;
  readonly uncertain: string;
  readonly resolved: string;
  /** "{0} of {1} are drawn: zoom in for more": of a window that holds too much. */
  readonly inSight: string;
  /** Beneath a list that goes on. */
  readonly listMore: string;
  /** "Named in one sentence with: {0}". */
  readonly namedWith: string;
  readonly groups: Readonly<Record<"article" | "event" | "claim", string>>;
  /** What the kinds of nodes and edges are called. */
  readonly kinds: Readonly<Record<string, string>>;
}
