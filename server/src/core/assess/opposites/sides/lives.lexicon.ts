/** Contrary sides in migration, housing, families and lives, from public knowledge of the news (see `../contrarySides.lexicon.ts`). */
export const LIFE_ROWS = `
admit let_in accept take_in welcome receive | turn_away turn_back refuse reject expel deport push_back exclude
grant_asylum grant:asylum give:asylum | refuse:asylum deny:asylum reject
grant | refuse deny reject revoke withdraw
@ deport expel send_back remove | let_stay naturalise naturalize regularise
@ emigrate leave | stay remain stay_behind
@ separate split | reunite keep~together
@ reunite | separate divide
as_citizen as_national | as_foreigner as_alien as_stateless as_noncitizen as_refugee
as_immigrant as_newcomer | as_native as_local
as_documented as_legal | as_undocumented as_illegal
rescue pick_up save help | leave abandon push_back ignore
@ enter | leave
as_refugee | as_tourist
evict throw_out | house shelter
shelter house put_up accommodate take_in | turn_away evict throw_out
own buy | rent lease squat
as_owner | as_tenant as_lodger as_squatter
@ as_occupied as_inhabited as_full in_use | as_empty as_vacant as_unoccupied as_deserted as_uninhabited as_abandoned as_derelict
as_furnished | as_unfurnished
@ renovate refurbish modernise modernize restore | neglect demolish abandon
complete finish | abandon halt
preserve list protect | demolish pull_down tear_down raze knock_down
@ as_locked as_bolted as_barred | as_unlocked as_open as_ajar
@ lock bolt bar | unlock leave~open leave~unlocked
as_insured | as_uninsured
@ as_inhabited | as_uninhabited
as_wooden | as_stone as_brick as_concrete
as_listed as_protected | as_unprotected
marry | jilt reject refuse
@ marry | divorce
@ stay+with | leave separate+from break_up+with divorce
adopt | foster
inherit | lose
leave bequeath | disinherit
as_heir | as_disinherited
raise bring_up | abandon neglect
@ reconcile make_up get_on | quarrel fall_out feud row
@ reconcile+with make_up+with get_on+with | quarrel+with fall_out+with feud+with break+with
@ as_estranged | as_close as_reconciled
@ as_single as_unmarried as_bachelor | as_married
as_widow as_widowed as_widower | as_divorced
as_alive as_living | as_dead as_deceased
as_childless without_child | as_father as_mother as_parent
as_orphan | with_parent
as_only_child | as_twin as_youngest as_eldest as_oldest
as_eldest as_oldest | as_youngest
as_elder as_older | as_younger
as_brother | as_cousin as_nephew as_uncle as_father as_son
as_sister | as_cousin as_niece as_aunt as_mother as_daughter
as_rich as_wealthy as_affluent as_prosperous | as_poor as_penniless as_destitute as_impoverished
in_wealth | in_poverty
as_left-handed | as_right-handed
as_smoker smoke | as_nonsmoker as_non-smoker
as_teetotaller as_teetotal as_abstinent | as_drinker as_alcoholic
as_vegetarian as_vegan | eat:meat
@ as_employed in_work have:job hold:job have:work | as_unemployed as_jobless out_of_work
@ work_on carry_on | retire
@ remember recall recollect | forget
love adore like | hate dislike loathe detest
admire respect esteem | despise scorn disdain
enjoy | hate suffer+from endure
laugh+at | cry+over
as_asleep sleep | as_awake
@ as_happy as_pleased as_satisfied as_delighted as_content as_glad | as_unhappy as_displeased as_dissatisfied as_disappointed as_angry as_furious as_upset as_sad
as_proud | as_ashamed
@ as_calm as_composed | as_nervous as_agitated as_panicked as_anxious
as_afraid as_scared as_frightened as_fearful | as_unafraid as_fearless as_calm
as_polite as_courteous as_friendly | as_rude as_impolite as_hostile as_unfriendly
as_generous | as_mean as_stingy as_miserly
as_brave as_courageous | as_cowardly as_coward
as_careful as_cautious | as_careless as_reckless as_negligent
as_patient | as_impatient
as_modest as_humble | as_arrogant as_boastful
as_sincere as_honest | as_insincere as_dishonest
as_strict as_severe as_harsh | as_lenient as_mild as_indulgent
as_strong | as_weak as_frail
as_tall | as_short
@ as_young | as_old as_elderly
as_fat | as_thin as_slim
as_deaf | as_hearing
as_blind | as_sighted
as_willing as_ready as_eager as_keen | as_unwilling as_reluctant
as_able as_capable | as_unable as_incapable
as_aware | as_unaware as_ignorant as_oblivious
know+of know+about as_aware | as_unaware as_ignorant
know | as_stranger
as_acquaintance as_friend | as_stranger
as_related as_relative | as_unrelated as_stranger
@ as_alone | as_accompanied
as_present in_attendance at_scene | as_absent
as_surprised as_shocked as_astonished | as_unsurprised expect foresee anticipate
as_grateful as_thankful | as_ungrateful
as_successful | as_unsuccessful
as_famous as_well-known as_renowned | as_unknown as_obscure
as_right | as_wrong
forgive pardon | blame resent condemn
thank | blame
trust confide+in | distrust mistrust
help assist aid support | hinder abandon ignore
comfort console | upset hurt
greet welcome | ignore snub shun
visit | avoid shun stay_away+from
invite | exclude disinvite
obey | disobey defy
tell:truth | lie
live+alone live~alone as_alone | live+with share:flat share:house
@ at_home | at_work at_office in_hospital as_away
@ in_hospital | at_home
`;
