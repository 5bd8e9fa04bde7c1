/** Propositions read from trees that are right: each sentence is written with its arcs, so that the rules are tried without a parser. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readPropositions } from "../../server/src/core/language/propositions/propositions.js";
import type { Proposition } from "../../server/src/core/language/propositions/types.js";
import type { SyntaxTree, SyntaxWord, UniversalTag } from "../../server/src/core/language/syntax/types.js";

/** A word a piece: form, tag, number of its head (0 for the root), relation, and its lemma where it is not the form in lower case. */
function parse(marked: string): { readonly text: string; readonly tree: SyntaxTree } {
  let text = "";
  const words = marked.split(/\s+/u).map((piece): SyntaxWord => {
    const [form = "", upos = "X", head = "0", deprel = "root", lemma = form.toLowerCase()] = piece.split("/");
    if (text !== "" && !/^[,.?]$|^n't$|^'s$/u.test(form)) text += " ";
    const start = text.length;
    text += form;
    const end = text.length;
    return { start, end, upos: upos as UniversalTag, lemma, head: Number(head) - 1, deprel, confidence: 1 };
  });
  return { text, tree: { start: 0, end: text.length, words } };
}

/** One line a proposition: base, roles with their head words, "not", "~certainty", "@kind=holder". */
function summary(text: string, proposition: Proposition): string {
  const slice = (range: { readonly start: number; readonly end: number } | undefined): string =>
    range === undefined ? "" : text.slice(range.start, range.end);
  const roles = proposition.arguments
    .filter((each) => each.role !== "content")
    .map((each) => `${each.role}=${slice(each.head)}`);
  return [
    proposition.predicate.base,
    ...roles,
    ...(proposition.polarity === "negative" ? ["not"] : []),
    ...(proposition.certainty === "certain" ? [] : [`~${proposition.certainty}`]),
    ...proposition.embeddings.map(
      (each) => `@${each.kind}${each.holder === undefined ? "" : `=${slice(each.holder)}`}`,
    ),
  ].join(" ");
}

