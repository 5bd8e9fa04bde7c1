/** A key judgement on whose subject the body of the briefing says nothing. */
import { readBriefing, type Briefing } from "../../briefing/briefing.js";
import type { SectionKind } from "../../briefing/sections.lexicon.js";
import { isFunctionWord } from "../../language/lemmas/lemmas.js";
import type { Claim } from "../../model/note.js";
import { defineRule } from "../defineRule.js";
import { isOwnJudgement } from "../../briefing/ownLikelihood.js";
import type { Finding } from "../types.js";
import page from "./rule.md";

export const judgementUnsupported = defineRule({
  name: "judgement-unsupported",
  group: "briefing",
  summary: "nothing in the body of a briefing bears on one of its key judgements",
  severity: "info",
  offByDefault: true,
  page,
  check: ({ note }) => {
    const briefing = readBriefing(note);
    return briefing === undefined ? [] : findingsFor(briefing);
  },
});

/** Sections that only say again what is judged, or what the document is. */
const NO_EVIDENCE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "scope-note",
  "bottom-line",
  "key-judgements",
  "source-summary",
  "indicators",
]);
/** Content words that a sentence of the body must share with a judgement to bear on it. */
const LEAST_SHARED = 2;
/** A body of fewer sentences is not written yet. */
const FEWEST_SENTENCES = 3;

function findingsFor(briefing: Briefing): readonly Finding[] {
  const body = new Set(
    briefing.sections
      .filter(({ kind }) => kind === undefined || !NO_EVIDENCE.has(kind))
      .flatMap(({ claims }) => claims),
  );
  if (body.size < FEWEST_SENTENCES) return [];
  const evidence = [...body].map(contentOf);
  return briefing.sections
    .filter(({ kind }) => kind === "key-judgements")
    .flatMap(({ claims }) => claims)
    .filter((claim) => isOwnJudgement(claim) && claim.citations.length === 0 && !isBorne(contentOf(claim), evidence))
    .map((claim) => ({
      range: claim.range,
      message:
        "Nothing in the body of this briefing bears on this judgement: show there what it rests on, or cite it here",
    }));
}

function isBorne(judgement: ReadonlySet<string>, evidence: readonly ReadonlySet<string>[]): boolean {
  const least = Math.min(LEAST_SHARED, judgement.size);
  return evidence.some((words) => [...judgement].filter((word) => words.has(word)).length >= least);
}

const JUDGING = new Set("assess judge believe likely unlikely probable probably confidence".split(" "));

function contentOf({ statement }: Claim): ReadonlySet<string> {
  return new Set(
    statement.terms.map(({ lemma }) => lemma).filter((lemma) => !isFunctionWord(lemma) && !JUDGING.has(lemma)),
  );
}
