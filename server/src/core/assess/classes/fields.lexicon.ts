/**
 * Fields of which a definition names the ones that its subject is known for, written from public knowledge. One field a line,
 * its name, a bar and its nouns. What a definition leaves out is another field only where none of its own could be meant by it.
 */

/** What people are known for. */
export const OCCUPATION_ROWS = `
sport|footballer quarterback linebacker goalkeeper midfielder striker cricketer boxer wrestler swimmer sprinter golfer cyclist athlete gymnast skier skater jockey batsman pitcher driver
sport-player|player
politics|politician senator congressman congresswoman lawmaker minister mayor governor councillor councilor chancellor premier statesman parliamentarian
performance|actor actress singer rapper musician guitarist drummer bassist pianist violinist vocalist songwriter comedian dancer model entertainer broadcaster presenter
letters|novelist poet author writer playwright essayist screenwriter
art|painter sculptor printmaker illustrator ceramicist
science|physicist chemist biologist mathematician astronomer geologist botanist zoologist neuroscientist
religion|priest bishop archbishop cardinal imam rabbi monk nun
medicine|surgeon physician nurse dentist cardiologist veterinarian
law|lawyer attorney judge prosecutor barrister jurist
military|admiral soldier
crime|murderer gangster drug-lord smuggler robber fraudster serial-killer
`;

/** Fields that go together often enough. */
export const JOINED_FIELDS = `
sport sport-player
performance letters
performance sport-player
letters science
letters politics
letters religion
letters medicine
letters law
letters military
politics medicine
politics law
politics military
science medicine
art letters
`;

/** What works, contests and clubs are of, one dimension a line: a definition names those that there are. */
export const SUBJECT_ROWS = `
sport|football basketball baseball cricket hockey volleyball handball rugby tennis golf poker chess boxing wrestling athletics cycling swimming
genre|thriller horror comedy romantic thriller western fantasy science-fiction war crime animated documentary musical action drama biographical historical espionage medical legal superhero
`;

/** Who plays what: a footballer is no tennis player. */
export const PLAYER_ROWS = `
football|footballer goalkeeper midfielder striker quarterback
cricket|cricketer batsman
golf|golfer
boxing|boxer
wrestling|wrestler
swimming|swimmer
cycling|cyclist
athletics|sprinter hurdler
`;
