/** The description of a source: what an article says of itself, what was inferred, and the chain that it re-reports. */
import type { FileId } from "./fileId.js";

export type Genre = "news" | "analysis" | "opinion" | "press-release" | "official" | "social";

export interface UpstreamSource {
  readonly publisher: string;
  readonly author?: string;
  /** How it was re-reported: "quoted", "digest", "republished", "translated", "source line". */
  readonly relation?: string;
  /** Citation key or other identifier of the upstream report, where known. */
  readonly id?: string;
}

export interface SourceGrade {
  /** NATO reliability, A–F; F = cannot be judged. */
  readonly reliability: "A" | "B" | "C" | "D" | "E" | "F";
  readonly reason?: string;
}

export type SourceField =
  | "title"
  | "publisher"
  | "authors"
  | "published"
  | "accessed"
  | "url"
  | "language"
  | "genre"
  | "upstream"
  | "translation";

export interface SourceDescription {
  /** The citation key: `id`, or the file name up to its first dot. */
  readonly key: string;
  readonly file: FileId;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** EDTF; absent = unknown, and it stays so. */
  readonly published?: string;
  readonly accessed?: string;
  readonly url?: string;
  readonly language?: string;
  readonly genre?: Genre;
  /** Nearest first. */
  readonly upstream: readonly UpstreamSource[];
  readonly grade?: SourceGrade;
  readonly translation?: "none" | "human" | "machine" | "unknown";
  readonly sha256?: string;
  /** Fields whose value was read from the running text instead of front matter or a sidecar. */
  readonly inferred: readonly SourceField[];
}
