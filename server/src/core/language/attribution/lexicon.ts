/** Words that report what somebody says, believes or denies, and the frames they report in; written from general knowledge of English news prose. */
import type { AttributionKind } from "./types.js";

/**
 * Frames of a reporting verb:
 * `clause` "said (that) …"; `that` only with the word "that"; `tail` "…, he said"; `quoteTail` the same behind a quotation only; `hearer` "told reporters that …"; `infinitive` "vowed to …"; `someoneTo` "urged them to …", "expects prices to …";
 * `object` "denied the report", "denied arming …"; `as` "described it as …"; `of` "accused them of …"; `for` "blamed them for …"; `passive` without a speaker: "is said to …", "it was reported that …"; `about` "writes about …";
 * `gerund` "reported hearing shots"; `boast` "boasted of having …", "warned of a famine"; `label` "considers the vote a farce"; `at` "put the toll at 40".
 */
export type Frame =
  | "clause"
  | "that"
  | "tail"
  | "quoteTail"
  | "hearer"
  | "infinitive"
  | "someoneTo"
  | "object"
  | "as"
  | "of"
  | "for"
  | "passive"
  | "about"
  | "boast"
  | "gerund"
  | "label"
  | "at";

export interface ReportingVerb {
  readonly kind: AttributionKind;
  readonly frames: ReadonlySet<Frame>;
}

const TABLE: readonly (readonly [AttributionKind, string, string])[] = [
  ["statement", "clause tail passive", "say report"],
  ["statement", "clause tail about", "write"],
  ["statement", "hearer tail passive", "tell"],
  ["statement", "clause tail infinitive passive", "claim"],
  ["statement", "clause tail passive object", "allege"],
  ["statement", "clause tail hearer passive boast", "warn caution"],
  ["statement", "boast", "boast complain speak"],
  ["statement", "gerund", "report describe recall admit acknowledge recount"],
  ["statement", "at", "put"],
  [
    "statement",
    "clause tail",
    "announce state insist argue contend assert add explain stress emphasise emphasize tweet boast remark reply respond lament complain quip concede acknowledge retort exclaim",
  ],
  ["statement", "clause tail", "note"],
  [
    "statement",
    "that tail",
    "underline underscore maintain observe recall testify declare proclaim speculate posit reason",
  ],
  [
    "statement",
    "that quoteTail",
    "reveal disclose repeat propose recommend rule vow find conclude answer continue highlight signal decree joke comment recount opine",
  ],
  ["statement", "clause tail hearer", "assure inform notify remind"],
  ["statement", "clause tail infinitive", "admit"],
  ["statement", "clause", "maintain swear"],
  ["statement", "that tail infinitive hearer", "promise"],
  ["statement", "that infinitive", "pledge threaten swear"],
  ["statement", "infinitive", "vow"],
  ["statement", "that", "agree"],
  ["statement", "object", "claim"],
  ["statement", "that object tail", "reiterate confirm reaffirm"],
  ["statement", "object", "acknowledge admit concede"],
  ["statement", "quoteTail", "read"],
  ["statement", "that infinitive object", "demand"],
  ["statement", "that someoneTo tail", "urge"],
  ["statement", "object", "cite"],
  ["statement", "of passive", "accuse suspect"],
  ["statement", "for passive", "blame"],
  ["statement", "as passive", "describe portray depict characterise characterize denounce hail brand"],
  ["statement", "clause", "suggest imply hint indicate show"],
  ["denial", "clause object tail passive", "deny"],
  ["denial", "object as", "reject refute dismiss rebut"],
  ["denial", "that object", "dispute"],
  ["belief", "clause tail passive", "believe think"],
  ["belief", "clause tail someoneTo", "estimate predict forecast expect reckon"],
  ["belief", "clause", "fear hope worry suppose feel guess doubt"],
  ["belief", "clause", "calculate consider"],
  ["belief", "label", "consider deem judge"],
  ["belief", "that", "anticipate judge assess suspect assume deem"],
  ["belief", "passive", "understand rumour rumor presume estimate suspect"],
  ["perception", "as", "see view regard perceive interpret"],
];

export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = buildTable();

/** Verbs that report only with a speaker who can speak: "the pattern suggests" infers, "officials suggest" report. */
export const NEEDS_SPEAKER: ReadonlySet<string> = new Set([
  "suggest",
  "show",
  "put",
  "imply",
  "hint",
  "indicate",
  "find",
  "conclude",
  "signal",
  "confirm",
  "reveal",
  "highlight",
  "underline",
  "underscore",
  "rule",
  "feel",
  "describe",
  "see",
  "view",
  "regard",
  "threaten",
  "promise",
  "maintain",
  "swear",
  "continue",
  "expect",
  "demand",
]);

