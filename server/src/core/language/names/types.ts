/** Named mentions: spans without article or title, typed. */
import type { TextRange } from "../../text/range.js";

export type EntityType = "person" | "organization" | "place" | "group" | "event" | "document";

export interface NameMention extends TextRange {
  readonly type: EntityType;
  /** The words of the span as written, without a possessive ending: "Vucic", never "Vucic’s". */
  readonly surface: string;
  /** How the type was found, for explanations: "title before it", "named whole in line 3". */
  readonly evidence: string;
  /** For an acronym: the expansion that the text itself gives, and the other way round. */
  readonly expansion?: string;
}
