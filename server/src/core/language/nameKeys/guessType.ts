/** What kind of thing two names are, where nobody says: the words inside them tell organizations, documents and places from people. */
import type { EntityType } from "../names/types.js";
import { DOCUMENT_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from "../names/headWords.lexicon.js";
import { isKnownOrganization } from "./compareOrganizations.js";
import { isKnownPlace } from "./comparePlaces.js";
import { foldName } from "./fold.js";
import { LEGAL_FORMS } from "./organizationVariants.lexicon.js";

/** The type that both names can have; "person" where nothing speaks for another. */
export function guessType(left: string, right: string): EntityType {
  const signs = [signOf(left), signOf(right)];
  if (signs.includes("organization")) {
    return "organization";
  }
  if (signs.includes("document")) {
    return "document";
  }
  return signs.includes("place") ? "place" : "person";
}

function signOf(surface: string): EntityType | undefined {
  const folded = foldName(surface);
  const words = folded.split(" ");
  if (isKnownPlace(surface)) {
    return "place";
  }
  const last = words.at(-1) ?? "";
  if (isKnownOrganization(folded) || (words.length > 1 && (ORGANIZATION_HEADS.has(last) || words.some((word) => STRONG_HEADS.has(word)) || LEGAL_FORMS.has(last)))) {
    return "organization";
  }
  if (/^(?:\p{Lu}\.?){2,6}$/u.test(surface) && words.length <= 6 && !/^[\p{Lu}]{5,}$/u.test(surface)) {
    return "organization";
  }
  if (words.length > 1 && words.some((word) => DOCUMENT_HEADS.has(word)) && words.some((word) => /\d/u.test(word) || DOCUMENT_HEADS.has(word))) {
    return "document";
  }
  return words.length > 1 && words.some((word) => PLACE_HEADS.has(word)) ? "place" : undefined;
}

/** Words that make a name an organization's wherever they stand: "Ministry of …", "Bank of …". */
const STRONG_HEADS: ReadonlySet<string> = new Set("ministry department agency committee commission council university institute organization organisation association federation union bank court party army forces police parliament corporation company academy foundation limited".split(" "));
