/**
 * Words for offices, ranks, professions and forms of address, as they stand before or beside a person's name.
 * Written from public knowledge of political, military, diplomatic, church, police, business and academic usage; entries are lower case, parted by "|".
 */

function entries(text: string): ReadonlySet<string> {
  return new Set(text.split(/\||\n/).filter((entry) => entry !== ""));
}

/** The last word of an office: "Foreign Minister", "chief of staff" is found by its first word "chief". */
export const OFFICE_HEADS: ReadonlySet<string> = entries(
  `president|co-president|vice-president|premier|chancellor|vice-chancellor|minister|ministers|king|queen|prince|princess|emperor|empress|emir|sultan|sheikh|shah|tsar|czar|kaiser|pharaoh|monarch|duke|duchess|earl|count|countess|baron|baroness|viscount|archduke|regent|
secretary|secretary-general|undersecretary|under-secretary|director|director-general|chairman|chairwoman|chairperson|chair|co-chair|co-chairman|speaker|governor|lieutenant-governor|mayor|deputy|vice|commissioner|commissar|prefect|ombudsman|ombudswoman|prosecutor|procurator|attorney|solicitor|judge|justice|magistrate|councillor|councilor|councilman|councilwoman|alderman|senator|congressman|congresswoman|representative|rep|lawmaker|legislator|parliamentarian|mp|mep|md|mps|rapporteur|
ambassador|envoy|consul|consul-general|attaché|attache|diplomat|negotiator|mediator|delegate|emissary|nuncio|plenipotentiary|chargé|spokesperson|spokesman|spokeswoman|spokespeople|press-secretary|
general|colonel|lieutenant|captain|major|sergeant|corporal|private|admiral|commodore|brigadier|marshal|commander|commander-in-chief|generalissimo|warlord|officer|chief|
pope|patriarch|metropolitan|archbishop|bishop|cardinal|priest|imam|ayatollah|mullah|mufti|rabbi|reverend|pastor|abbot|archimandrite|deacon|dean|father|monsignor|vicar|cleric|dalai|
leader|co-leader|head|boss|co-founder|cofounder|founder|owner|co-owner|ceo|cfo|coo|cto|executive|manager|banker|businessman|businesswoman|entrepreneur|tycoon|oligarch|billionaire|magnate|financier|investor|shareholder|
adviser|advisor|counsel|counselor|counsellor|aide|strategist|consultant|expert|analyst|specialist|researcher|fellow|scholar|professor|lecturer|academic|scientist|economist|historian|sociologist|philosopher|lawyer|barrister|attorney-general|doctor|dr|physician|surgeon|engineer|inspector|superintendent|constable|sheriff|detective|agent|coordinator|co-ordinator|administrator|superior|liaison|trustee|treasurer|rector|principal|provost|ranger|
journalist|reporter|editor|editor-in-chief|columnist|commentator|correspondent|author|writer|poet|novelist|blogger|broadcaster|anchor|presenter|host|publisher|translator|photographer|cameraman|filmmaker|singer|actor|actress|musician|composer|artist|painter|architect|coach|footballer|striker|goalkeeper|captain|player|champion|boxer|athlete|
politician|statesman|dictator|strongman|president-elect|candidate|nominee|incumbent|dissident|activist|campaigner|separatist|rebel|militant|insurgent|guerrilla|terrorist|extremist|ideologue|propagandist|veteran|fighter|soldier|pilot|astronaut|cosmonaut|mercenary|spy|spymaster|defector|whistleblower|hacker|gangster|mobster|kingpin|fugitive|suspect|ally|rival|opponent|successor|predecessor|protégé|confidant|
member|deputy|official|officials|mr|mrs|ms|miss|sir|dame|lord|lady|madame|monsieur|herr|frau|señor|senor|gen|col|lt|capt|maj|sgt|cpl|adm|cmdr|gov|sen|prof|rev|hon|fr|st|pres|sec|comrade|citizen|brother|sister|nurse|teacher|student|farmer|worker|driver`,
);

/** Forms of address: before a name they make it a person's, but they are no office. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = entries(
  `mr|mrs|ms|miss|sir|dame|lord|lady|madame|monsieur|herr|frau|señor|senor|dr|prof|rev|hon|comrade|brother|sister|fr|st|mx`,
);

/** Words that stand before an office and belong to it: "deputy", "prime", "foreign", "chief". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = entries(
  `prime|deputy|vice|first|second|third|acting|interim|caretaker|designate|elect|foreign|defence|defense|interior|finance|economy|justice|health|education|energy|environment|labour|labor|trade|transport|culture|home|external|internal|european|federal|state|national|regional|provincial|municipal|local|opposition|chief|senior|junior|top|high|supreme|general|assistant|associate|executive|managing|permanent|special|presidential|parliamentary|military|naval|army|air|police|intelligence|security|cabinet|treasury|press|public|political|parliament|government|party|majority|minority|group|staff|lieutenant|major|brigadier|rear|field|grand|crown|honorary|emeritus|principal|legal|economic|diplomatic|technical|commercial|financial|operating|technology|
lead|leading|chief-of-staff|great|holy|orthodox|catholic|muslim|jewish|separatist|rebel|nationalist|communist|socialist|conservative|liberal|democratic|republican|independent|far-right|far-left|pro-russian|pro-western|pro-government|ruling|exiled|jailed|imprisoned|wartime|veteran|long-time|longtime|legendary|prominent|influential|powerful|notorious|controversial|business|media|drug|crime|gang|union|trade|human|rights|peace|anti-corruption|investigative|war|football|basketball|tennis|olympic|world`,
);

/** Words that say that an office was held before, or at another time than the text's. */
export const FORMER_WORDS: ReadonlySet<string> = entries(
  `ex|former|formerly|then|late|ousted|deposed|one-time|onetime|erstwhile|toppled|sometime|past|previous|slain|assassinated|dismissed|disgraced|retired`,
);

/** Offices that are written with a following phrase: "Chief of Staff", "Secretary of State", "Head of Intelligence", "Minister for Foreign Affairs". */
export const OFFICE_PREPOSITIONS: ReadonlySet<string> = entries(`of|for|to|at|in|on|with|from|and`);
