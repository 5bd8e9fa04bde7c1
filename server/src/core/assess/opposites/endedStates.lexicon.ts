/**
 * States that go on, and the events that end them, from public knowledge of the language of news: before the bar what tells that a state
 * holds or begins, behind it what ends it. Kowalski and Sergot 1986 ("A logic-based calculus of events") call such a state a fluent.
 *
 * A telling is written as in `contrarySides.lexicon.ts`. What a plain verb behind the bar is done to is in the state no longer, or who it
 * happens to where it has no object; who does it ends a state of his own only where the verb has its object ("leave:hospital"), its
 * preposition or its stop ("resign.").
 */
export const ENDED_STATE_ROWS = `
in_hospital in_intensive_care in_clinic as_hospitalised as_hospitalized | leave:hospital leave:clinic discharge release send_home go+home return+home die die.
burn. blaze. rage. as_ablaze as_alight as_aflame on_fire in_flames | put_out extinguish douse go_out burn_out
in_custody in_prison in_jail in_detention in_cell behind_bars under_arrest as_detained as_imprisoned as_jailed as_prisoner as_hostage as_captive on_remand under_house_arrest | release free set_free escape flee walk_free acquit pardon let_go
as_missing as_lost as_unaccounted | find recover locate rescue turn_up. identify
at_large on_run as_fugitive in_hiding as_free as_wanted | arrest capture catch recapture seize surrender. detain
as_alive live. as_living | die die. kill perish perish. drown murder execute
as_closed as_shut as_sealed_off as_out_of_service | reopen open reopen.
as_open in_operation operate. | close shut shut_down close_down close. shutter
in_force in_effect as_valid as_binding apply. | repeal lift revoke abolish rescind expire lapse annul
as_suspended on_hold as_postponed | resume reinstate lift restart resume.
as_blocked as_impassable as_flooded as_cut_off | clear reopen unblock
as_vacant as_unfilled | fill
as_unpaid as_outstanding as_unsettled | pay settle pay_off repay
as_frozen as_blocked | unfreeze release
as_occupied under_occupation | liberate retake recapture
as_stranded as_aground as_stuck as_trapped | refloat free rescue tow_off pull_out
on_strike strike. | call_off end return+to_work go_back+to_work
in_office hold:office as_incumbent | resign. step_down. quit. dismiss oust sack depose leave:office
as_afloat | sink capsize founder go_down
as_standing as_intact stand. | collapse demolish tear_down pull_down knock_down destroy
as_grounded | take_off. fly.
in_coma as_unconscious as_comatose | wake_up. wake. come+to regain:consciousness die die.
as_married | divorce separate. divorce.
as_unsolved as_unresolved as_unexplained | solve clear_up crack
as_unidentified as_unknown | identify
as_unemployed as_jobless out_of_work | hire employ take_on
as_pending as_undecided as_open before_court | decide settle dismiss reject
negotiate. as_under_way under_way continue. go_on. last. as_ongoing in_progress | end end. stop call_off break_off conclude. finish. abandon break_down. collapse.
as_independent | annex take_over buy
run. work. in_service in_use on_line | switch_off turn_off shut_down decommission scrap stop. break_down. fail.
for_sale on_market as_unsold | sell buy
under_construction as_unfinished as_incomplete | complete finish
on_display on_show on_view | remove take_down steal
on_board aboard | disembark get_off leave:ship leave:plane
in_port at_anchor in_harbour in_dock | sail. leave:port leave:harbour put_to_sea
in_orbit | fall+to_earth burn_up. re-enter:atmosphere
`;
