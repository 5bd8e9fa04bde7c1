/** States told by adjectives, nouns and phrases of which a thing is in one only (see `../contrarySides.lexicon.ts`). */
export const STATE_SIDE_ROWS = `
@ as_open | as_closed as_shut as_sealed as_locked as_boarded_up
@ in_force in_effect as_valid | as_expired as_suspended as_lapsed as_void out_of_force
@ as_full | as_empty as_half-empty as_half-full
@ as_available | as_unavailable as_taken
@ on_strike | at_work
@ on_duty | off_duty
@ on_leave on_holiday | on_duty at_work
@ in_service | out_of_service
@ in_operation | out_of_operation
@ in_use | out_of_use
@ at_war | at_peace
@ in_debt | out_of_debt as_debt-free
@ in_fashion | out_of_fashion
@ in_print | out_of_print
@ in_season | out_of_season
@ in_sight | out_of_sight
@ in_reach within_reach | out_of_reach
@ in_touch | out_of_touch
@ in_danger at_risk | out_of_danger as_safe
@ in_uniform | in_plain_clothes in_civilian_clothes in_mufti
@ as_wet as_damp | as_dry
@ as_clean | as_dirty as_filthy as_contaminated as_polluted
@ as_quiet as_silent | as_noisy as_loud
@ as_dark | as_light as_bright as_lit
@ as_hot | as_cold
@ as_frozen | as_ice-free as_liquid
@ as_visible | as_invisible as_hidden
@ as_busy as_crowded | as_quiet as_deserted as_idle
@ as_alone | as_accompanied
@ as_ready as_prepared | as_unready as_unprepared
@ as_guarded as_protected | as_unguarded as_unprotected as_unsecured
@ as_staffed as_manned | as_unstaffed as_unmanned
@ as_supervised as_attended | as_unsupervised as_unattended
@ as_sick | as_healthy
@ as_operational as_functional | as_inoperative as_defunct as_idle
@ as_intact as_whole | as_broken as_shattered as_smashed as_cracked
@ as_broken | as_repaired as_mended as_fixed
@ as_married | as_single as_unmarried as_divorced as_widowed
@ as_active as_serving | as_retired as_inactive as_former
in_north in_northern | in_south in_southern
in_east | in_west
as_northern | as_southern
as_eastern | as_western
as_northernmost | as_southernmost
as_easternmost | as_westernmost
as_upper | as_lower
as_first | as_last
as_highest as_tallest | as_lowest
as_biggest as_largest | as_smallest
as_oldest as_eldest | as_youngest as_newest
as_best | as_worst
as_richest | as_poorest
as_fastest | as_slowest
as_heaviest | as_lightest
as_longest | as_shortest
as_majority | as_minority
as_winner | as_loser
as_cause | as_consequence as_result as_effect
as_rule | as_exception
as_problem | as_solution
as_friend | as_enemy as_foe
as_teacher | as_pupil
as_buyer | as_seller
as_sender | as_recipient as_addressee
as_male as_man as_boy | as_female as_woman as_girl
as_beginner as_novice | as_expert as_veteran
as_native | as_foreigner
as_amateur | as_professional
as_permanent | as_temporary
as_necessary as_essential as_indispensable | as_unnecessary as_superfluous as_dispensable as_needless
as_possible as_feasible | as_impossible as_unfeasible
as_likely as_probable | as_unlikely as_improbable
as_certain as_sure | as_uncertain as_unsure
as_true | as_false as_untrue
as_correct as_accurate | as_incorrect as_inaccurate as_wrong
@ as_complete as_full | as_incomplete as_partial
as_sufficient as_adequate as_enough | as_insufficient as_inadequate
as_appropriate as_suitable | as_inappropriate as_unsuitable
as_acceptable | as_unacceptable
as_justified as_warranted | as_unjustified as_unwarranted
as_known | as_unknown
as_identical as_same | as_different as_distinct
as_similar as_alike | as_different as_unlike
as_compatible | as_incompatible
as_important | as_unimportant as_insignificant
as_useful as_helpful | as_useless as_unhelpful
as_serious as_grave | as_trivial as_minor as_harmless
as_dangerous as_unsafe | as_safe as_harmless
as_responsible | as_irresponsible
as_rational | as_irrational
as_regular | as_irregular
as_frequent | as_infrequent as_rare
as_visible | as_invisible
as_public | as_private as_secret
@ as_new as_brand-new | as_used as_second-hand as_old
as_modern | as_outdated as_obsolete as_antiquated
as_cheap | as_expensive
as_wide | as_narrow
as_deep | as_shallow
as_thick | as_thin
as_heavy | as_light
as_sharp | as_blunt
as_soft | as_hard
as_sweet | as_bitter as_sour
as_straight | as_curved as_crooked as_bent
as_flat | as_hilly as_mountainous as_steep
as_navigable | as_unnavigable
as_coastal | as_inland as_landlocked
as_rural | as_urban
as_tropical | as_arctic as_temperate
as_fertile | as_barren
as_round as_circular | as_square
as_plastic | as_metal as_wooden
as_gold as_golden | as_silver as_bronze
as_black | as_white
as_nude as_naked | as_dressed as_clothed
as_ordinary as_normal as_usual | as_extraordinary as_abnormal as_unusual
as_civil as_civilian | as_military
as_secular | as_religious
as_peaceful | as_violent
as_local | as_foreign
as_voluntary | as_forced as_compulsory
as_loyal | as_rebellious
as_fictional | as_real
as_positive as_favourable as_favorable | as_negative as_unfavourable as_unfavorable as_hostile
as_strong as_robust | as_weak as_feeble as_fragile
as_equal | as_unequal
as_unprecedented | as_routine as_usual
as_isolated | as_widespread
as_simple | as_complex as_complicated
as_reversible | as_irreversible
as_profitable | as_unprofitable
without_victim without_casualty without_injury without_loss | with_casualty claim:life claim:victim
without_incident ~smoothly | with_incident
without_result without_success in_vain | with_success
in_time | as_late
above_average | below_average
above_zero | below_zero
above_ground | under_ground as_underground
within_limit | over_limit above_limit
above_limit over_limit | below_limit within_limit under_limit
above_sea_level | below_sea_level
`;
