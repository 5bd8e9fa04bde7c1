/** Nouns for kinds of owners of which one owns a thing as a whole, a kind a line; written from public knowledge. */
export const OWNER_ROWS = `
state government nation
county
city municipality town
province region canton
church diocese
army navy military
family
investor shareholder
cooperative
foundation charity trust
union
university
`;
