/** What kind of thing a common noun names, beside the lists of offices and of people: bodies that act, and places. Public knowledge of news English. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

export const BODY_NOUNS: ReadonlySet<string> = words(`
  group organization organisation company firm corporation agency ministry department government cabinet parliament senate council committee
  commission court party coalition alliance bloc union association federation movement militia gang clan cartel army navy police force regiment
  brigade battalion bank fund foundation institute university college school museum hospital church newspaper paper magazine journal broadcaster
  channel network outlet station publisher website airline airport manufacturer maker operator retailer carrier club team band orchestra
  troupe administration authority regulator office bureau service tribunal embassy delegation opposition faction startup start-up charity
  nonprofit ngo lobby watchdog think-tank lab laboratory studio label league panel jury board`);

export const PLACE_NOUNS: ReadonlySet<string> = words(`
  city town village country nation state province region county district island capital republic kingdom territory port settlement
  municipality neighbourhood neighborhood suburb borough peninsula valley river lake mountain continent enclave`);

/** Words that keep a description from meaning somebody named before. */
export const FRESH_MODIFIERS: ReadonlySet<string> = words(`
  other others new next another different second third first last only same next previous average typical most best worst following`);
