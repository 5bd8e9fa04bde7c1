/** Roles and titles: labelled sentences, and the roles that the annotated articles give to their persons. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "../../../server/src/core/model/readArticle.js";
import { readText } from "../../../server/src/core/model/readText.js";
import { OFFICE_HEADS } from "../../../server/src/core/language/titles/titles.lexicon.js";
import { overlaps } from "../../../server/src/core/text/range.js";
import { ROLE_SENTENCES } from "../../language/roles/labelled.js";
import type { EvaluationRow, SkillEvaluation } from "./types.js";

const SKILL = "Roles and titles";

export const evaluation: SkillEvaluation = {
  skill: SKILL,
  needs: ["gold/seeds.json", "seeds"],
  evaluate: (shared) => [labelledRow(), annotatedRow(shared), changingRow(shared)],
};

export interface RoleScore {
  readonly text: string;
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

/** Holders and titles as the product finds them, names included. */
export function scoreRoles(): readonly RoleScore[] {
  return ROLE_SENTENCES.map(([text, ...wanted]) => ({
    text,
    wanted,
    found: readText(text).roles.map(
      ({ holder, title, former }) => `${text.slice(holder.start, holder.end)}: ${former ? "former " : ""}${title}`,
    ),
  }));
}

function labelledRow(): EvaluationRow {
  const scores = scoreRoles();
  const wanted = scores.reduce((sum, score) => sum + score.wanted.length, 0);
  const found = scores.reduce((sum, score) => sum + score.found.length, 0);
  const right = scores.reduce(
    (sum, score) => sum + score.wanted.filter((role) => score.found.includes(role)).length,
    0,
  );
  const [precision, recall] = [right / found, right / wanted];
  return {
    skill: SKILL,
    set: "own sentences: holder, whole title and whether it is former",
    blind: false,
    rows: scores.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    remark: "names are those that the product finds",
  };
}

interface Person {
  readonly id: string;
  readonly roles?: readonly {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly quote: string;
  }[];
}

/** Quotations of the annotated persons that name an office, as far as they stand in the body of the article. */
function annotatedRow(shared: string): EvaluationRow {
  const { entities } = JSON.parse(readFileSync(join(shared, "gold/seeds.json"), "utf8")) as {
    readonly entities: readonly Person[];
  };
  const articles = new Map<string, ReturnType<typeof readArticle>>();
  const rows = entities
    .filter(({ id }) => id.startsWith("per:"))
    .flatMap(({ roles = [] }) => roles)
    .filter(
      ({ quote }) =>
        /\p{Lu}\p{Ll}+/u.test(quote) &&
        quote.split(/[^\p{L}-]+/u).some((word) => OFFICE_HEADS.has(word.toLowerCase().replace(/^ex-/u, ""))),
    )
    .flatMap((quote) => {
      const text = readFileSync(join(shared, "seeds", quote.file), "utf8");
      const article = articles.get(quote.file) ?? readArticle({ file: quote.file, text });
      articles.set(quote.file, article);
      return article.statements.some(({ range }) => overlaps(range, quote)) ? [{ quote, article }] : [];
    });
  const wrong = rows.filter(
    ({ quote, article }) =>
      !article.roles.some(({ holder, range }) => overlaps(holder, quote) && overlaps(range, quote)),
  );
  return {
    skill: SKILL,
    set: "annotated articles, quotations that give a person an office",
    blind: false,
    rows: rows.length,
    accuracy: (rows.length - wrong.length) / rows.length,
    ...(wrong.length === 0
      ? {}
      : { remark: `not found: ${wrong.map(({ quote }) => quote.quote.slice(0, 60)).join("; ")}` }),
  };
}

interface Phenomenon {
  readonly id: string;
  readonly quotes: readonly { readonly file: string; readonly start: number; readonly end: number }[];
}

/** T5: offices that changed hands later; each has to be found where it is written, "ex-" as former. */
function changingRow(shared: string): EvaluationRow {
  const { phenomena } = JSON.parse(readFileSync(join(shared, "gold/seeds.json"), "utf8")) as {
    readonly phenomena: readonly Phenomenon[];
  };
  const quotes = phenomena.find(({ id }) => id === "T5")?.quotes ?? [];
  const right = quotes.filter(({ file, start, end }) => {
    const text = readFileSync(join(shared, "seeds", file), "utf8");
    const isFormer = /^(?:ex-|former\b)/iu.test(text.slice(start, end));
    return readArticle({ file, text }).roles.some(
      ({ holder, range, former }) => range.start >= start && holder.end <= end && former === isFormer,
    );
  });
  return {
    skill: SKILL,
    set: "annotated articles, offices that changed later (T5)",
    blind: false,
    rows: quotes.length,
    accuracy: right.length / Math.max(1, quotes.length),
  };
}
