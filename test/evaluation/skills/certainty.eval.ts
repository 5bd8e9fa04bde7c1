/** Certainty, polarity and what a negation negates: labelled sentences, the annotated articles, a treebank. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCertainty } from "../../../server/src/core/language/certainty/certainty.js";
import { readPolarity } from "../../../server/src/core/language/polarity/polarity.js";
import { readArticle } from "../../../server/src/core/model/readArticle.js";
import { readText } from "../../../server/src/core/model/readText.js";
import type { Statement } from "../../../server/src/core/model/statement.js";
import { overlaps, type TextRange } from "../../../server/src/core/text/range.js";
import { CERTAINTY_SENTENCES } from "../../language/certainty/labelled.js";
import { OVERCLAIM_SENTENCES } from "../../language/certainty/overclaimSentences.js";
import { certaintyOfContent, polarityOfContent } from "../../language/certainty/scoring.js";
import { readTreebank, type TreebankDocument, type TreebankSentence, type TreebankWord } from "../support/treebank.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const SKILL = "Certainty and polarity";

export const evaluation: SkillEvaluation = {
  skill: SKILL,
  needs: ["gold/seeds.json", "seeds", "data/ud/gum_dev.conllu"],
  evaluate(shared) {
    const documents = readTreebank(join(shared, "data/ud/gum_dev.conllu"));
    return [...labelledRows(), overclaimRow(), estimativeRow(shared), ...negationRows(documents)];
  },
};

function labelledRows(): readonly EvaluationRow[] {
  const readings = CERTAINTY_SENTENCES.map(([text, certainty, polarity]) => {
    const [statement] = readText(text).statements;
    return {
      certainty: statement !== undefined && certaintyOfContent(statement) === certainty,
      polarity: statement !== undefined && polarityOfContent(statement) === polarity,
    };
  });
  const share = (part: "certainty" | "polarity"): number =>
    readings.filter((reading) => reading[part]).length / readings.length;
  const row = { skill: SKILL, blind: false, rows: readings.length };
  return [
    { ...row, set: "own sentences, certainty of what is asserted or reported", accuracy: share("certainty") },
    { ...row, set: "own sentences, affirmed or denied", accuracy: share("polarity") },
  ];
}

/** Words that stress certainty: a sentence is right where exactly those that are labelled are found. */
function overclaimRow(): EvaluationRow {
  const right = OVERCLAIM_SENTENCES.filter(([text, ...stressed]) => {
    const found = readCertainty(text, { start: 0, end: text.length }).overclaims ?? [];
    return found.map(({ start, end }) => text.slice(start, end)).join("|") === stressed.join("|");
  });
  const rows = OVERCLAIM_SENTENCES.length;
  return { skill: SKILL, set: "own sentences, words of overclaim", blind: false, rows, accuracy: right.length / rows };
}

interface Phenomenon {
  readonly id: string;
  readonly quotes: readonly (TextRange & { readonly file: string; readonly quote: string })[];
}

/** What each kind of annotated quotation has to be read as; E7 is the author's stress, which is no degree of certainty. */
const WANTED: Readonly<Record<string, (statement: Statement, quoted: Quoted) => boolean>> = {
  E1: (statement) => statement.kind.kind === "judgement" || hasCue(statement, undefined, ["probable", "planned"]),
  E2: (statement, quoted) => hasCue(statement, quoted.range, ["planned"]),
  E3: (statement, quoted) => hasCue(statement, quoted.range, ["probable"]),
  E4: (statement, quoted) => hasCue(statement, quoted.range, ["possible"]),
  E5: (statement, quoted) => hasCue(statement, quoted.range, ["probable"]),
  E6: (statement, quoted) => hasCue(statement, quoted.range, ["hypothetical"]),
  E7: (statement, { range }) => statement.certainty.overclaims?.some((cue) => overlaps(cue, range)) ?? false,
  E8: (statement, { text }) => statement.certainty.cues.every((cue) => !/^may$/iu.test(text.slice(cue.start, cue.end))),
};

interface Quoted {
  readonly text: string;
  readonly range: TextRange;
}

function hasCue(statement: Statement, range: TextRange | undefined, certainties: readonly string[]): boolean {
  return statement.certainty.cues.some(
    (cue) => certainties.includes(cue.certainty) && (range === undefined || overlaps(cue, range)),
  );
}

