/** Contrary sides in wars, sieges, ceasefires, protests and strikes, from public knowledge of the news (see `../contrarySides.lexicon.ts`). */
export const CONFLICT_ROWS = `
@ advance gain:ground push_forward | retreat withdraw pull_back fall_back lose:ground
@ hold defend keep | lose abandon surrender give_up cede evacuate
@ capture seize retake recapture conquer take win | lose surrender abandon
hold_out resist withstand stand:firm | fall. surrender capitulate give_in
surrender capitulate disarm lay_down give_up | fight_on hold_out resist keep:weapon keep:arm fight
besiege | relieve
spare | attack strike bomb shell hit destroy burn kill
hit strike | miss
hold. endure last. survive | collapse. break_down crumble unravel fail. break.
observe respect honour keep | violate break breach ignore
accept agree+to declare announce offer propose | reject refuse break
@ escalate intensify flare flare_up worsen | subside abate calm_down die_down de-escalate ease
as_heavy as_fierce as_intense | as_light as_sporadic
as_civilian | as_soldier as_combatant as_fighter as_militant as_officer
as_victor as_winner as_victorious | as_loser as_vanquished
use deploy employ | refrain+from
explode detonate go_off | defuse dismantle as_dud fail:explode
@ enlist volunteer join_up sign_up | desert evade:draft dodge:draft
volunteer | conscript draft
intercept shoot_down repel stop | reach get_through penetrate
flee leave escape evacuate | stay remain stay_put stay_behind
@ return go_back come_back | stay_away remain+abroad remain+in_exile stay+abroad
@ in_exile abroad | at_home in_country
@ in_control | out_of_control
@ control hold | lose:control lose
as_peaceful as_calm as_quiet | as_violent as_bloody as_chaotic as_riotous
end+in_violence turn+into_riot riot clash+with | pass_off~peacefully end~peacefully
pass_off~peacefully end~peacefully | end~violently end+in_violence
strike walk_out down:tool | work resume_work work_on stay+at_work
resume_work | strike stay_out
@ suspend end abandon cancel halt | continue extend go_on+with step_up intensify press_on+with prolong escalate
disperse | remain stay
meet:demand agree+to grant concede yield+to give_in+to bow+to | reject refuse ignore dismiss turn_down rebuff defy
ban forbid prohibit stop | allow permit authorise authorize approve tolerate
as_authorised as_authorized as_legal as_permitted | as_unauthorised as_unauthorized as_illegal as_banned
@ as_united | as_divided as_split as_disunited
@ occupy | vacate leave evacuate
@ barricade block | clear open unblock
@ block | clear unblock open reopen
storm attack | defend protect guard
lay_down hand_in surrender give_up | keep take_up
@ as_occupied under_occupation | as_free as_liberated
liberate free | occupy enslave
@ deploy send dispatch | withdraw recall pull_out hold_back
@ reinforce strengthen | weaken reduce thin_out
outnumber | match
ambush surprise | warn
negotiate talk+to talk+with | refuse:talk rule_out:talk
release free let_go | kill execute
exchange swap | keep hold
abandon desert leave | hold defend rejoin
threaten | reassure
provoke start | suffer
@ take:hostage | release
treat~well treat~humanely | mistreat torture abuse maltreat ill-treat
mistreat abuse torture maltreat | treat~well
protect shelter shield | attack endanger expose abandon
let_in admit allow | keep_out bar block turn_back
desert defect+to | stay+with fight+for
as_volunteer | as_conscript
as_mercenary | as_volunteer as_conscript
claim:responsibility claim admit:responsibility accept:responsibility take:responsibility | deny:responsibility disclaim:responsibility deny:involvement disown deny
as_defensive | as_offensive
as_nuclear | as_conventional
as_armoured as_armored | as_unarmoured as_soft-skinned
as_victory as_triumph | as_defeat as_rout as_disaster
as_stalemate as_draw | as_victory as_defeat
end+in_victory | end+in_defeat | end+in_stalemate end+in_draw end+in_deadlock
end+in_success | end+in_failure end+in_disaster
repel repulse beat_back fend_off | lose+to succumb+to
ally+with join | fight oppose
open:fire shoot fire | hold_fire hold:fire
respond retaliate hit_back | hold_back
retaliate+against | forgive
attend join | stay_away boycott
join support back | oppose condemn shun
as_symbolic | as_substantial
supply arm | starve
bring:supply | cut_off
let_through allow | block stop hold_up turn_back
@ cut sever | restore repair
@ as_cut as_severed | as_restored as_intact
sink | raise refloat
salute praise | insult
`;
