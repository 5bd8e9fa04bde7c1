/**
 * Words inside a name that tell what it names: "Ministry" an organization, "River" a place, "War" an event, "Treaty" a document.
 * Written from public knowledge; lower case, parted by blanks.
 */

function entries(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

export const ORGANIZATION_HEADS: ReadonlySet<string> = entries(`
ministry ministries department departments directorate office bureau agency agencies authority authorities administration government cabinet commission committee subcommittee council senate parliament congress assembly
duma chamber house court courts tribunal prosecution service services police gendarmerie army navy forces force guard guards corps brigade regiment battalion battalions division squadron fleet command troops militia militias legion intelligence
university college academy school institute institution center centre laboratory faculty society association federation confederation union unions league alliance coalition bloc pact organization organisation movement front party
foundation fund trust charity network group groups consortium company corporation corp inc ltd llc gmbh plc holding holdings bank industries systems airlines airways railways motors energy petroleum oil gas steel insurance partners capital ventures
church patriarchate diocese archdiocese eparchy synod monastery mosque temple congregation brotherhood order
times post journal tribune herald gazette news newspaper magazine radio television tv broadcasting press media daily weekly observatory observer chronicle telegraph
club fc united city team orchestra band records studios theatre theater hospital clinic museum library gallery secretariat presidency chancellery embassy consulate mission delegation initiative programme program project campaign
rights observers watch cartel mafia gang syndicate clan`);

/** Common nouns that make a name an organization only when capitalised beside another capitalised word. */
export const WEAK_ORGANIZATION_HEADS: ReadonlySet<string> = entries(
  `house order city united team trust capital energy oil gas steel partners daily weekly front watch project program programme mission initiative campaign services group groups band media press rights school order division office times post gang clan records systems`,
);

export const PLACE_HEADS: ReadonlySet<string> = entries(`
river lake sea ocean bay gulf strait straits channel canal island islands isle peninsula cape coast mountain mountains mount hill hills valley plain plains desert forest plateau basin glacier volcano
province region oblast krai raion canton county state republic district municipality prefecture governorate voivodeship territory kingdom emirate sultanate federation city town village suburb neighborhood neighbourhood borough
street avenue road boulevard square park bridge airport port harbor harbour station stadium base barracks prison camp palace castle fortress tower building gate border crossing reservoir dam highway`);

export const EVENT_HEADS: ReadonlySet<string> = entries(`
war wars revolution uprising rebellion revolt mutiny coup putsch massacre genocide holocaust battle siege offensive blitz crisis insurgency intifada
summit conference forum congress talks games olympics championship championships cup festival elections election referendum plebiscite assembly convention
earthquake hurricane typhoon cyclone flood famine pandemic epidemic spring maidan anschluss blockade armistice reformation renaissance
exercise exercises operation parade marathon expo exhibition fair gala`);

/** Event words that need the name around them to be of an event's kind: "World Economic Forum" is an organization in most texts. */
export const WEAK_EVENT_HEADS: ReadonlySet<string> = entries(
  `congress assembly convention forum fair conference spring talks crisis exhibition operation exercise exercises election elections parade`,
);

export const DOCUMENT_HEADS: ReadonlySet<string> = entries(`
agreement agreements accord accords treaty protocol protocols pact convention conventions constitution charter declaration resolution memorandum communiqué communique manifesto covenant statute
act law bill code decree directive regulation amendment amendments ultimatum armistice doctrine plan roadmap framework papers report dossier letter memo memoirs bible koran quran torah talmud magna`);

/** Document words that are too common to make a name by themselves: they need two capitalised words before them. */
export const WEAK_DOCUMENT_HEADS: ReadonlySet<string> = entries(
  `plan report letter memo papers bill law act code directive regulation dossier framework roadmap pact convention conventions doctrine declaration`,
);

/** Words that take a number: "Resolution 1244"-like names of documents and their parts. */
export const NUMBERED_DOCUMENTS: ReadonlySet<string> = entries(
  `resolution resolutions article articles chapter chapters annex protocol directive regulation decree section paragraph amendment clause order law act title schedule appendix`,
);

/** Words of calendar and clock: capitalised, yet no names. */
export const CALENDAR_WORDS: ReadonlySet<string> = entries(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm gmt utc cet est bst ad bc ce bce`);

/** Words that begin a direction or a part of a place: "Northern Ireland", "western Ukraine". */
export const DIRECTION_WORDS: ReadonlySet<string> = entries(`
north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west south-east south-west
northeastern northwestern southeastern southwestern central upper lower greater inner outer`);

/** Small words that may stand inside a name between capitalised words. */
export const GLUE_WORDS: ReadonlySet<string> = entries(
  `of for the and on in to at de la le du des del della di da do dos das e y van von der den ter zu zur und et al el bin ibn abu ben & 's`,
);

/** Small words that begin or stand inside a family name. */
export const NAME_PARTICLES: ReadonlySet<string> = entries(
  `de la le du del della di da dos das van von der den ter zu al el bin ibn abu ben mac st san ap af av`,
);

/** Parts after a person's name that belong to it. */
export const NAME_SUFFIXES: ReadonlySet<string> = entries(`jr jr. sr sr. ii iii iv`);

/** Words that follow a family name and make the whole an organization: "the Biden administration". */
export const RULE_WORDS: ReadonlySet<string> = entries(`administration administrations government cabinet`);

/** Verbs of saying and nouns of publishing: beside one of them "Time" is a magazine. */
export const PUBLISHING_WORDS: ReadonlySet<string> = entries(`
told tell tells said says say wrote writes write reported reports report reporting noted notes according quoted quotes cited citing cites published publishes publishing magazine newspaper newspapers daily weekly paper outlet journalist journalists correspondent reporter editor editors columnist interview article op-ed editorial published by-line via source
revealed reveals claims claimed quoting`);

/** Small words behind a name that make it a place: "the Zangezur corridor". */
export const PLACE_NOUNS: ReadonlySet<string> = entries(`
region province district city town village river valley corridor peninsula island islands mountains desert
oblast governorate county prefecture suburb airport airfield airbase crossing canal strait basin plateau oasis`);

/** Small words behind a name that make it an organization: "the Smer party". */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = entries(`
party movement militia militias group newspaper magazine daily weekly agency company brigade battalion regiment
cartel coalition alliance faction website broadcaster channel bank refinery shipyard airline`);

/** Kinds of event that stand before their name: "Hurricane Maria". */
export const NAMED_EVENTS: ReadonlySet<string> = entries(`hurricane cyclone typhoon operation storm exercise`);
