/**
 * Irregular inflection of English, and the words whose ending only looks like one.
 * Written from general knowledge; each line of a table is a lemma and its forms.
 */

/** Lemma: past, participle and other forms that no rule derives. */
export const IRREGULAR_FORMS = `
be:am are is was were been being 's 'm 're
have:has had having 've
do:does did done doing
go:goes went gone
say:said says
make:made
take:took taken
give:gave given
get:got gotten
see:saw seen
come:came
become:became
overcome:overcame
know:knew known
think:thought
find:found
tell:told
keep:kept
leave:left
mean:meant
feel:felt
bring:brought
buy:bought
seek:sought
catch:caught
teach:taught
fight:fought
begin:began begun
run:ran
hold:held
withhold:withheld
uphold:upheld
write:wrote written
rewrite:rewrote rewritten
stand:stood
withstand:withstood
understand:understood
misunderstand:misunderstood
lose:lost
pay:paid
repay:repaid
meet:met
lead:led
mislead:misled
sit:sat
speak:spoke spoken
grow:grew grown
draw:drew drawn
withdraw:withdrew withdrawn
fall:fell fallen
send:sent
build:built
rebuild:rebuilt
spend:spent
lend:lent
bend:bent
break:broke broken
drive:drove driven
rise:rose risen
arise:arose arisen
wear:wore worn
choose:chose chosen
win:won
shoot:shot
fly:flew flown
flee:fled
hear:heard
throw:threw thrown
overthrow:overthrew overthrown
blow:blew blown
strike:struck stricken
steal:stole stolen
hide:hid hidden
ride:rode ridden
sell:sold
sleep:slept
sweep:swept
weep:wept
eat:ate eaten
drink:drank drunk
sing:sang sung
sink:sank sunk
swim:swam swum
swing:swung
sting:stung
spring:sprang sprung
ring:rang rung
shake:shook shaken
shrink:shrank shrunk
forget:forgot forgotten
forgive:forgave forgiven
forbid:forbade forbidden
freeze:froze frozen
bear:bore borne born
tear:tore torn
swear:swore sworn
show:shown
prove:proven
undergo:underwent undergone
undertake:undertook undertaken
overtake:overtook overtaken
mistake:mistook mistaken
dig:dug
hang:hung
stick:stuck
bind:bound
wind:wound
lie:lain lied lying
lay:laid
feed:fed
bleed:bled
breed:bred
speed:sped
dream:dreamt
learn:learnt
burn:burnt
spell:spelt
spill:spilt
spoil:spoilt
bite:bitten
awake:awoke awoken
wake:woke woken
weave:wove woven
shine:shone
slide:slid
cling:clung
creep:crept
deal:dealt
kneel:knelt
lend:lent
light:lit
spin:spun
wring:wrung
foresee:foresaw foreseen
foretell:foretold
oversee:oversaw overseen
die:died dies dying
tie:tied ties tying
vie:vied vies vying
untie:untied untying
belie:belied
dye:dyed dyeing
eye:eyed eyeing
free:freed
agree:agreed
disagree:disagreed
guarantee:guaranteed
decree:decreed
use:using
age:ageing
focus:focused focusing focussed focuses
bias:biased
panic:panicked panicking
traffic:trafficked trafficking
mimic:mimicked mimicking
can:ca
will:wo 'll
shall:sha
not:n't n’t
good:better best
bad:worse worst
far:farther farthest further furthest
man:men
woman:women
child:children
person:people persons
foot:feet
tooth:teeth
goose:geese
mouse:mice
ox:oxen
knife:knives
wife:wives
life:lives
leaf:leaves
half:halves
self:selves
thief:thieves
wolf:wolves
shelf:shelves
loaf:loaves
calf:calves
hoof:hooves
crisis:crises
analysis:analyses
basis:bases
axis:axes
thesis:theses
hypothesis:hypotheses
oasis:oases
emphasis:emphases
diagnosis:diagnoses
criterion:criteria
phenomenon:phenomena
medium:media
referendum:referenda
memorandum:memoranda
stratum:strata
bacterium:bacteria
nucleus:nuclei
alumnus:alumni
stimulus:stimuli
radius:radii
index:indices
appendix:appendices
matrix:matrices
vertex:vertices
movie:movies
cookie:cookies
zombie:zombies
rookie:rookies
militia:militias
ally:allies allied
shoe:shoes
toe:toes
canoe:canoes
cache:caches
ache:aches ached
axe:axed
bus:buses bused bussed
gas:gases gassed gassing
plus:pluses
virus:viruses
campus:campuses
bonus:bonuses
census:censuses
consensus:consensuses
status:statuses
ad:ads
synthesis:syntheses
critic:critics
topic:topics
metric:metrics
comic:comics
academic:academics
mechanic:mechanics
cleric:clerics
skeptic:skeptics
epidemic:epidemics
pandemic:pandemics
clinic:clinics
relic:relics
classic:classics
lyric:lyrics
republic:republics
fabric:fabrics
characteristic:characteristics
tactic:tactics
statistic:statistics
heretic:heretics
cynic:cynics
canvas:canvasses
quiz:quizzes
`;

