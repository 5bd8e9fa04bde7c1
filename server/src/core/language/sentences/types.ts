/** Sentence boundaries: what the splitter takes and gives. */
import type { TextRange } from "../../text/range.js";

/** Splits one block of prose; ranges are trimmed of white space, in order, never overlapping, on the raw text's offsets. */
export type SplitSentences = (text: string, block: TextRange) => readonly TextRange[];
