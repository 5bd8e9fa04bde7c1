/**
 * Frequent English verbs, written from public knowledge of the language: those that are hardly ever nouns,
 * those whose base or -s form is as often a noun, and the irregular ones.
 */

/** Base forms that (with their -s form) are read as verbs wherever a verb can stand. */
export const PLAIN_VERBS = `
abandon abduct abolish abstain absorb accelerate accept accompany accomplish accumulate accuse achieve acknowledge acquire
activate adapt add adhere adjust administer admit adopt advise advocate affect affirm afford aggravate agree align allege allocate allow
alter amend amplify analyse analyze announce annex anticipate apologise apologize appear applaud apply appoint appreciate approve argue arise arrange
arrive ascertain ask assassinate assemble assert assess assign assist associate assume assure attach attain attend attract attribute authorise authorize avert
avoid ban barricade bargain behave belong believe belittle benefit besiege betray blame blend block board bolster boast bolster boycott broaden
calculate cancel carry cease celebrate circulate cite clarify climb coerce coincide collaborate collapse collect collide combine commence
commit communicate compare compel compensate compete complain complete comply compose comprise conceal concede conceive concentrate conclude condemn conduct
confer confess confide configure confine confirm confiscate confront congratulate connect conquer consider consist consolidate conspire
constitute constrain construct consult consume contain contaminate contemplate contend continue contradict contravene contribute convene converge convey convict convince cooperate
coordinate cope correlate correspond counter create criticise criticize cultivate curb curtail decide declare decline decrease dedicate deem deepen deface
defend define degrade delegate delete deliver demolish demonstrate denounce deny depart depend depict deplete deplore deploy deport deprive derail derive describe
deserve destabilise destabilize destroy detain detect deter deteriorate determine detonate devastate develop deviate devote devise differ diminish
disappear disagree disband discard disclose discontinue discover discredit discriminate discuss dismantle dismiss disperse displace disregard disrupt dissolve distinguish distort
distract distribute diversify divert divide dominate donate download dub earn edit educate elaborate elect elevate elicit eliminate embark embrace embroil emerge emit emphasise
emphasize employ empower enable enact encompass encounter encourage endanger endorse endure enforce engage enhance enjoy enlarge enlist ensure entail enter entitle envisage
enjoin equip erase erect erode eradicate erupt escalate escape establish evacuate evade evaluate evolve exacerbate exaggerate examine exceed exchange exclude execute exempt exert exhaust exist
expand expect expel experience expire explain explode exploit explore express extend extract extradite facilitate fail fear feature finalise finalize flee
fluctuate flourish forbid foresee foster fulfil fulfill function gather generate glorify govern grant guarantee halt hamper happen harass harm
harvest hesitate highlight hinder hinge hint hospitalise hospitalize identify ignite ignore illustrate imagine impact impede implement implicate imply import impose imprison improve incite include incorporate increase incur indicate
induce infect infer infiltrate inflict influence inform inherit inhibit initiate injure innovate inspect inspire instal install instigate institute instruct insult insure integrate intend intensify interact intercept interfere
interpret interrogate interrupt intervene introduce invade invent invest investigate invite invoke involve issue jail jeopardise jeopardize join justify keep kidnap kill lack land launch lecture legalise legitimise legitimize liberate
listen locate loot lower maintain manage manipulate manoeuvre marry massacre materialise materialize maximise mediate mention merge migrate militarise minimise minimize mislead mitigate mobilise mobilize moderate modernise modernize modify monitor motivate multiply
narrow necessitate negotiate nominate normalise normalize notify nullify obey obligate oblige observe obstruct obtain occupy occur offend omit operate oppose oppress organise organize originate orchestrate oust outline outlaw outweigh overcome
overestimate override oversee overstate overthrow overturn overwhelm owe own participate penetrate perceive perform persecute persist persuade pledge plunge plummet ponder portray pose possess postpone praise precede preclude predict prefer prepare preserve presume pretend prevail prevent
proceed proclaim procure produce prohibit project prolong promote prompt pronounce propagate propose prosecute prosper protect prove provide provoke publicise publicize publish punish purport purchase pursue radicalise radicalize ratify
react reactivate realise realize reaffirm reassure rebuild rebut recall receive recognise recognize recommend reconcile reconsider reconstruct recover recruit redeem redeploy reduce refer refine reflect refrain refuse refute regain regard regret regulate rehabilitate
reinforce reintroduce reiterate reject relate release relinquish relocate rely remain remember remind remove render renew renounce reopen reorganise repatriate repel replace replicate represent repress reproduce require rescind resemble reserve reside resign resist
resolve respect respond restore restrain restrict resume retain retaliate retire retreat retrieve reunite reveal reverse revise revive revoke reward rupture sabotage sanctify satisfy scare scrap secede secure seek seem seize
select send separate serve settle shatter shell shelter shrink siege signal simplify simulate slam smuggle solve speculate sponsor stabilise stabilize stem stipulate stockpile stoke strengthen stretch stumble submit subsidise succeed sue suffer suggest
summon supervise supply suppose suppress surge surrender surround survive suspect suspend sustain swallow symbolise symbolize tackle target tend terminate terrorise testify threaten tighten tolerate torture trace transfer transform translate transmit transport traverse treat
trigger triple undergo undermine underline underpin underscore understate undertake unfold unify unite unleash unveil update uphold urge utilise utilize vacate validate vandalise vanish vary verify violate visit vow wait walk wander
want warn wash weaken weigh welcome widen wield withdraw withhold withstand witness worsen worry wound yearn yield culminate clash
`;

