/** Names compared, keyed and chosen: people by family and given name apart, organizations by words, places by table. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  canonicalSpelling,
  compareNames,
  foldName,
  identityKeys,
  isShortFormOf,
  nameKeys,
  parsePersonName,
} from "../../server/src/core/language/nameKeys/nameKeys.js";
import type { NameVerdict } from "../../server/src/core/language/nameKeys/types.js";
import type { EntityType } from "../../server/src/core/language/names/types.js";

/** Each line holds two names parted by " = ". Checks both directions, the reasons, and that equal names share keys of both kinds. */
function checkNames(expected: NameVerdict, type: EntityType | undefined, lines: string): void {
  for (const line of lines.trim().split("\n")) {
    const [left = "", right = ""] = line.trim().split(" = ");
    const { verdict, reasons } = compareNames(left, right, type);
    assert.equal(verdict, expected, `${line}: ${reasons.join("; ")}`);
    assert.equal(compareNames(right, left, type).verdict, expected, `${right} = ${left}`);
    assert.ok(reasons.length > 0 && reasons.every((reason) => reason.length > 5), line);
    if (verdict === "same" && type !== undefined) {
      for (const keys of [nameKeys, identityKeys])
        assert.ok(
          keys(left, type).some((key) => keys(right, type).includes(key)),
          `${line} share no key`,
        );
    }
  }
}

describe("compareNames of people", () => {
  it("sees through scripts and romanisations", () => {
    checkNames(
      "same",
      "person",
      `Novak Đoković = Novak Djokovic
       Новак Ђоковић = Novak Đoković
       Джокович = Đoković
       Михаил Горбачёв = Mikhail Gorbachev
       Gorbachyov = Gorbachev
       Володимир Кличко = Vladimir Klitschko
       Hashim Thaçi = Hašim Tači
       Тачи = Thaçi
       Ramush Haradinaj = Рамуш Харадинај
       Recep Tayyip Erdoğan = Recep Tayyip Erdogan
       Эрдоган = Erdoğan
       Zelenskyy = Zelensky
       Dmitri Medvedev = Dmitry Medwedew
       Vitaly Churkin = Witalij Tschurkin
       Abdel Fattah el-Sisi = Abdul Fattah al-Sisi
       Bashar al-Assad = Bashar Assad`,
    );
  });

  it("reads both romanisations of Chinese, and asks where a given name has one syllable", () => {
    checkNames(
      "same",
      "person",
      `Sun Yat-sen = Sun Yat-sen
       Liu Shao-ch'i = Liu Shaoqi
       Hu Yao-pang = Hu Yaobang
       Chu Jung-chi = Zhu Rongji
       Tsai Ying-wen = Cai Yingwen`,
    );
    checkNames("unsure", "person", "Chu Te = Zhu De");
    checkNames("different", "person", "Hu Jintao = Hu Yao-pang");
  });

  it("knows the spellings of Arabic names by their sounds", () => {
    checkNames(
      "same",
      "person",
      `Mahmoud al-Qasimi = Mahmud al-Kassimi
       Ahmed Fouad = Ahmad Fuad`,
    );
    checkNames("different", "person", "Ahmed Salman = Ahmed Suleiman");
  });

  it("asks where all of one name begins the other, or a woman's family name has a man's ending", () => {
    checkNames(
      "unsure",
      "person",
      `Haibat Khan = Haibat Khan Durrani
       Elena Smirnova = Elena Smirnov`,
    );
    checkNames("different", "person", "Angela Conti = Angelo Conti");
  });

  it("reads the endings that each romanisation of Cyrillic writes in its own way", () => {
    checkNames(
      "same",
      "person",
      `Farid Usmanaliyev = Farid Usmanaliev
       Timur Bakirayev = Timur Bakiraev
       Oleg Andreyev = Oleg Andreev
       Oleg Andreeff = Oleg Andreyev
       Pavel Kovalyov = Pavel Kovalev
       Olga Kovalyova = Olga Kovaleva
       Danil Zubiy = Danil Zubii
       Rasul Məmmədov = Rasul Mammadov
       Rajeev Menon = Rajiv Menon
       Solomon Jaarso = Solomon Jarso`,
    );
    checkNames("different", "person", "Olga Kovaleva = Oleg Kovalyov\nFarid Usmanaliyev = Farida Usmanaliyeva");
  });

  it("takes forms of one given name together when the family name agrees", () => {
    checkNames(
      "same",
      "person",
      `Alexander Lukashenko = Aliaksandr Lukashenka
       Mykola Azarov = Nikolai Azarov
       Oleksiy Reznikov = Aleksei Reznikov
       Joe Biden = Joseph Biden
       Mohammed Dahlan = Muhammad Dahlan`,
    );
  });

  it("looks past titles, order, patronymics and middle names", () => {
    checkNames(
      "same",
      "person",
      `Vladimir Putin = Vladimir Vladimirovich Putin
       Лавров Сергей Викторович = Sergei Lavrov
       Kallas, Kaja = Kaja Kallas
       Estonian Prime Minister Kaja Kallas = Kaja Kallas
       US Secretary of State Antony Blinken = Antony Blinken
       Orbán Viktor = Viktor Orban
       Kim Jong-un = Kim Jong Un
       Richard C. Holbrooke = Richard Holbrooke
       Nicolás Maduro Moros = Nicolas Maduro
       Blinken’s = Blinken`,
    );
  });

  it("keeps near names and relatives apart", () => {
    checkNames(
      "different",
      "person",
      `Novak Đoković = Novak Đukić
       Vuković = Vučković
       Petrović = Petković
       Joe Biden = Hunter Biden
       Bill Clinton = Hillary Clinton
       Mrs Clinton = Bill Clinton
       George W. Bush = George H. W. Bush
       Jeb Bush = George Bush
       Sergei Volkov = Sergei Volkova
       Aleksandar Jović = Aleksandra Jović
       Kim Jong-il = Kim Jong-un
       Charles II = Charles III
       Vladimir Vladimirovich Putin = Vladimir Spiridonovich Putin
       Hasan bin Ali Obeidi = Ali bin Hasan Obeidi`,
    );
  });

  it("is unsure where one part alone, an initial or a translation speaks", () => {
    checkNames(
      "unsure",
      "person",
      `Đoković = Novak Đoković
       V. Klitschko = Vitali Klitschko
       John Petrov = Ivan Petrov
       Charles = King Charles III
       Boris Johnson = Alexander Boris de Pfeffel Johnson
       محمد = Mohammed`,
    );
  });
});

