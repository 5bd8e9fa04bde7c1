/**
 * States that go on until an event ends them, written from public knowledge of news: words for the state, a bar, verbs of the events that
 * end it. One kind of state a line.
 */
export const ONGOING_ROWS = `
closed, shut, shuttered, sealed off | reopen open
blocked, impassable | unblock reopen clear
missing, unaccounted for | find locate rescue recover
in custody, in detention, under arrest, behind bars, in prison, in jail, detained, jailed, imprisoned, a hostage | release free
suspended, on hold | resume reinstate
at large, on the run | arrest capture catch
in force, in place, in effect | lift end repeal
occupied, under occupation | liberate retake
vacant | fill
frozen | unfreeze
unfinished | finish complete
unpaid, outstanding | pay settle
on trial | acquit convict
on strike | end
aground, stranded | refloat
`;