/** Base forms whose base or -s form is as often a noun: read as verbs only where the words around ask for one. */
export const NOUN_LIKE_VERBS = `
abuse access account act address advance age aid aim air alarm alert ambush answer appeal approach arm arrest attack attempt auction award back balance battle base blast block blockade bomb
book boost border bottom bother breach break bribe bridge brief broadcast budget bust call campaign care cast cause challenge charge chair chance change check claim
class clear close coach code comment concern conflict contact content contest contract contrast control cook cool cost count couple cover crack craft crash cross crowd cry cure cut
damage dance date deal debate default defeat delay demand design desire detail dialog discount dispatch display dispute document double doubt draft drain draw dream dress drill drive drone drop dump
echo edge effect end engineer escort estimate even exercise exhibit exit export face factor fall favor favour feed feel fight figure file fill film fine finish fire fish fit fix flag flare flash flight
float flood flow fly focus force forecast form frame fuel fund gain gamble gauge gear glance grade grip ground group guard guess guide hack hand head help hike hit hold honor honour hope host house hunt hurt impact import
increase inquire interest interview issue judge jump kick label lament land laugh lay lead leak leap leave level lift light limit line link list live load loan lobby lock look lose love mandate march mark market
mask master match matter measure meet milk mine mirror miss mistake model mount move murder name need nose note notice number object offer open order pace pack paint pair panic pardon park part pass patrol pause pay peak permit phone pick picture
pilot place plan plant play plead plot plow point poison police poll populate position post pound pour power practice practise present press pressure price profit program progress project promise protest pull pump push query question quit quote race raid rail raise
rally range rank rate reach read rebel rebound record reform register release repair repeat reply report request rescue research respect rest result retreat return review rise risk rival rocket root rough round route ruin rule rumour run rush sail sample
sanction save say scale scan score scream screen seal search seat sell sense sentence set shape share shell shift ship shock shoot shop short show sign signal sink sit slice slide slip slow smell smoke snow sort sound spark speak speed spend spill spin split sport spot
spread spy squeeze stage stand star stare start state station stay steal steer step stick stop storm strain stress strike string strip struggle study style submit subject suit support surface surprise survey suspect sweep swing switch table tackle talk tap task taste tax team telephone test
thank think time title top total touch tour track trade train transfer transit travel treat trend trial trick trip trouble trust try turn twist type upset use value veto view visit voice volunteer vote wage wake walk war warrant waste watch water wave
weather welcome whisper will win wind wish witness wonder work worry wreck stab bomb bear become begin bet bid bind bite bleed blow breed bring build burn burst buy catch choose come dig do dwell eat find forbid forget forgive freeze get give go grow have hang hear hide know leave lend let lie mean ride ring see seek shake shut sing sleep sow spring swear swim take teach tear tell throw thrust tread understand wear weave weep write
fan pay back teeter bypass flow tweet text email stream claim dismiss lapse reign rain snow tally tie vie trail sack
`;

/** base past participle; several readings are separated by "/". */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten
bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk
drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast/forecasted forecast/forecasted
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|go went gone|grow grew grown|hang hung hung|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leap leaped/leapt leaped/leapt|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay/lied lain/lied
light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|overcome overcame overcome|override overrode overridden|oversee oversaw overseen|overthrow overthrew overthrown
pay paid paid|prove proved proven/proved|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold
send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken
speed sped sped|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven
swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|thrust thrust thrust|undergo underwent undergone
understand understood understood|undertake undertook undertaken|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
`;
