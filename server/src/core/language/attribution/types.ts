/** Attribution: whose words, by which cue, which content. */
import type { TextRange } from "../../text/range.js";

export type AttributionKind = "statement" | "denial" | "belief" | "perception" | "document" | "quotation";

export interface Attribution {
  /** The speaker as written ("a US official", "Kosovo"); absent for agentless reports ("is being described as"). */
  readonly source?: TextRange;
  /** The words that report: "says", "according to", "denied". */
  readonly cue: TextRange;
  /** The reported words. */
  readonly content: TextRange;
  readonly kind: AttributionKind;
  /** True where the content stands in quotation marks. */
  readonly direct: boolean;
}
