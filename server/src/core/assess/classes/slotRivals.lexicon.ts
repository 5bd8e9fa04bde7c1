/**
 * Nouns of which the slot of one event holds one: where it happened, by what way or means, with what, to or from whom; written from public
 * knowledge. A row holds the sides, between bars, and on a side the nouns that may stand for one another. Where one may lie within another
 * (a barn in a field) the two are on no row.
 */
export const SLOT_RIVAL_ROWS = `
kitchen|laundry|bedroom|bathroom|cellar basement|attic loft|garage|dining_room|living_room lounge parlor|hall hallway|nursery|pantry|stairwell staircase|vault strongroom|shower_room|cell|corridor|canteen
desert|lake|sea ocean|forest wood jungle|river|swamp marsh|glacier|volcano
port harbor|airport airfield|station railway_station|bus_station
monastery abbey convent|university|museum|hospital clinic|library|school|charity|orphanage|town city council|bank|zoo
email|text_message|phone telephone|letter|radio|fax|printer|camera|browser
helicopter|boat ship ferry|train|bus coach|car taxi|bicycle bike|motorcycle|plane aircraft jet|truck lorry|van|sled sledge|horse mule donkey|ambulance|tractor|on_foot foot
lifeboat|raft|dinghy|canoe kayak|yacht|barge
window|door|roof|chimney|tunnel|gate|fence|skylight|sewer drain|wall
knife|axe ax|hammer|gun pistol rifle revolver|rope|stone rock|bat club|sword|spear|bottle|poison
antidote|antibiotic|antiviral|vaccine|morphine|aspirin|insulin
stone|brick|wood timber|concrete|steel|glass|bamboo|clay|marble|copper|bronze|iron|plastic
coal|gas|oil|wood|peat|uranium|biomass|wind|hydrogen
cash|gold|check cheque|share|bitcoin|silver
wheat|rice|maize corn|barley|oats|rye|potato|cotton|tobacco|sugar|coffee|tea|cocoa
milk|beer|wine|water|juice|vodka|whisky
widow|dealer|gallery|collector|museum|heir
cook|gardener|cleaner|driver chauffeur|nurse|guard|caretaker janitor|secretary|plumber|electrician|farmer|shepherd|fisherman|hiker walker|hunter|postman|baker|butcher|tailor
merchant|doctor physician|lawyer|priest|teacher|baker|brewer|farmer|engineer|banker|soldier|painter|pharmacist|monk|fisherman
goalkeeper|captain|coach|striker|defender|midfielder
judge|jury|prosecutor
lieutenant|sergeant|general|colonel|major|corporal|captain|admiral
king|queen|bishop|pope|emperor|duke|president
husband|wife|son|daughter|brother|sister|father|mother|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|neighbor
murder|manslaughter|theft|fraud|robbery|arson|bribery|perjury|smuggling|espionage|treason|negligence|embezzlement|tax_evasion|rape|kidnapping|forgery|burglary|blackmail|libel
pay wage|safety|pension|hour|layoff|outsourcing
cathedral|town_hall|castle|park|theater|stadium|church chapel|mosque|synagogue|temple|school|market|opera
church chapel|hotel inn|barn|warehouse|factory|prison jail|restaurant|cinema|bakery|pharmacy|brewery
north|south|east|west
spring|summer|autumn fall|winter
breakfast|lunch|dinner supper
heart|lung|liver|kidney|brain|stomach|knee|shoulder|hip|ankle|wrist|elbow|neck|spine
arm|leg|head|chest|back|hand|foot|eye|ear
drought|flood|frost|hail|fire|earthquake|storm hurricane typhoon|landslide|avalanche|lightning
cancer|pneumonia|malaria|cholera|tuberculosis|stroke|diabetes|measles
bear|wolf|dog|shark|snake|bull|boar|crocodile|lion|tiger|elephant|bee wasp
violin|piano|cello|guitar|flute|trumpet|drum|organ|harp|clarinet
novel|poem|play|film movie|song|opera|painting|essay
gold_medal gold|silver|bronze
`;

/** Adjectives of which one thing has one: its color, what it is made of. The same format. */
export const MODIFIER_RIVAL_ROWS = `
red|blue|green|yellow|black|white|gray grey|brown|orange|purple|pink
wooden|stone|brick|concrete|steel|plastic|rubber|leather|paper|glass|marble|bronze
northern|southern|eastern|western
left|right
upper|lower
front|rear
`;