/** Objects that make "deny", "reject" and "dismiss" a denial of words: "rejected the claims", never "rejected the offer". */
export const SPEECH_OBJECTS: ReadonlySet<string> = new Set(
  "claim claims allegation allegations accusation accusations assertion assertions report reports information statement statements charge charges suggestion suggestions rumour rumours rumor rumors story stories criticism account accounts notion idea involvement responsibility wrongdoing".split(
    " ",
  ),
);
/** What is acknowledged, admitted or conceded in words: never a penalty, a patient or a guest. */
export const ADMITTED_OBJECTS: ReadonlySet<string> = new Set(
  "mistake mistakes error errors guilt failure failures shortcoming shortcomings wrongdoing responsibility involvement role fault defeat existence problem problems difficulty difficulties loss losses death deaths use need lack abuses violations flaw flaws deficiencies fact damage delay delays".split(
    " ",
  ),
);
/** Nouns that report, with the kind of report. */
export const REPORT_NOUNS: ReadonlyMap<string, AttributionKind> = new Map<string, AttributionKind>([
  ["claim", "statement"],
  ["claims", "statement"],
  ["allegation", "statement"],
  ["allegations", "statement"],
  ["accusation", "statement"],
  ["accusations", "statement"],
  ["assertion", "statement"],
  ["assertions", "statement"],
  ["contention", "statement"],
  ["insistence", "statement"],
  ["statement", "statement"],
  ["statements", "statement"],
  ["announcement", "statement"],
  ["declaration", "statement"],
  ["admission", "statement"],
  ["warning", "statement"],
  ["warnings", "statement"],
  ["suggestion", "statement"],
  ["suggestions", "statement"],
  ["report", "document"],
  ["reports", "statement"],
  ["rumour", "statement"],
  ["rumours", "statement"],
  ["rumor", "statement"],
  ["rumors", "statement"],
  ["denial", "denial"],
  ["denials", "denial"],
  ["belief", "belief"],
  ["fear", "belief"],
  ["fears", "belief"],
  ["concern", "belief"],
  ["concerns", "belief"],
  ["suspicion", "belief"],
  ["suspicions", "belief"],
  ["hope", "belief"],
  ["hopes", "belief"],
  ["doubt", "belief"],
  ["doubts", "belief"],
  ["confidence", "belief"],
  ["conclusion", "statement"],
  ["view", "belief"],
  ["prediction", "belief"],
  ["predictions", "belief"],
]);
/** Report nouns that take "of" before what is reported; the others take "that" alone. */
export const TAKES_OF: ReadonlySet<string> = new Set(
  "claims allegations allegation accusations accusation reports rumours rumour rumors rumor denial denials warning warnings".split(
    " ",
  ),
);
/** Report nouns that need a speaker before or behind them: bare "fears that" belongs to nobody, bare "reports that" is a report. */
export const NEEDS_OWNER: ReadonlySet<string> = new Set(
  "statement statements announcement declaration belief report concern fear suggestion suggestions suspicion suspicions prediction predictions warning hope hopes doubt doubts confidence conclusion view fears concerns".split(
    " ",
  ),
);

/** What can show or suggest something without speaking. */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set(
  "test tests analysis analyses record records image images imagery photo photos photograph photographs footage data figures evidence log logs research examination examinations autopsy autopsies inquiry inquiries investigation investigations inspection inspections inspector inspectors audit audits monitors measurements calculations results statistics archives findings scans readings recordings estimates manifest".split(
    " ",
  ),
);

/** Verbs that put a report noun into somebody’s mouth: "expressed concern that", "issued a warning that", "came to the conclusion that". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  "express voice make issue raise come reach draw air".split(" "),
);

export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  "report reports document documents declaration statement letter memo study studies survey poll article editorial resolution law treaty communique communiqué decree indictment book publication assessment constitution agreement contract dossier transcript filing review paper ruling verdict".split(
    " ",
  ),
);

/** Nouns in -er, -or, -ist, -ian that are no persons. */
export const NO_PERSONS: ReadonlySet<string> = new Set(
  `river water weather power number order matter center border winter summer disaster danger fever error factor sector tower tractor computer meter letter paper chapter quarter corner layer offer laser launcher tanker bomber cluster counter answer
  transfer reactor motor floor door color flavor favor behavior labor rumor honor terror horror mirror monitor vector barrier cover master filter matter-of corridor harbor odor liquor meteor over under after never other another either neither whether rather
  former latter later earlier larger smaller higher lower greater fewer older younger better wider proper upper inner outer super sober bitter clever eager tender silver timber lumber rubber leather feather butter dinner supper shelter shoulder finger
  hunger anger cancer ulcer printer router server trailer freezer cooler charger container steamer cruiser destroyer freighter ferry helicopter crater slaughter laughter thunder wonder chamber member remember september october november december for nor or
  minor major prior superior inferior interior exterior anterior tutor-x equator calculator generator accelerator elevator indicator transistor condor trailer poster register theater theatre diameter parameter perimeter kilometer buffer burger gender ledger
  list exist persist consist resist twist mist fist wrist checklist median asian guardian`.split(/\s+/u),
);

/** Adverbs that report without a speaker. */
export const REPORT_ADVERBS: ReadonlySet<string> = new Set(["reportedly", "allegedly", "purportedly", "supposedly"]);
/** Finite verbs before "to say", "to claim" that leave the report standing: "went on to say". */
export const CATENATIVES: ReadonlySet<string> = new Set(
  "continue go begin start come appear seem keep use proceed hasten".split(" "),
);
/** Adjectives of belief before "that": "is convinced that". */
export const BELIEF_ADJECTIVES: ReadonlySet<string> = new Set(
  "convinced confident concerned worried afraid adamant hopeful optimistic certain sure doubtful sceptical skeptical fearful".split(
    " ",
  ),
);

function buildTable(): ReadonlyMap<string, ReportingVerb> {
  const table = new Map<string, { kind: AttributionKind; frames: Set<Frame> }>();
  for (const [kind, frames, verbs] of TABLE) {
    for (const verb of verbs.split(" ")) {
      const known = table.get(verb) ?? { kind, frames: new Set<Frame>() };
      for (const frame of frames.split(" ")) {
        known.frames.add(frame as Frame);
      }
      table.set(verb, known);
    }
  }
  return table;
}