function check(marked: string, expected: readonly string[]): void {
  const { text, tree } = parse(marked);
  assert.deepEqual(
    readPropositions(text, tree).map((each) => summary(text, each)),
    expected,
    text,
  );
}

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "shares the subject of coordinated verbs",
    "Bandits/NOUN/2/nsubj/bandit shot/VERB/0/root/shoot a/DET/4/det driver/NOUN/2/obj and/CCONJ/6/cc burned/VERB/2/conj/burn his/PRON/8/nmod:poss lorry/NOUN/6/obj ./PUNCT/2/punct",
    ["shoot agent=Bandits patient=driver", "burn agent=Bandits patient=lorry"],
  ],
  [
    "makes one proposition of each coordinated patient",
    "One/NUM/2/nummod guard/NOUN/7/nsubj:pass and/CCONJ/5/cc three/NUM/5/nummod cooks/NOUN/2/conj/cook were/AUX/7/aux:pass/be freed/VERB/0/root/free by/ADP/9/case divers/NOUN/7/obl:agent/diver ./PUNCT/7/punct",
    ["free patient=guard agent=divers", "free patient=cooks agent=divers"],
  ],
  [
    "leaves together who met each other",
    "Osten/PROPN/4/nsubj and/CCONJ/3/cc Karvel/PROPN/1/conj met/VERB/0/root/meet ./PUNCT/4/punct",
    ["meet agent=Osten agent=Karvel"],
  ],
  [
    "gives a denial to its holder and denies what is denied",
    "Osten/PROPN/2/nsubj denied/VERB/0/root/deny sinking/VERB/2/xcomp/sink the/DET/5/det ferry/NOUN/3/obj ./PUNCT/2/punct",
    ["deny agent=Osten", "sink agent=Osten patient=ferry not @denial=Osten"],
  ],
  [
    "reads a report behind its content",
    "Nobody/PRON/3/nsubj:pass was/AUX/3/aux:pass/be hurt/VERB/0/root ,/PUNCT/6/punct police/NOUN/6/nsubj said/VERB/3/parataxis/say ./PUNCT/3/punct",
    ["hurt patient=Nobody not @statement=police", "say agent=police"],
  ],
  [
    "follows a relative pronoun through a report",
    "Smugglers/NOUN/9/nsubj/smuggler who/PRON/6/nsubj:pass Osten/PROPN/4/nsubj says/VERB/1/acl:relcl/say were/AUX/6/aux:pass/be armed/VERB/4/ccomp/arm by/ADP/8/case Karvel/PROPN/6/obl:agent fled/VERB/0/root/flee ./PUNCT/9/punct",
    ["say agent=Osten", "arm patient=Smugglers agent=Karvel @statement=Osten", "flee agent=Smugglers"],
  ],
  [
    "brings an event noun and its verb together",
    "Rebels/NOUN/2/nsubj/rebel staged/VERB/0/root/stage an/DET/4/det ambush/NOUN/2/obj on/ADP/7/case the/DET/7/det patrol/NOUN/4/nmod ./PUNCT/2/punct",
    ["ambush agent=Rebels patient=patrol"],
  ],
  [
    "makes no fact of a plan, nor of what was refused",
    "The/DET/2/det firm/NOUN/3/nsubj plans/VERB/0/root/plan to/PART/5/mark sell/VERB/3/xcomp the/DET/7/det mine/NOUN/5/obj but/CCONJ/9/cc refused/VERB/3/conj/refuse to/PART/11/mark close/VERB/9/xcomp it/PRON/11/obj ./PUNCT/3/punct",
    ["plan agent=firm", "sell agent=firm patient=mine ~planned @plan=The firm", "close agent=firm patient=it not"],
  ],
  [
    "does not deny a clause for one phrase that is taken back",
    "It/PRON/3/nsubj:pass was/AUX/3/aux:pass/be ruined/VERB/0/root/ruin by/ADP/6/case a/DET/6/det flood/NOUN/3/obl:agent ,/PUNCT/11/punct not/PART/11/advmod by/ADP/11/case a/DET/11/det bomb/NOUN/6/conj ./PUNCT/3/punct",
    ["ruin patient=It agent=flood", "ruin patient=It agent=bomb not"],
  ],
  [
    "tells what an apposition says",
    "Ana/PROPN/8/nsubj Torv/PROPN/1/flat ,/PUNCT/5/punct the/DET/5/det mayor/NOUN/1/appos ,/PUNCT/5/punct never/ADV/8/advmod lied/VERB/0/root/lie ./PUNCT/8/punct",
    ["be theme=Ana attribute=mayor", "lie agent=Ana not"],
  ],
  [
    "leaves open what there is no evidence of",
    "They/PRON/2/nsubj found/VERB/0/root/find no/DET/4/det evidence/NOUN/2/obj that/SCONJ/7/mark he/PRON/7/nsubj drank/VERB/4/acl/drink ./PUNCT/2/punct",
    ["find agent=They patient=evidence not", "drink agent=he ~hypothetical"],
  ],
  [
    "takes no verb with an object and without “be” for a passive",
    "Rebels/NOUN/3/nsubj:pass/rebel have/AUX/3/aux seized/VERB/0/root/seize a/DET/5/det bridge/NOUN/3/obj ./PUNCT/3/punct",
    ["seize agent=Rebels patient=bridge"],
  ],
  [
    "reads a report for what it is where the parse has it for the main clause",
    "The/DET/2/det dam/NOUN/3/nsubj leaks/VERB/5/advcl/leak ,/PUNCT/3/punct writes/VERB/0/root/write the/DET/7/det Courier/PROPN/5/obj ./PUNCT/5/punct",
    ["leak agent=dam @statement=the Courier", "write agent=Courier"],
  ],
  [
    "affirms what “but” opens",
    "It/PRON/5/nsubj is/AUX/5/cop/be not/PART/5/advmod a/DET/5/det bank/NOUN/0/root but/CCONJ/8/cc a/DET/8/det club/NOUN/5/conj ./PUNCT/5/punct",
    ["be theme=It attribute=bank not", "be theme=It attribute=club"],
  ],
  [
    "gives what a claim is to whoever makes it",
    "Their/PRON/2/nmod:poss claim/NOUN/6/nsubj:outer is/AUX/6/cop/be that/SCONJ/6/mark trains/NOUN/6/nsubj/train stopped/VERB/0/root/stop ./PUNCT/6/punct",
    ["stop agent=trains @statement=Their"],
  ],
  [
    "shares a refusal between what was refused, and no modal between clauses",
    "He/PRON/2/nsubj refused/VERB/0/root/refuse to/PART/4/mark pay/VERB/2/xcomp or/CCONJ/6/cc leave/VERB/4/conj ,/PUNCT/9/punct and/CCONJ/9/cc stayed/VERB/2/conj/stay ./PUNCT/2/punct",
    ["pay agent=He not", "leave agent=He not", "stay agent=He"],
  ],
  [
    "takes the object of an order for the one who acts",
    "Guards/NOUN/2/nsubj/guard ordered/VERB/0/root/order them/PRON/2/obj not/PART/6/advmod to/PART/6/mark enter/VERB/2/xcomp ./PUNCT/2/punct",
    ["order agent=Guards patient=them", "enter agent=them not ~planned @order=Guards"],
  ],
  [
    "weakens both sides of a condition",
    "If/SCONJ/3/mark it/PRON/3/nsubj rains/VERB/7/advcl/rain ,/PUNCT/3/punct crews/NOUN/7/nsubj/crew will/AUX/7/aux stop/VERB/0/root ./PUNCT/7/punct",
    ["rain agent=it ~hypothetical", "stop agent=crews ~hypothetical"],
  ],
];

