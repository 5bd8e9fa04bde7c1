/**
 * Nouns and adjectives of one meaning with a verb or adjective, where no rule finds it; written from general knowledge of news English.
 * Each line is a base and its derivations, all as lemmas.
 */
export const DERIVATIONS = `
die:death dead deadly mortality
live:life alive
kill:killing killer
murder:murderer murderous
attack:attacker
assault:assailant
assassinate:assassination assassin
injure:injury injured
wound:wounded
lose:loss loser
defend:defense defender defensive
offend:offense offensive offender
invade:invasion invader
intrude:intrusion intruder
explode:explosion explosive
erode:erosion
collide:collision
decide:decision decisive
divide:division
conclude:conclusion
exclude:exclusion
include:inclusion
expand:expansion
extend:extension extent
suspend:suspension suspense
tense:tension
permit:permission
admit:admission
omit:omission
submit:submission
transmit:transmission
commit:commitment
discuss:discussion
express:expression
oppress:oppression oppressor
suppress:suppression
aggress:aggression aggressor aggressive
succeed:success successful successor
fail:failure
depart:departure
seize:seizure
press:pressure
close:closure
expose:exposure
destroy:destruction destructive destroyer
construct:construction
produce:production producer product
reduce:reduction
introduce:introduction
deduce:deduction
instruct:instruction instructor
obstruct:obstruction
elect:election elector electoral
reject:rejection
protect:protection protector protective
detect:detection detector
select:selection
inspect:inspection inspector
collect:collection
connect:connection
correct:correction
act:action activity actor
react:reaction
interact:interaction
sanction:sanctioning
recognize:recognition
acquire:acquisition
require:requirement
inquire:inquiry
apply:application applicant
imply:implication
multiply:multiplication
supply:supplier
rely:reliance reliable
deny:denial
try:trial
arrive:arrival
withdraw:withdrawal
survive:survival survivor
approve:approval
remove:removal
refuse:refusal
propose:proposal proposition
dismiss:dismissal
betray:betrayal
renew:renewal
appraise:appraisal
bury:burial
marry:marriage
carry:carriage
break:breakage breach
speak:speech speaker
choose:choice
advise:advice adviser advisor
believe:belief believer
prove:proof
relieve:relief
grieve:grief
think:thought thinker
sell:sale seller
give:gift
fly:flight
flee:escape
weigh:weight
grow:growth
steal:theft thief
threaten:threat
strengthen:strength strong
widen:wide width
deepen:deep depth
lengthen:long length
weaken:weak weakness
know:knowledge
respond:response respondent
depend:dependence dependency dependent
independent:independence
absent:absence
present:presence
silent:silence
violent:violence
different:difference
differ:differing
confident:confidence
evident:evidence
prefer:preference
refer:reference
infer:inference
interfere:interference
intervene:intervention
prevent:prevention
retain:retention
detain:detention detainee
contain:containment container
abstain:abstention
maintain:maintenance
sustain:sustenance
obtain:obtaining
mediate:mediation mediator
negotiate:negotiation negotiator
retaliate:retaliation retaliatory
escalate:escalation
mobilize:mobilization
demilitarize:demilitarization
liberate:liberation liberator
occupy:occupation occupier
accuse:accusation accuser
allege:allegation
condemn:condemnation
inform:information informant
transform:transformation
confirm:confirmation
affirm:affirmation
explain:explanation
pronounce:pronunciation
announce:announcement
denounce:denunciation
renounce:renunciation
declare:declaration
prepare:preparation
separate:separation separatist separatism
secede:secession secessionist
concede:concession
recede:recession
proceed:procedure proceeding
exceed:excess excessive
accede:accession
access:accessible
resist:resistance resistant
assist:assistance assistant
insist:insistence
exist:existence
accept:acceptance
attend:attendance
allow:allowance
perform:performance
govern:government governor governance
appoint:appointment
agree:agreement
disagree:disagreement
pay:payment
ship:shipment
treat:treatment
deploy:deployment
redeploy:redeployment
bombard:bombardment
bomb:bombing bomber
shell:shelling
shoot:shooting shot shooter
strike:airstrike striker
raid:raider
ambush:ambusher
fight:fighter fighting
battle:battlefield
kidnap:kidnapping kidnapper
abduct:abduction abductor
hijack:hijacker hijacking
smuggle:smuggler smuggling
traffic:trafficker trafficking
rob:robbery robber
rape:rapist
torture:torturer
arrest:arresting
imprison:imprisonment
sentence:sentencing
convict:conviction
prosecute:prosecution prosecutor
investigate:investigation investigator
interrogate:interrogation
accompany:accompaniment
analyze:analysis analyst
criticize:criticism critic critical
terrorize:terrorism terrorist
rebel:rebellion
revolt:revolution revolutionary
conspire:conspiracy conspirator
pirate:piracy
protest:protester protestor
demonstrate:demonstration demonstrator
resign:resignation
retire:retirement
nominate:nomination nominee
inaugurate:inauguration
visit:visitor
meet:meeting
talk:talks
warn:warning
begin:beginning
open:opening
end:ending
train:training trainer
finance:financing financial
fund:funding
arm:armament armed
disarm:disarmament
equip:equipment
legal:legality legally
illegal:illegality illegally
sovereign:sovereignty
secure:security
stable:stability
stabilize:stabilization
destabilize:destabilization
hostile:hostility
neutral:neutrality
capable:capability
responsible:responsibility
guilty:guilt
innocent:innocence
poor:poverty
hungry:hunger
free:freedom
true:truth
wise:wisdom
angry:anger
normalize:normalization
criminal:crime
victim:victimize victimization
`;

/** Words with a suffix that is none, or whose base means something else. */
export const UNDERIVED: ReadonlySet<string> = new Set(
  `nation station section question condition position million billion trillion mission passion session version region religion opinion union portion fashion champion pension mention
  moment comment document element department parliament apartment cement segment monument regiment instrument ornament garment sentiment basement implement supplement complement
  minister master matter letter number member order other water paper power former later never ever over under after border corner center quarter rather either neither whether brother father mother sister daughter
  summer winter river tower flower danger anger hunger finger officer soldier career character computer chapter weather leather gather consider remember offer suffer differ prefer refer deliver discover cover
  answer enter murder render tender surrender wonder ponder trigger linger whisper prosper proper super upper proper customer consumer barrier carrier commander quartermaster minister
  animal capital hospital general federal central local national international final total legal moral rival royal signal special social several official original personal political material medal metal deal real journal terminal
  science audience conference influence sentence experience intelligence province finance advance distance instance substance balance chance dance france alliance ambulance insurance
  city country county party army treaty duty beauty property poverty liberty majority minority authority security community university facility
  business witness illness harness process`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
