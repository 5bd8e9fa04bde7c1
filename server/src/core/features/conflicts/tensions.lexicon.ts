/**
 * Words by which two reports of one matter pull apart without a contradiction in terms.
 * Written from general knowledge of news and of the manuals that teach its critical reading; no list was drawn from any corpus.
 */

/** An act told as an excuse. */
export const PRETEXT = /\b(?:pretext|excuse|(?:false|flimsy) justification)\b/iu;
/** The same act told as an answer to something that is named. */
export const RESPONSE =
  /\bin (?:response|reaction|answer|reply|retaliation) (?:to|for) (?:the |this |that )?(?:\p{L}+ )?(?:ambush|assault|attack|bombing|clash|event|incident|killing|operation|provocation|raid|shooting|strike)s?\b/iu;

/** How badly it went, from bad to worst. */
export const DEGREES: readonly RegExp[] = [
  /\b(?:setbacks?|losses|failure|failed)\b/iu,
  /\b(?:(?:has|have|had|was|were|been|is|are|forces|army|troops) (?:been )?(?:defeated|routed|crushed|annihilated))\b/iu,
];

/** A process that stands still, as a state. */
export const STOPPED =
  /\b(?:is|are|was|were|has been|have been)(?: \p{L}+ly| now| still)? (?:blocked|frozen|halted|stalled|suspended|at a standstill)\b/iu;
/** The same as something that is still to come. */
export const WILL_STOP =
  /\b(?:will|would|may|might|could|is set to|are set to)\b[^.;]{0,60}\b(?:block|freeze|halt|stall|suspend|standstill)\b/iu;

/** Work that was broken off, and the same sort of work going on. */
export const BROKEN_OFF =
  /\b(?:halt(?:ed)?|suspend(?:ed)?|abandon(?:ed)?|called off|call off)\b(?= (?:the|their|its|his|her|all|these|those)\b)/iu;
export const GOING_ON = /\b(?:is|are)(?: now| clearly| still)? (?:preparing|planning|continuing|working on)\b/iu;

/** A place called a state of its own right behind its name, or a part of another. */
export const SOVEREIGN = /\p{Lu}\p{L}+, (?:a|an)(?: [\p{L}-]+){0,3} (?:country|nation|republic|state)\b/u;
export const SUBORDINATE =
  /\b(?:the province|(?:breakaway|separatist|renegade) (?:province|region|territory|entity))\b/iu;

export const NOT_RECOGNISED =
  /\b(?:(?:does|do|did|will) not|refus(?:es|ed) to|never) recogni[sz]e (?:its |their |\p{Lu}\p{L}+['’]s )(?:independence|sovereignty|statehood)\b/u;

/** Who moves whom. */
export const AGENCY: readonly { readonly model: string; readonly words: RegExp }[] = [
  {
    model: "incited",
    words: /\b(?:incit(?:e|es|ed|ing)|goad(?:s|ed|ing)?|push(?:es|ed|ing)?) \p{Lu}\p{L}+ (?:in)?to\b/u,
  },
  { model: "partner", words: /\b(?:in concert with|hand in hand with|jointly with|together with)\b/iu },
  { model: "instrument", words: /\b\p{Lu}\p{L}+['’]s (?:proxy|puppet|instructions|orders)\b/u },
  { model: "driver", words: /\b(?:is|are|was|were) (?:the )?(?:cause of|instigator|driving force)\b/iu },
];

/** A state's own men kept out. */
export const ABSENT =
  /\bwithout sending (?:any )?(?:troops|soldiers|forces)\b|\b(?:does|did|do|will) not (?:need to |have to )?(?:send|deploy) (?:\p{L}+ )?(?:army|troops|soldiers|forces)\b/iu;
/** The same state's men said to be there under another name. */
export const PRESENT =
  /\b(?:agents|mercenaries|operatives|advisers|commandos|intelligence officers)\b(?= (?:are|were|have been) (?:present|active|deployed|operating))|\bbrought (?:in )?(?:a |an )?(?:\p{L}+ ){0,2}(?:group|unit|team)\b/iu;

/** Made by two, or in the hands of one. */
export const FOUNDED =
  /\band (?:the )?\p{Lu}\p{L}+\s*-?\s*(?:have |had )?(?:jointly )?(?:established|founded|created|set up|opened)\b/u;
export const CONTROLLED = /\b\p{Lu}\p{L}+-(?:controlled|run|led|dominated)\b|\b(?:controlled|run) by\b/u;

export const NEAR = /\b(?:near|close to|next to|beside|adjacent to|not far from)\b/iu;

export const NOT_MEMBER = /\b(?:is|are|was|were)(?: still)? not (?:in|part of|a member of|members of)\b/iu;
export const MEMBER = /\b(?:(?:associate|full|new) members?|members? (?:state )?of|status (?:within|in))\b/iu;
export const ASPIRES = /\b(?:aspir\p{L}+|hopes?|wants?|seeks?|join\p{L}*|never|candidate|apply|applied|bid)\b/iu;
