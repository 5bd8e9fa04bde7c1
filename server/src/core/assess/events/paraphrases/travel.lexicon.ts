/** Transport, shipping, aviation, motion, and how things are placed, carried and handled. Format: `paraphrases.ts`. */
export const TRAVEL_ROWS = `
travel journey
~ travel go fly drive sail ride move visit
go travel
~ go drive fly walk ride sail head
~ drive go travel steer
~ fly travel go
sail cruise
~ sail leave go travel
ride cycle
walk hike stroll trek
~ walk go march
~ run rush
climb ascend scale
~ climb reach go_up
descend go_down
~ descend come_down
leave depart set_off set_out
~ leave go sail start
arrive reach get_to
~ arrive come land dock enter return
land touch_down
~ land arrive come_down
dock moor berth
~ dock arrive anchor land
anchor moor
take_off lift_off
~ take_off leave depart start
board get_on
~ board enter
disembark get_off alight
~ disembark leave land
enter go_into
~ enter come storm break_into cross
exit leave
cross traverse
~ cross enter pass
pass overtake
~ pass go
return come_back go_back
~ return go come
stop halt pull_up
~ stop stay
stay remain
~ stay live spend
follow pursue chase
~ follow track trail
chase pursue
accompany escort
~ accompany go guide
guide lead
~ lead guide take
carry transport
~ carry take bring hold move convey
transport haul convey ferry
~ transport carry bring move take
bring fetch
~ bring carry take deliver
take carry
~ take bring move transport drive fly
rush take
~ rush take hurry
deliver hand_over
~ deliver bring carry
~ load fill put
unload discharge offload
~ unload empty remove
tow haul drag
~ tow pull bring
pull tug draw
push shove
lift raise hoist
~ lift carry pick_up
lower let_down
drop let_fall
~ drop throw
throw hurl toss fling
~ throw drop
put place lay set
~ put lay leave
hang suspend
~ hang put display
keep store hold
~ keep hold save
store stockpile warehouse
~ store keep
hide conceal stash
~ hide keep bury put
~ pack put
~ cover hide
empty drain
~ empty clear
mix blend
cut slice
~ cut break sever
tear rip
fasten tie attach fix
~ attach join
untie loosen
lock bolt
~ lock close
unlock open
shut close
turn_on switch_on
~ turn_on start
turn_off switch_off
~ turn_off stop
use employ utilize
~ use operate apply
throw_away discard dump dispose
~ dump throw leave
dump tip
lose mislay
~ lose miss
~ find recover
collect gather
~ collect pick_up receive
pick_up collect
~ pick_up take fetch
steer navigate
park leave
~ ground stop
divert redirect reroute
~ divert send
reroute divert
delay hold_up
~ delay stop
~ catch take
charter hire rent
~ charter use
book reserve
~ book order
crew man staff
captain skipper command
~ command lead
pilot fly
~ pilot steer
register flag
repaint paint
name christen
~ name call
~ rename call change
scrap break_up
~ scrap dismantle
~ refuel stop
inspect check
turn_back return
~ turn_back reverse
commute travel
migrate move
wander roam
~ wander walk
float drift
~ lie stand
~ stand lie
live reside dwell
~ live stay
inhabit populate
~ inhabit live
occupy inhabit
`;
