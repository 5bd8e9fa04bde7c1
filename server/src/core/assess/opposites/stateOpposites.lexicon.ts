/**
 * Adjectives and participles for states of which a thing is in one only, written from public knowledge of news: one opposition a line,
 * its sides separated by a bar. WordNet lists direct antonyms only ("active" and "inactive", not "retired").
 */
export const STATE_ROWS = `
active serving|retired
alive living|dead killed deceased slain murdered
missing|found located rescued
free freed released|imprisoned jailed detained captive
guilty|innocent
legal lawful|illegal unlawful
constitutional|unconstitutional
open|closed shut sealed
intact undamaged unharmed unhurt|destroyed damaged ruined
unharmed unhurt uninjured|wounded injured hurt dead killed
married|unmarried single divorced
armed|unarmed
true|false untrue fabricated
genuine authentic real|fake forged fabricated counterfeit false
permanent|temporary provisional interim
public|secret confidential
allied|hostile
nuclear|conventional
voluntary|forced compulsory mandatory
unanimous|divided split
independent|dependent
operational|inoperative idle
solvent|bankrupt insolvent
severe harsh strict draconian|mild lenient
likely probable|unlikely improbable
inside|outside
successful|failed unsuccessful
freshwater|saltwater saline
nonprofit non-profit charitable|commercial for-profit
professional|amateur
public state state-owned state-run nationalised nationalized|private privately-owned
coastal|inland landlocked
fictional|non-fiction nonfiction factual
rural|urban
conventional|nuclear
manned crewed|unmanned uncrewed
civil civilian|military
left-wing|right-wing
catholic|protestant
sunni|shia shiite
domestic|international foreign
posthumous|lifetime
indoor|outdoor
peaceful nonviolent non-violent|violent
loyal|hostile disloyal
empty unladen|loaded laden full
harmless|dangerous harmful deadly lethal fatal
edible|poisonous
contagious|noncontagious
gold|silver bronze
silver|bronze
`;
