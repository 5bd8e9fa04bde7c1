/** How a digest points back at the report it re-tells, and how it returns to its own words. Written from general knowledge of news digests. */

const CARRIERS =
  "publication|newspaper|paper|magazine|outlet|daily|weekly|tabloid|broadsheet|website|site|portal|agency|news agency|broadcaster|journal|channel|edition|article|report|piece|op-ed|column|essay|commentary|editorial|story|material|text|study";
const WRITERS = "authors?|columnists?|journalists?|reporters?|writers?|commentators?|analysts?|observers?";
const SAYING =
  "writes?|reports?|notes?|says?|points? out|emphasi[sz]es?|stress(?:es)?|adds?|claims?|argues?|observes?|explains?|recalls?|warns?|concludes?|states?|believes?|predicts?|suggests?|underlines?|continues?|sums? up|summari[sz]es?|wrote|reported|noted|said|argued|added|concluded|warned|stated|explained|recalled|pointed out|stressed|emphasi[sz]ed";

/** "the paper adds", "the author of the article concludes", "notes the publication", "according to the columnist". */
export const BACK_REFERENCE = new RegExp(
  `\\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]hat) (?:(?:${WRITERS})(?: of (?:the|this) (?:${CARRIERS}))?|${CARRIERS}) (?:also |further |then |therefore )?(?:${SAYING})\\b` +
    `|\\b(?:${SAYING}) the (?:(?:${WRITERS})(?: of (?:the|this) (?:${CARRIERS}))?|${CARRIERS})(?=[.,;”"]|$)` +
    `|\\b[Aa]ccording to (?:the|this) (?:(?:${WRITERS})(?: of (?:the|this) (?:${CARRIERS}))?|${CARRIERS})\\b`,
  "u",
);

/** A named report that speaks: what stands behind its name, and what stands before it. */
export const SAYS_BEHIND = new RegExp(
  `^(?:[’']s? (?:${WRITERS}|${CARRIERS}))? (?:also |further |then )?(?:${SAYING}|calls|describes|called|described|quotes|cites)\\b`,
  "u",
);
export const SAYS_BEFORE = new RegExp(`\\b(?:${SAYING}|[Aa]ccording to|told|in) (?:[Tt]he )?$`, "u");

/** The article's own words again: "Recall that", "As we reported earlier", "Earlier it was reported". */
export const OWN_WORDS_AGAIN =
  /^(?:[Ww]e (?:recall|remind(?: you)?)|[Rr]ecall(?:,| that)|[Aa]s a reminder|[Ii]t should be recalled|[Ll]et us recall|[Aa]s we (?:wrote|reported|noted|have (?:written|reported))|[Aa]s (?:previously|earlier|already) (?:reported|noted|written)|(?:[Ee]arlier|[Pp]reviously),? (?:we|it was) (?:wrote|reported|noted)|[Ff]or reference|[Bb]ackground:|[Mm]eanwhile,)/u;
