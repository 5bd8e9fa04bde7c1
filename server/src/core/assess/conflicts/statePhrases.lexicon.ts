/**
 * Phrases behind "is" and "remains" that tell in what state somebody or something is, written from public knowledge of the language of news:
 * two sides of one line exclude each other at one time. Parts of a side are separated by commas.
 */
export const STATE_PHRASE_ROWS = `
in custody, in prison, in jail, behind bars, in detention, under arrest, in a cell | at large, on the run, at liberty, in hiding, a free man, a free woman, a fugitive, free on bail, out on bail, on bail
in office, in power | out of office, out of power, in opposition
in hospital, in intensive care | at home, back at work
in port, at anchor, in dock | at sea, on the high seas
on strike | at work, back at work
in operation, in service, in use, up and running, on line | out of operation, out of service, out of use, out of order, in disuse
under control | out of control
in good health, in good condition | in poor health, in bad condition, in critical condition, in poor condition
in stable condition, out of danger | in critical condition, in mortal danger, in danger of his life
on time, on schedule, ahead of schedule | behind schedule, overdue
in private hands | in state hands, in public hands
`;
