/** Companies, banks, work, strikes, trade, energy, building, property. Format: `paraphrases.ts`. */
export const WORK_ROWS = `
buy purchase acquire snap_up
~ buy obtain get take_over secure
take_over acquire buy
~ take_over absorb swallow
sell dispose
~ sell auction offer trade hand_over
sell_off sell divest
auction sell
~ auction offer
merge combine amalgamate fuse
~ merge join unite
spin_off split_off
split separate
~ split divide
found establish set_up create start
~ found open launch build form
form create establish
~ form found build set_up
own hold possess
~ own control have run
run operate manage
~ run lead head direct own control
manage direct run
~ manage lead head oversee
operate run
~ operate use work
~ employ hire have
hire recruit employ take_on engage
~ hire appoint employ
dismiss sack fire axe
dismiss lay_off
lay_off cut
~ lay_off lose
~ dismiss suspend retire relieve
lose_job dismiss lay_off
promote elevate
~ promote appoint
demote downgrade
transfer relocate move
~ transfer send
~ retire leave resign
quit leave resign
~ quit go
strike walk_out down_tools
~ strike protest stop
resume_work return
negotiate bargain
accept agree
~ accept approve take welcome
decline refuse reject turn_down
~ decline deny
offer tender propose
~ offer promise give present
bid offer
~ bid offer tender
win secure land
~ win get receive gain clinch
award grant
~ award give
contract hire commission
~ commission order hire ask
order commission
~ order buy request
cancel scrap call_off abandon axe
~ cancel drop end withdraw stop
terminate end cancel
~ terminate stop
supply provide deliver
~ deliver bring send hand_over
ship send transport
~ ship export deliver carry
export ship
~ export sell send
import bring_in
~ import buy
produce manufacture make
~ produce build create
generate produce
~ generate create
extract mine
~ extract produce dig
drill bore
~ drill dig
refine process
~ process handle treat
assemble build
~ assemble make put_together
build construct erect put_up
~ build make create
design plan devise draw_up
~ design create develop draw
develop devise
~ develop create build design
demolish tear_down pull_down knock_down raze bulldoze
~ demolish destroy remove
dismantle take_down
~ dismantle remove demolish
renovate refurbish restore modernize do_up
~ renovate repair rebuild
repair mend fix
~ repair restore replace rebuild
rebuild reconstruct
~ rebuild repair restore
extend enlarge expand
~ extend widen lengthen
expand enlarge grow
~ expand increase
widen broaden
~ widen extend
lengthen extend
shorten cut
~ shorten reduce
convert transform turn
~ convert change
install fit mount
~ install put place
remove take_away
~ remove take dismantle
replace substitute swap exchange
~ replace change
connect link join
~ connect tie
disconnect cut_off
~ disconnect stop separate
open inaugurate launch
~ open start begin
reopen open
~ reopen resume
close shut shut_down
~ close end stop suspend
close_down shut_down wind_up
~ wind_up close
suspend halt stop
~ suspend interrupt freeze
start begin launch commence kick_off
~ start open initiate
resume restart
~ resume continue
end finish conclude
~ end stop close cease
stop cease halt
~ stop end suspend interrupt
complete finish
~ complete end
continue go_on carry_on
~ continue last remain
delay postpone
~ delay slow hold_up
hurry accelerate speed_up
~ accelerate increase
slow slow_down
invest put
~ invest spend
lend loan
~ lend give
~ borrow take
repay pay_back reimburse
~ repay return pay refund
refund repay reimburse
pay settle
~ pay give spend cost transfer
cost run_to
~ cost total
charge bill
~ charge demand take
earn make
~ earn receive get take
receive get
~ receive win earn accept obtain
go_bankrupt fold collapse
~ go_bankrupt close fail
bail_out rescue
~ bail_out save support
increase raise boost lift
~ increase grow rise gain
rise grow increase climb
~ rise gain jump
jump soar surge rocket leap
~ jump rise increase climb grow
reduce cut lower slash trim
~ reduce decrease shrink
fall drop decline decrease
~ fall sink slip shrink
plunge plummet tumble slump nosedive
~ plunge fall drop decrease
shrink contract
~ shrink fall decrease
treble triple
~ triple increase
~ halve reduce decrease
exceed surpass top
~ exceed beat
total amount
~ total reach
reach hit
~ reach attain achieve
forecast predict project
~ forecast expect estimate
expect anticipate
~ expect hope plan predict
report post announce
~ report state record publish
publish release issue
~ publish print present
audit examine
~ audit check review inspect
review re-examine
~ review examine study check
check inspect examine
~ check test verify control
test try_out
~ test try check
measure gauge
~ measure record
~ weigh measure
certify approve
~ certify confirm license
license authorize permit
rent hire lease
~ rent let
let rent_out lease
~ let rent
lease rent
move relocate
~ move transfer shift go
settle move
~ move leave
house accommodate
~ house hold
furnish equip
insure cover
mortgage pledge
~ inherit receive get
bequeath leave
~ bequeath give
divide share split
value appraise assess
~ value estimate price
advertise promote
~ advertise offer
market sell
patent register
plant sow
~ plant grow
harvest reap gather pick
~ harvest bring_in
grow cultivate raise
~ grow plant produce
breed rear raise
~ breed keep
slaughter kill cull
~ cull kill slaughter
fish catch
irrigate water
spray treat
log fell cut
~ fell cut_down
~ turn_out produce build make manufacture
~ withdraw retract take_back
stand_by uphold
`;
