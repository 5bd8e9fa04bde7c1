/** Nouns that mean a person, between spaces: written by scripts/extract-opposites.mjs from WordNet 3.1 (Princeton University; licence in NOTICE). */
export const PERSON_NOUNS = `
abbess abbot aberrant abolitionist aboriginal aborigine absentee abstainer abstractionist academic accomplice
accountant accused accuser achiever acolyte acrobat activist actor actress addict addressee adept adherent
administrator admirer adolescent adonis adult adulterer adventurer adversary advertiser adviser advisor advocate aeon
affine aggressor aide alchemist alcoholic alderman alien alternate amateur ambassador amorist amputee analphabetic
analyst anarchist anatomist ancestor ancient angel announcer antagonist antecedent antediluvian anthropologist anti
antipope aphasic apologist apostle apothecary apparition applicant appointee appraiser apprentice arbiter arbitrageur
archaeologist archangel archbishop archdeacon archduke archeologist architect arianist aristocrat artilleryman artisan
artist ascetic aspirant assailant assassin assessor assignee assistant associate asthmatic astronaut astronomer
atheist athlete attacker attendant attorney auctioneer auditor aunt author authoritarian auxiliary aviator babe baby
babysitter bachelor backer bacteriologist bailee bailiff baker ballerina balletomane ballplayer bandit bandleader
banker bankrupt banshee barbarian barber bargainer barkeep barnburner baron baronet barrister bartender basileus
bastard bather batsman batter beadle beadsman bearer beatnik beau beautician beggar beginner beholder believer belle
bellhop belligerent beloved benedict benefactor beneficiary bereaved berserk besieger betrothed bicyclist bidder
bilingual biochemist biographer biologist biophysicist bishop biter blackmailer blacksmith bloke blonde bluestocking
boarder boatswain bobby bobbysoxer bodybuilder bodyguard bogey bohemian bondholder bondsman booby bookbinder booker
bookkeeper bookmaker boor bootlegger borrower boss botanist bourgeois boxer boy boyfriend brachycephalic brewer briber
bricklayer bride bridegroom brigadier broad broker brother brute buccaneer buddy buff buffoon bugler bullfighter bully
bullyboy bum bungler bunkmate bunter bureaucrat burglar busboy bushwhacker businessman businessperson buster butcher
butler buyer bystander cabinetmaker calif caliph caller campaigner camper campmate candidate cannibal capitalist
captain captive captor cardinal careerist caretaker carpenter carpetbagger carrier carter cartoonist cashier
cataleptic catcher caterer cattleman cavalryman caveman celebrant celebrity celibate censor chairman chairperson
challenger chambermaid champ champion chancellor chandler chap chaperon chaperone chaplain chapman character charlatan
chased cheerleader chef chela chemist chief chieftain child chiropractor choirboy choreographer chorine chosen christ
chump churchgoer churchman churchwarden citizen civilian claimant clarinetist classicist classifier classmate
clergyman cleric clerk client closer clown coach cobbler codefendant cofounder collaborator colleague collector
collegian colonel colonial colonist coloratura columnist combatant comedian comedienne comer comic commander commando
commentator commie commissioner committeeman commoner communist companion compatriot competitor composer compositor
compulsive comrade concessionaire concierge concubine conductor confectioner confederate conferee confessor confidant
confidante conformist confrere congressman connoisseur conqueror conquistador conservationist conservative conspirator
constable consul consultant consumer consumptive contemplative contemporary contestant contractor contralto
contributor controller convalescent convert conveyor convict cook coon cooper coordinator cop coquette coroner
corporal correspondent cosigner cosmonaut cosmopolitan counsel counselor counterrevolutionary counterterrorist
countess countryman courier courtier cousin couturier coward cowboy cowhand cowpuncher crackpot crafter craftsman
craven crazy creditor cricketer criminal criminologist cripple critic crofter crone crony crook crusader cubist
cuckold culprit cultist cupbearer curator currier cuss custodian customer cyclist cynic czar dad daddy dairyman dame
damsel dancer daredevil darling dauber daughter deacon deadhead dealer dean dear dearest debater debtor debutante
decadent deceased decedent deceiver decorator defector defendant defender degenerate deity delegate delinquent
deliverer demagogue demander democrat demon demonstrator dentist departed dependant dependent deportee depositor
depressive deputy dervish descendant descendent designer desperate despoiler despot detective detractor developer
deviant deviate devisee devotee diabetic diagnostician dictator dignitary dingbat diplomat director disciple
disciplinarian discoverer disputant dissenter dissident distributor diva divinity divorcee doctor dolichocephalic dolt
donna donor doorman draftsman dragon dramatist draper dreamer drinker driver dropout drover drummer drunk drunkard dry
duchess duelist duffer duke dullard dupe dwarf dweller dyer dyslexic earl earner earthman eccentric ecclesiastic
eclectic economist editor educator egghead egotist elder eldest elector electrician electrotherapist embodiment
emeritus emir employee employer empress enchanter engineer engraver enrollee entertainer enthusiast entomologist
entrepreneur environmentalist epicure epicurean epileptic equal erotic escort essayist ethnic ethnologist eunuch
evangelist evildoer examiner executioner executive executor existentialist expatriate experimenter expert explorer
exporter expositor expressionist extern extremist fairy faker faller fanatic fantasist farmer fascist father fatty
federalist fella fellow felon feminist fencer feudatory fiance fiddler fiduciary fielder fieldhand fiend fighter
filmmaker financier firstborn fisher fisherman fishmonger fishwife fixer flapper flautist fledgling florist foe
follower fondler fool forbear forebear forefather foreigner foreman foreperson forerunner fortuneteller foundling
franklin freak freeman freewheeler freshman friar friend frontiersman fry fugitive fullback fuller fundamentalist
gadfly gagwriter gallant gambler gamin gangster gardener gatekeeper gatherer gay gendarme general generalist
geneticist genie genius gentile gentleman geographer geologist geophysicist ghoul girl girlfriend giver gladiator
glutton gnome godchild goddess goldsmith golfer goliath goner gospeler gourmet governess governor graduate grammarian
grandchild granddaughter grandfather grandma grandmother grandparent grandson granny grantee grantor graybeard great
greengrocer grocer groom grouch grower grownup guard guardian guerilla guerrilla guest guide guitarist gunman gunner
gunslinger guru guy gymnast gynecologist hack hacker hairdresser halfback handyman harper hater have hawker headmaster
headmistress headsman healer hearer heathen heavyweight heckler heir hellion helmsman helper herald herder heretic
hermaphrodite hermit hero heroine herpetologist heterosexual hick highbrow highwayman hijacker hiker hillbilly hippie
histologist historian hitchhiker hitter homesteader homosexual hood hooker hopeful horseman host hostage hostess
hotelman hotshot housebreaker houseguest householder housekeeper housewife huckster hugger hulk humanist humanitarian
humorist hunter huntsman hurler husband hypnotist hypocrite idealist ideologist idiot idler ignoramus illegitimate
illiterate illustrator imbecile immigrant imp importer imposter impresario impressionist incarnation incompetent
incubus incumbent incurable independent individualist industrialist infant infantryman infernal infidel infielder
informant informer inhabitant inmate innkeeper innocent inquisitor insider insolvent insomniac inspector instigator
instructor instrumentalist insured insurgent insurrectionist intellectual interlocutor intermediary intern interne
internee interpreter interviewer intimate intruder invader invalid inventor investigator investor ironworker itinerant
jackass janissary janitor jerk jester jeweler jezebel jilt jimdandy jimhickey jockey joiner joker journalist judge
juggler junior jurist juror juvenile kafir keeper kicker kid kidnapper killer king knight laborer lackey lad lady
laggard landlord landowner lapidary lasher laureate lawman lawyer layman leader learner lecher lecturer leftist lefty
legatee legislator lender lesbian lessee letterman lexicographer liar liberal libertarian libertine librarian
librettist lieutenant lifter lightweight linebacker lineman linguist listener literate lithographer litigant lobbyist
logger logician longer longshoreman loon loser lovely lover lowbrow loyalist luminary lummox lunatic lunkhead lush
lyricist machinist madam madman magician magistrate magnate mahatma maid maiden mailman major maker malfeasant mama
mamma man manager maniac manservant mantrap marine mariner marksman marquess marquis married marshal marshall martyr
mason massager masseur master matador mate mater materialist mathematician matriarch matron mayor mechanic meddler
mediator melancholic member mendicant menial mentor mercenary mercer merchant mermaid messenger metropolitan
microscopist midshipman midwife migrant militant millionaire mimic miner minister minor minstrel misanthrope
misogynist miss missionary mistress mocker moderate modern molester mom mommy monarch monastic moneymaker mongoloid
monk monolingual monologist monster monstrosity moralist mortal mortgagor mortician mother motile mountaineer mourner
mover moviegoer mugger murderer muscleman musician mutant mutineer mystic namesake naprapath national nationalist
native nativist naturalist naturopath navigator nazi negotiator neighbor nephew neurologist neurotic neutral
neutralist newborn newcomer newsboy newsman newspaperman niece nincompoop noble nobleman noblewoman nobody nomad
nominee noncom nonconformist nondescript nondriver nonpartisan nonresident notable novelist novice nun nurse nursemaid
nymph nymphomaniac oarsman observer obsessive obstetrician occupant oculist offender officer official offspring ogress
oldster onlooker operagoer operative ophthalmologist opponent optimist orator orderly ordinary organist organizer
originator ornithologist orphan outcast outfielder outlaw outsider overachiever overnighter overseer owner oyabun
pagan painter pal paleontologist palmist pamphleteer pander papa parachutist paramedical paranoiac pardner parent
parishioner parliamentarian parson participant partner partygoer passenger passerby pastor pathologist patient
patriarch patrician patriot patroller patrolman patron patronne payee payer peasant peddler pedestrian pediatrician
pedophile peer penitent pensioner perfectionist performer peripatetic perpetrator person personage personification
pervert pessimist petitioner phantom pharmacist pharmacologist philanthropist philistine philologist philosopher
phonetician phony photographer physician physicist physiologist pianist picket pickpocket pilgrim pilot pimp pioneer
piper pirate pistoleer pitcher pixie plainclothesman plaintiff planner planter plasterer player playmate playwright
plebeian plier plumber poet policeman politician polluter polyglot ponce pop pope popularizer porter portwatcher
poseur positivist posseman possessor potter practitioner praetor preacher predecessor prefect prelate premier
president preteen prey prick priest priestess primate prince princess printmaker prior prisoner private prizefighter
pro probable procurer prodigal producer professional professor progenitor programmer promoter promulgator propagandist
prophet proponent proprietor prosecutor prospector prostitute protagonist protector protege protester provincial
prowler pseudo psychiatrist psychic psychoanalyst psychologist psychopath psychopomp psychotic publicist puke puncher
pundit punk punster pupil puppeteer purchaser puritan pursued pursuer purveyor pygmy quack quaker quarterback queer
questioner rabbi racist racketeer radiologist ragamuffin raiser rajah rancher ranger rapist rascal reactionary reader
realist rebel receptionist recipient recluse recreant recruit rector redcoat redheader referee refugee regent
registrant regular relative reliever religionist religious repairman reporter representative reprobate republican
researcher resident retailer retard retiree reveler reveller reverend reviewer revolutionary rhetorician rheumatic
ribald rider rifleman rigger rioter rival roarer robber rogue roman romantic roofer rookie roommate roomy roughneck
rowdy rower royalist ruffian ruler runner rustic rustler safebreaker sage sahib sailor saint salesgirl saleslady
salesman salesperson satirist savage saver savior saxophonist schemer schizophrenic scholar scholastic scholiast
schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress scientist scion scoundrel scout screenwriter
sculptor seafarer seaman seamstress seasonal secessionist secretary sectarian secular secularist seducer seeker seer
segregate segregationist selectman seller seminarian senator senior sensitive sentimentalist sentinel sentry serf
sergeant servant serviceman settler shaman shareholder sharer sharper sheepman sheik shepherd sheriff shoemaker
shopkeeper shopper shortstop showman shrink sibling sightseer signer signore silly simpleton singer sinner sipper sir
sis sister skater skeptic skier skinner skirmisher skunk slattern slave sleeper sleepwalker slob slugger smith
smuggler sneak sniper socialist sociologist soldier solicitor soloist somebody someone son songwriter sonny soothsayer
sophisticate sophomore soprano sorcerer soul southpaw sovereign spastic speaker specialist spectator speculator
spender spic spick spinster spirit spokesman spokesperson sponsor sportsman sportswoman spouse sprinter spurner spy
squire stagehand stager stalwart starlet statesman statistician steady steeplejack stepchild stepmother steward stiff
stipendiary stockbroker stockholder stoic stonemason stooge storekeeper storyteller straggler stranger strategist
strider student stupid stylist subjectivist subnormal subordinate subscriber suburbanite subversive successor sucker
sufferer suffragist suitor sultan super superintendent superior supernatural supernumerary supervisor suppliant
supplier supporter surgeon surrealist surrogate surveyor survivor suspect sustainer swagman swami swashbuckler
sweetheart swimmer swindler symbolist syphilitic tackle tailback tailor talker taskmaster taxidriver taxonomist
taxpayer teacher teammate teamster tease technician teen teenager teetotaler telegrapher teller telltale temporary
tempter tenant terrorist testator theatregoer theologian theorist therapist thief thinker thrower thug tiger toddler
tormentor torturer totalitarian toter tough tourist townsman trader tradesman traditionalist tragedian trainman
traitor tramp transalpine trapper traveler traveller treasurer troll trooper troublemaker troubleshooter truant
trumpeter trustee tubercular tumbler tutor twin twirler tycoon typist tyrant ultraconservative umpire uncle
underachiever underdog undergraduate underling undersecretary undertaker undesirable undoer unfortunate untouchable
upholder urchin user usher utilitarian utilizer vacationer vagrant valet vandal vaquero vassal vegetarian vendor
ventriloquist vestal vet veteran veterinarian veterinary vicar victim victor viewer vigilante villager villain villein
violator violinist virgin virtuoso viscount viscountess visionary visitor vocalist volunteer votary voter vower
voyager voyeur wag waiter waitress wallah wanderer wanton ward warden warder warrior watcher watchmaker watchman
watercolorist wearer weightlifter welder westerner whale whistleblower whiz wholesaler whore widow widower wife
wigmaker wildcatter windbag wingback wingman winner wisenheimer witch witness wizard woman womanizer woodcarver
woodworker worker workman worshipper worthy wrestler wretch wright writer wrongdoer yokel youngster youth zombie
zoologist
`;
