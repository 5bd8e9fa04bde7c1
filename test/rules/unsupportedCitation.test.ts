/** Citations that bear on their sentence in other words, and citations of another matter: sixty sentences about six articles. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { openTestWorkspace, type TestWorkspace } from "../support/workspace.js";

const ARTICLES: Readonly<Record<string, string>> = {
  bridge: `title: Bridge over the Drin gives way under lorry
published: 2022-04-12
---
SHKODER, April 12 (Adria Wire) - A road bridge over the river Drin gave way on Monday evening when a lorry with gravel was crossing it. The driver swam ashore. Nobody else was on the bridge.

Prefect Gjon Marku closed the road between Vau i Dejës and Koman. He said that an engineer had warned of rust in the northern pier in 2019. A ferry takes pupils across until a pontoon is ready.`,
  strike: `title: Cleaners of Lisbon metro walk out
published: 2022-05-03
---
The cleaners of the Lisbon metro have laid down their brooms. About 320 of them want an hourly wage of nine euros. Their employer, Limpa Norte, offers eight. Talks broke down at half past two in the morning.

The minister of labour, who had offered to mediate, was not let in. Union leader Teresa Faria spoke of a month without work. Rubbish lies on the platforms; two stations are shut.`,
  comet: `title: Amateur finds comet from balcony in Brno
published: 2022-06-20
---
A retired dentist in Brno has found a comet with a telescope that he built from a drainpipe. Zdeněk Hora, 71, took the first picture on 2 June at 3.40 in the morning and thought it was a scratch on the lens.

The observatory at Ondřejov confirmed the find a week later. The comet passes the sun in October. It will bear his name and that of a Chilean survey that saw it nine hours after him.`,
  verdict: `title: Fishmonger cleared of poisoning
published: 2022-07-01
---
A jury in Bergen on Thursday cleared the fishmonger Odd Hagen of having poisoned eleven customers. The toxin, the court heard, came from mussels that a wholesaler had labelled wrongly. Prosecutor Siri Vik had asked for eighteen months.

Hagen wept when the foreman read the verdict. His shop burned down in March. He means to open a bakery.`,
  locusts: `title: Locusts reach the wheat of Balkh
published: 2022-05-28
---
Swarms of locusts have come down on the fields of Balkh. Farmers dig trenches and beat drums. In the district of Sholgara a third of the wheat is eaten, its governor, Abdul Wasi, says.

The agency for food sends 40 tonnes of bait by rail from Mazar. Pilots refuse to spray because of the fighting. The last plague of this size was in 1998.`,
  merger: `title: Two brewers of Ghent agree to merge
published: 2022-08-09
---
The breweries De Zwaan and Kessel will become one on 1 January. Their owners shook hands on Monday after eleven weeks. The new house, with 240 people, is to be led by Lotte Claes of De Zwaan.

The kettles of Kessel, out of use since the spring, go to a museum. Beer of both names will be sold on. The competition authority has still to agree.`,
};

/** Sentence, key, and whether it is reported that the article has nothing to do with it. */
type Row = readonly [claim: string, key: string, reported?: "other matter"];

