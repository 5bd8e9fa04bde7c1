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
originate|@in,from|subject|once
base locate situate headquarter|@in,at,near|subject|state
base|@on|named subject|once
appoint|@after|named subject|once
air premiere|@on|named subject|once
arrest crash sink explode land launch|@in,at,near,off|named subject|occasion
start break_out|@on,in,at|subject|occasion
hold|@in,at|patient|occasion
flow|@into|named subject|once
sail head|@to|named subject|occasion
sail|@under|subject|state
sell extradite deport|@to|named patient|occasion
`;
