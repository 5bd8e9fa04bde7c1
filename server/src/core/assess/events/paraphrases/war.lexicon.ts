/** War, security, espionage, rescue, disasters, accidents, fire, weather. Format: `paraphrases.ts`. */
export const WAR_AND_DISASTER_ROWS = `
attack assault strike
~ attack hit raid shell bomb target storm fire ambush
shell bombard pound
~ shell hit attack fire bomb strike
bomb bombard
~ bomb attack hit strike shell
target hit
~ target attack strike
hit strike
~ hit damage destroy shoot crash bury cover
shoot_down down bring_down
~ shoot_down destroy hit intercept
intercept stop
~ intercept seize catch destroy
ambush waylay
~ ambush attack
invade overrun
~ invade enter attack occupy
capture seize conquer overrun
~ capture take occupy enter gain
retake recapture regain recover win_back
~ retake liberate capture
liberate free
~ liberate retake capture
besiege encircle surround
~ surround trap
defend guard protect
~ defend hold
advance push_forward
~ advance move gain
retreat withdraw pull_back fall_back
~ retreat flee leave
repel beat_back repulse
~ repel stop resist
surrender capitulate give_up
~ surrender yield fall
disarm demilitarize
mobilize call_up
~ mobilize recruit gather
recruit enlist sign_up
~ recruit hire train draft
draft conscript call_up
deploy send station dispatch
~ deploy move place post
send dispatch
~ send deliver ship bring transfer order
arm equip
~ arm supply
supply provide furnish
~ supply deliver give sell send ship
train instruct
~ train teach prepare
launch fire
~ launch send start
fire shoot
~ fire launch use
explode detonate blow_up go_off
~ explode burst erupt ignite
defuse disarm deactivate
~ defuse remove
spy snoop eavesdrop
~ spy watch monitor
hack break_into penetrate breach infiltrate
~ hack attack enter access
infiltrate penetrate
encrypt lock
decrypt unlock
intercept tap eavesdrop
recruit turn
betray give_away
~ betray inform
defect desert
~ desert leave flee
kill slay
~ kill injure hit
wound injure hurt
~ wound hit shoot
massacre slaughter butcher
bury inter entomb
~ bury cover
exhume disinter dig_up unearth
~ exhume find recover
displace uproot drive_out
~ displace flee move evacuate
evacuate clear empty
~ evacuate move leave remove take rescue
flee escape leave
shelter house accommodate put_up
~ shelter hide live stay
hide shelter
rescue save
~ rescue free pull recover evacuate find lift help pick_up
pull drag haul
~ pull rescue free recover take lift
recover retrieve
~ recover find pull raise bring salvage take
salvage refloat raise
~ salvage recover lift
search comb scour sweep
~ search look hunt
look_for search_for hunt seek
find discover locate spot
~ find recover see detect notice identify
detect discover find
~ detect notice see record register
discover unearth uncover
~ discover find reveal see
vanish disappear
~ vanish go leave
trap strand
~ trap block hold bury
strand maroon
~ strand ground
collapse cave_in crumble give_way
~ collapse fall topple break
fall topple
~ fall collapse drop crash
burst rupture
~ burst break crack explode fail
break snap
~ break crack fracture burst fail
crack split fracture
~ crack break
leak seep spill
~ leak escape flow pour
spill discharge
~ spill leak lose pour
flood inundate submerge swamp
~ flood cover
overflow flood
~ overflow burst
sink founder go_down
~ sink capsize
capsize overturn keel_over
~ capsize sink
run_aground ground
~ run_aground hit strand
drift float
collide crash
~ collide hit strike ram
ram hit strike
~ ram collide
crash plunge smash slam
~ crash fall hit collide come_down
derail jump
~ derail crash
overturn tip_over roll_over flip
~ overturn crash
skid slide swerve
~ skid slip leave
plunge fall drop
~ plunge crash sink
run_over knock_down hit
~ run_over strike kill
burn blaze
~ burn destroy damage char
burn_down gut destroy
~ destroy burn damage gut
set_fire torch burn
ignite kindle light
~ ignite start set_off
break_out start erupt
~ break_out begin happen
spread extend
~ spread reach move
extinguish put_out douse
~ extinguish fight stop contain
contain control
~ contain stop limit
fight battle tackle
~ fight combat
damage harm
~ damage destroy hit hurt wreck
destroy wreck demolish flatten raze level ruin
~ destroy damage burn hit
devastate ravage
~ devastate destroy damage hit
erode wear_away wash_away
sweep_away carry_away wash_away
~ sweep_away destroy carry
uproot tear_up
~ uproot fell knock_down
~ erupt explode
shake jolt rock
~ shake hit
tremble shake
hit batter lash
~ hit strike devastate
rain pour
freeze ice_up
thaw melt
dry_up run_dry
~ dry_up shrink
warm heat
cool chill
forecast predict
~ predict expect warn estimate
prevent avert avoid
~ prevent stop avoid block
cause trigger provoke spark
~ cause lead create bring
survive live
~ survive escape
~ drown die
suffocate asphyxiate choke
~ starve die
help aid assist
~ help support rescue
donate give contribute
~ donate offer send
distribute hand_out give_out
~ distribute deliver give share
alert notify inform warn
~ alert call tell
inspect examine check
~ inspect visit test search survey
guard secure
~ secure protect close
seal_off cordon_off close_off
~ seal_off close block surround
reinforce strengthen
~ strengthen support repair
`;
