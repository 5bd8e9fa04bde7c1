/** The facts of one article: its description, its body as statements, its named mentions. */
import type { TextRange } from "../text/range.js";
import type { NameMention } from "../language/names/types.js";
import type { RoleMention } from "../language/roles/types.js";
import type { FileId } from "./fileId.js";
import type { FileProblem } from "./problem.js";
import type { SourceDescription } from "./source.js";
import type { Statement } from "./statement.js";

/** Whose words a paragraph is, where the article says so: a report that it re-tells, or its own publisher after such a report. */
export interface ParagraphVoice {
  readonly publisher: string;
  /** True where it is the article's own publisher. */
  readonly own: boolean;
  /** The words that say so, here or in a paragraph before. */
  readonly range: TextRange;
}

export interface ArticleParagraph {
  readonly range: TextRange;
  /** Indices into `statements`, from first to one past last. */
  readonly first: number;
  readonly end: number;
  /** The nearest heading above, as written. */
  readonly heading?: string;
  readonly voice?: ParagraphVoice;
}

export interface ArticleFacts {
  readonly file: FileId;
  /** The raw text; offsets of everything else are on it. */
  readonly text: string;
  readonly source: SourceDescription;
  readonly paragraphs: readonly ArticleParagraph[];
  readonly statements: readonly Statement[];
  /** Of the body only: by-lines, captions and biographies name no actors of the story. */
  readonly mentions: readonly NameMention[];
  readonly roles: readonly RoleMention[];
  readonly problems: readonly FileProblem[];
}
