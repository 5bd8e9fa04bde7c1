/** Nouns with the narrower ones that they hold, written from public knowledge: who has no children has no daughter. One a line. */
export const WIDER_ROWS = `
child|son daughter boy girl toddler
sibling|brother sister
parent|father mother
spouse|husband wife
relative|son daughter brother sister father mother cousin uncle aunt nephew niece
casualty|dead death killed wounded injured victim fatality
weapon|rifle pistol gun missile rocket bomb grenade mortar
vehicle|car truck lorry bus van tank motorcycle
aircraft|plane airplane helicopter jet drone airliner
ship|frigate destroyer cruiser submarine tanker freighter
official|minister mayor governor ambassador spokesman
medal|gold silver bronze
title|championship trophy
`;
