/** Contrary sides in companies, banks, mines, energy and farming, from public knowledge of the news (see `../contrarySides.lexicon.ts`). */
export const ECONOMY_ROWS = `
profit as_profitable in_profit in_black make:money earn:money | make_loss as_unprofitable as_loss-making in_red lose:money
increase climb soar jump surge rocket swell rebound grow rise go_up | decrease plunge slump tumble dip slide dwindle plummet shrink fall drop decline go_down halve contract | stagnate level_off flatten stall
increase soar climb rise grow | as_unchanged as_flat as_constant as_steady as_stagnant
decrease plunge fall drop shrink | as_unchanged as_flat as_constant as_steady as_stagnant
@ as_up as_higher | as_down as_lower
beat exceed top outstrip surpass outperform | miss undershoot fall_short+of trail disappoint
@ buy acquire purchase take_over | sell dispose+of offload divest
buy purchase | inherit | steal | borrow | rent hire lease charter
@ sell auction | donate give_away | lend
own have | rent lease hire borrow
@ keep | sell give_away donate
@ merge combine unite | split demerge spin_off separate
@ expand enlarge grow extend | shrink scale_back scale_down downsize reduce contract
@ open start launch set_up | close shut wind_up
@ hire recruit employ engage take_on | lay_off dismiss shed fire sack
keep retain safeguard save preserve protect secure | cut axe shed lose slash eliminate
create add | cut axe shed destroy lose
@ float list go_public | delist go_private
pay | skip scrap omit withhold waive suspend
raise:dividend pay:dividend increase:dividend | skip:dividend scrap:dividend suspend:dividend cancel:dividend omit:dividend cut:dividend
as_solvent | as_insolvent as_bankrupt as_broke
as_solvent survive | go_bankrupt fold. go_under
rescue bail_out save | liquidate wind_up abandon close
repay pay_back settle pay_off service | default+on write_off
write_off forgive cancel waive | collect demand enforce call_in
launch introduce roll_out release unveil | shelve scrap cancel withdraw abandon drop
@ recall withdraw pull | keep
@ on_time on_schedule as_punctual ahead_of_schedule | as_late behind_schedule as_delayed as_overdue
on_budget within_budget under_budget | over_budget
within_budget | exceed:budget overrun:budget bust:budget
overcharge | undercharge
overpay | underpay
overestimate overstate exaggerate inflate | underestimate understate play_down downplay
overvalue | undervalue
as_creditor as_lender | as_debtor as_borrower
as_buyer as_purchaser | as_seller as_vendor
as_landlord as_owner | as_tenant as_lessee as_lodger
as_employer | as_employee as_worker
as_parent | as_subsidiary
as_exporter | as_importer
as_cheap as_affordable as_inexpensive | as_expensive as_costly as_dear as_unaffordable
as_free | cost charge
as_listed | as_unlisted
as_private as_privately_owned | as_public as_state-owned
sell+at_profit at_profit at_gain | at_loss
@ strengthen appreciate firm | weaken depreciate slip
gain:value | lose:value
devalue | revalue
@ tighten | loosen ease relax
@ deposit pay_in | withdraw take_out
@ invest | divest disinvest
invest+in put:money+in | pull_out+of withdraw+from divest+from
save put_aside set_aside | spend squander waste blow
earn | squander
audit check verify | wave_through
underfund | overfund
@ connect hook_up link | disconnect cut_off
@ restore reconnect | cut cut_off disconnect
@ switch_on turn_on power_up | switch_off turn_off shut_down
strike:oil find:oil find:gas strike:gas | come_up~dry find:nothing
@ fill fill_up refill | empty drain drain_off
@ flood | drain pump_out dry_out
@ load | unload discharge
@ on_line in_operation in_service as_operational as_operating as_running in_use up_and_running | off_line out_of_operation out_of_service out_of_use out_of_order as_idle as_offline as_mothballed as_inoperative
@ resume restart | halt stop suspend mothball discontinue
as_renewable | as_fossil
as_onshore | as_offshore
as_domestic | as_foreign as_imported
@ nationalise | privatise
as_monopoly | as_competitive
win:contract land:contract get:contract | lose:contract miss:contract
award give | withdraw cancel withhold
renew extend | cancel terminate end scrap let_lapse
sign | cancel tear_up
as_scarce in_short_supply | as_plentiful as_abundant in_plentiful_supply
@ in_stock as_available | out_of_stock as_unavailable as_sold_out
subsidise subsidize | tax
tax | exempt
exempt | include charge
raise hike increase put_up | cut lower reduce slash
@ sow plant | uproot grub_up dig_up
grow. thrive flourish prosper | wither fail. wilt languish struggle
thrive flourish prosper boom | decline languish struggle suffer
as_fertile | as_barren as_infertile
as_ripe | as_unripe
as_organic | as_conventional
spare save | slaughter cull kill
as_good as_excellent as_bumper as_rich as_record | as_poor as_bad as_meagre as_disastrous as_terrible
cultivate plough plow farm | leave~fallow
irrigate water | drain
as_domesticated as_tame | as_wild as_feral
as_owner | as_manager as_employee
as_full-time | as_part-time
as_permanent | as_temporary as_seasonal
as_paid as_salaried | as_unpaid as_voluntary as_volunteer
as_skilled | as_unskilled
@ as_employed in_work | as_unemployed as_jobless out_of_work as_redundant
accept take_up | decline turn_down refuse
@ recoup recover | lose write_off
as_insured as_covered | as_uninsured
insure | self-insure
comply+with meet satisfy | violate breach flout fail
meet reach hit achieve attain fulfil | miss fall_short+of fail
pass | fail
as_optimal as_efficient | as_inefficient as_wasteful
as_viable as_feasible as_profitable | as_unviable as_infeasible as_uneconomic
as_voluntary | as_compulsory as_forced
outsource | insource
diversify | specialise specialize
upgrade raise | downgrade lower
as_buoyant as_booming as_strong as_brisk | as_weak as_sluggish as_slow as_depressed
in_boom | in_recession in_slump in_crisis
in_growth | in_decline
in_cash | by_card by_cheque by_check by_transfer by_bank_transfer on_credit in_instalment
in_full | in_part
in_private_hand | in_state_hand in_public_hand
`;
