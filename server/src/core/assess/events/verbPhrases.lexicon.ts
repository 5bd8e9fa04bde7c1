/**
 * Phrases that tell one event, each with the verb that it stands for; written from public knowledge of the language of news.
 * "verb it stands for|its own verbs|the words behind them", more than one wording behind further bars; "<" before the verb: what is done
 * to the subject. In the words: "*" an article or a possessive with an adjective, or nothing; "_" what it is done to, or nothing;
 * "a/b" one of two; "(to)" that word where a noun phrase follows it; "$" no noun follows. The longer wording of one verb stands first.
 */
export const VERB_PHRASE_ROWS = `
arrest|take|_ into custody|_ in custody|_ into detention
arrest|put place|_ under arrest|_ in handcuffs
arrest|make|* arrest/arrests (of)
detain|keep hold|_ in custody|_ in detention|_ behind bars|_ under arrest
detain|remand|_ in custody
imprison|send|_ to prison|_ to jail|_ to gaol|_ behind bars
imprison|put throw|_ in prison|_ in jail|_ behind bars|_ into prison|_ into jail
surrender|give turn hand|himself/herself/themselves/itself up/in
surrender|give turn|oneself up/in
release|set|_ free|_ loose|_ at liberty
release|let|_ go free|_ go|_ walk free
release|walk|free
escape|break|out of/from prison/jail|out of|free from|loose from|free|loose
escape|make|* escape (from)|* getaway|* break for it
flee|take|to * heels|flight
flee|make|off $
flee|go|on * run|into hiding|into exile|underground
hide|go|to ground
kill|shoot|_ dead|_ to death
kill|stab beat batter torture strangle crush burn trample knife bludgeon stone hack|_ to death
execute|put|_ to death
die|lose|his/her/their/its life|their lives
die|meet|* death|* end
kill|claim|* life of|* lives of|* life|* lives
kill|take|* life of|* lives of
commit_suicide|take|* own life|* own lives
commit_suicide|commit|suicide
injure|leave|_ injured|_ hurt|_ wounded
kill|leave|_ dead
injure|suffer sustain receive|* injuries|* injury|* wounds
burn|set|_ on fire|_ alight|_ ablaze|fire to|light to
<burn|catch take|fire|light
<burn|go|up in flames|up in smoke
<burn|be|on fire|in flames|ablaze|alight
<burn|burst|into flames
extinguish|put|_ out
contain|bring get|_ under control
control|take|* control of
rescue|bring get pull take|_ to safety|_ to land alive
rescue|come|to * rescue of|to * rescue
rescue|pull|_ alive|_ free|_ from * rubble|_ from * water|_ from * wreck
treat|give|_ treatment|* treatment (to)
<treat|receive get undergo|* treatment|* care
<treat|be lie remain stay|in * hospital|in hospital|in intensive care
hospitalize|take rush bring send fly admit carry|_ to * hospital/clinic
<hospitalize|go|to * hospital
operate|perform|* operation (on)|* surgery (on)
<operate|undergo have|* operation|* surgery
recover|make|* recovery
infect|pass|_ on * infection
<sicken|fall|ill|sick
<sicken|be|taken ill
search|carry_out conduct make|* search/searches (of)
search|carry|out * search/searches (of)
inspect|carry|out * inspection/inspections (of)
inspect|conduct make|* inspection/inspections (of)
test|carry|out * test/tests (on/of)
test|conduct|* test/tests (on/of)
attack|carry|out * attack/attacks (on/against)
attack|launch mount stage make conduct|* attack/attacks (on/against)
attack|open|fire (on/at)
<attack|come be|under attack
raid|carry|out * raid/raids (on)
raid|launch mount stage conduct|* raid/raids (on)
<come_under_fire|come be|under * fire|under * criticism
criticize|subject|_ to * criticism
criticize|take|_ to task|* aim at|* issue with
criticize|level direct|* criticism (at/against)
criticize|pour|scorn (on)
investigate|look|into
investigate|carry|out * investigation/inquiry/probe (into/of)
investigate|open launch start begin conduct order hold|* investigation/inquiry/enquiry/probe/inquest (into/of)
<investigate|be come|under investigation
examine|take|* look at|* close look at
question|put|* questions/question (to)
answer|give|* answer/answers (to)|* reply (to)
try|put place|_ on trial|_ in * dock
<try|stand face go|* trial|on trial|to trial
<try|be|on trial|in * dock
prosecute|bring|_ to court|_ to justice|_ before * court|_ before * judge
prosecute|take|_ to court
sue|file bring lodge|* lawsuit/suit (against)
sue|take|* legal action against
sentence|hand|down * sentence (to)|_ * sentence
sentence|give|_ * sentence|_ * term
sentence|impose pass|* sentence (on)
<sentence|receive get be|* sentence|handed * sentence|given * sentence
convict|find|_ guilty of|_ guilty
acquit|find|_ not guilty of|_ not guilty
acquit|clear|_ of * charges (of)|_ of all charges
charge|bring file lay press|* charge/charges against
charge|bring|* indictment against
drop_charges|drop withdraw|* charges/charge (against)|* case (against)
confess|make|* confession (to)
confess|own|up to
testify|give|evidence|testimony
appeal|lodge file enter bring|* appeal (against)
appeal|make issue launch|* appeal (to)
rule|hand|down * ruling/verdict/judgment/judgement
rule|give deliver issue make|* ruling/verdict/judgment/judgement
order|give issue|* order/orders (to)
overturn|set|_ aside
annul|declare|_ null|_ void|_ invalid
fine|impose|* fine (on)
fine|hand|_ * fine
approve|give grant|* approval/consent/assent/blessing/backing/green/endorsement/go-ahead (to/for)|* green light (to/for)|_ the green light|_ the go-ahead
approve|vote|in favor of|in favour of|for
reject|vote|against|_ down
reject|turn|_ down
reject|throw|_ out
support|throw|* weight/support behind
support|lend give offer pledge|* support (to/for)
support|come|out in favour of|out in favor of
support|speak|in favour of|in favor of|up for
support|express voice|* support (for)
oppose|come|out against
oppose|lead stage organize organise hold join|* march/marches/protest/protests/rally/rallies/campaign/demonstration/demonstrations against
oppose|speak|out against
oppose|express voice raise|* opposition (to)|* objection/objections (to)
object|raise lodge|* objection/objections (to)
veto|use exercise cast|* veto (against/on)
vote|cast|* ballot/ballots/vote/votes
vote|go|to * polls
elect|vote|_ into office|_ to office
appoint|put|_ in charge
lead|be|in charge of|at * head of|at * helm of
lead|take|* charge of|* helm of|* lead of
take_over|take|over from|* reins of|over * helm of|over as
resign|step stand|_ down|_ aside
resign|hand tender submit give send|in * resignation|* resignation|* notice|in * notice
resign|leave quit|* office|* post
assume_office|take|* office|up * post|up * office
swear_in|take|* oath of office|* oath
dismiss|relieve strip remove|_ of * duties|_ of * post|_ from * post|_ from office|_ of * command
dismiss|let|_ go from
dismiss|give show|_ * sack|_ * door
lay_off|make|_ redundant
lay_off|cut shed axe slash|* jobs/posts/positions
<lose_job|lose|* job|* jobs|* post
recruit|take|on * staff|on * workers
campaign|run|for * election|for office|for president|for mayor|for parliament
announce|make|* announcement (on/about/of)
announce|make|_ public|_ known
publish|make|_ available|_ public
reveal|bring|_ to light
<reveal|come|to light
tell|give|_ * account of
state|make issue|* statement (on/about)
promise|make give|* promise/pledge/commitment/undertaking (to)|_ * word|_ * assurance/assurances
guarantee|give offer|_ * guarantee (of)|* guarantee (of)
warn|issue give sound|* warning/warnings (to/about/of)|* alarm (about/over)
complain|make lodge file|* complaint/complaints (about/against/with)
demand|make|* demand/demands (for)
request|make submit file|* request/application (for)
apply|put|in for
apply|make submit lodge|* application (for)
suggest|make put|* suggestion/proposal|forward * suggestion/proposal
propose|put|_ forward
apologize|offer make issue give|* apology/apologies (to/for)
thank|express|* gratitude (to)|* thanks (to)
congratulate|offer send|* congratulations (to)
regret|express|* regret (for/over/at)
mourn|pay|* tribute (to)|* respects (to)
praise|be heap lavish|full of praise for|* praise (on)
discuss|hold have|* discussion/discussions (on/about/of)
negotiate|hold have conduct enter|* negotiations/talks (with/on/about)
meet|hold have|* meeting/meetings (with)
meet|sit get come|down with|together with
agree|reach strike make come|* agreement/deal/accord (with/on)|to * agreement
agree|come|to terms (with)
agree|give|* agreement (to)
sign|put|* signature/name to|* signatures to
violate|be act|in breach of|in violation of
end|put call bring|* end to|* stop to|* halt to|_ to an end|_ to a close|_ to a halt
<end|come draw|to * end|to * close|to * halt
stop|bring|_ to a standstill
begin|get set|under way|underway|off * ground
start|set|_ in motion
start|kick|off|_ off
start|give|rise to|birth to * movement
found|bring|_ into being|_ into existence
found|set|_ up
<start|come|into force|into effect
<start|take|effect
visit|pay make|* visit (to)
visit|drop call stop|in on|in at|by at
tour|make|* tour of
travel|make|* trip/journey/voyage (to)
leave|take|* leave of
depart|set|off for|out for|off|out|sail for|sail
depart|get|under way to
arrive|make|* way to
arrive|touch|down
land|make|* landing
take_off|take|to * air|to * skies
return|make|* return (to)
return|give hand send bring|_ back to|_ back
retreat|beat make|* retreat
cross|make|* crossing (of)
protest|take|to * streets
protest|hold stage mount|* protest/protests/demonstration/rally (against)
strike|go walk be|on strike|out on strike
strike|stage hold|* strike (over)
strike|down lay|tools|down * tools
strike|walk|out $|off * job
resume_work|go return|back to work|to work
block|put|* blockade on
ban|put place impose|* ban (on)
restrict|put place impose|* limit/limits/restriction/restrictions/curbs (on)
sanction|impose slap|* sanctions (on/against)
tax|impose levy put|* tax/duty/tariff/levy (on)
postpone|put|_ off|_ back|_ on hold|_ on ice
suspend|put|_ on hold|_ on ice
delay|hold|_ up
cancel|call|_ off
abolish|do|away with
scrap|give|up on
abandon|give|up on
use|make put|* use of|_ to use
exploit|take|advantage of
participate|take|* part in|* part
participate|have play|* part in
attend|be|in attendance at|present at
attend|put|in * appearance at
help|give lend offer provide|* help/aid/assistance/hand (to)|_ * hand
help|come go|to * aid of|to * help of
protect|keep|_ safe from|_ safe
guard|keep stand|* watch over|* guard over|guard over
monitor|keep|* eye on|* watch on|_ under observation|_ under surveillance
control|have keep|* control of|_ under control
own|be|in possession of|* owner of
own|have|in * possession
possess|be|in possession of
seize|take|possession of
occupy|take|* occupation of
buy|make|* purchase of|* acquisition of
buy|snap|up|_ up
sell|put|_ up for sale|_ on sale
<sell|go|under * hammer|on sale
auction|put|_ under * hammer|_ up for auction
<auction|go|under * hammer
invest|make|* investment/investments in
pay|make|* payment/payments (to/of)
pay|foot|* bill for
cost|come|to * total of
earn|make|* money from
profit|make post report record turn|* profit
make_loss|make post report record suffer|* loss
make_loss|lose|money
<go_bankrupt|go|bankrupt|bust|under|into administration|into receivership|into liquidation|out of business|into insolvency|into bankruptcy
<go_bankrupt|file|for bankruptcy|for insolvency
<go_bankrupt|declare|bankruptcy|itself bankrupt|insolvency
merge|join|forces with
raise|put|_ up by|up * price/prices/rate/rates (of)
reduce|bring|_ down
close|shut|_ down|* doors
close|close|* doors|_ down
open|throw|_ open
open|open|* doors
build|put|_ up
demolish|pull knock tear bulldoze|_ down
destroy|reduce|_ to rubble|_ to ashes|_ to ruins
destroy|lay|waste to
damage|cause do inflict|* damage (to)
injure|cause do inflict|* harm (to)|* injury (to)
damage|take|* toll on
cause|give lead|rise to|to
cause|bring|about
prevent|keep stop|_ from happening
fail|break|down $
explode|blow|_ up
explode|go|off $
crash|come|to grief
collide|be|in collision with
sink|go|down $
<sink|go|to * bottom
run_aground|run go|aground
flood|put leave|_ under water
win|come be|out on top|out * winner
win|carry lift take|* trophy/title/cup/prize/gold
win|take|* victory (over)|* first place|* first prize
beat|get have|* better of
lose|go|down to
lose|suffer|* defeat (to/by)|* loss (to)
draw|end|in * draw with
qualify|make|* final/finals
score|find|* net
retire|hang|up * boots
play|make|* appearance for
marry|tie|* knot with|* knot
bear|give|birth to|birth
bury|lay|_ to rest
vanish|go|missing
find|come happen stumble|across|upon
find|make|* discovery of
find|track|_ down
<find|turn|up $
notice|take|notice of
consider|take|_ into account|_ into consideration|* account of
decide|take make come reach|* decision/decisions (on/about)|to * decision
try|make|* attempt/effort/bid
choose|make|* choice
choose|settle|on
study|make|* study of
note|make|* note of
begin_work|get|to work
teach|give|* lessons/lessons/classes (to)
graduate|take|* degree
perform|give|* concert/recital/performance (of)
exhibit|put|_ on display|_ on show|_ on view
<exhibit|go be|on display|on show|on view
show|put|_ on screen
air|put|_ on air
<air|go|on air|out live
perform|put|_ on stage
convert|turn|_ into
shelter|take seek find|* shelter/refuge (in/at)
shelter|give offer|* shelter/refuge (to)
asylum|seek ask apply|* asylum|for * asylum
grant_asylum|grant give|_ * asylum|asylum (to)
deport|send|_ back home
supply|provide|_ with
equip|fit|_ out with|_ with
replace|take|* place of
vacate|move|out of
evacuate|clear|_ of people|_ of residents
evict|throw kick|_ out of
expel|throw kick|_ out
patrol|be go|on patrol in|on patrol
besiege|lay|siege to
capture|take|_ prisoner|_ captive
kidnap|take|_ hostage|_ hostages
hijack|take|control of * plane
disarm|lay put|down * arms|down * weapons
fight|take|up arms (against)
attack|go|on * offensive
invade|cross|* border into
cease_fire|hold lay|* fire|down * arms
annex|make|_ part of
declare|make|* declaration (of)
repair|carry|out * repairs (to/on/of)
repair|do make|* repairs (to/on/of)
restore|give|_ back to
renovate|carry|out * renovation (of)
clean|carry|out * cleaning (of)
install|put|_ in place
plan|have|plans for|_ in mind
plan|make draw|* plans/plan (for)|up * plans/plan (for)
doubt|cast throw|doubt on|doubt (on/over)
question|call|_ into question
blame|lay put pin place|* blame on|* blame (on)|* blame at
blame|hold|_ responsible for|_ responsible|_ liable for|_ to blame
accuse|point|* finger at
admit|take accept assume|* responsibility for|* blame for
dispute|take|issue with
contradict|be|at odds with|in contradiction with
comply|be act|in line with|in compliance with
vanish|disappear|without trace|without * trace
sail|put|to sea|out to sea
moor|tie|_ up at
unload|take|* cargo off
proceed|go|ahead
recall|call|_ home|_ back
enter|get|in $|in through
collapse|give|way $
break_into|break|into
stand_by|stand|by
dig_up|dig|_ up
`;
