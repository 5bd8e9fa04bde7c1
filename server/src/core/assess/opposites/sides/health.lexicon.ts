/** Contrary sides in health, schools, science and space, from public knowledge of the news (see `../contrarySides.lexicon.ts`). */
export const HEALTH_ROWS = `
recover improve get_better rally | deteriorate worsen get_worse die
recover survive | die succumb+to
@ as_stable out_of_danger in_stable_condition in_good_condition in_good_health | as_critical in_danger in_critical_condition in_serious_condition in_poor_health in_bad_condition
test~positive as_positive as_infected | test~negative as_negative as_uninfected
contract catch | escape avoid
as_effective as_efficacious as_successful work. help. | as_ineffective as_useless as_unsuccessful fail.
as_safe as_harmless | as_dangerous as_unsafe as_harmful as_toxic as_hazardous as_risky
as_benign | as_malignant as_cancerous
as_curable as_treatable | as_incurable as_untreatable as_terminal
@ as_conscious as_awake | as_unconscious as_comatose in_coma as_asleep
@ as_sick as_ill as_unwell as_ailing | as_healthy as_well as_fit in_good_health
admit take_in accept treat | turn_away refuse reject send_away
approve license authorise authorize clear | ban reject refuse withdraw
recommend advise prescribe urge | advise+against warn+against discourage caution+against counsel+against
recommend:use | advise+against
as_vaccinated as_immunised | as_unvaccinated
eradicate eliminate wipe_out | return. resurface re-emerge spread.
give donate | receive get
as_donor | as_recipient
relieve ease soothe alleviate | aggravate worsen
as_fatal as_lethal as_deadly | as_nonfatal as_survivable as_harmless as_mild
as_contagious as_infectious | as_noncontagious as_noninfectious
as_premature | as_full-term
as_viral | as_bacterial
as_acute | as_chronic
as_addictive | as_nonaddictive
as_painful | as_painless
as_malnourished as_underweight | as_overweight as_obese as_well-fed
amputate | save
bury | cremate
as_inpatient | as_outpatient
rise. increase. climb. | fall. drop. decrease. decline.
peak | bottom_out
@ lift ease relax | tighten extend impose
close | keep~open
pass succeed+in get_through | fail flunk
graduate+from complete finish | drop_out+of abandon leave fail
graduate. | drop_out.
admit accept enrol enroll | reject turn_away expel exclude
attend | miss skip
@ expel exclude suspend | reinstate readmit keep
as_compulsory as_mandatory as_obligatory as_required | as_voluntary as_optional
as_coeducational as_mixed | as_single-sex
as_qualified as_trained as_certified as_experienced | as_unqualified as_untrained as_uncertified as_inexperienced
as_literate | as_illiterate
as_difficult as_hard | as_easy as_simple
as_well_prepared | as_unprepared as_ill-prepared
@ praise reward | punish scold reprimand reproach
encourage | discourage deter
confirm prove verify corroborate support bear_out validate replicate | refute disprove contradict debunk falsify undermine
publish | retract withdraw
as_proven as_proved as_established | as_unproven as_disproved as_disproven
as_peer-reviewed | as_unreviewed
as_conclusive as_clear as_certain | as_inconclusive as_unclear as_uncertain
launch lift_off blast_off | scrub abort postpone
reach enter attain achieve | miss fall_short+of
dock+with | undock+from miss
deploy open unfold extend | jam stick fold retract
land~softly land~safely | crash crash+into
lose:contact lose:signal | regain:contact restore:contact re-establish:contact keep:contact maintain:contact
as_reusable | as_expendable as_disposable
as_manned as_crewed | as_unmanned as_uncrewed as_robotic
burn_up disintegrate | survive
as_extinct | as_extant as_surviving
as_significant | as_insignificant as_negligible
as_visible | as_invisible as_hidden
as_natural | as_artificial as_synthetic
as_solid | as_liquid as_gaseous
as_organic | as_inorganic
as_soluble | as_insoluble
@ as_stable | as_unstable as_volatile
as_male | as_female
as_nocturnal | as_diurnal
as_herbivore as_vegetarian as_herbivorous | as_carnivore as_predator as_carnivorous
as_predator | as_prey
hibernate | stay~awake
migrate | stay_put
@ expand | contract shrink
@ heat warm heat_up warm_up | cool cool_down chill
@ evaporate | condense
@ melt | freeze solidify
@ accelerate | decelerate slow_down
attract | repel
absorb | emit reflect release
as_hollow | as_solid
as_liquid | as_frozen
as_prehistoric as_ancient | as_modern as_recent
as_older | as_younger
as_larger as_bigger | as_smaller
predate | postdate
dispute doubt question challenge contest | accept confirm endorse support
accept | reject doubt
as_theoretical | as_practical as_experimental
succeed. work. | fail. misfire.
achieve reach | fail:achieve
detect find discover observe see | miss overlook
collide+with | miss pass
`;