function estimativeRow(shared: string): EvaluationRow {
  const { phenomena } = JSON.parse(readFileSync(join(shared, "gold/seeds.json"), "utf8")) as {
    readonly phenomena: readonly Phenomenon[];
  };
  const facts = new Map<string, { readonly text: string; readonly statements: readonly Statement[] }>();
  const read = (file: string) => {
    const text = readFileSync(join(shared, "seeds", file), "utf8");
    const article = facts.get(file) ?? { text, statements: readArticle({ file, text }).statements };
    facts.set(file, article);
    return article;
  };
  const rows = phenomena.flatMap(({ id, quotes }) => {
    const isRight = WANTED[id];
    return isRight === undefined ? [] : quotes.map((quote) => ({ id, quote, isRight }));
  });
  const wrong = rows.filter(({ quote, isRight }) => {
    const { text, statements } = read(quote.file);
    return !statements.some(
      (statement) => overlaps(statement.range, quote) && isRight(statement, { text, range: quote }),
    );
  });
  return {
    skill: SKILL,
    set: "annotated articles, estimative language E1–E8",
    blind: false,
    rows: rows.length,
    accuracy: (rows.length - wrong.length) / rows.length,
    ...(wrong.length === 0
      ? {}
      : { remark: `wrong: ${wrong.map(({ id, quote }) => `${id} “${quote.quote.slice(0, 60)}”`).join("; ")}` }),
  };
}

/** The predicates that the treebank marks with "not", "never" or, on one of their arguments, "no". */
function negatedPredicates(
  sentence: TreebankSentence,
): readonly { readonly cue: TextRange; readonly predicate: TextRange }[] {
  return sentence.words.flatMap((word) => {
    const lower = word.form.toLowerCase();
    const head = sentence.words[word.head];
    if (head === undefined) return [];
    if (word.deprel === "advmod" && /^(?:not|n't|n’t|never)$/u.test(lower))
      return verbOf(sentence, head).map((predicate) => ({ cue: word, predicate }));
    if (word.deprel === "det" && lower === "no" && /^(?:nsubj|obj)/u.test(head.deprel)) {
      return verbOf(sentence, sentence.words[head.head]).map((predicate) => ({ cue: word, predicate }));
    }
    return [];
  });
}

/** The verb itself, or the copula of a predicate that is none. */
function verbOf(sentence: TreebankSentence, predicate: TreebankWord | undefined): readonly TextRange[] {
  if (predicate === undefined) return [];
  if (predicate.upos === "VERB" || predicate.upos === "AUX") return [predicate];
  const copula = sentence.words.find(({ deprel, head }) => deprel === "cop" && sentence.words[head] === predicate);
  return copula === undefined ? [] : [copula];
}

const CUES = /^(?:not|n't|n’t|never|no|cannot)$/iu;

function negationRows(documents: readonly TreebankDocument[]): readonly EvaluationRow[] {
  const press = documents.filter(({ genre }) => genre === "news" || genre === "interview");
  return [
    negationRow("gum_dev all genres, verbs that are negated", documents),
    negationRow("gum_dev news and interviews, verbs that are negated", press),
  ];
}

/** Cues are those of the treebank; a verb counts as negated where it stands in the scope of a cue and is the verb that the cue turns round. */
function negationRow(set: string, documents: readonly TreebankDocument[]): EvaluationRow {
  let [wanted, found, right] = [0, 0, 0];
  for (const { text, sentences } of documents) {
    for (const sentence of sentences) {
      const gold = negatedPredicates(sentence);
      const { cues } = readPolarity(text, sentence);
      const got = cues.filter((cue) => cue.predicate !== undefined && CUES.test(text.slice(cue.start, cue.end)));
      wanted += gold.length;
      found += got.length;
      right += gold.filter(({ predicate }) =>
        got.some((cue) => cue.predicate !== undefined && overlaps(cue.predicate, predicate)),
      ).length;
    }
  }
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, wanted);
  return {
    skill: SKILL,
    set,
    blind: true,
    rows: wanted,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    remark: "by particle, adverb and determiner; of a predicate that is no verb, its copula",
  };
}
