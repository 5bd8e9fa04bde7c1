/**
 * What those do who are called by a trade or an instrument, written from public knowledge: nouns for the person, a bar, and the verb with
 * its object, if it needs one, as lemmas.
 */
export const TRADE_ROWS = `
drummer|play drum
violinist|play violin
pianist|play piano
guitarist|play guitar
cellist|play cello
bassist|play bass
flautist flutist|play flute
trumpeter|play trumpet
organist|play organ
harpist|play harp
footballer|play football
cricketer|play cricket
singer vocalist rapper|sing
actor actress|act
dancer ballerina|dance
novelist|write novel
poet|write poem
poet|write poetry
playwright|write play
songwriter|write song
screenwriter|write screenplay
composer|compose music
painter|paint
sculptor|sculpt
teacher schoolteacher|teach
pilot|fly plane
smoker|smoke
farmer|farm
`;
