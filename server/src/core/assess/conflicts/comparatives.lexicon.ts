/** Comparatives of which one turns the other round, one dimension a line, its two directions separated by a bar; public knowledge of English. */
export const COMPARATIVE_ROWS = `
more higher greater larger|fewer less lower smaller
bigger|smaller
longer|shorter
taller|shorter
earlier sooner|later
older|younger newer
faster quicker|slower
better|worse
richer wealthier|poorer
heavier|lighter
wider broader|narrower
deeper|shallower
stronger|weaker
dearer costlier|cheaper
hotter warmer|colder cooler
safer|riskier
easier|harder
closer nearer|farther further
cleaner|dirtier
thicker|thinner
louder|quieter
`;
