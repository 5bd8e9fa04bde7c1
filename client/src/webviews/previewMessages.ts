/** What the preview and the editor beside it say to each other. Offsets are UTF-16 code units of the note. */

export type ToPreview =
  | { readonly kind: "page"; readonly body: string; readonly style: string }
  /** Where the editor's cursor or its first visible line is. */
  | { readonly kind: "show"; readonly offset: number; readonly reason: "cursor" | "scroll" };

export type FromPreview =
  | { readonly kind: "ready" }
  /** What stands at the top of the preview after the reader scrolled it. */
  | { readonly kind: "scrolled"; readonly offset: number }
  /** A block was double-clicked. */
  | { readonly kind: "chosen"; readonly offset: number }
  | { readonly kind: "open"; readonly address: string };
