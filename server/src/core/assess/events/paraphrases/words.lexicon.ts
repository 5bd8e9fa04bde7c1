/** What people say, think, want, give and keep; religion and computers. Format: `paraphrases.ts`. */
export const WORD_ROWS = `
interview question
~ interview speak
~ report write say
cover report
quote cite
~ quote mention
mention cite refer
~ mention name
describe depict
~ describe call portray
call describe label brand
~ call term name
name identify
~ name list mention
comment remark
~ comment say
explain clarify
~ explain say
tell inform
~ tell say explain inform report
say state
~ say tell claim report announce explain add
claim assert maintain contend
~ claim say argue state
argue contend
~ argue say
insist maintain
~ insist say
speak talk
~ speak address say
address speak
~ address speak talk
shout yell scream
whisper mutter
reply respond answer
~ reply say
ask inquire
~ ask question
correct rectify
~ correct change
retract withdraw
~ apologize regret
lie mislead
~ lie deceive
complain grumble
~ complain criticize
~ hear learn listen
learn find_out
~ learn hear discover
~ know understand
understand grasp
believe think
~ believe assume suspect
think consider
~ think believe
doubt question
~ doubt suspect
suspect believe
~ suspect accuse
remember recall
notice spot
~ notice see
see notice spot sight
~ see watch observe witness
watch view
~ watch observe follow
want wish
~ want hope plan seek
hope wish
plan intend
~ plan want propose prepare
intend mean aim plan
~ intend want
decide resolve
~ decide choose determine
choose pick select opt
~ choose decide
prefer favor
like enjoy
~ like love
love adore
hate detest loathe
fear dread
~ fear worry
worry concern
surprise astonish amaze
shock stun
~ shock surprise
anger infuriate enrage
~ anger upset
please delight
calm soothe
pray worship
ordain consecrate
~ ordain appoint
~ preach speak
~ bless consecrate
~ convert join
excommunicate expel
bury inter
~ bury cremate
mourn grieve
~ hack break_into
delete erase wipe
~ delete remove
upload post
post publish
~ post write share
~ crash fail
restart reboot
update upgrade
~ update change
switch change
~ switch move
try attempt seek
~ try want
succeed manage
~ succeed achieve
~ fail break_down miss
achieve attain accomplish
~ achieve reach win
need require
~ need want
lack miss
include contain comprise
~ include have
contain hold include
~ contain have
consist comprise
have possess own
give provide
~ give offer hand present grant
offer provide
~ offer give promise
present give hand
~ present show introduce
hand pass give
~ hand deliver
grant give award
~ grant allow approve
deny refuse
~ deny reject
refuse decline
~ refuse reject deny
allow let permit enable
~ allow approve authorize
force compel oblige
~ force make order
persuade convince
~ persuade urge
encourage urge
~ encourage support
discourage deter dissuade
~ discourage prevent
help assist
keep retain
~ keep hold preserve
preserve conserve protect
~ preserve keep
change alter modify
~ change amend replace revise
improve better enhance
~ improve increase
worsen deteriorate
~ worsen fall
begin start
~ begin open launch
last take go_on
~ last continue run
happen occur take_place
~ happen come
appear emerge surface
~ appear come
remain stay
become turn
seem appear
~ serve work spend
~ work serve
~ spend serve
eat consume
drink consume
cook prepare
wash clean
clean tidy
~ clean clear
greet welcome
~ greet receive
hug embrace
`;
