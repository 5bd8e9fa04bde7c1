/** From a verb of saying to the verb of what is said: the predicate that "officials said nobody was hurt" is about. */
import type { Clause, Sentence, VerbGroup } from "./types.js";
import { mainGroup } from "./clauses.js";

const MAX_DEPTH = 4;
/** Words between the verb and its "that". */
const MAX_HEARER = 8;
/** Verbs that report without judging: what they report keeps its own polarity and certainty. */
const NEUTRAL_REPORTING = new Set(
  "say tell announce report state declare claim add note write warn argue assert insist maintain believe think expect estimate assess judge predict conclude suggest allege stress emphasize emphasise explain confirm reveal show find indicate testify reply acknowledge admit fear suspect worry forecast caution inform remind assure repeat recall comment remark complain concede disclose contend observe".split(
    " ",
  ),
);

/** "warned the crew that …": a noun before "that" makes it look like a relative clause. */
function behindHearer(sentence: Sentence, reporting: VerbGroup): Clause | undefined {
  return sentence.clauses.find((clause) => {
    const opener = clause.opener ?? 0;
    const near = opener > reporting.last && opener - reporting.last <= MAX_HEARER;
    return (
      near &&
      clause.kind === "relative" &&
      clause.parent === reporting.clause &&
      clause.finite.length > 0 &&
      sentence.words[opener]?.lower === "that" &&
      !sentence.groups.some((group) => group.first > reporting.last && group.first <= opener) &&
      !sentence.groups.some((group) => group.first === opener + 1)
    );
  });
}

/** The innermost reported predicate, or undefined where the main verb reports nothing. */
export function reportedGroup(sentence: Sentence): VerbGroup | undefined {
  let group = mainGroup(sentence);
  let reported: VerbGroup | undefined;
  for (let depth = 0; depth < MAX_DEPTH && group !== undefined; depth += 1) {
    const reporting: VerbGroup = group;
    if (!NEUTRAL_REPORTING.has(reporting.lemma)) {
      break;
    }
    const complements = sentence.clauses.filter(
      (clause) => clause.kind === "complement" && clause.parent === reporting.clause && clause.finite.length > 0,
    );
    const complement =
      complements.find((clause) => clause.first > reporting.head) ??
      complements[0] ??
      behindHearer(sentence, reporting);
    const index: number | undefined = complement?.finite[0];
    group = index === undefined ? undefined : sentence.groups[index];
    reported = group ?? reported;
  }
  return reported;
}
