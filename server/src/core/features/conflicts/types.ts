/** Where articles disagree: two passages, what kind of disagreement it is, and how hard it is. */
import type { ReasonKind } from "../../assess/types.js";
import type { FileId } from "../../model/fileId.js";
import type { SourceDescription } from "../../model/source.js";
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";

/** "contradiction": both cannot be true. "tension": both may be, but a reader of one alone is misled. */
export type ConflictLevel = "contradiction" | "tension";

export type TensionKind =
  | "agency"
  | "control"
  | "degree"
  | "denied"
  | "distance"
  | "framing"
  | "membership"
  | "presence"
  | "stage"
  | "status"
  | "remark";

export interface ConflictSide {
  readonly file: FileId;
  readonly key: string;
  /** How the source is named in messages. */
  readonly label: string;
  readonly range: TextRange;
  /** The sentence. */
  readonly text: string;
  /** The words of it that stand against the other side's. */
  readonly words: string;
}

export interface CorpusConflict {
  readonly level: ConflictLevel;
  readonly kind: ReasonKind | TensionKind;
  readonly sides: readonly [ConflictSide, ConflictSide];
  /** One line: what stands against what. */
  readonly message: string;
  /** Conflicts of one key are one matter: the first found stands for all. */
  readonly key: string;
}

/** A sentence of an article with what surrounds it. */
export interface Sentence {
  readonly file: FileId;
  readonly key: string;
  readonly source: SourceDescription;
  readonly statement: Statement;
  /** States that the sentence names, by any of their names, adjectives or capitals. */
  readonly states: ReadonlySet<string>;
  /** The words before it in its paragraph, and behind it. */
  readonly before: string;
  readonly after: string;
}

export interface Tension {
  readonly kind: TensionKind;
  readonly left: TextRange;
  readonly right: TextRange;
  readonly message: string;
  /** What is at issue, where several pairs show the same. */
  readonly topic: string;
}
