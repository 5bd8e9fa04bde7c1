/** Contrary sides before courts, with the police and in prisons, from public knowledge of the news (see `../contrarySides.lexicon.ts`). */
export const JUSTICE_ROWS = `
uphold confirm affirm sustain let_stand reinstate | overturn quash annul reverse overrule strike_down set_aside nullify void vacate
allow uphold admit hear grant | dismiss reject throw_out deny refuse strike_out
admit allow accept | exclude strike_out bar disallow
acquit exonerate absolve vindicate as_innocent as_blameless | convict blame as_guilty as_culprit plead:guilty
plead:guilty admit:guilt confess:guilt | plead:innocence plead:innocent protest:innocence maintain:innocence deny:guilt deny:charge deny:accusation deny:allegation
convict imprison | acquit spare absolve exonerate
drop_charges drop withdraw abandon discontinue dismiss | pursue bring press charge prosecute
drop_charges | try prosecute indict
grant:bail release+on_bail free+on_bail | refuse:bail deny:bail withhold:bail
in_public in_open_court | behind_door behind_closed_door in_camera in_private in_secret
recant retract withdraw take_back disavow | stand+by stand_by repeat maintain reaffirm reiterate stick+to confirm
testify speak talk comment answer | as_silent keep:silence remain:silence
testify+for speak+for testify+in_favour | testify+against speak+against inform+on
incriminate implicate accuse blame denounce | exonerate clear absolve defend exculpate
betray denounce turn_in give_away hand_over inform+on | shelter hide protect shield harbour harbor cover+for
pardon amnesty reprieve spare commute | execute hang behead
as_alive | execute hang
reduce shorten cut halve commute lighten decrease | increase lengthen extend toughen double raise
compensate indemnify | refuse:compensation deny:compensation
as_suspect as_perpetrator as_attacker as_assailant as_killer as_murderer as_culprit as_offender as_gunman as_robber as_thief | as_victim as_bystander as_hostage as_witness as_rescuer
as_plaintiff as_claimant as_complainant | as_defendant as_respondent as_accused
as_prosecutor | as_defender
as_accident as_mishap as_misadventure | as_suicide | as_murder as_homicide as_assassination as_execution
as_accident as_accidental as_unintentional as_inadvertent as_mishap as_unplanned | as_deliberate as_intentional as_wilful as_willful as_planned as_premeditated as_sabotage as_arson as_crime as_attack
as_arson as_sabotage | as_accident as_mishap
elude evade dodge outrun | arrest capture catch
solve clear_up crack unravel as_solved | as_unsolved as_unresolved as_mystery
find discover recover locate trace track_down | as_missing as_untraceable as_unaccounted
@ as_fugitive as_free at_large on_run at_liberty in_hiding as_runaway | in_custody in_prison in_jail behind_bars as_prisoner as_inmate as_captive as_detainee
@ as_hostage as_captive as_prisoner | as_free at_liberty
cooperate+with cooperate collaborate+with assist help | obstruct hinder impede thwart frustrate mislead stonewall defy
resist fight_back struggle | surrender comply submit without_resistance without_struggle
pay settle repay pay_off pay_back honour | withhold default+on refuse:payment stop:payment
@ as_paid as_settled | as_unpaid as_outstanding as_overdue
keep pocket retain | return hand_in hand_over give_back give_up turn_in
disclose reveal publish release divulge make_public declare unveil expose | conceal hide withhold suppress cover_up classify keep:secret
report notify inform | conceal hide hush_up cover_up
destroy shred burn erase wipe delete | preserve keep save retain store archive
tell:truth as_truthful as_honest as_sincere | lie perjure as_dishonest as_liar as_untruthful
as_admissible | as_inadmissible
as_legal as_lawful as_legitimate as_permissible | as_illegal as_unlawful as_criminal as_illegitimate
as_constitutional | as_unconstitutional
as_valid as_binding as_enforceable | as_invalid as_void as_null as_unenforceable
as_fit as_competent as_sane as_capable | as_unfit as_incompetent as_insane as_incapable
as_fair as_just as_proper | as_unfair as_unjust as_improper as_biased
as_credible as_reliable as_trustworthy as_convincing | as_unreliable as_incredible as_untrustworthy as_implausible as_unconvincing as_dubious
as_genuine as_authentic as_real as_original | as_fake as_forgery as_forged as_counterfeit as_copy as_replica as_fabrication as_hoax as_imitation as_reproduction
as_sober | as_drunk as_intoxicated as_drunken under_influence
as_armed | as_unarmed as_defenceless
@ as_loaded | as_unloaded
as_masked wear:mask | as_unmasked without_mask
stop halt intercept turn_back hold_up | wave_through let_through wave_on
in_solitary_confinement in_isolation | in_shared_cell in_dormitory share:cell
@ as_overcrowded as_crowded as_full as_packed | as_empty as_vacant
refuse:food refuse:meal as_fasting | eat accept:food
extradite | release shelter protect refuse:extradition
punish discipline sanction reprimand penalise penalize | reward promote praise decorate commend honour
@ reward | punish ignore
@ reinstate restore rehabilitate readmit | dismiss bar disbar strike_off ban suspend
disqualify bar ban exclude | allow clear admit permit reinstate
award:damages | refuse:damages deny:damages
bribe pay_off | refuse:bribe
accept:bribe take:bribe | refuse:bribe reject:bribe report:bribe return:bribe
as_corrupt as_venal | as_incorruptible as_clean as_honest
search raid | spare
@ abduct kidnap | release free
rob | spare
corroborate bear_out back_up confirm support verify | contradict refute undermine disprove belie rebut
as_consistent+with | as_inconsistent+with contradict
prosecute charge | caution warn let_off
let_off | fine punish penalise charge
win lose_case | lose
settle | litigate
settle+out_of_court out_of_court | in_court
accept serve | appeal+against challenge contest
as_minor as_petty as_trivial | as_serious as_grave as_major
as_adult | as_minor as_juvenile as_child
as_lone as_alone | with_accomplice in_gang
act~alone | act+with have:accomplice have:helper
as_unprovoked | as_provoked provoke
flee run_away escape run_off drive_off | stay remain wait stay_put turn_in
surrender give_up | flee escape hold_out
shoot fire | hold:fire hold_fire
fire:warning_shot fire+into_air | fire+into_crowd fire+at_crowd
as_premeditated | as_spontaneous as_impulsive
@ revoke withdraw cancel suspend | renew extend restore confirm keep
@ grant issue give award | revoke deny refuse withhold withdraw
admit concede acknowledge accept own_up+to | deny contest dispute reject disclaim
prove establish substantiate | disprove refute
fabricate invent make_up concoct | witness experience
as_baseless as_groundless as_unfounded as_false as_untrue as_fabricated as_invented | as_true as_justified as_accurate as_correct as_substantiated as_well_founded
`;
