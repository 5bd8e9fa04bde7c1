/** What is wrong with a file itself (unreadable, broken front matter, a key used twice), as a value beside its facts. */
import type { TextRange } from "../text/range.js";

export interface FileProblem {
  readonly code:
    | "unreadable"
    | "too-large"
    | "binary"
    | "encoding"
    | "front-matter"
    | "duplicate-key"
    | "registry"
    | "sidecar"
    | "path-in-key";
  /** A sentence that names what was found and what was done instead. */
  readonly message: string;
  /** Where in the file; absent where the file as a whole is meant. */
  readonly range?: TextRange;
}
