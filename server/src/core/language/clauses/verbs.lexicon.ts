/**
 * Frequent English verbs, written from public knowledge of the language: those that are hardly ever nouns,
 * those whose base or -s form is as often a noun, and the irregular ones.
 */

/** Base forms that (with their -s form) are read as verbs wherever a verb can stand. */
export const PLAIN_VERBS = `
abandon abduct abolish abort absorb abstain accede accelerate accept accommodate accompany accomplish accord accrue accumulate accuse achieve
acknowledge acquire activate adapt add adhere adjourn adjust administer admit adopt advertise advise affect affirm afford aggravate agree align allay
allege allocate allow alter amass amend amplify analyse analyze annex announce anticipate apologise apologize appear applaud apply appoint appreciate
apprehend approve argue arise arraign arrange arrive ascend ascertain ask assail assassinate assemble assert assess assign assist assume assure attach
attain attend attract authorise authorize avenge avert avoid await barricade barter become beg begin behave behead believe belittle belong bemoan
berate besiege betray bewilder blame blend blink bolster bombard brandish bring broaden build bury buy calculate cancel carry carve cater cease cede
celebrate certify cheat chide choose circulate cite clarify climb clinch cling coerce coexist coincide collaborate collect collide collude combine
come commemorate commence commend commit communicate commute compare compel compensate compete compile complain complement complete comply compose
comprehend comprise conceal concede conceive concentrate conclude condemn confer confess confide configure confine confirm confiscate conflate
confront congratulate congregate conjure connect conquer conscript consider consist consolidate conspire constitute constrain construct consult
consume contain contaminate contemplate contend continue contradict contravene contribute convene converge convert convey convince cooperate
coordinate cope correlate correspond corroborate create cripple criticise criticize crumble culminate cultivate curate curb curtail deceive decide
declare decry dedicate deem deepen deface defend define deflect defraud defuse defy degrade delete deliver demolish demonstrate demote denounce deny
depart depend depict deplete deplore deploy deport depose deprive derail derive describe deserve designate destabilise destabilize destroy detain
detect deter deteriorate determine detonate devastate develop deviate devise devolve devote devour dictate die differ digress diminish direct disable
disagree disappear disarm disband discard disclose discontinue discourage discover discredit discriminate discuss disintegrate dislike dislodge
dismantle dispel disperse displace dispossess disprove disregard disrupt disseminate dissolve distinguish distort distract distribute ditch diversify
divert divide do dodge dominate donate drown dub dwarf dwindle earmark earn eat edit educate eject elaborate elect elevate elicit eliminate emanate
embark embezzle embody embrace embroil emerge emit emphasise emphasize employ empower enable enact encircle encompass encounter encourage encrypt
endanger endorse endure enforce engage engulf enhance enjoin enjoy enlarge enlist enrol ensure entail enter entice entitle entrench enumerate envisage
envision equal equip eradicate erase erect erode erupt escalate espouse establish evacuate evade evaluate evict evolve exacerbate exaggerate examine
exceed exclaim exclude execute exert exhaust exist exonerate expand expect expel expire explain explode explore express expropriate extend extort
extract extradite fabricate facilitate fail faint falsify feel fill finalise finalize find flee flourish fluctuate foil foist follow forbid foresee
forget fortify foster fray fulfil fulfill galvanise galvanize gather generate get give glorify gloss go govern grab grapple greet grieve grow hamper
handle happen harass harvest hasten hate have heal hear hesitate hijack hinder hinge hire hospitalise hospitalize hurl identify ignite ignore
illustrate imagine impair impeach impede implement implicate implode imply impose impound imprison improve inaugurate incapacitate incarcerate incite
include incorporate incur indicate indict induce induct infect infer infiltrate inflate inflict inform infringe infuriate infuse ingest inherit
inhibit initiate inject injure innovate insist inspect inspire instal install instigate instruct insure integrate intend intensify interact intercept
interfere interpret interrogate interrupt intervene intimidate introduce intrude inundate invade invalidate invent invest investigate invite invoke
involve irrigate jeopardise jeopardize join justify keep kidnap kill kneel knock know lament languish latch leave legalise legitimise legitimize lend
let liberate like listen locate look loom lower lurk magnify maim maintain malfunction manage manifest manipulate manoeuvre marry materialise
materialize maximise mean mediate meet melt mention merge migrate militarise mingle minimise minimize mislead misuse mitigate mobilise mobilize
moderate modernise modernize modify molest monitor motivate multiply muse muster narrow nationalise nationalize necessitate negotiate neutralise
neutralize nominate normalise normalize notify nullify obey obligate oblige obliterate observe obstruct obtain occupy occur offend offset omit operate
opine oppose oppress orchestrate ordain organise organize orient originate ostracise oust outnumber outrank outsource outweigh overcome overestimate
override overrun oversee overstate overthrow overturn overwhelm owe own partake participate pave penalise penetrate perceive perform permeate
perpetrate persecute persist persuade pervade pester pick pinpoint placate plead poach polarise polarize pollinate pollute ponder portray pose posit
possess postpone pounce precede preclude predict prefer prepare presage prescribe preserve preside presume pretend prevail prevent prise proceed
proclaim procrastinate procure produce prohibit proliferate prolong promote prompt pronounce propagate propel propose prosecute prosper protect prove
provide provoke publicise publicize publish pummel punish purport pursue quash quell radicalise radicalize ransack ratify ravage react reactivate
reaffirm realign realise realize reap reappear reassert reassess reassure rebuild rebut receive recite reckon recognise recognize recommend reconcile
reconsider reconstruct reconvene recount recoup recover rectify recuperate recur redeem redeploy redirect redraw reduce refer refine reflect refrain
refurbish refuse refute regain regret regroup regulate rehabilitate reinforce reinstate reintroduce reiterate reject rejoin rekindle relate relent
relinquish relive relocate rely remain remember remind remit remove render renege renew renounce reopen reorganise repatriate repay repel replace
replenish replicate represent repress reprimand reproduce repudiate require rescind resemble resent reserve resettle reside resign resist resolve
respond restore restrain restrict restructure resume resurface resurrect retain retaliate retire retract retrieve reunite revamp reveal revere revert
revise revisit revive revoke revolve rig roam rob salute sanctify satisfy save say scatter scold scour scrutinise scrutinize secede secure see seek
seem seize select sell send separate serve settle sever shatter shed shrink shun shutter sideline signify simmer simplify simulate sit slam slay smash
smuggle soar soften solicit solve soothe spare speak spearhead specialise specialize speculate squander stabilise stabilize stagger stagnate startle
starve stay stifle stimulate stipulate stockpile stoke straddle strand strangle streamline strengthen stretch stumble stun subdue submerge subside
subsidise subvert succeed succumb suck sue suffer suffocate suggest summon supersede supervise supplant suppose suppress surmount surpass surrender
surround survive suspend sustain swallow symbolise symbolize synchronise take tamper tarnish teach tell tend terminate terrorise testify tether thank
think threaten thrive thwart tighten tolerate topple trample transform translate transmit traumatise traverse trespass undercut undergo underline
undermine underpin underscore understand understate undertake unearth unfold unify unite unleash unload unseat unsettle untangle unveil uphold upload
uproot urge usher usurp utilise utilize vacate vaccinate validate vandalise vanish vary veer venerate verify vet vie vilify violate vouch wait waive
wander wane want warn wash waver weaken wean wed weigh whisk widen wield wilt withdraw wither withhold withstand worsen wreak wrestle write yearn
`;

