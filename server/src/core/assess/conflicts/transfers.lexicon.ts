/** Verbs that tell one handing over from the giver's end or the taker's, a kind a line; public knowledge of English. */
export const TRANSFER_ROWS = `
win get receive obtain secure land award give grant hand go
buy purchase acquire sell
borrow lend
inherit bequeath leave
`;
