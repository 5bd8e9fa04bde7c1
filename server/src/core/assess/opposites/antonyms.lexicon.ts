/** Words and their opposites, one pair between spaces: written by scripts/extract-opposites.mjs from WordNet 3.1 (Princeton University; licence in NOTICE). */
export const ANTONYM_PAIRS = `
ability/inability able/unable abnormal/normal abnormality/normality abolish/establish above/below absence/presence
absent/present absolute/relative absolve/blame absorb/emit absorbency/nonabsorbency abstain/consume abstract/concrete
abstractly/concretely abundance/scarcity abundant/scarce accelerate/decelerate acceleration/deceleration accept/refuse
accept/reject acceptable/unacceptable acceptance/rejection accidentally/deliberately accompanied/unaccompanied
accuracy/inaccuracy accurate/inaccurate accurately/inaccurately acidic/alkaline acquaintance/stranger acquit/convict
acquittal/conviction action/inaction activate/inactivate active/inactive active/passive actively/passively
activity/inactivity actual/potential acute/chronic acutely/chronically adaptable/unadaptable add/subtract
addicted/unaddicted addition/subtraction addressed/unaddressed adequacy/inadequacy adequate/inadequate
adequately/inadequately adjusted/unadjusted admissible/inadmissible admit/deny admit/exclude admit/reject
adopted/native adroit/maladroit adroitly/maladroitly adult/juvenile advance/back advance/recede advance/retreat
advantage/disadvantage advantageous/disadvantageous adventurous/unadventurous advertently/inadvertently
advisability/inadvisability advisable/inadvisable aerobic/anaerobic aesthetic/inaesthetic aestivate/hibernate
affected/unaffected afferent/efferent affirm/negate affirmative/negative affixed/unaffixed afraid/unafraid aft/fore
aged/young aggrade/degrade aggressive/unaggressive agitate/calm agitated/unagitated agonist/antagonist agree/disagree
agreeably/disagreeably agreement/disagreement ahead/back ahistorical/historical alert/unalert align/skew
alignment/nonalignment alike/unalike aliquant/aliquot alive/dead alkaline/amphoteric allow/deny allow/disallow
alterable/unalterable altered/unaltered alternate/opposite altruism/egoism amateur/professional ambiguity/unambiguity
ambiguous/unambiguous ambiguously/unambiguously ambitious/unambitious amended/unamended amicable/hostile ample/meager
amply/meagerly analysis/synthesis analytic/synthetic analyze/synthesize ancestor/descendant androgynous/female
androgynous/male angry/unangry angular/rounded anhydrous/hydrous animate/inanimate animated/unanimated
anionic/cationic anisotropic/isotropic annual/biennial annual/perennial anode/cathode anonymous/onymous
antagonistic/synergistic antecedent/subsequent anterior/posterior anti/pro antimagnetic/magnetic antiseptic/septic
antitype/type antonym/synonym antonymous/synonymous aperiodic/periodic apologetic/unapologetic appealing/unappealing
appear/disappear appearance/disappearance applaud/boo applicability/inapplicability appreciation/depreciation
approbate/reprobate approbation/disapprobation appropriate/inappropriate appropriately/inappropriately
approval/disapproval approve/disapprove approvingly/disapprovingly aptitude/inaptitude arbitrary/nonarbitrary
argumentative/unargumentative arm/disarm armament/disarmament armed/unarmed armored/unarmored arrange/disarrange
arranged/disarranged arrive/leave articulate/inarticulate artificial/natural artificially/naturally ascend/descend
ascending/descending asexual/sexual ashamed/unashamed ashamedly/unashamedly asleep/awake assemble/disassemble
assembly/disassembly assent/dissent assertive/unassertive asset/liability assigned/unassigned assimilate/dissimilate
associate/dissociate association/disassociation asymmetrical/symmetrical asymmetrically/symmetrically
asymmetry/symmetry asynchronism/synchronism asynchronous/synchronous atonal/tonal atrophied/hypertrophied
attach/detach attachable/detachable attack/defend attend/miss attendance/nonattendance attention/inattention
attentive/inattentive attract/repel attraction/repulsion attractive/unattractive attributable/unattributable
atypical/typical atypically/typically audible/inaudible aunt/uncle auspiciously/inauspiciously authorized/unauthorized
automatic/manual autumnal/wintry availability/unavailability available/unavailable avascular/vascular avoid/confront
awakened/unawakened aware/unaware away/home awed/unawed awkward/graceful backward/forward bad/good badness/goodness
balance/imbalance balance/unbalance balanced/unbalanced bar/unbar bare/covered basic/incidental beautiful/ugly
beautify/uglify beauty/ugliness begin/end beginning/end beginning/ending beginning/middle begrudge/wish
behave/misbehave being/nonbeing belief/unbelief believably/unbelievably believe/disbelieve bend/straighten bend/unbend
benign/malign beseeching/imperative best/worst better/worse better/worsen biennial/perennial big/little
binaural/monaural bind/unbind binucleate/mononuclear birth/death bisexual/homosexual bivalent/univalent black/white
blacken/whiten bless/curse blessed/cursed blind/sighted blond/brunet bloodless/bloody blur/focus boil/freeze
bold/timid boldness/timidity bolt/unbolt bore/interest born/unborn borrow/lend borrower/lender bottom/side bottom/top
bounce/clear bound/free bound/unbound box/unbox boycott/patronise boycott/patronize brave/cowardly break/keep
break/repair breakable/unbreakable breathing/breathless bright/dull brighten/darken brightness/dullness
broadly/narrowly broken/unbroken brotherly/sisterly buckle/unbuckle burdened/unburdened busy/idle buttoned/unbuttoned
buy/sell calcify/decalcify calculable/incalculable calm/stormy capability/incapability capable/incapable
capacity/incapacity capitalism/socialism capitalistic/socialistic captor/liberator careful/careless
carefully/carelessly carefulness/carelessness carpeted/uncarpeted carved/uncarved cash/credit causative/noncausative
caution/incaution cautious/incautious cautiously/incautiously central/peripheral centrality/marginality
centralization/decentralization centralize/decentralize centralized/decentralized centrally/peripherally
cerebral/emotional certain/uncertain certainty/uncertainty certified/uncertified certify/decertify change/stay
changeable/unchangeable changed/unchanged characteristic/uncharacteristic characteristically/uncharacteristically
charge/discharge charged/uncharged charitable/uncharitable cheap/expensive cheer/complain cheerful/depressing
cheerfully/cheerlessly cheerfulness/uncheerfulness christian/unchristian citizen/noncitizen civil/uncivil
civilian/military civilian/serviceman civilized/noncivilized claim/disclaim claim/forfeit clarify/obfuscate
clarity/obscurity clarity/opacity clasp/unclasp classical/nonclassical classicist/romanticist classified/unclassified
clean/dirty clear/opaque clear/unclear cleared/uncleared clearheaded/confused clearness/unclearness clergy/laity
clergyman/layman clockwise/counterclockwise clog/unclog close/distant close/open closed/open closing/opening
clothed/unclothed coarse/fine coarsely/finely coastal/inland coated/uncoated cognizance/incognizance
coherent/incoherent cold/hot coldness/hotness collapsible/noncollapsible collective/distributive colonize/decolonize
color/colorlessness color/discolor colored/uncolored colorful/colorless columned/noncolumned combined/uncombined
comfort/discomfort comfortable/uncomfortable comfortably/uncomfortably commensurate/incommensurate
commercial/noncommercial commissioned/noncommissioned committed/uncommitted common/uncommon commonality/individuality
communicate/excommunicate compact/loose comparable/incomparable compatible/incompatible competence/incompetence
competent/incompetent competently/incompetently competition/cooperation competitive/noncompetitive
competitively/noncompetitively complete/incomplete completeness/incompleteness complex/simple complexity/simplicity
compliance/noncompliance compliant/defiant complicate/simplify complimentary/uncomplimentary composed/discomposed
composure/discomposure comprehensible/incomprehensible comprehension/incomprehension comprehensive/noncomprehensive
comprehensively/noncomprehensively compress/decompress compromising/uncompromising con/pro concave/convex
concealed/unconcealed conceit/humility concentrate/deconcentrate concentrated/distributed concentration/dilution
concentric/eccentric conception/misconception concern/unconcern concerned/unconcerned concise/prolix
conclusive/inconclusive conclusively/inconclusively conditional/unconditional conditionally/unconditionally
conductor/insulator confidence/diffidence confident/diffident confine/free confirmed/unconfirmed conform/deviate
conformity/nonconformity connect/disconnect connected/unconnected conquerable/unconquerable conscious/unconscious
consciously/unconsciously consciousness/unconsciousness consequence/inconsequence conservative/liberal conserve/waste
considerable/inconsiderable considerate/inconsiderate considerately/inconsiderately consideration/inconsideration
consistency/inconsistency consistent/inconsistent consistently/inconsistently consonant/vowel consonantal/vocalic
conspicuous/inconspicuous conspicuously/inconspicuously constancy/inconstancy constant/inconstant
constitutional/unconstitutional construction/misconstruction constructive/destructive consummated/unconsummated
consumptive/generative contaminate/decontaminate contemptible/estimable content/discontent contented/discontented
continental/intercontinental continual/sporadic continuance/discontinuance continuation/discontinuation
continue/discontinue continued/discontinued continuity/discontinuity continuous/discontinuous contract/expand
contracted/expanded contraction/expansion contraindicate/indicate contrasty/flat controlled/uncontrolled
controversial/uncontroversial convenience/inconvenience convenient/inconvenient conveniently/inconveniently
conventional/nuclear conventional/unconventional conventionally/unconventionally converge/diverge
convinced/unconvinced convincing/unconvincing convincingly/unconvincingly cooked/raw cool/heat cool/warm
cooperative/uncooperative coordination/incoordination corporeal/incorporeal corporeality/incorporeality
correct/falsify correct/incorrect correctly/incorrectly correctness/incorrectness corrupt/incorrupt
corruptibility/incorruptibility cortex/medulla cosmopolitan/provincial counterfeit/genuine couple/uncouple
courage/cowardice courteous/discourteous cousinly/uncousinly cover/uncover covert/overt covertly/overtly
creative/uncreative creativeness/uncreativeness credible/incredible credibly/incredibly credit/debit
critical/noncritical critical/uncritical critically/uncritically criticize/praise crooked/straight cross/uncross
crossed/uncrossed crowded/uncrowded crowned/uncrowned crucial/noncrucial cubic/linear cubic/planar curable/incurable
curious/incurious curly/straight current/noncurrent curtained/curtainless curved/straight cut/uncut damaged/undamaged
danger/safety dangerous/safe dark/light darken/lighten dead/live dead/living deaden/enliven deaf/hearing
debilitating/invigorating deceive/undeceive decency/indecency decent/indecent decently/indecently decisive/indecisive
decisively/indecisively declarative/interrogative declared/undeclared decline/improvement decorum/indecorum
decrease/increase decreased/increased decreasing/increasing dedicated/undedicated deductible/nondeductible
deep/shallow defeat/victory defend/prosecute defendant/plaintiff defense/offense defense/prosecution
defensive/offensive defined/undefined definite/indefinite deflate/inflate deflation/inflation
deglycerolize/glycerolize dehumanize/humanize dejected/elated delay/rush delicate/rugged demagnetize/magnetize
demanding/undemanding dematerialize/materialize demerit/merit demobilization/mobilization demobilize/mobilize
democratic/undemocratic demote/promote demotion/promotion demythologize/mythologize denationalize/nationalize
denaturalize/naturalize deniable/undeniable deoxidise/oxidise depart/stay dependable/undependable
dependent/independent depersonalize/personalize deposit/withdraw depress/elate depression/elation deprive/enrich
deregulate/regulate derestrict/restrict derived/underived descriptive/undescriptive desegregate/segregate
desensitize/sensitize desirable/undesirable despair/hope destabilization/stabilization destabilize/stabilize
destroyed/preserved desynchronize/synchronize desynchronizing/synchronizing detected/undetected deteriorate/recuperate
determinable/indeterminable determinate/indeterminate developed/undeveloped development/nondevelopment
devolution/evolution diachronic/synchronic difference/sameness different/same differentiated/undifferentiated
difficult/easy difficulty/ease digestible/indigestible dignified/undignified diligent/negligent diluted/undiluted
diplomatic/undiplomatic direct/indirect directional/omnidirectional directly/indirectly disable/enable
disabling/enabling discernible/indiscernible discerning/undiscerning discharge/enlist discipline/indiscipline
discourage/encourage discouragement/encouragement discouraging/encouraging discouragingly/encouragingly
discreetly/indiscreetly discriminating/undiscriminating disembark/embark disembarrassment/embarrassment
disenchant/enchant disenchanted/enchanted disenfranchise/enfranchise disenfranchisement/enfranchisement
disengage/engage disentangle/entangle disequilibrium/equilibrium disesteem/esteem dishearten/hearten dishonest/honest
dishonestly/honestly dishonesty/honesty dishonor/honor dishonorably/honorably disincarnate/incarnate
disincentive/incentive disinclined/inclined disinfect/infect disinflation/inflation disintegrate/integrate
disintegrative/integrative disjoin/join dislike/like dislike/liking dislodge/lodge disloyal/loyal disloyalty/loyalty
disobedience/obedience disobedient/obedient disobediently/obediently disobey/obey disorder/order disordered/ordered
disorderly/orderly disorganize/organize disorganized/organized disorient/orient disparage/flatter
dispensable/indispensable displease/please displeased/pleased displeasing/pleasing dispose/indispose
disproportion/proportion disproportionate/proportionate disproportionately/proportionately disprove/prove
disqualify/qualify disreputable/reputable disrepute/repute disrespect/respect disrespectful/respectful
dissatisfaction/satisfaction dissatisfy/satisfy disservice/service dissimilar/similar dissimilarity/similarity
dissimilitude/similitude dissuade/persuade dissuasive/persuasive distal/proximal distinct/indistinct
distinctness/indistinctness distinguishable/indistinguishable distrust/trust distrustfully/trustfully disunify/unify
diurnal/nocturnal diversified/undiversified diversify/specialize divest/invest divide/multiply divide/unite
divided/united docile/stubborn dock/undock domestic/foreign domestic/undomestic dominant/subordinate
domineering/submissive downgrade/upgrade downstairs/upstairs downstream/upstream downtown/uptown downward/upward
downwards/upwards downwind/upwind draftee/volunteer dramatic/lyric dramatic/undramatic dramatically/undramatically
dress/undress drinkable/undrinkable driver/nondriver drunkenness/soberness dry/sweet dry/wet dryness/wetness due/undue
dull/lively dull/sharp dull/sharpen dying/nascent dynamic/undynamic dysgenic/eugenic dysphoria/euphoria
dysphoric/euphoric eager/uneager early/late earned/unearned east/west eastern/western easy/uneasy ebb/tide
ecdemic/epidemic edifying/unedifying educated/uneducated effective/ineffective effectively/ineffectively
effectiveness/ineffectiveness effectually/ineffectually efficacious/inefficacious efficacy/inefficacy
efficiency/inefficiency efficient/inefficient efficiently/inefficiently efflux/influx effortful/effortless
elastic/inelastic elasticity/inelasticity elegance/inelegance elegant/inelegant eligible/ineligible emigrate/immigrate
emotional/unemotional emotionality/unemotionality emotionally/unemotionally empirical/theoretical
empirically/theoretically employed/unemployed employment/unemployment emptiness/fullness empty/fill empty/full
endemic/epidemic endowed/unendowed energetic/lethargic enforce/exempt enforceable/unenforceable enforced/unenforced
enjoy/suffer enlightened/unenlightened enlightenment/unenlightenment enter/exit enterprising/unenterprising
enthusiastic/unenthusiastic enthusiastically/unenthusiastically equal/unequal equality/inequality equally/unequally
equipped/unequipped equitable/inequitable equivalence/nonequivalence equivocal/unequivocal erase/record erect/unerect
esoteric/exoteric essential/inessential established/unestablished estivate/hibernate ethical/unethical even/odd
even/uneven evenly/unevenly ever/never evil/good evitable/inevitable exact/inexact exaugural/inaugural
excited/unexcited exciting/unexciting exclude/include exclusion/inclusion exclusive/inclusive excusable/inexcusable
exempt/nonexempt exhale/inhale existence/nonexistence existent/nonexistent expected/unexpected expedient/inexpedient
expendable/unexpendable experience/inexperience experienced/inexperienced explicable/inexplicable explicit/implicit
explicitly/implicitly explode/implode exploratory/nonexploratory explosive/nonexplosive export/import express/local
expressible/inexpressible expressively/inexpressively extant/extinct extended/unextended extension/flexion
exterior/interior external/internal externally/internally extinguish/ignite extraordinary/ordinary
extrasensory/sensory extricable/inextricable extrinsic/intrinsic extrospective/introspective eyed/eyeless
faced/faceless fail/manage fail/pass fail/succeed failure/success fair/unfair fairness/unfairness faithful/unfaithful
faithfully/unfaithfully fall/rise fallible/infallible falling/rising false/true falsehood/truth falsity/truth
fame/infamy familiar/strange familiar/unfamiliar familiarity/unfamiliarity fancy/plain far/near farness/nearness
farsighted/nearsighted fashionable/unfashionable fast/slow fasten/unfasten fastened/unfastened fastidious/unfastidious
fat/thin fatal/nonfatal fatty/nonfat favorable/unfavorable favorably/unfavorably fear/fearlessness
fearfully/fearlessly feasibility/infeasibility feed/starve felicity/infelicity female/male femaleness/maleness
feminine/masculine feminine/neuter femininity/masculinity fertile/sterile few/many fewer/more fewest/most
fictional/nonfictional fidelity/infidelity figurative/literal figuratively/literally filial/parental
financial/nonfinancial find/lose fingered/fingerless finish/start finished/unfinished finite/infinite
finitely/infinitely fire/hire first/last fit/unfit fitness/unfitness fixed/unfixed flexibility/inflexibility
flexible/inflexible float/sink foe/friend fold/unfold follow/precede following/leading folly/wisdom foolish/wise
foolishly/wisely foot/head forbid/permit forceful/forceless foreign/native forget/mind forget/remember
forgettable/unforgettable formal/informal formally/informally former/latter fortunate/unfortunate
fortunately/unfortunately found/lost fractional/whole fragrant/malodorous frail/robust framed/unframed free/obstruct
free/unfree frequent/infrequent frequently/infrequently fresh/preserved fresh/stale freshness/staleness
friendliness/unfriendliness friendly/hostile friendly/unfriendly frivolous/serious front/rear frozen/unfrozen
fruitful/unfruitful fruitfulness/fruitlessness fueled/unfueled full/thin function/malfunction functional/nonfunctional
functional/organic functioning/malfunctioning furnished/unfurnished future/past futurity/presentness gain/loss
gaseous/liquid gaseous/solid gather/spread general/particular generalize/specify generally/specifically
generosity/stinginess generous/stingy generous/ungenerous geometrically/linearly glad/sad gladden/sadden
glorious/inglorious gloved/gloveless gracefully/gracelessly gracious/ungracious graciously/ungraciously gradual/steep
gradual/sudden grammatically/ungrammatically grateful/ungrateful gratitude/ingratitude greater/lesser green/ripe
gregarious/ungregarious groomed/ungroomed gross/net grudgingly/ungrudgingly guilt/innocence guilty/innocent
hairless/hairy handed/handless handled/handleless happily/sadly happily/unhappily happiness/sadness
happiness/unhappiness happy/unhappy hard/soft harden/soften hardness/softness harmful/harmless harmfully/harmlessly
harmonic/nonharmonic harmonious/inharmonious harness/unharness hate/love hateful/lovable hatless/hatted
headed/headless headed/unheaded healthful/unhealthful healthy/unhealthy heavily/lightly heaviness/lightness
heavy/light heedful/heedless helpful/unhelpful helpfully/unhelpfully here/there hesitantly/unhesitatingly
heterogeneity/homogeneity heterogeneous/homogeneous heterosexual/homosexual heterozygous/homozygous hide/show high/low
highland/lowland hit/miss hitch/unhitch hollow/solid hollowness/solidity holy/unholy hook/unhook hopeful/hopeless
hopefully/hopelessly horizontal/inclined horizontal/vertical hospitable/inhospitable hospitality/inhospitality
host/parasite human/nonhuman humane/inhumane humanely/inhumanely humble/proud humility/pride humorless/humorous
hungry/thirsty hurried/unhurried hurriedly/unhurriedly husbandly/wifely hydrophilic/hydrophobic
hyperthyroidism/hypothyroidism hypertonic/isotonic hypotonic/isotonic identifiable/unidentifiable idle/run idle/work
ignoble/noble ignore/know ignore/notice ill/well illegal/legal illegitimacy/legitimacy illegitimate/legitimate
illegitimately/legitimately illicit/licit illiterate/literate illness/wellness illogical/logical illogically/logically
imaginatively/unimaginatively imitative/nonimitative immaterial/material immature/mature immaturity/maturity
immeasurable/measurable immediacy/mediacy immediate/mediate immobility/mobility immoderate/moderate
immoderately/moderately immoderation/moderation immodest/modest immodestly/modestly immodesty/modesty immoral/moral
immorality/morality immortal/mortal immortality/mortality impaired/unimpaired impalpable/palpable impartial/partial
impassable/passable impatience/patience impatient/patient impatiently/patiently imperceptible/perceptible
imperceptibly/perceptibly imperfect/perfect imperfectibility/perfectibility imperfection/perfection
imperfectly/perfectly impermanence/permanence impermanent/permanent impersonal/personal impersonally/personally
impervious/pervious impiety/piety impious/pious implacable/placable implausible/plausible impolite/polite
impolitely/politely impoliteness/politeness impolitic/politic importance/unimportance important/unimportant
impossibility/possibility impossible/possible impotent/potent impractical/practical imprecise/precise
imprecisely/precisely imprecision/precision impressive/unimpressive improbability/probability improbable/probable
improper/proper improperly/properly impropriety/propriety improved/unimproved imprudence/prudence impure/pure
impurity/purity inboard/outboard inclined/vertical income/outgo incoming/outgoing indoor/outdoor indoors/outdoors
induced/spontaneous indulgent/nonindulgent industrial/nonindustrial infectious/noninfectious inferior/superior
inferiority/superiority infield/outfield inflow/outflow influential/uninfluential informed/uninformed infra/supra
inhabited/uninhabited inhibited/uninhibited initiate/uninitiate injectable/uninjectable injured/uninjured
injustice/justice inner/outer inoperative/operative inorganic/organic inorganically/organically inquiring/uninquiring
insane/sane insanely/sanely insanity/sanity insecure/secure insecurity/security insensibility/sensibility
insensitive/sensitive insentient/sentient inside/outside insignificance/significance insignificant/significant
insignificantly/significantly insincere/sincere insincerely/sincerely insincerity/sincerity insoluble/soluble
inspiring/uninspiring instability/stability institutionalized/noninstitutionalized instructive/uninstructive
instrumental/vocal insubordination/subordination insubstantial/substantial insufficient/sufficient
insufficiently/sufficiently insured/uninsured insurmountable/surmountable intangible/tangible integrated/segregated
integration/segregation intellectual/nonintellectual intelligence/stupidity intelligent/unintelligent
intended/unintended intense/mild intensifying/moderating intentionally/unintentionally
interdepartmental/intradepartmental interested/uninterested interesting/uninteresting interestingly/uninterestingly
interference/noninterference intermediate/terminal international/national internationalism/nationalism
interspecies/intraspecies interstate/intrastate intolerable/tolerable intolerant/tolerant intoxicated/sober
intractable/tractable intrusive/unintrusive inutility/utility invalid/valid invalidate/validate
invariability/variability invariable/variable invisibility/visibility invisible/visible invisibly/visibly
inviting/uninviting involuntarily/voluntarily involuntary/voluntary involved/uninvolved invulnerable/vulnerable
inward/outward inwardly/outwardly ionic/nonionic ionized/nonionized irrational/rational irrationally/rationally
irreconcilable/reconcilable irreducible/reducible irregular/regular irregularity/regularity irregularly/regularly
irrelevance/relevance irrelevant/relevant irreligious/religious irremediable/remediable irreparable/reparable
irresistible/resistible irresolute/resolute irresolutely/resolutely irresponsibility/responsibility
irresponsible/responsible irresponsibly/responsibly irreverence/reverence irreversibility/reversibility
irreversible/reversible irrevocable/revocable irritate/soothe issue/recall joint/separate joy/sorrow joyful/sorrowful
joyless/joyous juiceless/juicy junior/senior just/unjust justifiably/unjustifiably justly/unjustly keep/lose
kind/unkind kindly/unkindly known/unknown labeled/unlabeled laced/unlaced larboard/starboard large/small
largeness/smallness lash/unlash late/middle least/most leavened/unleavened left/right legalise/outlaw legalize/outlaw
legato/staccato legged/legless lengthen/shorten less/more let/prevent level/raise lighted/unlighted like/unlike
likelihood/unlikelihood likely/unlikely likeness/unlikeness limited/unlimited linear/nonlinear linear/planar
lined/unlined linger/rush linguistic/nonlinguistic lipless/lipped liquid/solid listed/unlisted little/much
livable/unlivable live/recorded loaded/unloaded loading/unloading lock/unlock long/short longness/shortness
loose/tight loosen/stiffen loosening/tightening lose/profit lose/win loser/winner lost/saved lost/won loud/soft
loudly/softly loving/unloving lowborn/noble lower/raise lowered/raised lowland/upland luckily/unluckily lucky/unlucky
made/unmade major/minor majority/minority make/unmake malicious/unmalicious malnourished/nourished
manageably/unmanageably manned/unmanned marked/unmarked married/unmarried masculine/neuter mask/unmask
masochistic/sadistic mated/unmated maternal/paternal matriarchal/patriarchal maximal/minimal maximize/minimize
maximum/minimum meaningful/meaningless meaningfulness/meaninglessness meatless/meaty mechanical/nonmechanical
medical/surgical member/nonmember mendacity/veracity mental/physical merciful/merciless metallic/nonmetallic
military/unmilitary mindful/unmindful mistrust/trust misused/used modern/nonmodern modified/unmodified
mononuclear/trinucleate moonless/moonlit motion/motionlessness motivated/unmotivated moved/unmoved moving/nonmoving
moving/still moving/unmoving multiculturalism/nationalism multidimensional/unidimensional multiform/uniform
multilateral/unilateral multiple/single multiply/singly multivalent/univalent musical/unmusical musically/unmusically
nadir/zenith naive/sophisticated narrow/wide narrow/widen narrowness/wideness nasty/nice native/nonnative
natural/supernatural natural/unnatural naturally/unnaturally naturalness/unnaturalness nay/yea
necessarily/unnecessarily necessary/unnecessary necessitate/obviate negative/neutral negative/positive
neighborliness/unneighborliness nephew/niece neurotic/unneurotic neutral/positive new/old noisily/quietly noisy/quiet
nonoperational/operational nonparticipation/participation nonparticulate/particulate nonpayment/payment
nonpregnant/pregnant nonprofessional/professional nonracial/racial nonradioactive/radioactive nonrandom/random
nonreciprocal/reciprocal nonrepresentational/representational nonrepresentative/representative nonresident/resident
nonresidential/residential nonreticulate/reticulate nonsignificant/significant nonslippery/slippery nonspatial/spatial
nonspherical/spherical nonstandard/standard nontaxable/taxable nontechnical/technical nonthermal/thermal
nontoxic/toxic nontraditional/traditional nonviolent/violent nonviolently/violently nonvolatile/volatile
nonworker/worker normal/paranormal north/south northern/southern nosed/noseless noticeable/unnoticeable
noticed/unnoticed objective/subjective obligated/unobligated oblique/parallel oblique/perpendicular
obscurity/prominence obtrusively/unobtrusively obtrusiveness/unobtrusiveness obvious/unobvious occupied/unoccupied
official/unofficial officially/unofficially offshore/onshore often/rarely oiled/unoiled old/young
oleophilic/oleophobic open/shut opposed/unopposed optimism/pessimism optimist/pessimist optimistic/pessimistic
organized/unorganized oriented/unoriented original/unoriginal originality/unoriginality orthodox/unorthodox
orthodoxy/unorthodoxy ostentatious/unostentatious out/safe overachievement/underachievement overestimate/underestimate
overexpose/underexpose overhand/underhand overhead/subsurface overhead/surface overshoot/undershoot
overstate/understate overstatement/understatement owned/unowned pack/unpack paid/unpaid pain/pleasure painful/painless
painfully/painlessly paintable/unpaintable painted/unpainted parallel/perpendicular pardonable/unpardonable
partly/wholly passionate/passionless pastness/presentness patriotic/unpatriotic patterned/plain paved/unpaved
peace/war peaceful/unpeaceful penalty/reward perceptive/unperceptive permanently/temporarily perplexed/unperplexed
pin/unpin planned/unplanned playable/unplayable playful/unplayful pleasant/unpleasant pleasantly/unpleasantly
plowed/unplowed pointed/pointless polished/unpolished poor/rich popular/unpopular popularity/unpopularity
porosity/solidity portable/unportable postwar/prewar poverty/wealth power/powerlessness powerful/powerless
powerfulness/powerlessness precede/succeed precedented/unprecedented preceding/succeeding precocious/retarded
predictable/unpredictable prepared/unprepared pretentious/unpretentious primarily/secondarily primary/secondary
printable/unprintable private/public privately/publicly privileged/underprivileged productive/unproductive
profane/sacred professional/unprofessional profitability/unprofitability profitable/unprofitable
profitably/unprofitably profound/superficial profundity/superficiality progress/regress progressive/regressive
prophetic/unprophetic propitious/unpropitious prospective/retrospective protected/unprotected protective/unprotective
proved/unproved provocative/unprovocative proximate/ultimate publicized/suppressed published/unpublished pull/push
punctuality/tardiness punished/unpunished punitive/rehabilitative purge/rehabilitate purposeful/purposeless
qualified/unqualified qualitative/quantitative questionable/unquestionable quickly/slowly quiet/unquiet
quietly/unquietly ravel/unravel ready/unready real/unreal realistic/unrealistic realistically/unrealistically
reality/unreality reasonable/unreasonable reasonably/unreasonably reassure/worry reassuring/unreassuring
reconstructed/unreconstructed recoverable/unrecoverable refined/unrefined refresh/tire regulated/unregulated
related/unrelated relatedness/unrelatedness relax/tense relaxed/tense reliability/unreliability reliable/unreliable
reliably/unreliably remarkably/unremarkably repentant/unrepentant reported/unreported reproducible/unreproducible
resentful/unresentful resist/surrender respectable/unrespectable responsive/unresponsive rested/tired
restrained/unrestrained restraint/unrestraint restricted/unrestricted restrictive/unrestrictive retail/wholesale
retentive/unretentive rewarding/unrewarding rhythmical/unrhythmical right/wrongly righteous/unrighteous
righteousness/unrighteousness rightness/wrongness rimless/rimmed rise/set rotor/stator rough/smooth roughen/smooth
roughness/smoothness round/square running/standing rural/urban rusted/rustless saddle/unsaddle salable/unsalable
sarcastic/unsarcastic satisfactorily/unsatisfactorily satisfactory/unsatisfactory saturated/unsaturated
savory/unsavory scented/scentless scheduled/unscheduled scholarly/unscholarly scientific/unscientific
scramble/unscramble screw/unscrew scrupulous/unscrupulous seal/unseal seated/standing sedate/stimulate
seductive/unseductive selected/unselected selfish/unselfish selfishness/unselfishness sensational/unsensational
separation/union serviceable/unserviceable servile/unservile settled/unsettled sexy/unsexy shaded/unshaded
shapely/unshapely shared/unshared sharpen/soften shaven/unshaven sheathe/unsheathe shod/unshod short/tall
shout/whisper shrink/stretch side/top signed/unsigned silence/sound silenced/unsilenced sized/unsized
skilled/unskilled sleep/wake sleeping/waking smart/stupid smilingly/unsmilingly sociability/unsociability
social/unsocial sold/unsold soled/soleless solved/unsolved sonic/supersonic sound/unsound sour/sweet sour/sweeten
specialized/unspecialized specified/unspecified spirited/spiritless spoken/written stable/unstable stained/unstained
stand/yield start/stop statesmanlike/unstatesmanlike steadily/unsteadily steady/unsteady stemless/stemmed
stifle/stimulate stimulating/unstimulating strain/unstrain strap/unstrap strength/weakness strengthen/weaken
strengthening/weakening stressed/unstressed strong/weak strongly/weakly structured/unstructured subhuman/superhuman
subsonic/supersonic subsurface/surface successful/unsuccessful successfully/unsuccessfully succumb/survive
suitability/unsuitability suitably/unsuitably summery/wintry supportive/unsupportive sure/unsure surprised/unsurprised
surprising/unsurprising susceptibility/unsusceptibility susceptible/unsusceptible sympathetic/unsympathetic
systematic/unsystematic systematically/unsystematically tame/wild tangled/untangled tasteful/tasteless tender/tough
theatrical/untheatrical thematic/unthematic thick/thin thicken/thin thickly/thinly thickness/thinness
thoughtful/thoughtless thoughtfully/thoughtlessly thrifty/wasteful tie/untie timbered/untimbered
timeliness/untimeliness tipped/untipped tongued/tongueless topless/topped trained/untrained traveled/untraveled
treated/untreated troubled/untroubled trustworthy/untrustworthy truthful/untruthful truthfulness/untruthfulness
tuneful/tuneless turned/unturned twine/untwine twist/untwist understood/ununderstood unusual/usual unvaried/varied
unveil/veil unveiled/veiled unventilated/ventilated unvoiced/voiced unwanted/wanted unwarily/warily unwary/wary
unwaxed/waxed unweave/weave unwelcome/welcome unwholesome/wholesome unwilling/willing unwillingness/willingness
unwind/wind unwire/wire unwittingly/wittingly unwomanly/womanly unwooded/wooded unworldly/worldly unworthy/worthy
unwoven/woven unwrap/wrap unwrinkled/wrinkled unwritten/written useful/useless usefully/uselessly
usefulness/uselessness valuable/worthless vernal/wintry virtuous/wicked wane/wax waning/waxing wired/wireless
worth/worthlessness
`;