/** Base forms whose base or -s form is as often a noun: read as verbs only where the words around ask for one. */
export const NOUN_LIKE_VERBS = `
abuse access account act address advance advocate age aid aim air alarm alert ally ambush amount anger answer appeal approach arm arrest assault
associate attack attempt attribute auction award back balance ban bargain base battle bear benefit bet bid bind bite blast bleed block blockade blow
board boast boil bomb book boost border bother bottom boycott brand breach break breed bribe bridge brief broadcast budget burn burst bust bypass call
campaign capture care cast catch cause chair challenge chance change channel charge chase check cheer claim clash class clear close coach code
collapse color colour combat command comment compound concern conduct conflict contact content contest contract contrast control convict convoy cook
cool copy corner cost count counter couple cover crack craft crash credit cross crowd crush cry cure cut damage dance dash date deal debate decline
decrease default defeat defect delay delegate demand desert design desire detail dialog dig dip discount dismiss dispatch display dispute dissent
divorce document double doubt download draft drain draw dream dress drill drink drive drone drop dump dwell ease echo edge effect email end engineer
escape escort estimate even exchange exempt exercise exhibit exile exit experience experiment exploit export face factor fall fan favor favour fear
feature feed ferry fight figure file film finance fine finish fire fish fit fix flag flare flash flight float flock flood flow fly focus force
forecast forge forgive fork form frame freeze fuel function fund gain gamble gauge gear glance grade grant grip ground group guarantee guard guess
guide hack hail halt hand hang harbor harbour harm head heat help herd hide highlight hike hint hit hold honor honour hope host house hover hunt hurt
impact import increase influence inquire institute insult interest interview issue jail joke judge jump kick label lack land lapse laugh launch lay
lead leak leap lecture level levy license lie lift light limit line link list live load loan lobby lock lodge loot lose love lure mail mandate
manufacture march mark market mask massacre massage master match matter measure milk mine mirror miss mistake mix mock model mount move murder name
need nose note notice nudge number object offer open order outlaw outline outrage overlap pace pack paint pair panic pardon park part pass patrol
pause pay peak permit petition phone phrase picture pilot pioneer place plan plant play pledge plot plow plummet plunge point poison police poll
populate position post pound pour power practice practise praise present press pressure prey price prize probe process profit program progress project
promise protest provision pull pump punch purchase purge push query question quit quote race raid rail rain raise rally range rank ransom rate reach
read reason rebel rebound rebuke recall record recruit reference reform regard register reign relay release relish remark repair repeal repeat replay
reply report request rescue research resort respect rest result retort retreat return reverse review revolt reward ride ring riot rise risk rival
rocket roll root rough round rout route ruin rule rumour run rupture rush sabotage sack sacrifice sail sample sanction scale scan scare schedule score
scramble scrap scream screen seal search seat seed sense sentence set shake shape share shell shelter shift ship shock shoot shop short shoulder shout
show shut siege sign signal sing sink skip slash slaughter sleep slice slide slip slow smell smoke snow sort sound sow span spark speed spend spill
spin split sponsor sport spot spread spring spur spy squeeze stab stage stall stand star stare start state station steal steer stem step stick stop
store storm strain stream stress strike string strip struggle study style subject submit substitute suit supply support surface surge surprise survey
suspect swap swarm swear sweep swell swim swing switch table tackle talk tally tap target task taste taunt tax team tear teeter telephone test text
throw thrust tie time title top torture total touch tour trace track trade trail train transfer transit transport travel tread treat trend trial trick
trigger trim trip triple trouble trust try turn tweet twin twist type update upgrade upset use utter value venture veto view visit voice volunteer
vote vow wage wake walk war warrant waste watch water wave wear weather weave weep welcome whip whisper will win wind wish witness wonder work worry
worship wound wreck yield zero
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
