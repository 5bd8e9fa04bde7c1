/**
 * Sides that somebody takes in one matter, or states that somebody is in, of which one excludes the other; written from public knowledge of
 * the language of news, the verbs after FrameNet's and VerbNet's classes of judgement, permission, attendance, compliance and keeping.
 *
 * One matter a line, its sides separated by bars. A telling is a verb ("refuse"), a verb with its preposition ("vote+for"), with its object
 * ("carry:gun"), a phrase with its preposition ("in_custody"), or what somebody is or is taken as ("as_witness"). In a line that begins
 * with "=" the tellings of a side say so nearly the same that to deny one of them is to deny each; in one that begins with "@" one side may
 * follow the other ("bought", "sold"), and they exclude each other at one time only. A full stop stands for nothing behind the verb ("hold.").
 * What belongs to one field of news stands in `sides/`.
 */
export const CONTRARY_ROWS = `
accept agree+to welcome approve adopt pass clear allow permit support endorse back authorise authorize vote+for in_favour favour embrace uphold agree+with sympathise+with campaign+for | reject refuse turn_down vote_down throw_out block oppose resist veto vote+against against dismiss overturn fight contest challenge object+to campaign+against protest+against
accept agree+to approve grant permit | withhold deny decline
= accept agree+to say:yes say:yes+to | decline say:no say:no+to
accept | appeal+against challenge contest appeal
accept:verdict accept:ruling accept:sentence accept:judgement accept:judgment accept:conviction | appeal.
= participate join appear appear+at appear+before testify speak+at come+to go+to be+at be_present+at turn_up+at | stay_away stay_away+from skip boycott shun
= follow obey heed observe respect comply+with abide+by honour | ignore defy disregard flout violate disobey breach break
keep retain hold_on+to | lose forfeit strip+of give_up relinquish surrender
remain stay stay_on | leave resign quit step_down go depart withdraw
continue go_on keep_on | stop end cease abandon drop suspend discontinue break_off
convict punish fine sanction find_guilty find:fault+with blame | acquit clear exonerate absolve dismiss:case drop:case throw_out:case drop:charge withdraw:charge
prosecute charge indict | drop_charge spare
defend stand+by stand_by support back side+with testify+for speak_up+for praise | abandon drop distance+from testify+against turn+against turn+on criticise criticize condemn attack disown give:evidence+against
protest complain object criticise criticize speak_out | as_silent keep+quiet
admit confess confess+to plead:guilty concede acknowledge | deny dispute
survive | die perish
win triumph succeed prevail | lose fail
buy purchase | sell
give grant award | refuse deny withhold reject
lend | borrow
arrive+at reach | miss
cheer applaud acclaim | boo jeer heckle hiss whistle_at
praise hail welcome commend | criticise criticize condemn denounce deplore
trust believe | distrust doubt mistrust disbelieve
confirm | refute deny dispute
as_suspect as_defendant as_accused among_suspect among_defendant among_accused | as_witness among_witness as_victim as_informant
in_custody in_jail in_prison in_detention behind_bars in_cell | under_house_arrest | on_bail | at_large on_run
release+on_bail free+on_bail | remain+in_custody in_custody in_jail in_prison in_detention behind_bars
carry:gun carry:weapon carry:pistol carry:rifle have:gun have:weapon as_armed | as_unarmed
as_safe as_unharmed as_unhurt as_uninjured | as_wounded as_injured as_dead wound kill
for | against
deport extradite expel hand_over | keep retain
agree+on settle | disagree+on
unite | divide split
strengthen tighten toughen | weaken loosen relax ease
expand enlarge extend | reduce shrink narrow curtail
@ hire recruit | dismiss lay_off
@ add | remove delete
save rescue | abandon
fulfil fulfill meet honour keep:promise | break miss breach break:promise
answer reply+to respond+to | ignore leave_unanswered
@ arm | disarm
encourage urge | discourage dissuade
ratify sign | reject
raise | lower cut reduce
blame fault | spare absolve exonerate clear
@ as_clean as_pure as_drinkable | as_polluted as_contaminated as_dirty as_poisoned as_filthy
@ work. run. operate. produce. | stand_still stand~still lie_idle as_idle stand:idle lie~idle
acquit | sentence imprison jail
abolish scrap do_away+with | lower reduce cut halve raise keep extend
`;
