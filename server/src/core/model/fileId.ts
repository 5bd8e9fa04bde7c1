/** The name of a file inside the workspace; the core knows no URIs and no absolute paths. */
import type { TextRange } from "../text/range.js";

/** Workspace-relative path with forward slashes, e.g. `notes/kosovo.md`. */
export type FileId = string;

/** Words in a file. */
export interface FileRange {
  readonly file: FileId;
  readonly range: TextRange;
}
