/** How a card links to words in a file; the language server and the command line each give their own. */
import type { FileRange } from "../model/fileId.js";

/** The address of words, or undefined where links make no sense. */
export type LinkTo = (target: FileRange) => string | undefined;

/** Every special character percent-encoded, parentheses and white space too: the address can end nothing but itself. */
export function linked(label: string, target: FileRange, linkTo: LinkTo): string {
  const address = linkTo(target);
  return address === undefined
    ? label
    : `[${label}](${address.replace(/[()\s<>"\\]/gu, (character) => encodeURIComponent(character).replace("(", "%28").replace(")", "%29"))})`;
}
