/** What kind of thing two names are, where nobody says: the words inside them tell organizations, documents and places from people. */
import type { EntityType } from "../names/types.js";
import { DIRECTION_WORDS, DOCUMENT_HEADS, ORGANIZATION_HEADS, PLACE_HEADS } from "../names/headWords.lexicon.js";
import { isKnownOrganization } from "./compareOrganizations.js";
import { isKnownPlace } from "./comparePlaces.js";
import { foldName } from "./fold.js";
import { isGivenName } from "./givenNames.js";
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
  if (isKnownOrganization(folded) || isAcronym(surface) || (words.length > 1 && hasLegalForm(surface))) {
    return "organization";
  }
  if (words.length < 2 || (words.length < 4 && isGivenName(words[0] ?? "") && !STRONG_HEADS.has(last))) {
    return undefined;
  }
  if (DOCUMENT_WORDS.test(folded) || (words.some((word) => DOCUMENT_HEADS.has(word)) && /\d/u.test(folded))) {
    return "document";
  }
  if (ORGANIZATION_HEADS.has(last) || words.some((word) => STRONG_HEADS.has(word))) {
    return "organization";
  }
  return words.some((word) => PLACE_HEADS.has(word) || DIRECTION_WORDS.has(word)) ? "place" : undefined;
}

function isAcronym(surface: string): boolean {
  return (
    /^(?:\p{Lu}\.?){2,4}$/u.test(surface) ||
    /^(?=\p{Lu}{5,7}$)[^AEIOUYАЕИОУЫЮЯ]*[AEIOUАЕИОУ]?[^AEIOUYАЕИОУЫЮЯ]*$/u.test(surface)
  );
}

/** "Ltd", "GmbH", "d.o.o.", "AG": written as a legal form is, since "as" and "co" are words. */
function hasLegalForm(surface: string): boolean {
  const tail = /[\s,]([\p{L}.]{2,12})$/u.exec(surface)?.[1] ?? "";
  const isMarked = tail.includes(".") || tail === tail.toUpperCase() || tail.length > 2;
  return isMarked && LEGAL_FORMS.has(foldName(tail).replaceAll(" ", ""));
}

const DOCUMENT_WORDS =
  /(?:^| )(?:agreement|agreements|accords?|treaty|constitution|memorandum|protocol|communique|armistice)(?: |$)/u;

/** Words that make a name an organization's wherever they stand: "Ministry of …", "Bank of …". */
const STRONG_HEADS: ReadonlySet<string> = new Set(
  "ministry department agency committee commission council university institute organization organisation association federation union bank court party army forces police parliament corporation company academy foundation limited".split(
    " ",
  ),
);