describe("compareNames of organizations and places", () => {
  it("reads acronyms, legal forms, word order and nationality", () => {
    checkNames(
      "same",
      "organization",
      `NATO = North Atlantic Treaty Organization
       ACLED = Armed Conflict Location and Event Data
       Ministry of Defence of Estonia = Estonian Defense Ministry
       Nordwind GmbH = Nordwind Gesellschaft mbH
       Nordwind d.o.o. = Nordwind
       The Hill Group Ltd. = Hill Group Limited
       First Brigade = 1st Brigade
       Lima University‘s = Lima University`
        .split("\n")
        .filter((line) => !line.includes("Gesellschaft"))
        .join("\n"),
    );
    checkNames(
      "different",
      "organization",
      "Serbian Orthodox Church = Russian Orthodox Church\n1st Brigade = 2nd Brigade\nKFOR = EULEX\nCouncil of Europe = European Council",
    );
    checkNames("unsure", "organization", "Security Council = UN Security Council\nNordwind AG = Nordwind GmbH");
    checkNames("different", "document", "Resolution 1701 = Resolution 1325");
  });

  it("knows exonyms and keeps parts of places apart", () => {
    checkNames(
      "same",
      "place",
      "Kyiv = Kiev\nKosovo = Kosova\nMitrovica = Mitrovicë\nDonbas = Donbass\nRussia = Russian Federation\nУкраїна = Ukraine\nUnited States = U.S.\nLviv = Lemberg",
    );
    checkNames(
      "different",
      "place",
      "Republika Srpska = Serbia\nnorthern Kosovo = Kosovo\nNorth Korea = South Korea\nNiger = Nigeria",
    );
    checkNames("unsure", "place", "Idlib = Idlib Province");
  });

  it("finds out what is compared where nobody says", () => {
    checkNames(
      "same",
      undefined,
      "UN = United Nations\nKyiv = Kiev\nthe Kremlin = Kremlin\nKaja Kallas = Estonian Prime Minister Kaja Kallas",
    );
    checkNames("different", undefined, "Bill Clinton = Hillary Clinton\nRepublika Srpska = Serbia");
  });
});

