/** Dictionary forms and derivations of English words. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { baseOf } from "../../server/src/core/language/lemmas/derivations.js";
import { isFunctionWord, lemmaOf } from "../../server/src/core/language/lemmas/lemmas.js";

/** Each line: a lemma, a colon, and forms that have it. */
function checkForms(read: (word: string) => string, lines: string): void {
  for (const line of lines.trim().split("\n")) {
    const [lemma = "", forms = ""] = line.trim().split(": ");
    for (const form of forms.split(" ")) {
      assert.equal(read(form), lemma, form);
    }
  }
}

describe("lemmaOf", () => {
  it("takes regular inflection off", () => {
    checkForms(
      lemmaOf,
      `attack: attack attacks attacked attacking Attacked
       force: force forces forced forcing
       stop: stops stopped stopping
       deny: denies denied denying
       control: controlled controls controlling
       create: created creates creating
       agree: agreed agrees agreeing
       wound: wounded wounds wound
       require: required requires
       seize: seized seizing
       visit: visited visiting
       invite: invited inviting
       country: countries country
       hero: heroes
       church: churches
       kill: killed kills killing
       offer: offered offering
       declare: declared declaring
       secure: secured
       damage: damaged damages
       belong: belonged belongs
       change: changed changing
       argue: argued argues`,
    );
  });

  it("knows irregular forms", () => {
    checkForms(
      lemmaOf,
      `say: said says
       withdraw: withdrew withdrawn withdraws
       die: died dies dying
       policeman: policemen
       child: children
       be: is was were been
       crisis: crises
       wolf: wolves
       large: larger largest
       big: bigger biggest
       flee: fled fleeing`,
    );
  });

  it("leaves alone what only looks inflected", () => {
    for (const word of [
      "news",
      "series",
      "politics",
      "during",
      "hundred",
      "red",
      "gas",
      "bus",
      "analysis",
      "morning",
      "always",
      "less",
      "need",
      "king",
      "Paris",
      "Belarus",
    ]) {
      assert.equal(lemmaOf(word), word.toLowerCase());
    }
  });

  it("folds spelling: case, diacritics, possessives, British forms", () => {
    checkForms(
      lemmaOf,
      "organization: organisations Organization organization’s\ndefense: defence\nlabor: labour\ncafe: café cafés\nminister: minister’s ministers'",
    );
  });
});

describe("baseOf", () => {
  it("joins nominalisations with their verbs", () => {
    checkForms(
      baseOf,
      `withdraw: withdrawal withdraw
       deploy: deployment
       recognize: recognition
       attack: attacker
       invade: invasion invader
       independent: independence
       escalate: escalation
       organize: organization organizer
       support: supporter
       strengthen: strength
       accept: acceptance
       liberate: liberator liberation`,
    );
  });

  it("leaves words alone that only look derived", () => {
    for (const word of ["minister", "nation", "document", "border", "party", "river", "moment", "general", "city"]) {
      assert.equal(baseOf(word), word);
    }
  });
});

describe("isFunctionWord", () => {
  it("knows the closed classes", () => {
    assert.ok(["the", "of", "would", "n't", "because", "himself"].every(isFunctionWord));
    assert.ok(!["army", "said", "new", "three"].some(isFunctionWord));
  });
});
