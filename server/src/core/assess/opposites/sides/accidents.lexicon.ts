/** Contrary sides in accidents, rescues, fires, floods and weather, from public knowledge of the news (see `../contrarySides.lexicon.ts`). */
export const ACCIDENT_ROWS = `
survive as_alive live | die perish drown succumb as_dead
survive | kill
rescue save | drown
rescue save pull_out | abandon give_up
as_unscathed as_unhurt as_unharmed as_uninjured as_safe | as_injured as_hurt as_wounded as_dead as_killed die injure hurt wound kill
as_intact as_undamaged as_unscathed as_untouched as_unaffected as_unharmed | as_damaged as_destroyed as_wrecked as_gutted as_ruined as_devastated damage destroy gut wreck burn_down collapse ruin devastate
survive withstand | collapse. collapse burn_down give:way crumble.
spare | destroy damage hit devastate wreck flood
as_lightly_injured as_slightly_injured | as_seriously_injured as_badly_injured as_critically_injured as_heavily_injured
as_minor as_slight as_light | as_serious as_severe as_heavy as_critical as_grave
contain extinguish control put_out | spread. rage. get_out_of_control
@ under_control as_contained as_extinguished | out_of_control as_uncontained as_uncontrolled
spread | confine contain limit restrict
rise swell climb go_up | recede subside fall drop ebb go_down
hold. withstand stand. | burst break. rupture collapse. give:way give_way fail. crumble. breach overflow
burst overflow | hold.
@ as_calm as_smooth | as_rough as_stormy as_choppy as_heavy
@ as_dry as_sunny as_fine as_clear | as_rainy as_wet as_stormy as_foggy as_overcast as_cloudy
@ as_good as_excellent | as_poor as_bad as_nil
@ as_hot as_warm as_mild | as_cold as_cool as_freezing as_icy
@ thaw melt | freeze ice_over
without_warning as_unexpected as_unforeseen | forecast predict foresee as_expected as_predicted
warn alert | lull
work. function operate as_working as_functional as_operational in_working_order | fail. malfunction as_broken as_defective as_faulty out_of_order as_inoperative break_down
ring. sound. go_off. | as_silent fail. malfunction
open. deploy. unfold. | fail. jam. stick.
explode. detonate. | fail:explode as_dud
as_preventable as_avoidable | as_inevitable as_unavoidable as_unpreventable
as_natural | as_man-made as_artificial
as_arson as_deliberate | as_accident as_accidental
as_heavy as_strong as_violent as_severe | as_light as_weak as_mild as_moderate as_slight
@ strengthen intensify gather:strength gain:strength pick_up | weaken abate die_down subside lose:strength ease
hit strike | miss spare bypass
make:landfall | veer_off turn_away
evacuate | stay_put stay_behind
evacuate leave flee | stay remain return
search+for look+for | give_up call_off
@ call_off suspend end abandon stop | continue resume extend step_up
find~alive find:survivor | find~dead find:body
as_survivor | as_victim as_fatality as_casualty as_dead
as_sole_survivor as_only_survivor | as_only_victim
help rescue aid | ignore abandon
with_life_jacket | without_life_jacket
wear:harness | without_harness
as_insured | as_uninsured
@ as_habitable as_safe | as_uninhabitable as_unsafe as_dangerous
@ as_stable | as_unstable
as_sound | as_unsound as_cracked
as_drinkable as_safe as_clean | as_undrinkable as_contaminated as_polluted as_unsafe
contaminate pollute poison | clean purify decontaminate
as_toxic as_poisonous as_harmful | as_harmless as_nontoxic
as_flammable as_inflammable | as_non-flammable as_fireproof
leak. | hold. as_sealed as_tight
ignite light | put_out extinguish
burn. | as_out
@ as_lit as_alight | as_unlit as_dark
@ restore | cut cut_off
cut_off | connect restore
with_power have:power | without_power
with_water have:water | without_water
with_electricity have:electricity | without_electricity
as_homeless without_roof | rehouse house
rehouse | evict
@ rebuild restore repair | demolish abandon
as_repairable | as_irreparable beyond_repair
blame fault | exonerate clear absolve
as_human_error | as_technical_fault as_mechanical_failure
act~quickly react~quickly respond~quickly | react~slowly respond~slowly react~late
follow obey heed | ignore violate disregard breach
inspect check | neglect skip
pass:inspection | fail:inspection
meet:standard | fall_short+of
dry_up run_dry | overflow flood
erupt. | as_dormant as_quiet
as_active | as_dormant as_extinct
shrink retreat | grow expand advance
die_out as_extinct | survive thrive persist
as_rare as_scarce as_uncommon | as_common as_abundant as_plentiful as_widespread
as_endangered as_threatened | as_common as_safe
as_native as_indigenous as_endemic | as_invasive as_introduced as_alien as_exotic
recover | decline die_out
protect conserve | hunt exploit destroy
@ release | keep
fell cut_down chop_down | spare plant
@ plant | uproot fell
stray. get_out escape | stay
as_poisonous as_venomous | as_harmless as_nonvenomous
as_edible | as_inedible as_poisonous
as_tame | as_wild
die kill perish as_dead | injure~slightly injure~lightly hurt~slightly wound~slightly wound~lightly as_unhurt as_uninjured as_unharmed escape~unhurt escape~unharmed
`;