describe("propositions", () => {
  for (const [name, marked, expected] of CASES) it(name, () => check(marked, expected));

  it("keeps what is counted apart", () => {
    const { text, tree } = parse(
      "One/NUM/2/nummod guard/NOUN/8/nsubj:pass and/CCONJ/6/cc three/NUM/6/nummod hired/ADJ/6/amod cooks/NOUN/2/conj/cook were/AUX/8/aux:pass/be freed/VERB/0/root/free ./PUNCT/8/punct",
    );
    const counted = readPropositions(text, tree).map((each) => each.arguments[0]?.counted);
    assert.deepEqual(
      counted.map(
        (each) => each && [text.slice(each.number.start, each.number.end), text.slice(each.noun.start, each.noun.end)],
      ),
      [
        ["One", "guard"],
        ["three", "hired cooks"],
      ],
    );
  });

  it("reads any tree", () => {
    const relations =
      "root nsubj obj obl conj cc acl acl:relcl advcl xcomp ccomp parataxis appos case mark cop aux:pass punct nmod advmod";
    const forms = "who not said killed attack no if to by and or of deny plan be he".split(" ");
    const word = fc.record({
      form: fc.constantFrom(...forms),
      upos: fc.constantFrom<UniversalTag>("NOUN", "VERB", "PRON", "ADJ", "AUX", "PART", "ADP", "PROPN"),
      head: fc.integer({ min: -3, max: 30 }),
      deprel: fc.constantFrom(...relations.split(" ")),
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), (pieces) => {
        const text = pieces.map((piece) => piece.form).join(" ");
        let at = 0;
        const words = pieces.map((piece): SyntaxWord => {
          const start = at;
          at += piece.form.length + 1;
          const { upos, head, deprel, form } = piece;
          return { start, end: start + form.length, upos, head, deprel, lemma: form, confidence: 0.5 };
        });
        for (const found of readPropositions(text, { start: 0, end: text.length, words })) {
          assert.ok(found.range.start <= found.range.end && found.range.end <= text.length);
          assert.ok(found.confidence >= 0 && found.confidence <= 1);
        }
      }),
    );
  });

  it("takes time in proportion to the length of a sentence", () => {
    const long = (length: number): SyntaxTree => ({
      start: 0,
      end: length * 4,
      words: Array.from({ length }, (_, index): SyntaxWord => ({
        start: index * 4,
        end: index * 4 + 3,
        upos: index % 2 === 0 ? "VERB" : "NOUN",
        lemma: "say",
        head: index - 1,
        deprel: index === 0 ? "root" : index % 3 === 0 ? "ccomp" : "conj",
        confidence: 1,
      })),
    });
    assert.ok(readPropositions("say ".repeat(20_000), long(20_000)).length > 0);
  });
});
