/** The closed word classes of English, written from public knowledge of the language; all entries in lower case with straight apostrophes. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

export const DETERMINERS = words(
  "a an the this these those my your his her its our their some any every each all both no another such several many few most more fewer less enough whose either neither what-ever",
);

/** Pronouns that can be a subject without a noun. */
export const SUBJECT_PRONOUNS = words(
  "i we you he she it they there one none nobody everybody somebody anybody someone everyone anyone nothing everything something anything this that these those others both all many some most few neither either another",
);
export const OBJECT_PRONOUNS = words(
  "me us him her them himself herself itself themselves ourselves myself yourself yourselves",
);
/** Pronouns after which an ambiguous form is read as a verb. */
export const CLEAR_SUBJECTS = words(
  "i we you he she it they there who everybody somebody nobody someone everyone anyone nothing",
);

export const BE_FORMS = words("be am is are was were been being 'm 're");
export const HAVE_FORMS = words("have has had having 've");
export const DO_FORMS = words("do does did doing done");
export const MODALS = words("can could may might shall should will would must ought 'll 'd ca wo sha cannot");
export const NEGATIVE_PARTICLES = words("not n't never");

export const PREPOSITIONS = words(
  `about above across after against along amid amidst among amongst around as at before behind below beneath beside besides between beyond by concerning despite down during except following for from in inside
  into like near of off on onto out outside over past per regarding round since than through throughout till to toward towards under underneath until unto up upon versus via with within without alongside ahead because-of`,
);

export const COORDINATORS = words("and or but nor yet");

/** Words that open a subordinate clause whenever a finite verb follows before the clause ends. */
export const SUBORDINATORS = words(
  "if unless while whilst whereas although though because since as when whenever once until till before after lest than whether provided providing where why how wherever however-much whereby",
);
export const RELATIVIZERS = words("who whom whose which that what whoever whatever");

export const NUMBER_WORDS = words(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds thousands millions",
);

/** Adverbs without -ly, and those that may stand inside a verb group. */
export const ADVERBS = words(
  `not never also again already always almost even ever here there just likewise meanwhile more most much now often once only otherwise perhaps quite rather seldom so sometimes soon still then therefore thus today
  together tomorrow tonight too twice very well yesterday yet hence however indeed instead maybe moreover nevertheless nonetheless later earlier long far further first ago alone altogether abroad away back forth forward furthermore hardly barely scarcely
  rarely previously immediately currently reportedly allegedly initially eventually`,
);

/** Words in -ly that are no adverbs. */
export const LY_ADJECTIVES = words(
  "ally family early daily weekly monthly yearly likely unlikely deadly friendly only lonely elderly assembly supply reply italy july rally fly apply imply rely comply multiply bully anomaly monopoly costly orderly timely holy ugly silly lively lovely belly jelly sicily folly tally willy-nilly",
);

/** Adjectives in which a verb group can end ("is able to"), so that the words after "be" are read as one predicate. */
export const COMMON_ADJECTIVES = words(
  `able afraid alive alone aware bad big certain clear close common concerned confident convinced critical dangerous dead different difficult due early easy eager essential false final foreign former free full further future general good great guilty hard heavy high
  illegal important impossible international key large last late legal likely little local long low main major military minor new next nuclear old open other own past political poor possible powerful present previous private public ready real recent regional responsible
  right same serious severe sharp short significant similar single small social special strong sure true unable unclear unknown unlikely unwilling urgent various vast whole wide willing worried worse wrong young`,
);
