/** Contrary sides in culture, sport, the media, religion and computing, from public knowledge of the news (see `../contrarySides.lexicon.ts`). */
export const ARTS_ROWS = `
@ acquire buy purchase | sell dispose+of deaccession
@ on_display on_show on_view on_exhibition | in_storage in_store in_depot in_vault in_warehouse
exhibit display show | hide store lock_away withhold
restore repair conserve | damage destroy
preserve protect save keep conserve | destroy demolish tear_down pull_down raze neglect knock_down
return restitute hand_back give_back repatriate | keep retain withhold
@ as_finished as_complete as_completed | as_unfinished as_incomplete
complete finish | abandon leave~unfinished
publish print release | suppress ban withdraw shelve spike censor
praise hail acclaim applaud laud | pan savage criticise criticize slate condemn deride boo ridicule mock lambast
@ as_sold_out as_full as_packed | as_empty as_half-empty
as_hit as_success as_bestseller as_blockbuster as_triumph | as_flop as_failure as_disaster
accept receive collect | decline refuse turn_down return
win | miss_out+on
appear perform play sing | cancel pull_out+of
sing~live | mime
as_anonymous | sign
sign | leave~unsigned
as_signed as_dated | as_unsigned as_undated
as_abridged | as_unabridged as_complete
as_original | as_copy as_reproduction as_adaptation as_translation as_remake
as_acoustic | as_electric
as_solo | as_collective
as_tragedy | as_comedy
as_autobiographical as_factual as_documentary | as_fictional as_fiction as_invented
as_published | as_unpublished
attribute+to ascribe+to | deny+to
identify+as authenticate | dismiss+as
as_talented as_gifted | as_untalented
win | lose | draw
win beat defeat | lose draw+with lose+to
qualify+for advance+to reach progress+to go_through+to get+into | miss crash_out+of go_out+of bow_out+of exit drop_out+of
qualify. advance. go_through. | eliminate knock_out go_out. crash_out. bow_out.
promote | relegate
stay_up avoid:relegation escape:relegation win:promotion | go_down relegate
extend:contract renew:contract re-sign sign:contract | leave
@ stay+with stay+at remain+with remain+at | leave join sign+for
start. play. | miss sit_out
play+in start | miss sit_out
@ as_fit as_available | as_injured as_suspended as_unavailable as_ineligible
score convert | miss waste squander
save stop keep_out | concede let_in
disqualify ban suspend exclude | reinstate clear allow
@ retire | continue play_on carry_on
@ as_ahead in_lead in_front in_first_place | as_behind in_last_place at_bottom
at_top in_first_place | at_bottom in_last_place
break:record set:record beat:record improve:record | equal:record miss:record match:record
keep retain defend hold win | lose
as_champion as_winner as_medallist | as_loser as_runner-up
as_winner as_champion | as_runner-up as_second as_third as_finalist
as_favourite as_favorite | as_outsider as_underdog
as_unbeaten as_undefeated | as_beaten as_defeated
as_home_side as_host | as_guest as_visitor
score | miss
as_goalkeeper | as_striker as_forward as_defender as_midfielder
as_amateur | as_professional
win:toss | lose:toss
win:gold win:gold_medal | win:silver win:silver_medal | win:bronze win:bronze_medal
take:gold | take:silver | take:bronze
finish:race complete:race | drop_out+of abandon
print air broadcast carry run | withhold hold_back censor suppress block pull drop
retract withdraw correct apologise+for apologize+for | stand+by stand_by defend repeat
leak disclose | keep:secret
protect | reveal name betray
interview | snub
on_record | off_record
as_live | as_pre-recorded as_taped as_recorded
as_accurate as_correct as_true as_right as_exact | as_false as_wrong as_untrue as_incorrect as_inaccurate as_mistaken as_misleading as_erroneous
as_right | as_wrong as_mistaken
as_doctored as_manipulated as_altered as_edited as_staged as_photoshopped | as_unedited as_authentic as_genuine as_untouched as_unaltered
as_verified as_confirmed | as_unverified as_unconfirmed
as_objective as_balanced | as_subjective as_biased as_one-sided
ordain | defrock
convert+to embrace adopt | renounce abandon reject
excommunicate | readmit
bless consecrate | desecrate curse deconsecrate profane
believe+in | reject doubt deny
fast | feast
observe keep | break ignore
as_believer as_religious as_devout | as_atheist as_agnostic as_nonbeliever as_secular as_unbeliever
worship venerate | despise desecrate
as_heretic | as_orthodox
canonise canonize beatify | condemn
@ encrypt | decrypt
as_encrypted in_code | as_unencrypted in_plain_text in_clear
patch fix close plug | exploit ignore leave~open
@ hack breach compromise penetrate as_compromised as_breached | as_secure as_unaffected as_intact withstand
@ hit affect infect as_affected | as_unaffected as_spared as_untouched spare
steal leak | protect safeguard
@ recover restore | lose delete erase
back_up | lose
@ as_online | as_offline
delete remove erase take_down | keep restore reinstate retain leave
block filter | unblock allow let_through
@ log_in | log_out
@ enable activate | disable deactivate
@ install | uninstall remove
@ unlock decrypt | lock encrypt
detect notice discover spot | miss overlook
pay:ransom pay | refuse:ransom
`;
