/** Contrary sides in aviation, shipping, railways and on roads, from public knowledge of the news (see `../contrarySides.lexicon.ts`). */
export const TRAFFIC_ROWS = `
arrive+at reach make | miss
catch board | miss
land~safely land~smoothly land~normally | crash ditch crash-land
land. | crash. vanish disappear
take_off~normally take_off. | abort:take-off abort:takeoff
abort break_off discontinue | complete continue
turn_back return turn_round turn_around | continue carry_on press_on proceed fly_on sail_on drive_on
stop pull_up wait halt | drive_on speed_off drive_off drive_away go_on flee
@ brake slow_down slow | accelerate speed_up
stop+at_light stop+at_red_light | run:light jump:light run:red_light jump:red_light
@ as_afloat | as_aground
as_afloat | sink founder capsize go_down
refloat salvage | abandon scrap leave
@ as_empty as_unladen without_passenger without_cargo in_ballast | as_full as_laden as_loaded as_packed as_crowded carry:passenger carry:cargo
carry:passenger | carry:cargo carry:freight
as_freighter as_cargo_ship as_tanker | as_passenger_ship as_ferry as_liner
as_freight_train as_goods_train | as_passenger_train
at_wheel at_controls at_helm drive | as_passenger in_passenger_seat in_back_seat
as_driver as_pilot | as_passenger
as_pedestrian | as_driver as_passenger as_motorist
wear:helmet | without_helmet
wear:seatbelt wear:seat_belt as_belted | without_seatbelt as_unbelted
wear:lifejacket wear:life_jacket | without_lifejacket without_life_jacket
have:licence hold:licence as_licensed have:license hold:license | without_licence without_license as_unlicensed
with_ticket have:ticket buy:ticket | without_ticket
as_early ahead_of_time | as_late as_delayed
as_airworthy | as_unairworthy as_grounded
as_seaworthy as_roadworthy | as_unseaworthy as_unroadworthy as_defective
@ as_open as_passable as_clear | as_closed as_impassable as_blocked as_cut_off
@ open clear reopen | block obstruct close
on_left to_left to_port on_left_side on_port_side | on_right to_right to_starboard on_right_side on_starboard_side
on_outward_journey on_way_out | on_return_journey on_way_home on_way_back
@ in_port at_anchor in_dock in_harbour | at_sea on_high_seas under_way
@ in_air in_flight | on_ground
as_direct as_non-stop | as_indirect
as_scheduled | as_charter as_unscheduled
as_manual | as_automatic
as_manned | as_unmanned as_automatic
@ switch_on turn_on activate | switch_off turn_off deactivate disable
lower extend | raise retract
lower:gear extend:gear | retract:gear raise:gear
@ open | close shut lock
@ couple hitch | uncouple unhitch
@ board get_on | get_off disembark alight leave
@ climb ascend rise | descend dive sink
@ speed_up | slow_down
overtake pass | follow
collide+with hit strike ram | miss avoid
avoid dodge | hit strike
heed follow obey | ignore disregard
hear notice see spot | miss overlook
respond+to answer acknowledge | ignore
answer. respond. reply. | as_silent
maintain service inspect | neglect
detour divert reroute | keep
divert+to | land+at_destination
clear approve | refuse deny
ground | clear
run. operate. | as_cancelled as_suspended
cancel drop axe | run operate keep restore add
@ reinstate restore | cut axe withdraw
@ introduce | withdraw
@ widen | narrow
extend lengthen | shorten
raise deepen | lower
as_electric | as_diesel as_petrol as_steam
as_underground in_tunnel | on_surface as_elevated on_bridge
as_toll-free as_free | charge:toll
as_one-way | as_two-way
by_day | by_night
as_overloaded | as_underloaded as_empty
pay:fare pay:toll | dodge:fare evade:fare evade:toll
keep:course hold:course | change:course alter:course leave:course
@ on_course | off_course
on_track on_rails | off_rails
derail jump:track | stay+on_rails
as_stowaway | as_passenger as_crew
@ moor dock tie_up | cast_off sail
@ anchor | drift
drift. | as_anchored as_moored under_tow
tow | abandon
call+at stop+at | bypass skip pass
serve | bypass
bypass skirt | cross enter pass+through
cross | turn_back+at
get_through make_it | turn_back
@ get_in | get_out
`;
