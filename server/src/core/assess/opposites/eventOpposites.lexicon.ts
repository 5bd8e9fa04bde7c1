/**
 * Classes of events and states (see `eventClasses.lexicon.ts`) of which one excludes the other, written from public knowledge of news.
 * One opposition a line, its two sides separated by a bar; a side may hold several classes or verbs.
 */

/** Of the same thing at one occasion only one of the two is true. */
export const EXCLUSIVE_ROWS = `
increase|decrease lower
win|lose
approve adopt accept pass endorse uphold|reject refuse veto block
uphold|overturn quash annul
convict sentence imprison|acquit
imprison|suspended_sentence
profit|make_loss
participate|boycott skip shun
destroy|spare
claim|deny
admit confess|deny
expel|admit
survive|succumb
survive|die kill
win|draw
lose|draw defeat
gain|lose
cancel|go_ahead proceed
promote|relegate demote
allow permit admit|bar
support|oppose
confirm|deny
praise welcome hail|condemn criticise criticize
ban|allow permit authorise authorize legalise legalize
allow permit|forbid prevent
succeed|fail
work function|fail
include|exclude
buy|sell
grant|refuse deny reject withhold
call_off|extend prolong
agree|refuse disagree
expand|shrink
exceed|undershoot miss
defeat|miss
strengthen|weaken
improve|worsen deteriorate
attack|defend
love|hate
encourage|discourage
`;

/** One turns the other round, and both may come true one after the other: they exclude each other at one time only. */
export const TURN_ROWS = `
open|close
start|end
arrive|leave depart
enter|leave exit
join|leave quit
arrest|release
impose|lift
suspend|resume
attach|detach
found|dissolve disband
form|disband dissolve
appoint promote|dismiss
reopen|close
hire|fire
deploy|withdraw
advance|retreat withdraw
mobilise|demobilise
lock|unlock
land|take_off
remember|forget
appear|disappear vanish
activate|deactivate
`;
