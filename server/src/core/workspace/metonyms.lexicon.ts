/**
 * Names that speak for somebody else in the news: seats of governments and of bodies, by whom they speak for. Public knowledge.
 * Capitals are not listed: those of `countries.lexicon.ts` speak for their country's government wherever they are quoted.
 */

/** Names of a seat, then whom it speaks for, then the country or body that the reader may look up. */
const ROWS = `Kremlin|the leadership of Russia|Russia
White House,Oval Office|the President of the United States|United States
Capitol Hill|the Congress of the United States|United States
Foggy Bottom|the State Department of the United States|United States
Langley|the CIA|CIA
Downing Street,Number 10,No 10,10 Downing Street|the Prime Minister of the United Kingdom|United Kingdom
Whitehall|the government of the United Kingdom|United Kingdom
Westminster|the Parliament of the United Kingdom|United Kingdom
Buckingham Palace|the King or Queen of the United Kingdom|United Kingdom
Élysée,Elysee,Élysée Palace,Elysee Palace|the President of France|France
Matignon|the Prime Minister of France|France
Quai d’Orsay,Quai d'Orsay|the Foreign Ministry of France|France
Quirinal|the President of Italy|Italy
Bankova,Bankova Street|the President of Ukraine|Ukraine
Zhongnanhai|the leadership of China|China
Blue House|the President of South Korea|South Korea
Sublime Porte|the government of the Ottoman Empire|Ottoman Empire
Holy See,Vatican|the leadership of the Catholic Church|Catholic Church
Berlaymont|the European Commission|European Commission
Smolny|the administration of Saint Petersburg|Saint Petersburg
Planalto|the President of Brazil|Brazil
Casa Rosada|the President of Argentina|Argentina`;

export interface Seat {
  readonly whom: string;
  readonly of: string;
}

export const SEATS: readonly (readonly [name: string, seat: Seat])[] = ROWS.split("\n").flatMap((row) => {
  const [names = "", whom = "", of = ""] = row.split("|");
  return names.split(",").map((name) => [name, { whom, of }] as const);
});

/** Capitals that stand for more than one government. */
export const AMBIGUOUS_CAPITALS: ReadonlyMap<string, Seat> = new Map([
  ["Brussels", { whom: "the institutions of the European Union or the government of Belgium", of: "European Union" }],
]);
