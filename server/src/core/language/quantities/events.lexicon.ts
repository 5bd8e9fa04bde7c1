/** Classes of events that figures are reported for: each lemma with the name that stands for its class. Public knowledge, written for this grammar. */

const CLASSES: Readonly<Record<string, string>> = {
  die: "die kill dead death fatality perish slay murder massacre execute assassinate slaughter killing murdered execution toll deadly lifeless drown decease",
  wound: "wound injure hurt maim injury wounding",
  arrest: "arrest detain apprehend imprison jail detention",
  deploy: "deploy send dispatch station deployment",
  displace: "displace flee evacuate uproot evacuation displacement homeless",
  attack: "attack ambush assault raid storm strike shell bombard bombardment shelling",
  abduct: "abduct kidnap abduction kidnapping",
  miss: "missing unaccounted",
};

/** From a lemma to its class; a lemma that stands in no class stands for itself. */
export const EVENT_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, members]) => members.split(" ").map((member) => [member, name] as const)),
);

/** Classes that are reported of people; a bare figure with one of them counts persons. */
export const PERSONAL_CLASSES: ReadonlySet<string> = new Set(["die", "wound", "arrest", "abduct", "displace", "miss"]);
/** Their active subject does what another suffers: "30 gunmen killed four policemen" says nothing of 30 dead. */
export const TRANSITIVE_CLASSES: ReadonlySet<string> = new Set([
  "die",
  "wound",
  "arrest",
  "abduct",
  "displace",
  "deploy",
]);
/** Verbs of such a class whose subject suffers it. */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = new Set(["die", "perish", "drown", "flee", "decease"]);

/** Participles and adjectives that stand for people: "12 dead", "at least 40 injured". */
export const CASUALTY_ADJECTIVES: ReadonlySet<string> = new Set([
  "dead",
  "wounded",
  "injured",
  "killed",
  "missing",
  "displaced",
  "arrested",
  "detained",
  "homeless",
  "hurt",
  "abducted",
  "kidnapped",
  "evacuated",
  "hospitalized",
  "hospitalised",
  "unaccounted",
]);

/** Nouns whose number is the number of people concerned. */
export const CASUALTY_NOUNS: ReadonlyMap<string, string> = new Map([
  ["death", "die"],
  ["fatality", "die"],
  ["killing", "die"],
  ["murder", "die"],
  ["life", "die"],
  ["corpse", "die"],
  ["body", "die"],
  ["casualty", "harm"],
  ["injury", "wound"],
  ["arrest", "arrest"],
  ["detention", "arrest"],
  ["victim", "harm"],
  ["execution", "die"],
]);
/** "12 bodies" and "four lives" are deaths only with such a verb before them. */
export const NEEDS_VERB: ReadonlySet<string> = new Set(["life", "body", "corpse"]);
export const LIFE_TAKING_VERBS: ReadonlySet<string> = new Set([
  "claim",
  "take",
  "lose",
  "cost",
  "find",
  "recover",
  "discover",
  "exhume",
  "identify",
]);

/** Verbs of news whose form in a text may not end in -ed or -ing: simple past, base and third person. */
export const EVENT_VERBS: ReadonlySet<string> = new Set(
  `kill die wound injure hurt arrest detain deploy send flee displace attack strike hit shoot fire launch destroy damage burn seize capture take lose buy sell purchase build make produce manufacture supply deliver provide give donate pledge offer spend invest allocate pay cost receive
  get win earn raise cut lift increase reduce rise fall drop grow jump climb reach exceed pass top total number have hold own operate include involve hire recruit train employ fire dismiss sack lay mobilize mobilise call draft conscript withdraw pull move transfer bring carry transport
  evacuate rescue save free release exchange swap return extradite deport expel ban sanction fine charge convict sentence jail imprison sue accuse block freeze close shut open start begin end finish hold host stage organize organise sign ratify adopt pass approve reject veto vote elect
  shell bomb bombard raid storm ambush invade occupy annex liberate retake recapture cross enter leave quit join march gather rally protest demonstrate strike riot clash fight surrender defect drown perish survive intercept down sink crash collapse derail explode detonate
  export import ship trade borrow lend owe repay issue print test plan seek demand request want need require expect order grant award visit meet attend draw see witness record register report find discover uncover identify recover exhume bury treat hospitalize hospitalise infect vaccinate test
  quarantine house shelter host accommodate feed abduct kidnap execute murder massacre slay steal loot smuggle hide store stockpile station garrison base dispatch live reside inhabit stretch cover span measure weigh last serve wait travel walk drive fly sail swim run`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Nouns of events in front of "of", with their verbs. */
export const EVENT_NOUNS: ReadonlyMap<string, string> = new Map(
  "release:release delivery:deliver purchase:buy sale:sell destruction:destroy construction:build withdrawal:withdraw arrival:arrive departure:leave capture:seize seizure:seize loss:lose transfer:transfer supply:supply deportation:deport expulsion:expel conviction:convict indictment:indict closure:close launch:launch loan:lend donation:donate production:produce recruitment:recruit mobilization:mobilize mobilisation:mobilize exchange:exchange return:return rescue:rescue demolition:demolish burial:bury theft:steal"
    .split(" ")
    .map((pair): readonly [string, string] => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)]),
);

/** They report, include or compare; they say nothing of what is counted. */
export const IDLE_VERBS: ReadonlySet<string> = new Set(
  "say report add state announce claim tell note include involve concern follow accord regard be do number total estimate suggest believe think show indicate confirm deny warn write quote cite exceed reach rise fall grow increase climb jump drop hit top pass stand surpass count remain".split(
    " ",
  ),
);
/** Verbs between a noun and its figure: "the death toll rose to 45". */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  "rise reach climb stand increase grow pass exceed hit jump surpass top fall drop decline go be".split(" "),
);
export const REPORTING_PREPOSITIONS: ReadonlySet<string> = new Set([
  "including",
  "following",
  "according",
  "regarding",
  "concerning",
  "during",
  "involving",
  "pending",
  "excluding",
  "barring",
  "notwithstanding",
]);
