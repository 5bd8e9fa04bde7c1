/** Words by which a statement leaves open when, how far or of whom it is so, so that its contrary may be so too. */
import { wordsOf, type Statement } from "../../model/statement.js";
import { rangeAround } from "../../text/range.js";
import type { Phrase } from "../reading/frames.js";
import type { Telling } from "../reading/tellings.js";

/** "Is clean again" tells a state of today all the same. */
export function isOpenClaim({ text }: Statement): boolean {
  const isOfToday = /\b(?:is|are) \p{Ll}+(?: \p{Ll}+)? again\b/iu.test(text);
  return LEFT_OPEN.test(isOfToday ? text.replace(/ again\b/iu, "") : text);
}

/** Words that leave open when. */
const LEFT_OPEN =
  /\b(?:no longer|not yet|not only|not just|not all|not every|not always|any ?more|at first|initially|originally|until|unless|again|hardly|barely|scarcely|fully|entirely|only|without|almost|nearly)\b/iu;
/** Words that speak of a part, which another part may contradict. */
const OF_PART =
  /\b(?:some|several|a few|few|many|half|part of|in part|partly|partially|often|usually|sometimes|normally|generally|occasionally|mostly|at times)\b/iu;

const CONDITION = /\bif\b/iu;

export function leavesOpen(claim: Statement, passage: Statement, theirs: Telling): boolean {
  const told = clauseText(passage, theirs).replace(theirs.key.startsWith("~without_") ? /\bwithout\b/iu : "", "");
  if (LEFT_OPEN.test(told) || OF_PART.test(told)) return true;
  if (CONDITION.test(passage.text)) return true;
  return OF_PART.test(claim.text) && !isDeniedOfAll(theirs);
}

/** "Can't call": nothing is told of what was done. */
export function mayBe(statement: Statement, { clause }: Telling): boolean {
  return clause.frame.words.some((word) => MODAL.test(wordsOf(statement, word)));
}

const MODAL = /^(?:can|ca|may|might|must|should|would|'d)/iu;

/** "Nobody was hurt", "no ship was loaded". */
function isDeniedOfAll({ clause }: Telling): boolean {
  return clause.isDenied && [clause.doer, clause.done].some((phrase) => phrase !== undefined && isNobody(phrase));
}

export function isNobody({ determiners, lemma }: Phrase): boolean {
  return NOBODY.has(lemma) || determiners.includes("no");
}

export const NOBODY: ReadonlySet<string> = new Set(["nobody", "none", "no-one", "nothing"]);

/** The words of the clause and its phrases. */
export function clauseText(statement: Statement, { clause }: Telling): string {
  return wordsOf(statement, rangeAround([...clause.frame.words, ...clause.frame.phrases]));
}
