/** Beginnings of sentences that an assessment is made of, in the words of the chosen ladder. */
import { chosenLadder } from "../../briefing/ownLikelihood.js";
import type { LikelihoodLadder } from "../../language/likelihood/types.js";
import type { NoteFacts } from "../../model/note.js";
import { textRange } from "../../text/range.js";
import type { Workspace } from "../../workspace/types.js";
import type { CompletionItem } from "../types.js";
import { inOrder, type RuleName } from "./types.js";

interface Snippet {
  /** What is typed to find it. */
  readonly word: string;
  readonly detail: string;
  /** With the tab stops of the protocol's snippets. */
  readonly body: string;
}

/** Fewer letters begin too many words of prose. */
const LEAST_LETTERS = 3;

export function snippetItems(
  workspace: Workspace,
  note: NoteFacts,
  before: string,
  offset: number,
  rules: readonly RuleName[],
): readonly CompletionItem[] {
  const typed = /(?:^|\n[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?|[.!?\]][ \t]+)(?<word>\p{L}+)$/u.exec(before)?.groups?.[
    "word"
  ];
  if (typed === undefined || typed.length < LEAST_LETTERS) return [];
  const wanted = typed.toLowerCase();
  const terms = predicativeTerms(chosenLadder({ note, workspace }));
  return inOrder(
    snippetsWith(terms, rules)
      .filter(({ word }) => word.startsWith(wanted))
      .map(({ word, detail, body }) => ({
        label: word,
        detail,
        documentation: withoutStops(body),
        kind: "snippet",
        replace: textRange(offset - typed.length, offset),
        newText: withoutStops(body),
        snippet: body,
        filterText: word,
      })),
  );
}

/** The middle of the most used band, "likely", in percent: the choice that comes first. */
const USUAL = 67;

/** Terms that fit "it is … that", from the usual one outward. */
function predicativeTerms({ steps }: LikelihoodLadder): readonly string[] {
  return steps
    .flatMap(({ band, terms: [term = ""] }) =>
      /(?:likely|probable|certain)$/u.test(term) ? [{ term, away: Math.abs((band.lo + band.hi) / 2 - USUAL) }] : [],
    )
    .sort((left, right) => left.away - right.away)
    .map(({ term }) => term);
}

/** A standard asks that likelihood and confidence stand in sentences of their own, so they are two snippets. */
function snippetsWith(terms: readonly string[], rules: readonly RuleName[]): readonly Snippet[] {
  return [
    {
      word: "judge",
      detail: "a judgement with its likelihood",
      body: `We judge that it is \${1|${terms.join(",")}|} that \${2:what happens} by \${3:when}.`,
    },
    {
      word: "confidence",
      detail: "how sure, and why",
      body: "We have ${1|low,moderate,high|} confidence in this judgement because ${2:of the number, quality and independence of its sources}.",
    },
    { word: "assume", detail: "an assumption, marked as one", body: "[We assume that ${1:premise}.]{.assumption}" },
    {
      word: "gap",
      detail: "what is not known",
      body: "It is not known ${1:what}; ${2:who or what} would tell.",
    },
    {
      word: "alternative",
      detail: "another explanation and its sign",
      body: "An alternative explanation is that ${1:explanation}; ${2:indicator} would speak for it.",
    },
    {
      word: "ignore",
      detail: "silences a rule for the next sentence",
      body: `<!-- dossier-ignore \${1|${rules.map(({ name }) => name).join(",")}|}: \${2:reason} -->`,
    },
  ];
}

/** What a client without snippets writes: the first choice, and the hints as words to replace. */
function withoutStops(body: string): string {
  return body.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/gu, "$1").replace(/\$\{\d+:([^}]*)\}/gu, "…$1…");
}
