/** Wider names of events with the narrower ones that an article calls so when it comes back to them; written from public knowledge. One a line. */
export const OCCASION_ROWS = `
operation|raid search rescue evacuation offensive assault mission sweep siege manhunt storming boarding
ceremony|funeral wedding burial inauguration commemoration coronation graduation
celebration|festival carnival anniversary fair jubilee feast party reception wedding banquet
work|repair renovation construction restoration refurbishment
incident|attack crash shooting collision explosion fire robbery hijacking stabbing leak
accident|crash collision derailment explosion
attack|bombing shooting raid assault shelling ambush stabbing
talk|negotiation summit conference meeting
proceeding|trial hearing
blast|explosion
blaze|fire
walkout|strike
election|vote poll ballot
quake|earthquake
`;
