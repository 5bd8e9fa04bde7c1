/**
 * Nouns that a note may put for a noun of the article that it cites, where both name the same thing; written from public knowledge of the
 * language of news, lemmas in American spelling, one row a line: `a b c` any may stand for any other; `a < b c` each of the others is an a,
 * so that an article that has one of them says the first.
 */
export const SAME_THING_ROWS = `
employee staff workforce staffer
employee worker
worker laborer
blaze fire inferno
blast explosion
vessel ship
ship < freighter tanker ferry trawler steamer frigate destroyer cruiser liner barge vessel
boat < dinghy trawler yacht canoe lifeboat ferry
ferry boat
freighter ship
aircraft plane airplane
aircraft < plane airplane jet helicopter airliner glider drone
plane jet airliner
lorry truck
vehicle < car truck lorry bus van tram motorcycle tractor coach taxi ambulance
car automobile
bus coach
tram streetcar
train < tram
locomotive engine
fare price
pupil student schoolchild
student undergraduate
child kid youngster
child < boy girl toddler baby infant son daughter pupil
baby infant newborn
teenager youth adolescent
teacher schoolteacher
teacher < schoolmaster headmaster
headmaster principal headteacher
professor academic
scientist researcher
scientist < physicist chemist biologist geologist astronomer
board directorate
director head chief boss
chief head boss leader
chairman chairwoman chairperson chair president
manager boss
firm company business enterprise
company < brewery airline manufacturer carmaker retailer bank insurer shipyard publisher developer
company corporation
factory plant works mill
plant < refinery smelter sawmill
shop store
supermarket store
restaurant eatery
pub bar tavern inn
hotel inn guesthouse
house home residence dwelling
house < cottage villa farmhouse bungalow
flat apartment
building < house school church hospital barn warehouse block tower factory
barn shed
prison jail gaol penitentiary
cell room
prisoner inmate convict detainee
prisoner < inmate detainee
hostage captive
guard warder
policeman officer
officer < policeman policewoman constable sergeant inspector detective
detective investigator
police officer
police < policeman officer constable detective
soldier serviceman trooper
soldier < paratrooper infantryman
troop soldier
fighter militant gunman rebel insurgent
attacker assailant gunman
suspect accused defendant
defendant accused
thief robber burglar
robbery raid heist holdup
theft robbery stealing
murder killing
murderer killer
victim dead fatality casualty
death fatality
injury wound
verdict ruling judgment decision
ruling decision judgment
sentence term
penalty punishment
penalty fine
trial proceeding case
hearing session
lawsuit suit case
judge magistrate justice
lawyer attorney barrister solicitor advocate counsel
jury juror
reward bounty
money cash fund sum
cash banknote
wage pay salary
pay salary wage earnings
bonus premium
profit earnings
revenue turnover income sales
loss deficit
debt loan liability
loan credit
shareholder stockholder investor
share stock stake
stake shareholding
price cost
cost expense
cost < fee
fee charge
ticket fare
customer client shopper
tenant renter
landlord owner
owner proprietor
seller vendor
buyer purchaser
merchant trader dealer
contract deal agreement
agreement deal accord pact
treaty accord pact agreement
truce ceasefire armistice
law act statute legislation
bill draft
rule regulation
ban prohibition
embargo sanction
parliament legislature assembly
lawmaker deputy legislator parliamentarian mp
government administration cabinet
minister secretary
ambassador envoy diplomat
envoy emissary
embassy mission
spokesman spokeswoman spokesperson
official functionary
council municipality
election poll vote ballot
vote ballot poll
voter elector
referendum plebiscite vote
opponent rival
ally partner
talk negotiation
talk discussion
meeting talk session
summit meeting conference
conference congress
visit trip tour
trip journey
journey voyage
crossing voyage
demonstration protest rally march
demonstrator protester marcher
strike walkout stoppage
riot unrest disturbance
crowd throng
refugee asylum_seeker
border frontier
town city
city < capital port
village settlement hamlet
village < hamlet
district quarter neighborhood
area region zone
region province
street road
road highway motorway
bridge < viaduct
bridge overpass
harbor port
port harbor
dock quay wharf pier
quay pier
airport airfield
runway strip
river stream
river < stream creek
hill mountain
mountain peak
summit peak top
sea ocean
coast shore seashore
beach shore
forest wood woodland
field meadow
storm gale tempest
storm < hurricane typhoon cyclone blizzard thunderstorm tornado
hurricane typhoon cyclone
flood flooding deluge inundation
earthquake quake tremor
landslide mudslide
landslide < mudslide rockfall
disaster catastrophe
accident crash mishap
accident < crash collision derailment
crash collision
collision crash
cause reason
doctor physician medic
doctor < surgeon cardiologist pediatrician
illness disease sickness
disease < cholera measles malaria tuberculosis influenza polio
outbreak epidemic
vaccine jab
drug medicine medication
medicine remedy
surgery operation
hospital clinic infirmary
ward unit
corpse body remains
funeral burial
grave tomb
cemetery graveyard churchyard
church chapel
church < cathedral chapel basilica
priest clergyman cleric
priest < vicar parson
monk friar
monastery abbey convent
museum gallery
painting picture canvas
painting < portrait landscape
sculpture statue
statue figure monument
exhibition exhibit show display
work piece
painter artist
artist < painter sculptor
author writer
writer < novelist poet playwright author
book volume
book < novel diary memoir
newspaper paper daily
newspaper < tabloid daily weekly
journalist reporter correspondent
article story report piece
film movie picture
actor actress
singer vocalist
musician < pianist violinist cellist drummer
audience spectator
viewer spectator
fan supporter
match game
game match fixture
tournament competition championship
contest competition
race contest
champion winner
winner victor
title championship
trophy cup
cup trophy
team side squad
team club
player < goalkeeper striker defender midfielder
goalkeeper keeper
coach manager trainer
referee umpire
stadium ground arena
farmer grower
farm farmstead
crop harvest
harvest crop
cattle cow
animal < cow horse dog cat sheep goat pig lion tiger elephant bear wolf
sheep lamb
bird < eagle hawk owl stork swan
tree < oak pine beech spruce fir
fish < salmon trout cod herring
oil petroleum crude
fuel < gasoline petrol diesel
gasoline petrol
electricity power
mine pit colliery
mine < colliery
miner pitman
dam barrage
reservoir lake
pipe pipeline
wire cable
cable line
device bomb
bomb explosive
weapon arm
weapon < rifle pistol gun knife revolver shotgun grenade
gun weapon
gun < pistol rifle revolver shotgun
pistol handgun revolver
missile rocket
bullet shot
base barracks
army military
force troop
mission operation
operation raid
plan project scheme
project scheme
proposal plan
program scheme
goal aim target
report study
study research survey
survey poll
inquiry investigation probe
investigation probe inquiry
document paper file
letter note
message note
email message
phone telephone mobile
website site
data information
photo photograph picture
photograph picture image
video footage
footage video film
clue lead
evidence proof
mistake error
error mistake
fault defect
defect flaw fault
damage destruction
construction building
cellar basement
gift present donation
donation gift
donor benefactor
anniversary jubilee
wedding marriage
wife spouse
husband spouse
spouse < wife husband
parent < father mother
mother mum
father dad
sibling < brother sister
relative < cousin uncle aunt nephew niece brother sister
colleague coworker workmate
resident inhabitant
resident < villager
villager resident inhabitant
local resident
citizen national
tourist visitor
visitor guest
passenger traveler
driver motorist
driver < chauffeur
captain skipper
captain < skipper
sailor seaman mariner crewman
firefighter fireman
volunteer helper
leader chief
candidate contender
applicant candidate
gang group
gang ring
gang clan
party movement
jewel gem
jewelry jewel
treasure hoard
wreck wreckage
debris wreckage rubble
rubble ruin
start beginning
beginning start
end conclusion
opening inauguration
closure closing
increase rise growth
decrease fall drop decline
number figure
amount sum
`;
