/** What somebody is by trade, and the denial of what those of the trade do: "does not play the violin" and "the violinist of the quartet". */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import type { TextRange } from "../../text/range.js";
import { rememberingEach } from "../../text/memory.js";
import { TRADE_ROWS } from "../classes/trades.lexicon.js";
import { classFactsOf } from "../facts/classFacts.js";
import { areSameSubject, subjectOf } from "../facts/subjects.js";
import type { ActorName } from "../matching/names.js";
import type { Overlap } from "../matching/overlap.js";
import { isFact } from "../reading/commitment.js";
import { predicationsOf } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";

export function tradeConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  if (overlap.time === "disjoint") return [];
  const ours = findPair(claim, passage);
  if (ours !== undefined)
    return [{ kind: "negation", claim: place(claim, ours.denial), evidence: place(passage, ours.trade) }];
  const theirs = findPair(passage, claim);
  if (theirs === undefined) return [];
  return [{ kind: "negation", claim: place(claim, theirs.trade), evidence: place(passage, theirs.denial) }];
}

interface DeniedDeed {
  readonly subject: ActorName;
  /** The denial's words, from the verb to the end. */
  readonly range: TextRange;
  readonly trades: readonly string[];
}

function findPair(
  denying: Statement,
  telling: Statement,
): { readonly denial: TextRange; readonly trade: TextRange } | undefined {
  for (const denial of deniedDeedsIn(denying)) {
    for (const fact of classFactsOf(telling)) {
      if (fact.negated || !isFact(telling, fact.predication, "passage")) continue;
      if (
        !PRESENT.test(wordsOf(telling, fact.predication.head)) ||
        !fact.heads.some((head) => denial.trades.includes(head))
      )
        continue;
      if (areSameSubject(denial.subject, fact.subject)) return { denial: denial.range, trade: fact.range };
    }
  }
  return undefined;
}

const PRESENT = /^(?:is|are|’s|'s)$/u;

/** "Does not play the violin", "has never acted", with nothing behind that limits it. */
const deniedDeedsIn = rememberingEach((statement: Statement): readonly DeniedDeed[] =>
  statement.polarity.cues.length !== 1
    ? []
    : predicationsOf(statement).flatMap((predication): readonly DeniedDeed[] => {
        const { agent, head, negated, finite } = predication;
        const subject = agent === undefined ? undefined : subjectOf(statement, agent);
        if (!negated || !finite || subject === undefined || !isFact(statement, predication, "claim")) return [];
        const before = statement.text.slice(0, head.start - statement.range.start);
        if (!DENIED.test(before)) return [];
        const said = DEED.exec(statement.text.slice(head.end - statement.range.start));
        if (said === null) return [];
        const verb = lemmaOf(wordsOf(statement, head));
        const object = said[1] === undefined ? "" : ` ${lemmaOf(said[1])}`;
        const trades = TRADES.get(`${verb}${object}`) ?? [];
        const range = { start: head.start, end: head.end + said[0].replace(/[\s.!]+$/u, "").length };
        return trades.length === 0 ? [] : [{ subject, range, trades }];
      }),
);

const DENIED = /\b(?:does not|doesn['’]t|cannot|can['’]t|can not|has never|never)\s+$/u;
/** Up to the end of the sentence: its object alone, or nothing. */
const DEED = /^(?:\s+(?:the |a |any )?(\p{Ll}+))?\s*[.!]?\s*$/u;

const TRADES: ReadonlyMap<string, readonly string[]> = readTrades();

function readTrades(): ReadonlyMap<string, readonly string[]> {
  const trades = new Map<string, readonly string[]>();
  for (const row of TRADE_ROWS.trim().split("\n")) {
    const [nouns = "", deed = ""] = row.split("|");
    trades.set(deed, [...(trades.get(deed) ?? []), ...nouns.split(" ")]);
  }
  return trades;
}
