/**
 * Kinds within one kind of thing, of which a thing is of one only; written from public knowledge. A row holds the sides, between bars, and
 * on a side the nouns for it, of which one thing may be several. What a reporter may call by two of the words is on one side.
 */
export const SUBKIND_ROWS = `
tree conifer oak pine|shrub bush|grass|moss|fern|cactus
mammal whale dolphin bat rodent primate monkey dog cat horse deer|bird parrot owl eagle gull|fish shark|insect beetle moth butterfly ant bee|reptile snake lizard turtle tortoise crocodile|amphibian frog toad salamander|spider|mollusc mollusk snail
river stream|lake reservoir|sea ocean|canal|strait
bridge|tunnel
airline|bank|shipyard shipbuilder|brewery|bakery|retailer supermarket|refinery|steelmaker|broadcaster
painting mural fresco|sculpture statue|photograph
submarine|tanker|ferry|trawler|yacht|destroyer cruiser battleship frigate corvette|icebreaker
helicopter|airliner|glider|airship
car saloon sedan|truck lorry|bus|motorcycle motorbike|tram|bicycle
rifle|pistol revolver|howitzer mortar
republic|monarchy kingdom sultanate emirate
mountain volcano|river|lake|desert|valley
virus|bacterium
island|peninsula
`;
