/**
 * Slots of events that one filler alone can have, written from public knowledge of the language of news. One row:
 * events | slot | what must be the same on both sides | how long it holds.
 * A slot is a role (of a person only: "person agent"), or prepositions behind "@". `once`: at any time, as for a birth; `state`: at one time, as for an owner;
 * `occasion`: at one occurrence, so that the two sentences must speak of one time.
 */
export const SOLE_FILLER_ROWS = `
found write direct compose design invent discover buy assassinate record create paint sculpt author translate develop sing|agent|patient|once
kill|agent|named patient|once
produce|person agent|named patient|once
order|agent|patient|occasion
abduct|agent|named patient|occasion
appoint dismiss|agent|named patient|occasion
succeed replace|agent|named patient|once
succeed replace|patient|named agent|once
command lead chair head govern own manage coach captain host|agent|patient|state
elect appoint|patient|attribute|occasion
bear bury|@in,at,near|named patient|once
found|@in,at,near|named patient|once
register|@in|subject|state
originate|@in,from|subject|once
base locate situate headquarter|@in,at,near|subject|state
live reside|@in|named agent|state
flow drain empty|@into|subject|once
premiere debut|@at,in|subject|once
premiere debut|@on|subject|once
play|@for|named agent|state
sell extradite deport transfer|@to|named patient|occasion
crash sink|@in,near,off|subject|occasion
seize|@in,near,off|patient|occasion
take_off land depart|@from,in,at|subject|occasion
arrest explode launch|@in,at,near,off|subject|occasion
start break_out|@on,in,at|subject|occasion
hold|@in,at|patient|occasion
sail head|@to|subject|occasion
sail|@under|subject|state
associate|@with|subject|state
base|@on|subject|once
name|@after|subject|once
air broadcast|@on|subject|state
`;
