/**
 * Words that tell of the same kind of event or state, written from public knowledge of the language of news.
 * One class a line: name | verbs with an agent | verbs whose subject undergoes it | nouns | participles and adjectives | agent nouns.
 * A class is narrow on purpose: two words share one only where a reporter could put either for the same event.
 */

export const EVENT_CLASS_ROWS = `
kill|kill murder slay assassinate massacre slaughter shoot_dead gun_down|die perish|death killing murder fatality assassination massacre slaying|dead killed slain|killer murderer assassin
wound|wound injure maim hurt||injury wounding|injured wounded|
attack|attack assault ambush raid storm||attack assault ambush raid storming|attacked ambushed|attacker assailant
withdraw|withdraw pull_out pull_back|retreat|withdrawal pullout pullback retreat|withdrawn|
deploy|deploy redeploy station amass mass||deployment redeployment buildup||
recognise|recognise recognize acknowledge||recognition acknowledgement acknowledgment||
deny|deny refute||denial||
sign|sign ink initial||signing signature||signatory
meet|meet convene|gather assemble|meeting gathering||
invade|invade||invasion||invader
seize|seize capture occupy overrun conquer||seizure capture occupation conquest|captured occupied|occupier
arrest|arrest detain apprehend||arrest detention|arrested detained|
release|release free liberate||release liberation|freed|
elect|elect reelect re-elect||election||
resign|resign step_down quit||resignation||
appoint|appoint name nominate||appointment nomination||
dismiss|dismiss sack fire oust||dismissal ouster sacking||
start|start begin commence launch initiate|break_out erupt|start beginning launch outset||
end|end finish conclude terminate cease halt stop||end termination cessation halt||
found|found establish create set_up form||foundation establishment creation||founder
install|install fit||installation||
build|build construct erect||construction||builder
destroy|destroy demolish raze wreck||destruction demolition|destroyed|
damage|damage||damage|damaged|
buy|buy purchase acquire procure||purchase acquisition procurement||buyer
sell|sell||sale||seller
supply|supply provide deliver furnish||supply delivery provision||supplier
equip|equip arm||||
increase|increase raise boost|rise grow climb surge|increase rise growth||
decrease|decrease reduce cut lower|fall drop decline shrink|decrease reduction decline drop||
double|double||doubling||
flee|flee escape||escape exodus||
displace|displace uproot||displacement|displaced|
protest|protest|demonstrate rally|protest demonstration||protester demonstrator
ban|ban prohibit outlaw forbid||ban prohibition||
approve|approve ratify endorse||approval ratification endorsement||
reject|reject rebuff throw_out turn_down vote_down||rejection||
defeat|defeat beat||||
cancel|cancel call_off scrap||cancellation||
gain|gain||||
win|win||victory win||winner
lose|lose||loss defeat||
sentence|sentence||sentence||
imprison|jail imprison||imprisonment||
convict|convict||conviction||
acquit|acquit exonerate||acquittal||
accuse|accuse||accusation||
charge|charge indict||indictment||
bear|bear||birth|born|
marry|marry wed||marriage wedding||
divorce|divorce||divorce||
publish|publish||publication||publisher
declare|declare proclaim||declaration proclamation||
announce|announce||announcement||
visit|visit||visit||visitor
explode|explode detonate||explosion detonation blast||
crash|crash||crash||
abduct|abduct kidnap||abduction kidnapping|kidnapped|kidnapper abductor
rescue|rescue save||rescue||
join|join|accede|accession||
impose|impose||imposition||
lift|lift||||
suspend|suspend freeze||suspension||
resume|resume restart||resumption||
block|block blockade||blockade||
threaten|threaten||threat||
condemn|condemn denounce||condemnation denunciation||
support|support back||support backing||supporter backer
oppose|oppose||opposition||opponent
shell|shell bombard bomb||shelling bombardment bombing||
shoot|shoot||shooting||gunman shooter
open|open inaugurate||opening inauguration||
close|close shut shut_down||closure shutdown||
negotiate|negotiate||negotiation||negotiator
agree|agree||agreement||
vote|vote||vote||voter
export|export||export||exporter
import|import||import||importer
produce|produce manufacture||production||producer
test|test||test||
hack|hack||hack||hacker
evacuate|evacuate||evacuation|evacuated|
surrender|surrender||surrender||
mobilise|mobilise mobilize||mobilisation mobilization||
train|train||training||
own|own||ownership||owner
extinguish|extinguish put_out douse||||
participate|participate take_part attend||participation||participant
write|write author pen||||author writer
direct|direct||||director
star|star||||
air|air broadcast||broadcast||
premiere|premiere premier debut debute||premiere debut||
move|move relocate||relocation||
return|return||return||
base|base headquarter||||
`;

/** Classes whose events happen once to their subject or object: another date for one is a contradiction, not another event. */
export const SINGULAR_CLASSES =
  "bear found marry divorce publish sign declare invade elect reelect resign build appoint open assassinate convict";

/** Classes in which the subject of the active and that of the passive are the same: "the assembly met", "was convened". */
export const ERGATIVE_CLASSES = "meet start end open close increase decrease double explode crash resume return move";

/** Events that the same actor does to the same person or thing once in a while at most: two days near each other for one are a conflict. */
export const SELDOM_CLASSES =
  "dismiss appoint recall nominate sentence convict acquit indict charge extradite expel abduct recognise sign approve reject annul dissolve declare invade annex inaugurate found resign elect open close kill arrest release ban impose lift suspend capture seize evacuate start end";
