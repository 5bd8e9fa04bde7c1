/** Parliament, elections, government, diplomacy, protest, migration. Format: `paraphrases.ts`. */
export const POLITICS_ROWS = `
approve pass adopt ratify endorse back
~ approve accept support agree sign authorize clear
authorize approve sanction clear permit
pass adopt enact
~ enact introduce pass
reject defeat vote_down throw_out turn_down
~ reject refuse block oppose dismiss decline
veto block
~ veto reject stop
amend change modify revise
~ amend alter rewrite update change
repeal abolish revoke rescind scrap cancel
abolish scrap eliminate
~ abolish end drop
introduce table submit present
~ introduce bring propose launch start
propose suggest put_forward
~ propose present offer table recommend
recommend advise
~ recommend suggest propose urge
debate discuss
~ debate consider talk
postpone delay defer put_off adjourn push_back
~ postpone move reschedule shift
bring_forward advance
dissolve disband
~ dissolve break_up end close
convene summon call
~ convene meet open
elect choose vote_in
~ elect appoint select name win
reelect return
appoint name nominate designate
~ appoint choose pick elect promote install
install inaugurate swear_in
resign step_down quit stand_down
~ resign leave go retire depart
dismiss sack fire oust remove
~ dismiss replace suspend relieve drop
oust topple overthrow depose unseat
~ oust remove defeat replace
replace succeed supplant
~ replace follow take_over
succeed take_over_from follow
lead head run chair
~ lead govern direct manage command rule
govern rule
~ govern run lead
chair preside
~ chair lead moderate
represent speak_for
vote ballot
~ vote decide choose elect
win carry
~ win gain take secure lead
defeat beat trounce
~ defeat outvote oust
lose forfeit
concede admit
~ concede accept
campaign canvass
~ campaign run stand
run stand contest
~ run compete
endorse back support
~ endorse favor recommend
support back champion
~ support favor approve endorse defend
oppose resist
~ oppose reject criticize fight object
object protest
~ object oppose complain
boycott shun
~ boycott skip avoid miss ignore
abstain refrain
demand call_for insist
~ demand ask request seek urge want
urge exhort press call_on
~ urge ask advise encourage push appeal
ask request
~ ask seek demand invite
seek pursue look_for
~ seek want ask try request
petition appeal ask
lobby press
~ lobby urge push
promise pledge vow commit
~ promise undertake guarantee offer say
accuse charge
~ accuse blame criticize suspect
blame fault
~ blame accuse criticize attribute
criticize condemn denounce slam blast lambast
~ criticize attack question reject reproach censure
censure reprimand rebuke
~ rebuke criticize warn
praise commend hail laud applaud
~ praise welcome thank honor compliment
welcome hail greet
~ welcome receive praise support
thank acknowledge
honor commemorate
~ honor remember celebrate decorate award
warn caution alert
~ warn advise threaten say
threaten warn
announce declare unveil proclaim
~ announce state say report reveal confirm publish
declare proclaim pronounce
confirm verify corroborate
~ confirm acknowledge announce say admit
reveal disclose divulge
~ reveal show publish announce admit
leak disclose
~ leak publish pass reveal
conceal hide cover_up withhold
~ conceal deny omit
meet confer
~ meet see visit receive talk encounter
receive welcome host
~ receive meet see greet
host accommodate
~ host hold stage organize
visit tour
~ visit see travel go inspect
invite ask
~ invite summon call
attend go_to participate
~ attend visit join follow
participate take_part join
~ participate compete play attend
negotiate bargain
~ negotiate discuss talk
mediate broker
~ broker negotiate arrange
agree consent
~ agree accept decide settle promise
sign conclude ink
~ sign agree approve accept
ratify confirm
annul cancel revoke
~ withdraw cancel revoke leave
withdraw pull_out leave
~ withdraw retreat quit
withdraw retract take_back
recall summon call_back
~ recall withdraw
expel throw_out banish
~ expel dismiss ban exclude deport
recognize acknowledge
~ recognize accept
join enter accede
~ join sign
leave quit exit withdraw
secede break_away split
~ secede separate leave
unite unify merge
divide split
~ divide separate share
annex incorporate absorb
~ annex occupy seize
impose introduce levy slap
~ impose order apply announce
lift remove scrap end
~ lift ease cancel drop suspend
ease relax loosen
~ ease reduce lift
tighten toughen strengthen harden
~ tighten increase
suspend freeze halt
~ suspend stop interrupt postpone
resume restart renew reopen
~ resume continue begin
extend prolong lengthen
~ extend renew continue
renew extend
expire lapse run_out
~ expire end
subsidize fund support
fund finance bankroll pay_for
~ fund sponsor support pay
allocate earmark assign set_aside
~ allocate give spend approve
spend disburse
~ spend use pay invest
tax levy
~ tax charge
nationalize expropriate seize
privatize sell
~ privatize sell_off
protest demonstrate rally march
~ protest gather march assemble strike
march parade walk
gather assemble congregate rally
~ gather meet come
disperse break_up scatter
~ disperse clear remove
clash fight
~ clash battle scuffle
riot rampage
~ riot protest clash
occupy take_over
~ occupy enter seize hold
block blockade obstruct barricade
~ block close stop
emigrate leave move
~ emigrate migrate leave
immigrate arrive move
~ settle move live
admit accept let_in
~ admit receive welcome
turn_away turn_back send_back reject
~ turn_away refuse return stop
register record
~ register enroll list sign_up
count tally number
~ count record estimate
estimate reckon put
~ estimate calculate assess guess
monitor observe watch
~ monitor supervise follow check
supervise oversee
~ supervise monitor manage control direct
`;
