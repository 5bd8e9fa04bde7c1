/** Contrary sides in parliaments, elections, governments and diplomacy, from public knowledge of the news (see `../contrarySides.lexicon.ts`). */
export const POLITICS_ROWS = `
pass adopt approve carry enact | defeat reject vote_down shelve block scrap withdraw throw_out kill veto
pass adopt approve carry enact | fail. collapse. fall. fall_through founder
abolish scrap repeal revoke rescind abrogate | keep retain maintain preserve uphold reaffirm extend renew
allow permit legalise legalize authorise authorize tolerate decriminalise decriminalize sanction | ban prohibit outlaw forbid criminalise criminalize bar
abstain+from abstain+on | vote+for vote+against vote+on
vote+for support | abstain abstain+on abstain+from vote+against oppose
vote. | abstain
extend renew prolong roll_over | shorten cut_short curtail end terminate expire lapse run_out
ratify sign endorse | reject repudiate refuse shelve
postpone delay adjourn put_off defer push_back | bring_forward hold go_ahead+with proceed+with advance
as_binding as_mandatory as_compulsory as_obligatory | as_advisory as_voluntary as_optional as_nonbinding as_consultative
as_unanimous | as_divided as_split as_narrow
as_secret | as_open as_public
gain win pick_up | lose drop shed
win:majority keep:majority hold:majority secure:majority | lose:majority lack:majority miss:majority
@ lead top | trail
hold:seat keep:seat retain:seat win:seat defend:seat | lose:seat
reelect re-elect return | oust unseat defeat vote_out
concede:defeat accept:defeat concede | claim:victory declare:victory contest:result reject:result challenge:result
accept recognise recognize respect acknowledge | contest challenge dispute reject question
stand+for run+for seek campaign+for compete+for | rule_out decline withdraw+from pull_out+of drop_out+of
stand. run. | withdraw. drop_out. pull_out. stand_aside step_aside
rule_out exclude renounce | consider contemplate weigh envisage propose favour threaten
promote | demote pass_over overlook sideline
@ appoint nominate name select pick choose | reject pass_over overlook snub dismiss exclude
@ reappoint retain keep_on reelect confirm | dismiss sack replace remove oust
@ resign step_down quit | stay_on cling+to hold_on+to remain+in_office stay+in_office
complete:term serve:term serve_out:term finish:term | resign oust impeach
@ centralise centralize | decentralise decentralize devolve
@ nationalise nationalize | privatise privatize denationalise sell_off
freeze peg hold | raise increase cut lower reduce hike
cut reduce lower slash halve decrease | raise increase hike put_up double
balance:budget run:surplus have:surplus | run:deficit have:deficit overspend
as_surplus in_surplus in_black | as_deficit in_deficit in_red
fund finance subsidise subsidize bankroll | defund cut_off
@ recognise recognize acknowledge | derecognise disown repudiate ignore
@ recall withdraw | keep
@ expel | welcome admit accredit
@ restore resume renew establish re-establish | sever break_off cut_off break suspend
@ join accede+to enter | stay_out+of leave quit withdraw+from pull_out+of
remain+in stay+in | leave quit withdraw+from exit pull_out+of secede+from break_away+from
secede break_away | remain stay
sign initial | walk_away+from pull_out+of reject refuse
honour honor observe respect keep keep+to stick+to adhere+to implement | violate break breach flout repudiate renege+on go_back+on abandon
@ extend renew prolong maintain keep tighten | lift drop ease remove scrap relax
invite host receive welcome | snub exclude shun bar disinvite turn_away cold-shoulder
meet receive see | snub avoid shun refuse
side+with ally+with back support stand+by stand_by | oppose break+with turn+against abandon desert defy
reassure calm soothe | alarm frighten threaten
apologise+for apologize+for regret | defend justify stand+by stand_by condone
apologise apologize | refuse:apology
compromise give_in give_way yield concede back_down relent capitulate climb_down | stand_firm hold_firm insist refuse:compromise hold_out dig_in
insist+on demand | waive drop abandon
break_down collapse. founder stall fail. end+without_agreement end+without_result end+in_failure end+in_deadlock | succeed end+in_agreement end+with_agreement produce:agreement lead+to_agreement yield:agreement bring:breakthrough
agree settle reach:agreement reach:deal strike:deal sign:deal | disagree fail:agree walk_out
without_agreement without_deal without_result without_accord | with_agreement with_deal reach:agreement agree
as_success as_triumph as_successful as_hit | as_failure as_fiasco as_disaster as_flop as_unsuccessful as_fruitless as_futile as_debacle
as_ally as_friend as_partner as_supporter as_backer as_friendly | as_enemy as_adversary as_foe as_opponent as_critic as_hostile as_rival
as_supporter as_advocate as_champion as_proponent as_backer | as_opponent as_critic as_sceptic as_skeptic
as_neutral as_impartial as_unbiased | as_biased as_partisan as_partial
as_independent as_sovereign as_autonomous | as_colony as_dependent as_protectorate as_occupied as_dependency
as_member as_full_member | as_observer as_nonmember as_candidate
as_republic | as_monarchy as_kingdom as_dictatorship
as_democratic as_democracy | as_undemocratic as_dictatorship as_autocracy
@ in_power in_office in_government | in_opposition out_of_office out_of_power
@ as_president as_incumbent | as_ex-president
as_majority have:majority | as_minority
as_permanent | as_temporary as_interim as_provisional as_acting as_transitional
as_official as_formal | as_unofficial as_informal
as_high as_heavy as_large as_strong | as_low as_poor as_small as_weak
as_free as_fair | as_rigged as_fraudulent as_unfair as_flawed
@ as_popular | as_unpopular
as_eligible as_entitled | as_ineligible as_disqualified
as_optimistic as_hopeful as_confident | as_pessimistic as_gloomy as_doubtful as_sceptical as_skeptical
praise welcome hail applaud laud commend salute | condemn denounce deplore criticise criticize deride decry reject slam
advocate champion promote recommend propose urge call+for push+for | oppose reject resist warn+against advise+against argue+against
argue+for plead+for speak+for lobby+for demonstrate+for march+for rally+for | argue+against plead+against speak+against lobby+against demonstrate+against march+against rally+against protest+against oppose
in_support in_favour for | in_opposition against
vote~yes say~yes | vote~no say~no
dissolve disband | preserve keep retain maintain
@ unite merge join | split divide separate
intervene interfere meddle | stay_out stand_by stand_aside look_on
intervene+in interfere+in | stay_out+of keep_out+of
mediate | refuse:mediation
escalate inflame aggravate worsen exacerbate fuel stoke | defuse ease calm de-escalate reduce
@ normalise normalize improve mend repair | worsen damage strain sever harm
condone excuse tolerate | condemn punish
trust | distrust mistrust suspect
loyal+to stand+by stand_by | betray
as_loyal as_faithful | as_disloyal as_unfaithful as_traitor as_treacherous
delegate | keep retain
consult involve ask | ignore bypass exclude
inform notify warn tell brief | keep:dark leave:dark mislead deceive
as_transparent as_open | as_opaque as_secretive
veto block | let_pass sign approve
sign | veto
override overrule | sustain uphold respect
open start | boycott
boycott shun snub | attend join participate
grant:independence | deny:independence
declare:independence | remain+part
@ cede give_up hand_over surrender yield | keep retain hold annex gain
@ annex incorporate absorb | cede release
@ demilitarise demilitarize | militarise militarize fortify
@ arm supply equip | disarm
reopen | keep~closed
raise hoist fly | lower take_down burn haul_down
nominate | disqualify
endorse back support | disown drop abandon repudiate
finance fund | boycott
keep:promise fulfil fulfill honour | break:promise break
win survive | lose
survive win | lose fall+to
@ lift | keep maintain extend tighten
`;
