/**
 * Kinds of things of which one thing is one only, written from public knowledge: one kind a line, its name, a bar and the nouns for it.
 * People are listed apart (see `persons.lexicon.ts`); what can be two of the kinds is in `COMPATIBLE_ROWS`.
 */
export const CLASS_ROWS = `
person|model driver boxer footballer cricketer goalkeeper midfielder striker quarterback wrestler rapper drummer guitarist bassist vocalist songwriter screenwriter filmmaker showrunner presenter broadcaster blogger activist dissident whistleblower lawmaker congressman congresswoman senator councillor councilor spokesman spokeswoman spokesperson businessman businesswoman entrepreneur economist businessperson policeman policewoman serviceman gunman militant jihadist warlord oligarch banker financier actress comedian dancer choreographer chef
animal|dog cat horse cow sheep goat camel donkey bird fish whale shark wolf lion tiger elephant snake insect spider dinosaur monkey mammal reptile
film|film movie documentary
series|series sitcom telenovela show programme program miniseries
book|book novel novella memoir textbook biography autobiography
song|song ballad
video|video
album|album
game|videogame
press|newspaper magazine tabloid
picture|painting sculpture statue mural
settlement|city town village hamlet suburb municipality
region|county province district prefecture oblast canton governorate
country|country nation republic kingdom sultanate emirate
water|river lake sea ocean canal strait
mountain|mountain volcano
island|island archipelago peninsula
company|company firm corporation manufacturer airline bank retailer bakery shipyard
party|party
trade-union|trade-union
school|university college school academy
army|army militia brigade battalion
band|band quartet orchestra choir
club|club
ship|ship vessel frigate destroyer cruiser submarine ferry tanker trawler corvette yacht freighter
aircraft|aircraft airplane plane helicopter jet airliner drone glider bomber
vehicle|car truck lorry bus motorcycle bicycle tram locomotive
building|tower skyscraper church mosque cathedral synagogue temple stadium museum hotel castle palace hospital
crossing|bridge tunnel
dam|dam reservoir
missile|missile rocket torpedo
firearm|rifle pistol machine-gun howitzer mortar
illness|disease virus illness infection cancer fever
drug|drug vaccine medicine antibiotic
language|language dialect
food|dish soup cheese fruit vegetable drink beer wine
treaty|treaty
war|war battle
`;

export const COMPATIBLE_ROWS = `
country region
country island
region island
settlement island
settlement region
settlement country
company press
company building
company school
company club
company band
school building
party army
army company
missile drug
dam water
building settlement
building school
picture building
song album
war film
plant food
animal food
plant drug
food drug
element drug
element food
plant fabric
garment fabric
furniture fabric
book press
book poem
song poem
song film
song book
poem film
book game
film game
building ship
building company
building water
mountain water
island mountain
region mountain
region water
region plant
country mountain
settlement mountain
settlement water
settlement mountain
aircraft missile
aircraft vehicle
ship vehicle
sport game
press video
animal illness
company settlement
company region
company press
company ship
person star
`;
