/**
 * Phrases by which a writer claims certainty instead of showing it. The certainty markers are Hyland’s boosters (Metadiscourse, 2005, appendix);
 * the others are set phrases of opinion pieces, from general knowledge.
 */

/** Phrases in lower case, tried with any white space and either apostrophe between their words. */
export const OVERCLAIM_PHRASES: readonly string[] = [
  "it is no coincidence that",
  "it was no coincidence that",
  "it is no accident that",
  "it is no secret that",
  "it is (?:now |already |perfectly |abundantly )?(?:clear|obvious|evident|undeniable|indisputable|beyond (?:doubt|dispute|question)) that",
  "it has (?:now )?become (?:clear|obvious|evident) that",
  "there (?:is|can be) no (?:doubt|question|denying)(?: that)?",
  "(?:as )?everyone knows(?: that)?",
  "(?:as )?is well known",
  "it goes without saying that",
  "no one (?:doubts|disputes) that",
  "nobody (?:doubts|disputes) that",
  "without (?:a |any )?(?:doubt|question)",
  "beyond (?:any |all )?(?:doubt|dispute)",
  "the fact is(?: that)?",
  "the truth is(?: that)?",
  "make no mistake",
  "(?:was|is|amounted to|amounts to) (?:nothing (?:less|short) than |a clear )?a? ?(?:statement|declaration|proof|demonstration|admission) of",
  "nothing (?:less|short) (?:than|of)",
  "undoubtedly|undeniably|indisputably|unquestionably|incontrovertibly|indubitably|obviously|doubtless|of course|needless to say",
];