const OTHER = "other matter";
const ROWS: readonly Row[] = [
  // In other words.
  ["The crossing collapsed while a truck was on it.", "bridge"],
  ["The trucker saved himself by swimming.", "bridge"],
  ["Corrosion had been known of for three years.", "bridge"],
  ["Schoolchildren are brought over by boat.", "bridge"],
  ["The vehicle was carrying stones when the structure failed on 11 April 2022.", "bridge"],
  ["Sweepers in the capital's underground are on strike for better pay.", "strike"],
  ["The two sides are a euro apart.", "strike"],
  ["Negotiations failed in the small hours.", "strike"],
  ["Stops had to be closed because of the dirt.", "strike"],
  ["A former tooth doctor discovered a celestial body with an instrument of his own making.", "comet"],
  ["At first the pensioner took the spot for a flaw in the glass.", "comet"],
  ["Professionals bore out the discovery within days.", "comet"],
  ["He photographed it early on 2 June 2022 from his flat.", "comet"],
  ["A court acquitted the seller of seafood.", "verdict"],
  ["The shellfish had carried the wrong label.", "verdict"],
  ["The accused was in tears at the end.", "verdict"],
  ["He plans to sell bread from now on.", "verdict"],
  ["Insects have eaten much of the grain.", "locusts"],
  ["Peasants try to drive the pests away with noise.", "locusts"],
  ["Planes cannot be used against them as long as there is war.", "locusts"],
  ["Nothing like it had been seen for more than two decades.", "locusts"],
  ["The two beer makers join forces at the start of 2023.", "merger"],
  ["A woman will be at the head of the firm.", "merger"],
  ["Regulators have not yet given their blessing.", "merger"],
  ["Old equipment ends up in an exhibition.", "merger"],
  // Slips: the article speaks of it and says otherwise.
  ["The bridge over the Drin fell on Tuesday in the centre of Tirana.", "bridge"],
  ["The cleaners' employer comes from Porto.", "strike"],
  ["Hora found the comet at a quarter to six in the evening.", "comet"],
  ["The mussels had come from Stavanger.", "verdict"],
  ["The bait is flown in from Herat.", "locusts"],
  ["The minister Ana Godinho took part in the talks about the cleaners.", "strike"],
  ["The brewers had negotiated for two years in Brussels.", "merger"],
  // Another matter altogether.
  ["Toyota recalled 60,000 vans over their brakes.", "bridge", OTHER],
  ["The parliament of Estonia passed a law on forests.", "bridge", OTHER],
  ["Pirates seized a tanker off Lagos in March.", "strike", OTHER],
  ["Nurses in Glasgow rejected an offer of four per cent.", "comet", OTHER],
  ["A volcano on Iceland has been spewing ash since Sunday.", "strike", OTHER],
  ["Chess champion Aruna Silva lost her title in Baku.", "comet", OTHER],
  ["Poachers killed six rhinos in the Kruger park.", "verdict", OTHER],
  ["Nokia is closing its research centre in Ulm.", "locusts", OTHER],
  ["The bishop of Trier apologised to victims of abuse.", "merger", OTHER],
  ["Interpol arrested a dealer in stolen icons at Naples.", "locusts", OTHER],
  ["The central bank of Ghana raised its rate to 19 per cent.", "verdict", OTHER],
  ["Greek shipyards are building corvettes for Egypt.", "merger", OTHER],
  ["Hackers published the files of a clinic in Turku.", "bridge", OTHER],
  ["An orchestra from Seoul cancelled its tour of Canada.", "comet", OTHER],
  // The wrong one of the six.
  ["Odd Hagen was cleared by a jury in Bergen.", "merger", OTHER],
  ["Gjon Marku closed the road to Koman.", "verdict", OTHER],
  ["Locusts have eaten a third of the wheat in Sholgara.", "strike", OTHER],
  ["The breweries De Zwaan and Kessel are merging.", "comet", OTHER],
  ["Zdeněk Hora found a comet from his balcony in Brno.", "locusts", OTHER],
  ["Limpa Norte offers its cleaners eight euros an hour.", "bridge", OTHER],
  ["A ferry takes pupils across the Drin.", "locusts", OTHER],
  ["The cleaners of the Lisbon metro have laid down their brooms.", "verdict", OTHER],
  ["The observatory at Ondřejov confirmed the comet.", "strike", OTHER],
  ["Prosecutor Siri Vik had asked for eighteen months.", "bridge", OTHER],
  ["Lotte Claes will lead the new brewery in Ghent.", "verdict", OTHER],
  ["Pilots refuse to spray the locusts because of the fighting.", "merger", OTHER],
  ["A wholesaler had labelled the mussels wrongly.", "comet", OTHER],
  ["The governor of Sholgara is called Abdul Wasi.", "bridge", OTHER],
];

async function openArticles(): Promise<TestWorkspace> {
  const articles = Object.entries(ARTICLES).map(
    ([key, text]) => [`corpus/${key}.md`, `---\nid: ${key}\npublisher: Adria Wire\ngrade: B\n${text}\n`] as const,
  );
  const notes = ROWS.map(
    ([claim, key], at) =>
      [`notes/n${String(at)}.md`, `---\ndate: 2022-09-01\n---\n${claim.slice(0, -1)} [@${key}].\n`] as const,
  );
  return openTestWorkspace(new Map([...articles, ...notes]));
}

describe("whether a cited article speaks of the matter", async () => {
  const workspace = await openArticles();
  for (const [at, [claim, key, reported]] of ROWS.entries())
    it(`${claim} [@${key}]`, async () => {
      const found = await workspace.diagnostics(`notes/n${String(at)}.md`);
      assert.equal(
        found.some(({ code }) => code === "unsupported-citation"),
        reported !== undefined,
      );
    });
});