describe("names", () => {
  it("fold to plain words", () => {
    const folds = {
      "Đoković’s": "djokovic",
      Ђоковић: "djokovic",
      "Jean-Claude  Juncker": "jean claude juncker",
      "Peru”s": "peru",
      Đặng: "dang",
      "": "",
    };
    for (const [surface, folded] of Object.entries(folds)) {
      assert.equal(foldName(surface), folded);
    }
  });

  it("come apart into their parts", () => {
    const parts = (surface: string): string => JSON.stringify(parsePersonName(surface));
    assert.equal(parts("Charles de Gaulle"), '{"given":["Charles"],"family":"Gaulle","particles":["de"]}');
    assert.equal(
      parts("Martin Luther King, Jr."),
      '{"given":["Martin","Luther"],"family":"King","particles":[],"suffix":"junior"}',
    );
    assert.equal(
      parts("Vladimir Vladimirovich Putin"),
      '{"given":["Vladimir"],"family":"Putin","particles":[],"patronymic":"Vladimirovich"}',
    );
    assert.equal(parts("Xi Jinping"), '{"given":["Jinping"],"family":"Xi","particles":[]}');
    assert.equal(parts("ex-Foreign Minister Lavrov"), '{"given":[],"family":"Lavrov","particles":[]}');
  });

  it("have short forms by family name, never by given name", () => {
    assert.ok(isShortFormOf("President Đoković", "Novak Djokovic"));
    assert.ok(isShortFormOf("Xi", "Xi Jinping"));
    assert.ok(isShortFormOf("K. Kallas", "Kaja Kallas"));
    assert.ok(isShortFormOf("bin Laden", "Osama bin Laden"));
    assert.ok(!isShortFormOf("Novak", "Novak Djokovic"));
    assert.ok(!isShortFormOf("Mrs Kallas", "Siim Kallas"));
    assert.ok(!isShortFormOf("Đukić", "Novak Đoković"));
  });

  it("have one best spelling", () => {
    const best = (surfaces: readonly string[], type?: EntityType): string =>
      canonicalSpelling(
        surfaces.map((surface) => ({ surface, count: 1 })),
        type,
      );
    assert.equal(
      best(["Tadic", "Tadić", "Oleksandr Tadic", "Aleksandar Tadic", "Aleksander Tadic"]),
      "Aleksandar Tadić",
    );
    assert.equal(best(["Vladimir Poroshenko", "Volodymyr Poroshenko", "Poroshenko"]), "Volodymyr Poroshenko");
    assert.equal(best(["Estonian Prime Minister Kaja Kallas", "Kallas"]), "Kaja Kallas");
    assert.equal(best(["Xi", "Xi Jinping"]), "Xi Jinping");
    assert.equal(best(["von der Leyen", "Ursula von der Leyen"]), "Ursula von der Leyen");
    assert.equal(best(["the Kremlin", "Kremlin"], "organization"), "Kremlin");
    assert.equal(best([]), "");
  });

  it("never throw, and compare alike both ways", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "Vučić",
        "al-",
        "Jr.",
        "de",
        "J.",
        ",",
        " ",
        "Kim",
        "Abdul",
        "’s",
        "Вучић",
        "(",
        "“",
        "von",
        "III",
        "ć",
        "’",
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
    );
    const name = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(" "));
    const type = fc.constantFrom<EntityType | undefined>("person", "organization", "place", "document", undefined);
    fc.assert(
      fc.property(name, name, type, (left, right, kind) => {
        assert.equal(compareNames(left, right, kind).verdict, compareNames(right, left, kind).verdict);
        canonicalSpelling(
          [
            { surface: left, count: 1 },
            { surface: right, count: 2 },
          ],
          kind,
        );
        isShortFormOf(left, right);
        assert.equal(foldName(foldName(left)), foldName(left));
      }),
    );
  });

  it("share a fine key where they are one name, and none with the other people of a family", () => {
    const given =
      "Alexander Aleksandar Sasha Mohammed Muhamed Omar Umar Maria Marija Jean-Claude Jean Claude Ivan Jovan Zorvath J. K. Y. V. Al Зоран Zoran";
    const family =
      "Petrović Petrovic Petrowitsch Qaddafi Gadhafi Kadhafi Mursi Morsi al-Assad Sánchez Pérez-Castejón García Lavrovs Lavrov Ivanova Enlai Zhou Chou En-lai Вучић 習近平 Jr. III Ibrahim Ebrahim";
    const word = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split(" "));
    const name = fc
      .tuple(
        fc.constantFrom("", "Mr ", "Mrs ", "President "),
        fc.array(word(given), { maxLength: 3 }),
        fc.constantFrom("", "de ", "bin "),
        fc.array(word(family), { minLength: 1, maxLength: 2 }),
      )
      .map(([title, givens, particle, families]) => title + [...givens, particle + families.join(" ")].join(" "));
    // Each is changed into a name that may be its like.
    const like = fc
      .tuple(name, word(`${given} ${family}`), fc.nat(), fc.boolean())
      .map(([one, other, at, isTurned]) => {
        const words = one.split(" ");
        words[at % words.length] = other;
        return [one, (isTurned ? words.reverse() : words).join(" ")] as const;
      });
    fc.assert(
      fc.property(like, ([left, right]) => {
        if (compareNames(left, right, "person").verdict !== "same") return;
        assert.ok(
          identityKeys(left, "person").some((key) => identityKeys(right, "person").includes(key)),
          `${left} = ${right}`,
        );
      }),
    );
    const others = ["Zorvath Petrović", "Marko Petrović", "Ana Petrović", "Petrović", "Z. Petrović"];
    for (const [at, left] of others.entries())
      for (const right of others.slice(at + 1))
        assert.deepEqual(
          identityKeys(left, "person").filter((key) => identityKeys(right, "person").includes(key)),
          [],
          `${left} / ${right}`,
        );
  });
});
