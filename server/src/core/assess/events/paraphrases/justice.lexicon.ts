/** Courts, police, prisons, crime. Format: `paraphrases.ts`. */
export const JUSTICE_ROWS = `
arrest apprehend detain nab round_up
arrest detain catch capture
~ arrest seize hold stop pick_up intercept trace find identify
~ catch capture recapture seize intercept find
catch recapture capture
~ detain hold imprison question
~ detain intern confine
imprison jail incarcerate lock_up
imprison < intern incarcerate
~ imprison sentence condemn convict
~ convict sentence imprison fine
charge indict arraign
~ charge accuse try prosecute sue
try prosecute
~ try hear judge
sue take_to_court prosecute
acquit exonerate clear absolve
~ acquit release free
~ clear release free
drop_charges dismiss drop withdraw discontinue
~ drop dismiss abandon discontinue withdraw close
quash overturn annul void rescind set_aside reverse throw_out strike_down invalidate
~ overturn reject change
uphold confirm affirm sustain
appeal contest challenge
~ appeal fight dispute challenge contest
rule decide find hold
~ rule order declare judge say determine
order instruct direct mandate
~ order demand require tell force
sentence condemn
fine penalize
~ fine punish sanction charge
punish discipline penalize
~ punish suspend ban fine sanction
execute < hang behead guillotine electrocute
kill < murder execute drown behead lynch electrocute strangle
~ kill shoot stab strangle poison hit attack
~ die succumb collapse drown fall
die succumb perish pass_away expire
~ die kill lose
murder assassinate slay
shoot gun_down
~ shoot fire open
stab knife
~ stab attack slash wound
beat club bludgeon batter
~ beat attack assault hit kick punch
~ attack assault beat strike hit
rob hold_up
~ rob steal take raid loot
steal snatch pinch nick pilfer swipe
~ steal take loot remove rob embezzle lift
embezzle misappropriate pocket divert siphon
~ embezzle steal take defraud
defraud cheat swindle con dupe
~ deceive cheat trick mislead fool lie
loot plunder pillage ransack sack
burgle break_in break_into
~ burgle rob raid ransack
smuggle traffic
~ smuggle bring carry import transport
forge counterfeit fake
~ forge falsify doctor alter copy
falsify doctor tamper_with manipulate rig
bribe pay_off buy_off
~ bribe pay corrupt
extort blackmail
~ extort demand threaten blackmail
launder wash
kidnap abduct seize snatch
~ kidnap take hold hijack
hijack commandeer seize
~ hijack seize take_over
rape assault abuse
~ abuse mistreat torture harm beat
mistreat abuse ill-treat maltreat
threaten menace intimidate
harass molest bully stalk
confess admit own_up
~ confess tell state say
~ admit accept acknowledge confess
deny dispute reject refute contradict
~ deny dismiss reject
testify depose
~ testify tell state say describe
question interrogate interview quiz grill
~ question hear examine ask
summon subpoena call
~ summon invite order ask
search raid comb scour
~ search inspect check examine
confiscate seize impound
~ confiscate find remove recover take take_away
~ seize find recover confiscate discover
investigate probe look_into
~ investigate examine study inspect review check
identify name
~ identify recognize trace find
track_down trace locate find
~ trace follow track locate
escape abscond break_out flee
~ escape vanish leave disappear
flee run_away abscond bolt
~ flee leave escape run
pardon amnesty reprieve
~ pardon release free
release free discharge let_out
~ release bail parole pardon let_go
parole release
extradite hand_over surrender
~ extradite deport send return transfer
deport expel remove
~ deport expel return send
transfer move
~ transfer send bring take
surrender give_up turn_in
~ surrender report
hand_over turn_over give surrender
guard protect watch
~ guard escort accompany
patrol police guard
storm raid break_into
~ storm enter attack
handcuff restrain shackle
strip_search search frisk
evict eject throw_out turn_out
~ evict remove expel
ban bar prohibit outlaw forbid
~ ban block stop exclude
legalize decriminalize allow
~ allow permit approve legalize
violate break breach infringe flout contravene
~ violate ignore
obey comply follow observe heed
enforce implement apply
witness see observe
settle resolve
~ settle pay agree
compensate reimburse indemnify
~ compensate pay
award grant
~ award give pay grant
swear pledge vow
~ swear declare
disbar strike_off
overrule override
vandalize deface damage
~ vandalize destroy smash damage
arson burn
~ hand_down rule give announce deliver pass
~ abandon leave
`;
