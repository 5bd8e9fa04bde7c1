/** Words that show what a sentence does, from the wording of analytic standards and general knowledge of English. */

/** Verbs of the author that mark a judgement ("we assess"). */
export const JUDGING_VERBS: ReadonlySet<string> = new Set(
  "assess judge believe estimate expect think consider anticipate suspect doubt foresee predict forecast fear hope conclude feel reckon deem".split(
    " ",
  ),
);
export const ASSUMING_VERBS: ReadonlySet<string> = new Set("assume suppose presume".split(" "));

/** Openings of the author's own judgements and assumptions, matched on lower-case words. */
export const JUDGEMENT_PHRASES =
  /^(?:in (?:our|my) (?:view|judgement|judgment|assessment|opinion|estimation)\b|(?:our|my) (?:own )?(?:assessment|judgement|judgment|view|estimate|conclusion) (?:is|remains)\b|it is (?:our|my) (?:assessment|judgement|judgment|view|belief)\b|we (?:have|hold|place) (?:high|moderate|low|medium)(?:[- ]to[- ](?:high|moderate|medium))? confidence\b|(?:with|we are) (?:high|moderate|low|medium|fairly|highly|quite|very)? ?confiden(?:t|ce)\b|key judge?ments?:|(?:judge?ment|assessment):)/u;
export const ASSUMPTION_PHRASES =
  /^(?:assuming\b|suppose\b|imagine that\b|(?:our|my|the|a) (?:working|key|planning|basic|underlying|main|first|second|third)? ?assumptions? (?:is|are|here|remains?)\b|assumptions?(?: \d+)?:|on the assumption\b|it is assumed\b|let us (?:assume|suppose)\b|for the purposes? of this\b.{0,40}\bassum)/u;
export const CONFIDENCE_STATEMENT = /\bwith (?:a )?(?:high|moderate|low|medium) (?:degree of |level of )?confidence\b/u;
export const TASK_MARK = /^(?:todo|to do|to-do|fixme|action|action item|next steps?|to check|tbc|tbd)\b\s*[:–-]?/u;

/** Words of likelihood whose presence in the author's own voice makes a sentence a judgement. */
export const LIKELIHOOD_WORDS: ReadonlySet<string> = new Set([
  "likely",
  "unlikely",
  "probable",
  "improbable",
  "probably",
  "improbably",
]);
export const LIKELIHOOD_PHRASE =
  /\b(?:almost certain(?:ly)?|almost no chance|(?:roughly|about) (?:an )?even (?:chance|odds)|realistic (?:possibility|probability)|(?:remote|good|high|low|even|fair) (?:chance|likelihood|probability)|cannot be (?:ruled out|excluded)|can not be (?:ruled out|excluded))\b/u;

/** Noun-like words that open an instruction only with these behind them. */
export const AFTER_IMPERATIVE: ReadonlySet<string> = new Set(
  "the a an this that these those whether if how which what who why when where all any every each both our your my his her its their also for with again out up in on to it them him as more not to".split(
    " ",
  ),
);

/** Verbs of concrete events: what happened, and can be looked up. */
export const EVENT_VERBS: ReadonlySet<string> = new Set(
  `kill wound injure attack shell bomb strike seize capture arrest detain deploy launch fire shoot sign invade occupy withdraw cross enter leave arrive meet visit announce publish sell buy purchase pay transfer send
  ship deliver supply build destroy damage sink crash explode collapse resign appoint elect dismiss sack vote approve reject ratify ban sanction expel recognise recognize declare win lose beat defeat die evacuate flee
  abduct kidnap release extradite sentence convict charge sue found establish acquire merge close open cut raise lower increase decrease rise fall drop reach total hit flood burn test intercept hack leak steal smuggle import export
  ambush raid storm barricade block blockade mobilise mobilize conduct hold fly land dock board export equip train fund finance join sever suspend resume postpone cancel host execute assassinate murder poison derail`.split(
    /\s+/u,
  ),
);
/** Words of taste and generality, which cannot be checked. */
export const OPINION_WORDS: ReadonlySet<string> = new Set(
  "good bad best worst dangerous important essential unfortunate regrettable shameful cynical bombastic disingenuous naive great terrible wise unwise beautiful interesting worrying alarming clear obvious remarkable surprising unacceptable should must ought always often generally usually typically everyone nobody".split(
    " ",
  ),
);
