/** Labels that fit into a picture. */
import { sourceLabel } from "../../model/sourceLabel.js";
import type { SourceDescription } from "../../model/source.js";
import type { Say } from "../../text/say.js";

const LONGEST_SOURCE = 44;

/** "UNIAN, 1 October 2023"; a long title is cut. */
export function shortLabel(source: SourceDescription, say: Say): string {
  return shortened(sourceLabel(source, say), LONGEST_SOURCE);
}

/** Cut at a word where it is longer. */
export function shortened(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(" ", longest);
  return `${words.slice(0, cut > 0 ? cut : longest)} …`;
}
