/** The likelihood and confidence that the analyst himself states in a sentence, and which sentences are his judgements. */
import { bandOf, ladderNamed } from "../language/likelihood/ladders.lexicon.js";
import { readLikelihood, sourcesWords } from "../language/likelihood/likelihood.js";
import type {
  ConfidenceExpression,
  LikelihoodBand,
  LikelihoodExpression,
  LikelihoodLadder,
} from "../language/likelihood/types.js";
import type { Claim, NoteText } from "../model/note.js";
import { claimOriginOf } from "../model/claimOrigins.js";
import { originOf } from "../model/moveStatement.js";
import type { Statement } from "../model/statement.js";
import { overlaps, type TextRange } from "../text/range.js";
import type { Workspace } from "../workspace/types.js";

interface InWorkspace {
  readonly note: NoteText;
  readonly workspace: Pick<Workspace, "config">;
}

export interface OwnLikelihood {
  readonly likelihoods: readonly LikelihoodExpression[];
  readonly confidences: readonly ConfidenceExpression[];
}

export type LikelihoodTerm = LikelihoodExpression & { readonly kind: "term" };

/** By the statement as it was first read, on offsets from its beginning. */
const readings = new WeakMap<Statement, OwnLikelihood>();

/** What stands in quotation marks or is reported of others is left out. */
export function ownLikelihood({ statement }: Claim): OwnLikelihood {
  const origin = originOf(statement);
  const known = readings.get(origin) ?? readOwn(origin);
  readings.set(origin, known);
  const by = statement.range.start;
  const move = <T extends TextRange>(expression: T): T => ({
    ...expression,
    start: expression.start + by,
    end: expression.end + by,
  });
  return { likelihoods: known.likelihoods.map(move), confidences: known.confidences.map(move) };
}

function readOwn({ text, range, quotations, attributions }: Statement): OwnLikelihood {
  const move = <T extends TextRange>(place: T): T => ({
    ...place,
    start: place.start - range.start,
    end: place.end - range.start,
  });
  const { likelihoods, confidences } = readLikelihood({ text, offset: range.start, quotations, attributions });
  return {
    likelihoods: likelihoods.filter((expression) => expression.own).map(move),
    confidences: confidences.filter((expression) => expression.own).map(move),
  };
}

/** What of a sentence is said by others: quotations and reported speech. */
export function wordsOfOthers({ statement }: Claim): readonly TextRange[] {
  const { text, range, quotations, attributions } = statement;
  return sourcesWords({ text, offset: range.start, quotations, attributions });
}

export function ownTerms(claim: Claim): readonly LikelihoodTerm[] {
  return ownLikelihood(claim).likelihoods.filter(
    (expression): expression is LikelihoodTerm => expression.kind === "term",
  );
}

/** A band that the writer has put there already: "likely (55–80 %)", "likely, 60 %". */
const BAND_FOLLOWS = /^[\s*_]*[([,]\s*(?:i\.e\.\s*)?[<>~≈]?\s*\d/u;
/** How near a figure of the writer's own must stand to be what the term means. */
const FIGURE_REACH = 40;

/** Of a note's text: the terms beside which the writer gives no figure, so that a reader is helped by the band. */
export function termsWithoutFigure(claim: Claim, text: string): readonly LikelihoodTerm[] {
  const figures = ownLikelihood(claim).likelihoods.filter(({ kind }) => kind === "number");
  return ownTerms(claim).filter(({ end }) => {
    const reach = { start: end - FIGURE_REACH, end: end + FIGURE_REACH };
    return !BAND_FOLLOWS.test(text.slice(end, end + 20)) && !figures.some((figure) => overlaps(reach, figure));
  });
}

const FIRST_PERSON =
  /\b(?:we|i)\s+(?:\p{L}+ly\s+|also\s+|still\s+)?(?:assess|judge|believe|estimate|expect|think|consider|anticipate|conclude|have|are|am|see|put|place|hold|find)\b|\b(?:in|our|my)\s+(?:own\s+|overall\s+)?(?:view|judge?ment|assessment|opinion|estimate|confidence)\b|\bin (?:our|my)\b/iu;

/**
 * The analyst's own estimate: marked or worded as one, or hedged in his own voice without a source. A hedge with a citation behind it is
 * as a rule the source's; `overstated-certainty` and `inherited-probability` look after those.
 */
export function isOwnJudgement(claim: Claim): boolean {
  const origin = claimOriginOf(claim);
  const known = judgements.get(origin);
  if (known !== undefined) return known;
  const answer = readsAsOwn(origin);
  judgements.set(origin, answer);
  return answer;
}

/** By the claim as it was first read: many rules ask. */
const judgements = new WeakMap<Claim, boolean>();

function readsAsOwn(claim: Claim): boolean {
  const { kind } = claim.statement.kind;
  if (claim.mark === "assumption" || kind === "question" || kind === "instruction" || kind === "assumption")
    return false;
  if (claim.mark === "judgement" || FIRST_PERSON.test(claim.statement.text)) return true;
  if (claim.citations.length > 0) return false;
  return kind === "judgement" || ownLikelihood(claim).likelihoods.length > 0;
}

export function speaksInFirstPerson({ statement }: Claim): boolean {
  return FIRST_PERSON.test(statement.text);
}

/** The ladder that the note names in its front matter, else the one of the settings. */
export function chosenLadder({ note, workspace }: InWorkspace): LikelihoodLadder {
  return ladderNamed(note.ladder ?? workspace.config.likelihoodLadder);
}

/** “likely (55–80 %)” */
export function bandWords({ lo, hi }: LikelihoodBand): string {
  return lo === hi ? `${String(lo)} %` : `${String(lo)}–${String(hi)} %`;
}

/** The band in the chosen ladder, else in the first ladder that has the term. */
export function bandIn(
  term: string,
  ladder: LikelihoodLadder,
  others: readonly LikelihoodLadder[],
): LikelihoodBand | undefined {
  return [ladder, ...others].map(({ id }) => bandOf(term, id)).find((band) => band !== undefined);
}
