/** Health, schools, science, families, museums, arts, sport. Format: `paraphrases.ts`. */
export const LIFE_ROWS = `
treat nurse
~ treat hospitalize operate help cure
hospitalize admit
~ hospitalize treat take injure
cure heal
~ cure treat
heal recover
~ recover survive heal
recover get_better
~ diagnose find identify
~ infect sicken
catch contract
~ contract get develop
sicken poison
~ sicken infect fall_ill
vaccinate inoculate immunize
~ operate treat remove
amputate remove
~ transplant implant
implant insert
~ prescribe give recommend
administer give
~ administer inject
quarantine isolate
~ isolate separate
discharge release
~ discharge leave
examine check
~ examine see test study
screen test
~ screen check
transmit spread
~ transmit carry pass
die succumb
~ suffer have
collapse faint
~ faint fall
~ bear have
raise bring_up rear
~ raise educate
marry wed
divorce separate
~ separate leave
name christen
baptize christen
~ grow_up live
teach instruct
~ teach train educate lecture
educate school
~ educate teach
study learn
~ study attend read research
attend study
enroll register
~ enroll join enter
graduate finish
~ graduate leave study
fail flunk
repeat resit retake
expel exclude
~ expel suspend
mark grade
~ mark assess
examine test
research investigate study
~ research examine
discover find
~ discover identify detect see
invent devise create
~ invent develop design
calculate compute work_out
~ calculate estimate
analyze examine study
~ analyze test
observe see watch
~ observe record note
record register
~ record measure note
prove demonstrate show
~ prove confirm
show demonstrate
~ show reveal suggest
suggest indicate
~ suggest show
excavate dig_up unearth
~ excavate find discover
classify categorize
~ classify list
~ publish print issue release write
translate render
~ translate write
write author pen compose
~ write draft note
draft write
compose write
~ compose create
~ edit publish
recite read
~ paint draw make
draw sketch
sculpt carve
~ carve cut make
photograph picture
film shoot
~ film record
~ direct make
produce make
star play
~ star act appear
play portray
~ portray show describe
act perform
~ perform play sing give
~ conduct lead
record tape
broadcast air screen transmit
~ broadcast show
show screen
~ screen present
premiere debut
~ premiere open
stage put_on mount
~ stage hold organize
hold stage organize
~ hold host run
organize arrange
~ organize plan prepare
~ prepare plan
celebrate mark commemorate
~ celebrate honor
commemorate remember
~ remember recall
exhibit display show
~ exhibit present
display show
~ display hang keep
unveil reveal
~ unveil open present inaugurate
restore renovate
~ restore repair clean
donate give bequeath
~ donate lend
lend loan
return give_back hand_back
~ return restore
~ collect gather
authenticate verify
attribute ascribe credit
copy reproduce duplicate
~ copy imitate
forge fake
visit tour
win capture
~ win take gain earn
beat defeat overcome thrash
~ beat win outplay
~ lose fall
draw tie
score net
~ score get hit
save stop
~ save block
concede let_in
qualify reach
~ qualify enter
eliminate knock_out
~ eliminate beat defeat
relegate demote
~ relegate drop
compete participate
~ compete race play
~ race run
finish come_in
~ finish end
train coach
~ train prepare
coach manage
~ coach train lead
sign recruit
~ sign buy join hire
transfer sell
~ transfer move
substitute replace
injure hurt
~ injure break
disqualify exclude
~ disqualify ban
suspend ban
~ suspend exclude
ban exclude bar
boo jeer whistle
cheer applaud
~ cheer celebrate
referee umpire
~ break beat better
~ set establish achieve
retire quit
~ retire end
`;
