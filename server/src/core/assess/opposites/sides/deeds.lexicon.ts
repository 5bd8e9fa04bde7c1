/** Verbs and their opposites that news of any field uses (see `../contrarySides.lexicon.ts`). */
export const DEED_ROWS = `
push shove | pull drag
raise lift hoist | lower drop
throw | catch
catch hold | drop miss
@ pick_up | put_down drop
@ fill | empty
@ tighten | loosen
@ fasten tie | untie unfasten undo
@ cover | uncover expose
@ pack | unpack
@ fold | unfold
@ wrap | unwrap
@ plug_in | unplug
@ attach fasten | detach
@ put_on | take_off
@ insert | remove
@ ascend climb scale go_up | descend
@ approach | avoid shun
include | exclude omit leave_out
mention cite name | omit leave_out
notice spot see observe | overlook miss
expect anticipate foresee predict | rule_out
@ speed_up hasten accelerate expedite | slow_down slow delay
simplify | complicate
clarify | confuse obscure
lengthen prolong extend | shorten curtail
@ widen broaden | narrow
deepen | fill_in
soften tone_down water_down | harden toughen sharpen
maximise maximize | minimise minimize
@ improve better enhance | worsen impair damage harm
help aid assist benefit further | hinder hamper impede obstruct harm
protect shield guard safeguard | expose endanger imperil
repair mend fix | break smash
accept assume take | shirk evade dodge refuse reject
face confront tackle | avoid evade dodge shirk
start begin | put_off
achieve accomplish attain | fail miss
solve resolve settle | aggravate worsen
prevent avert stop foil thwart | cause allow provoke trigger
cause trigger provoke | prevent avert
allow let enable permit | prevent stop block keep+from bar forbid
insist+on demand | waive renounce
demand claim | renounce waive
share | monopolise hoard keep
lend | borrow
@ offer | withdraw
push_ahead+with press_ahead+with go_ahead+with proceed+with | abandon drop shelve cancel halt
follow obey | defy
copy imitate | originate
@ appoint | abolish
respect | disrespect disregard
value prize treasure | despise undervalue
honour honor | dishonour disgrace insult
flatter compliment | insult
agree+with | disagree+with differ+with contradict dispute
confirm | contradict
believe | disbelieve doubt
hope+for | fear dread
welcome | regret deplore lament resent
enjoy relish | dislike
want desire seek | reject refuse oppose
like | dislike
prefer | reject
@ sit_down | stand_up
@ wake_up | fall_asleep
speak_out | keep:silence keep:quiet
stand_by stand+by | abandon desert
look_after care+for tend | neglect abandon
tell inform | deceive mislead
reveal show | hide conceal mask
appear turn_up show_up | disappear stay_away
turn_up. show_up. | stay_away. fail:appear
win_over convince persuade | alienate fail:convince
convince persuade | dissuade
succeed. | fail.
stand_out | blend_in
shut_out | let_in
leave_open | close
leave_alone spare | molest attack
@ double | halve
stockpile hoard | use_up
conserve save | waste squander
use_up exhaust | save
clean | soil dirty pollute
light | extinguish
dig_up unearth | bury
speed | crawl
surround encircle | break_through
join_forces | part:way
@ lead | trail
outlive survive | predecease
precede | follow succeed
predate | follow
rise get_up | sit
@ arm | disarm
enrich | impoverish
@ strengthen reinforce | weaken undermine
consolidate | fragment
@ reward | penalise penalize punish
exploit | ignore
blame | credit praise
credit | discredit
reassure encourage | alarm intimidate
liberalise liberalize | restrict regulate
@ regulate | deregulate
@ register | deregister
@ qualify | disqualify
validate | invalidate
@ legalise legalize | criminalise criminalize
@ classify | declassify
@ militarise | demilitarise
stabilise stabilize | destabilise destabilize
nationalise nationalize | denationalise denationalize
@ mobilise mobilize | demobilise demobilize
@ inflate | deflate
@ assemble put_together build | dismantle take_apart
couple | decouple
@ freeze block | unfreeze release unblock
@ tie_up | untie
@ bind | unbind
pair | split
`;