/** Words that end like an inflected form and are none. */
export const UNINFLECTED: ReadonlySet<string> = new Set(
  `
  news series species headquarters barracks crossroads politics economics mathematics physics ethics athletics logistics
  analysis crisis basis this his its us yes plus bus gas is was has does as thus less unless across always perhaps besides towards afterwards backwards sometimes
  aids bias lens atlas canvas chaos corps christmas texas kansas arkansas paris laos athens brussels naples cyprus damascus belarus honduras maldives philippines netherlands
  hundred sacred naked wicked rugged red bed shed led wed bred embed indeed need feed seed weed bleed breed speed heed greed creed deed reed steed exceed proceed succeed
  during morning evening nothing something anything everything thing king ring wing sing bring spring string swing sting cling fling sling wring ceiling sibling
  sterling beijing viking herring pudding darling sterling ping ding ming ting
  united kindred hatred biped moped aged
  ties lies pies
  alias caucasus
  species diabetes rabies
  pants trousers scissors thanks congratulations
  iris tennis ms
  mass
  whereas gross boss moss loss cross toss pass class grass glass brass mess press dress stress chess bless guess kiss miss
  famous serious previous various religious dangerous
  `
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Verbs whose last letter doubles, or that end in a double letter already, where the rule would guess wrong. Stem: lemma. */
export const STEM_EXCEPTIONS = `
add:add odd:odd err:err egg:egg ebb:ebb inn:inn butt:butt boycott:boycott purr:purr watt:watt burr:burr scoff:scoff
controll:control travell:travel cancell:cancel expell:expel rebell:rebel patroll:patrol propell:propel compell:compel labell:label modell:model signall:signal repell:repel
excell:excel fuell:fuel quarrell:quarrel marshall:marshal levell:level counsell:counsel dispell:dispel impell:impel initiall:initial equall:equal rivall:rival totall:total
tunnell:tunnel channell:channel shovell:shovel snivell:snivel unravell:unravel distill:distil instill:instil fulfill:fulfil enroll:enrol duell:duel dial:dial diall:dial
eat:eat beat:beat heat:heat cheat:cheat treat:treat retreat:retreat defeat:defeat repeat:repeat seat:seat threat:threat mistreat:mistreat maltreat:maltreat unseat:unseat
extradit:extradite expedit:expedite ignit:ignite combat:combat format:format chat:chat caveat:caveat sweat:sweat creat:create recreat:recreate
visit:visit edit:edit exit:exit limit:limit inherit:inherit prohibit:prohibit exhibit:exhibit profit:profit credit:credit merit:merit vomit:vomit deposit:deposit exploit:exploit
recruit:recruit await:await wait:wait orbit:orbit audit:audit inhabit:inhabit discredit:discredit inhibit:inhibit solicit:solicit elicit:elicit revisit:revisit benefit:benefit
forfeit:forfeit suit:suit posit:posit debit:debit rabbit:rabbit transit:transit spirit:spirit knit:knit
develop:develop envelop:envelop gossip:gossip gallop:gallop worship:worship hiccup:hiccup kidnap:kidnap worsen:worsen redevelop:redevelop
focus:focus canvas:canvas bias:bias gas:gas witness:witness
author:author monitor:monitor sponsor:sponsor anchor:anchor honor:honor favor:favor labor:labor harbor:harbor tailor:tailor mirror:mirror factor:factor censor:censor doctor:doctor
armor:armor color:color rumor:rumor sector:sector vector:vector tutor:tutor savor:savor
welcom:welcome becom:become com:come overcom:overcome
ruin:ruin join:join rejoin:rejoin coin:coin adjoin:adjoin enjoin:enjoin
postpon:postpone phon:phone ston:stone condon:condone clon:clone ton:tone telephon:telephone hon:hone dron:drone zon:zone throne:throne dethron:dethrone
interven:intervene conven:convene scen:scene reconven:reconvene contraven:contravene
adher:adhere interfer:interfere persever:persevere rever:revere sever:sever cohere:cohere
ignor:ignore explor:explore restor:restore stor:store scor:score ador:adore bor:bore implor:implore deplor:deplore shor:shore
bath:bathe breath:breathe loath:loathe seeth:seethe cloth:clothe sooth:soothe
chang:change rang:range arrang:arrange exchang:exchange challeng:challenge aveng:avenge reveng:revenge plung:plunge loung:lounge infring:infringe impeng:impinge cring:cringe
fring:fringe scaveng:scavenge expung:expunge spong:sponge estrang:estrange derang:derange interchang:interchange rearrang:rearrange hing:hinge
tast:taste wast:waste past:paste hast:haste
bias:bias trespass:trespass
pilot:pilot pivot:pivot boycot:boycott plot:plot spot:spot shot:shot allot:allot
target:target interpret:interpret budget:budget market:market rocket:rocket ticket:ticket pocket:pocket
complet:complete delet:delete compet:compete deplet:deplete secret:secrete
rout:route rerout:reroute
rul:rule schedul:schedule haul:haul
clear:clear fear:fear appear:appear disappear:disappear rear:rear smear:smear gear:gear near:near hear:hear bear:bear tear:tear wear:wear swear:swear spear:spear
cover:cover pardon:pardon
cach:cache ach:ache
murder:murder
purchas:purchase promis:promise
exercis:exercise
mak:make tak:take
ey:eye
dy:dye
sanction:sanction
lin:line
aim:aim claim:claim proclaim:proclaim reclaim:reclaim
attempt:attempt
`;

/** Comparatives and superlatives are inflection only of these; "-er" else makes an agent: "leader". */
export const GRADABLE = `
big large high low great strong weak small long short old young new early late near close wide deep heavy light hard soft fast slow rich poor cheap safe clear tough harsh
strict large fierce severe bright dark hot cold warm cool easy happy deadly costly lively wealthy healthy angry busy dirty friendly lonely bloody
quick loud quiet simple strange wise brave broad full tall thick thin tight rare sharp smart steep fresh clean calm
`;

/** British and other spellings that mean the same word; suffixes -isation, -ise and -yse are a rule. */
export const SPELLING_VARIANTS = `
labour:labor defence:defense offence:offense licence:license centre:center programme:program theatre:theater metre:meter kilometre:kilometer litre:liter fibre:fiber
harbour:harbor colour:color honour:honor favour:favor neighbour:neighbor neighbouring:neighboring rumour:rumor armour:armor behaviour:behavior endeavour:endeavor humour:humor
favourite:favorite honourable:honorable neighbourhood:neighborhood armoured:armored saviour:savior vapour:vapor
grey:gray cheque:check tyre:tire aeroplane:airplane manoeuvre:maneuver judgement:judgment acknowledgement:acknowledgment ageing:aging
sceptical:skeptical sceptic:skeptic mould:mold plough:plow draught:draft gaol:jail kerb:curb pretence:pretense
councillor:councilor counsellor:counselor traveller:traveler jewellery:jewelry instalment:installment fulfilment:fulfillment enrolment:enrollment
distil:distill instil:instill fulfil:fulfill enrol:enroll
whilst:while amongst:among towards:toward
`;

/** Verbs and nouns in -ise that are no British -ize. */
export const TRUE_ISE: ReadonlySet<string> = new Set(
  `rise raise promise exercise surprise advise revise supervise compromise enterprise expertise precise otherwise wise likewise noise praise cruise premise franchise merchandise
  advertise televise improvise devise disguise despise excise demise concise paradise treatise bruise poise comprise apprise arise disenfranchise guise incise reprise tortoise turquoise
  circumcise imprecise malaise chaise uprise reexercise appraise hoise anise marquise counterpoise unwise clockwise`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
