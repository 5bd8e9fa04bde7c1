/**
 * Words that tell how a person stands in life, written from public knowledge of obituaries and portraits: a dimension, the side of it
 * ("none" denies), and a pattern of words. The two sides of one dimension exclude each other.
 */
const COUNT = "(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|many|\\d+)";
const WORDS_BETWEEN = "(?:\\p{Ll}+ )?";

export const STANDING_ROWS = `
life | some | (?:is|are|'s) (?:still |very much )?alive|is (?:a |an )?living|still lives
life | none | died|was (?:killed|murdered|assassinated|executed|shot dead|found dead)|is dead|passed away
children | none | (?:is|was|remained) childless|ha(?:s|d|ve) no children|never had (?:any )?children|without children
children | some | ha(?:s|d|ve) ${COUNT} ${WORDS_BETWEEN}(?:child|children|sons?|daughters?)|(?:is|was) (?:a|the) (?:father|mother|parent) of|gave birth
siblings | none | (?:is|was) an only child|ha(?:s|d|ve) no (?:siblings|brothers or sisters)
siblings | some | ha(?:s|d|ve) ${COUNT} ${WORDS_BETWEEN}(?:siblings?|brothers?|sisters?)
marriage | none | never married|(?:is|was|remained) unmarried|has never been married
marriage | some | (?:was|is|got|were) married|married (?=(?:the |a |an |his |her )|\\p{Lu})
`;
