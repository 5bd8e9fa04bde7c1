/** Nouns of one kind of thing in nearly all their senses, a kind and a bar before the first of them: written by scripts/extract-opposites.mjs from WordNet 3.1 (Princeton University; licence in NOTICE). */
export const KIND_ROWS = `
aircraft|aircraft airliner airplane airship bomber dirigible glider helicopter interceptor seaplane
animal|abalone adelgid agouti amphipod anaconda andrena ani animal annelid ant antbird anteater antelope antlion aphid
arachnid archosaurian armadillo armyworm arrowworm arthropod ascidian auk avocet baboon bandicoot barbet barnacle
barracuda beagle bedbug bee beluga bird bison bittern bivalve blackbird blackbuck blacksnake blastocyst blastula
bloodhound blowfly bluebird boar bobolink botfly bovid bovine bowerbird brachiopod branchiopod brant bristletail bronc
bronco buckskin bulldog bullfrog bullock bumblebee bustard butcherbird buzzard cacomistle caecilian caiman camel
cankerworm carabao caracara caribou carnivore cat catbird cattle cavy cayman centipede cephalopod ceratopsian cetacean
chachalaca chalcid charger cheetah chevrotain chickadee chimpanzee chipmunk chordate chrysalis chub cicada civet coati
cobia cobra cockatoo cockroach codling coelacanth coelenterate colobus colubrid conch condor constrictor coot copepod
copperhead corgi cormorant cotinga cottonmouth cottontail cow cowrie cows crake crinoid crocodile crossbill crowbait
crustacean ctenophore curassow curlew cuttlefish cutworm cyclostome dace damselfish dasyure decapod deer diapsid
dinosaur dobsonfly dog dogfish dolphin dormouse douroucouli dowitcher dragonfly drumfish dugong earthworm earwig
echidna echinoderm edentate eelpout eelworm eggar egret eider eland elapid elephant elk entire ephemeral equine falcon
feline ferret fetus filly finback finch firebrat firefly fissiped flamingo flathead flatworm flea flycatcher foetus
foxhound freetail frogmouth fulmar gallinule gannet ganoid gar gastropod gastrula gavial gazelle gecko gelding
geometrid gerbil gerenuk giraffe gnat gnatcatcher gnu goatsucker godwit goldeneye goldfish goral gorilla grackle
grasshopper grebe greenling greyhound grosbeak grubby guan guanaco guenon guillemot gurnard hagfish halfbeak hamster
hatchling hawkmoth hawksbill hedgehog heifer hen herbivore hind hoatzin hominid hominoid honeybee honeycreeper hoopoe
hornbill hornet horse housefly human humankind humans hummingbird husky hydroid hydrozoan hyena ibis ichneumon
ichthyosaur iguana iguanodon impala insect invertebrate isopod jacamar jackal jackdaw jackrabbit jaeger jaguar
jellyfish jerboa kangaroo karakul katydid killifish kingbird kingfisher kinglet kitten koala krait kudu lacewing
ladybug lamprey lancelet langur larva leafhopper lemming lemur linnet livestock llama looper lorikeet louse lugworm
lungfish lyrebird macaque macaw maggot mako mallard mamba mammal mammalian mammoth manatee mandrill mangabey mankind
mantid mantis mantispid marlin marmoset marmot marsupial marten mastiff mastodon meadowlark mealybug medusoid meerkat
megapode menhaden merganser midge millipede minnow moa mockingbird mojarra mollusc mollusk mongoose monkey monotreme
moose mosquito moth mouse muishond mule muntjac murre mustelid musteline myna narwhal nematode neritid newt noctuid
nuthatch ocelot oilbird okapi onychophoran opossum orangutan oriole ornithischian oscine osprey ouzel ovenbird owl
oxen oystercatcher paca pachyderm panda panther parakeet passerine patas peacock peafowl peccary pelican penguin
percoid peregrine petrel phalanger phalarope pigeon piglet pika pinworm pipit pitta placental plantigrade platypus
plesiosaur pleurodont plover polecat pollinator polychete poodle porcupine porpoise possum pratincole prosimian
pterosaur puffbird puffin pug pupa purebred quadruped rabbit racehorse ratite rattlesnake raven reeve reindeer remora
reptile reptilian rhesus rhino rhinoceros roadrunner robin rodent rooster rorqual rudd ruminant sabertooth sandgrouse
sandpiper sapsucker saturniid saurischian sauropod scad scarabaeid scaup schnauzer scorpaenoid scoter scrubbird
sculpin seabird seagull seahorse searobin serow shearwater sheepdog sheldrake shipworm shoebill shorebird shorthorn
shrike siamang silkworm silverfish siphonophore sirenian siskin skink skua snail snake snakebird songbird sow
spadefoot spaniel sparrow spirula spittlebug spitz spoonbill springbok squirrel stag stallion starfish starling steed
stingray stork stray sturgeon swan swine swordtail tadpole tailorbird taipan tamarin tanager tapeworm tapir tarantula
tarpon tarsier teleost tench tenrec termite tern terrapin terrier tetrapod thecodont therapsid theropod thornbill
thrip thrips titmouse toad tom topminnow tortoise tortrix toucan touraco towhee tripletail trogon tsetse tuatara
tunicate turnstone turtledove tyrannosaurus uakari underwing unguiculate ungulate univalve vertebrate viper viverrine
vole vulture wagtail wallaby walrus waterbuck waterfowl waxwing weaverbird webworm weevil whipsnake whiptail whitefly
woodcock woodhewer woodpecker wrasse yellowlegs zebra
book|booklet dictionary encyclopedia glossary guidebook handbook instructions textbook thesaurus tome utopia
building|abbey aviary barn basilica bawdyhouse boardinghouse brothel building cafe cafeteria capitol cathedral chapel
clubhouse coffeehouse consulate cottage dispensary dorm edifice farmhouse feedlot garage greenhouse hospital hostelry
hotel house infirmary inn kennel lunchroom manse monastery morgue mortuary mosque motel nuthouse outbuilding parsonage
pub restaurant rink schoolhouse shed shrine skyscraper smokehouse steakhouse synagogue tavern tenement woodshed
currency|anna centavo centesimo centimo chon dinar dirham euro fils forint franc haler koruna krona kurus kwacha leone
leu lira loti manat paisa pfennig piaster rial riyal ruble som tenge thebe tiyin zloty
drug|acetaminophen acoustic aloes amphetamine analgesic anesthetic anthelmintic antiarrhythmic antibacterial
antibiotic anticholinergic anticoagulant anticonvulsant antidepressant antidiabetic antidiarrheal antidote antiemetic
antihistamine antihypertensive antimalarial antimetabolite antineoplastic antipsychotic antipyretic antiseptic
antispasmodic antiviral aspirin astringent atropine barbital barbiturate benzodiazepine botanical bronchodilator
carminative cathartic cephalosporin chloroform chlorothiazide chlorpromazine cigar cigarette cocaine decongestant
dexamethasone diuretic drug emetic ephedrine expectorant hallucinogen hashish heparin heroin immunosuppressive
interferon laudanum laxative liniment mescaline morphine narcotic nitroglycerin nontricyclic opiate opium
oxytetracycline penicillin pharmaceutical physic prednisone psilocybin purgative quinine relaxant reserpine soporific
streptomycin sulfa sulfonamide tetracycline thalidomide therapeutic tobacco tranquilizer tricyclic vasodilator
vermifuge
element|actinium adamant allotrope aluminum antimony argon barium beryllium bismuth boron bromine cadmium calcium
carbon cerium cesium chlorine chrome chromium cobalt curium erbium fluorine fullerene germanium graphite helium
hydrogen iodine iridium lanthanum lithium magnesium manganese metal molybdenum neon niobium nitrogen osmium oxygen
palladium platinum plutonium polonium potassium radiochlorine radium radon rhodium rubidium scandium selenium silicon
sodium soot strontium sulfur sulphur tantalum tellurium thorium titanium tungsten uranium vanadium xenon yttrium zinc
zirconium
fabric|boucle brocade buckram burlap calico cheesecloth chiffon chino cloth felt gauze gingham handkerchief headsail
homespun jean khaki lateen lugsail mainsail mohair moire muslin oilcloth plaid plush poplin rayon russet satin serge
shantung swatch taffeta tarpaulin tartan terrycloth textile topsail towel toweling tweed velour velours velvet woolen
woollen
film|documentary movie
firearm|autoloader carbine firearm handgun musket pistol revolver rifle shotgun smoothbore
food|allemande aniseed appetizer aspic avocado baba bagel beverage biscuit bouillon bread breakfast brittle broth
brunch bulgur bun burgoo butter buttermilk candy catsup caviar chili chips choline chowder chutney cider cling cocoa
coffee coffeecake condiment conserve conserves consomme cookout cornbread cornmeal crabmeat crisp curd curry custard
dessert diet dietary dumpling dumplings eatable eats edible eggs espresso feed flavoring flour fondue food forequarter
frankfurter fricassee friedcake fritter fudge gingerroot greens grenadine gruel hamburger hardbake hay herbal
hindquarter hollandaise hominy jerky johnnycake julienne leftovers lemonade loaf loblolly lobscouse lobscuse lunch
luncheon macaroon margarine marinade marmalade marshmallow matzo mayonnaise meal meatball meatloaf milk mince molasses
muffin mutton niacin oatmeal offal omelet organs pancake panfish pasta pastry patty pear pemmican peppercorn
perishable pita pizza porcupines pork porkchop porridge porterhouse potherb potion potluck pottage premix preserves
produce provisions prune pud pudding puree raisin repast riboflavin roux salad salsa sauce sauerkraut seafood semolina
sherbet silage sirloin snack souffle sowbelly spaghetti spatchcock starches steak supper sushi syrup taffy tapioca tea
thiamin thiamine tidbit tisane toffee tortilla veal vegetable vegetarianism veloute venison viand vinaigrette vitamin
waffle yoghurt yogurt yolk
furniture|armchair armoire bedstead bookcase cathedra chair couch daybed desk escritoire fauteuil furniture pew settle
sofa tuffet wheelchair workbench worktable
garment|accouterment apparel attire bandoleer bathrobe bloomers blouse bodice bonnet boxers bra brassiere breeches
cassock churidars clothes clothing coat corduroys corset costume coverall cravat derby doublet drawers dress fedora
frock garb garment gown greatcoat hairpiece handwear hat headdress headscarf hosiery jeans kameez kerchief kilt
legging levis lingerie loincloth mac miniskirt mobcap necktie neckwear nightclothes nightdress nightshirt outerwear
overall overcoat pajama pants parka petticoat pinafore poncho pontifical pullover raincoat reversible robe salwar sari
scanty seatbelt shawl shirt shorts silks slacks sock soutane stays stole strapless suspender sweatshirt swimsuit tails
tights trappings trouser trousers trunks turban tuxedo undergarment underpants undershirt underskirt underwear uniform
unmentionable vest vestment wearable
illness|acne actinomycosis adenoma anaplasmosis angioma anthrax arthritis asthma avitaminosis bends beriberi botulism
bronchiolitis bronchitis brucellosis cancer carcinoma chickenpox cholera cirrhosis cowpox dermatitis diabetes
diphtheria disease dwarfism dysentery eczema emphysema enterotoxemia erythema flu frambesia gastroenteritis glanders
glaucoma goiter goitre gonorrhea gout granuloma heaves hepatitis illness influenza leprosy leukemia malnutrition
measles meningitis mononucleosis mumps myeloma neoplasm papule pemphigus phenylketonuria pimple pityriasis pneumonia
polio poliomyelitis pox psoriasis pustule pyelonephritis rabies rhabdomyosarcoma rheumatism rhinotracheitis rickets
rubella sarcoma scours scrapie scrofula scurvy shingles smallpox spavin syphilis thalassemia trembles tuberculosis
tularemia tumor tumour typhoid typhus urethritis varicella warble xanthoma yaws zoster
instrument|accordion bagpipe banjo bassoon bombard castanets cello chime chordophone clarinet clarion contrabass
cornet cymbal fiddle gong guitar harpsichord kettledrum lyre mandolin oboe piano saxophone shawm sitar trombone
trumpet tuba vibraphone viol violin woodwind xylophone zither
island|isle islet
mountain|anthill atoll ben dune foothill headland highland hill hillock knoll ledge mountain plateau promontory
sandbank tableland upland
plant|acacia acanthus aconite agave ageratum ailanthus albizia althaea amaryllis anchusa angiosperm anthurium aquatic
arborvitae arbutus aroid artemisia aspen asphodel astilbe avens babassu bayberry bedstraw begonia bellflower bergamot
biennial bindweed birthwort bittercress bittersweet blackthorn bladderpod bletia bracken bramble brodiaea bryony
buckthorn bugbane burdock buttercup cacao cactus caladium camas campanula canna carpetweed casuarina catalpa catchfly
cattail cattleya centaury chamomile chaulmoogra chickweed chinchona chive clematis clocks clover clusia cohune coleus
colicroot coltsfoot columbine coneflower conifer convolvulus coreopsis cornel cottonwood cranesbill crocus croton
crowfoot cuckoopint cycad daffodil daisy dandelion davallia delphinium derris dhak diatom dichondra dicot dillenia
dodder dogbane echinocactus edelweiss ephedra epiphyte episcia erica eryngo eucalypt evergreen everlasting featherfoil
fern figwort flamboyant forsythia foxglove foxtail frangipani frogbit fumitory gametophyte gardenia gentian geranium
gerardia germander ginkgo glad gloriosa gloxinia goldenrod goosefoot grass gumweed gymnosperm hawkweed hawthorn
helianthemum herbage hibiscus hollyhock honeysuckle hops hornbeam horsemint horsetail houseplant hydrophyte ivy
jasmine jonquil kalmia knapweed kudzu larkspur leatherleaf lepidobotrys liana lilac lily lobelia loosestrife lychnis
madder maidenhair mallee mallow mammillaria mangrove manzanita marigold mariposa martynia masdevallia mesquite
mignonette milfoil milkweed milkwort mullein myrtle neem nemophila nettle nigella nightshade oleander oncidium orchid
origanum ornamental oxalis palmetto palmyra pansy passionflower pennyroyal peony philodendron phlox pia pimpernel
pinon plectranthus pogonia poinsettia pokeweed poppy primrose privet pteridophyte pussytoes pyrola ragweed ragwort
rhododendron rockrose rowan safflower sagebrush saltbush saltwort salvia sandwort sang sanicle sansevieria sapling
saxifrage scilla sedge sedum seedling senna sesame shagbark shamrock shrub shrublet silene snakeroot snapdragon
sneezeweed soapwort speedwell spiderwort spikemoss spleenwort sporophyte spurge stapelia sterculia stevia
streptocarpus strophanthus styrax subshrub succulent sunflower talipot tansy teasel thallophyte thimbleweed thistle
tree trillium trumpets tulip tung twinflower undershrub verbena vetch vine wheatgrass wildflower willow wisteria
woodruff wormwood xerophyte yucca zamia zinnia
poem|doggerel elegy haiku heroic ode poem sonnet versicle
press|bimonthly daily gazette monthly periodical pictorial quarterly semimonthly weekly
settlement|hometown metropolis
ship|barge battleship boat canoe freighter frigate ironclad ketch knockabout lifeboat motorboat pirogue rowboat
sailboat ship skiff sloop speedboat steamboat steamship submarine towboat warship yacht yawl
song|anthem aria cadenza chant choral dirge ditty divertimento folksong hymn keen largo lied madrigal nocturne
partsong plainsong recitative scherzo serenade
sport|angling archery badminton baseball basketball bathe bicycling coursing croquet dressage fishing golf gymnastics
hockey hoops horseshoes judo lacrosse motorcycling pugilism rowing rugby skating skiing soccer sumo swim swimming
tennis tumbling
star|asteroid moon nova planet planetoid
vehicle|ambulance auto automobile bicycle bike boxcar buckboard buggy bulldozer car cart chariot clarence dinky
handcart jeep landrover limber limo limousine locomotive motorbike motorcar motorcycle oxcart skateboard snowmobile
streetcar subcompact sulky taxi taxicab teacart tractor tricycle trolley truck unicycle wagon
water|bayou brook creek estuary fjord headstream inlet lagoon loch millpond pond river rivulet sea shallow strait
tributary waterfall
`;
