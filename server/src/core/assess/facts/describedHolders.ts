/** Whose figure an apposition gives: "Lomar, a town of 900 inhabitants", "Lomar, with 900 inhabitants", "Lomar is a port with 900 inhabitants". */
import type { Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import type { ActorName } from "../matching/names.js";
import { contentOf } from "../reading/content.js";
import { classFactsOf } from "./classFacts.js";

/** The name before the apposition, or the subject of a definition; undefined where the figure is told by a verb. */
export function describedHolder(statement: Statement, quantity: TextRange): ActorName | undefined {
  const before = statement.text.slice(0, quantity.start - statement.range.start);
  const apposed = APPOSED.exec(before);
  if (apposed !== null) {
    const end = statement.range.start + apposed.index;
    const name = contentOf(statement).names.find((candidate) => candidate.end === end);
    if (name !== undefined && !LISTED.test(before.slice(0, apposed.index))) return name.name;
  }
  const [fact, ...more] = classFactsOf(statement);
  if (fact === undefined || more.length > 0 || fact.negated || fact.range.end > quantity.start) return undefined;
  return WITH.test(before) ? fact.subject : undefined;
}

const ABOUT = "(?:about|around|some|nearly|almost|over|roughly|approximately|only|just|more than|at least|fewer than)";
const POPULATION = `(?:a population of\\s+)?(?:${ABOUT}\\s+)?$`;
/** "Lomar, a town of", "Lomar, with". */
const APPOSED = new RegExp(`,\\s+(?:(?:an?|the)\\s+[^,;:()]{1,60}?\\s(?:of|with)|with)\\s+${POPULATION}`, "iu");
const WITH = new RegExp(`\\bwith\\s+${POPULATION}`, "iu");

/** "Ostra and Lomar, with": both. */
const LISTED = /\band\s+\S+$/u;
