/** Nouns that count the same kind of thing in news, one class a line; written from public knowledge. */

const CLASS_ROWS = `
policeman policewoman police_officer police officer cop
soldier troop serviceman serviceperson servicemember trooper
militant gunman fighter rebel insurgent gunmen
civilian
attacker assailant
protester protestor demonstrator
migrant
refugee
prisoner detainee inmate captive
hostage
child minor
student pupil
journalist reporter
worker employee
deputy lawmaker parliamentarian legislator mp
ship vessel boat
plane aircraft jet warplane airplane
vehicle car
missile rocket
drone uav
house home
inhabitant resident
passenger
fire blaze conflagration
doctor physician
firm company
film movie
pact accord treaty
`;

export const COUNTED_CLASSES: ReadonlyMap<string, string> = new Map(
  CLASS_ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const words = row.split(" ");
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** Words that may count any of the classes of people: they include others, so their figures are not compared with those. */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  "person people man woman individual human victim casualty dead force personnel member body life soul other official".split(
    " ",
  ),
);
