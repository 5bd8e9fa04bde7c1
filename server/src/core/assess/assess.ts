/** Judges a claim on the passages that an index supplied: what supports it, what contradicts it, whether its quotations hold. */
import { intervalOf } from "../language/dates/edtf.js";
import type { CalendarDay } from "../language/dates/types.js";
import type { Claim } from "../model/note.js";
import { sameText } from "../model/moveStatement.js";
import type { Statement } from "../model/statement.js";
import type { FileId } from "../model/fileId.js";
import type { SourceDescription } from "../model/source.js";
import type { Overlap, PassageContext } from "./matching/overlap.js";
import type { StatementDates } from "./matching/time.js";
import type { Assessment, CitedSource, ClaimStatus } from "./assessment.js";
import { comparePassage } from "./comparePassage.js";
import { deniedOutright } from "./misstated/deniedOutright.js";
import { withNamesOf } from "./reading/namesOfArticle.js";
import { misstatedValue } from "./misstated/misstatedValue.js";
import { checkQuotations, type WholeArticle } from "./quotationChecks.js";
import { readWords } from "./quotation/words.js";
import { supportedTogether } from "./supportedTogether.js";
import { wholeWeakness } from "./wholeWeakness.js";
import { overlaps, type TextRange } from "../text/range.js";
import type { Comparison, EvidenceAnswer, Passage, PassageVerdict, ScoredPassage } from "./types.js";
import { remembering, rememberingEach, rememberingLast } from "../text/memory.js";

const NO_ARTICLES: ReadonlyMap<FileId, WholeArticle> = new Map();

/** `articles` holds the whole cited articles, for quotations only; `day` is the note's own date. */
export function assess(
  claim: Claim,
  sources: readonly CitedSource[],
  evidence: EvidenceAnswer | undefined,
  articles: ReadonlyMap<FileId, WholeArticle> = NO_ARTICLES,
  day?: CalendarDay,
): Assessment {
  const cited = judgeCited(claim, evidence, day);
  const basis = newestOf(sources);
  const corpus = judge(claim, evidence?.corpus ?? [], {
    ...(day === undefined ? {} : { claim: day }),
    ...(basis === undefined ? {} : { basis }),
    cited: false,
  });
  return {
    claim,
    status: statusOf(claim, cited, corpus),
    sources,
    cited,
    corpus,
    quotations: checkQuotations(claim, sources, articles),
    ...(evidence?.awaitsCorpus === true ? { awaitsCorpus: true } : {}),
  };
}

/** By the passages of cited articles, what was judged of them before the rest of the corpus was searched. */
const judgedBefore = new WeakMap<
  readonly ScoredPassage[],
  { readonly claim: Claim; readonly day: CalendarDay | undefined; readonly verdicts: readonly PassageVerdict[] }
>();

function judgeCited(
  claim: Claim,
  evidence: EvidenceAnswer | undefined,
  day: CalendarDay | undefined,
): readonly PassageVerdict[] {
  const passages = evidence?.cited ?? [];
  const known = judgedBefore.get(passages);
  if (known?.claim === claim && known.day === day) return known.verdicts;
  const verdicts = judge(claim, passages, { ...(day === undefined ? {} : { claim: day }), cited: true });
  if (evidence?.awaitsCorpus === true) judgedBefore.set(passages, { claim, day, verdicts });
  return verdicts;
}

/** What a claim's passages are judged against. */
interface Setting {
  /** The note's own date. */
  readonly claim?: CalendarDay;
  /** The date of the newest article that the claim cites. */
  readonly basis?: CalendarDay;
  readonly cited: boolean;
}

function newestOf(sources: readonly CitedSource[]): CalendarDay | undefined {
  return sources
    .flatMap(({ source }) => (source === undefined ? [] : (appearedOn(source) ?? [])))
    .sort()
    .at(-1);
}

/** By the description of an article, which is asked for the day once a passage and claim. */
const appearedOn = rememberingEach((source: SourceDescription): CalendarDay | undefined => {
  const interval = source.published === undefined ? undefined : intervalOf(source.published);
  return interval?.to ?? interval?.from;
});

interface Judged {
  readonly claim: Statement;
  readonly verdict: PassageVerdict;
  readonly overlap: Overlap;
  readonly retrieved: number;
  /** The passage as it was answered: the verdict's is a copy of it. */
  readonly original: Passage;
  readonly isInPart: boolean;
}

/**
 * Contradictions first, then support, then what bears on the claim; the best passage of each first. Of a cited article also sentences that
 * share no word with the claim are judged; where they say nothing on it they are left out.
 */
function judge(claim: Claim, answered: readonly ScoredPassage[], setting: Setting): readonly PassageVerdict[] {
  const passages = answered.map(({ passage: original, score }) => ({
    passage: forReading(original, setting),
    score,
    original,
  }));
  const statement = setting.cited
    ? withNamesOf(
        claim.statement,
        passages.map(({ passage }) => passage.statement),
      )
    : claim.statement;
  // Asked for by many rules, for each passage of an article.
  const wordsOf = remembering(passages.length + 1, (file: FileId) => wordsFound(file, passages));
  const judged = passages.map(({ passage, score, original }): Judged => {
    const context = {
      ...contextOf(passage),
      cited: setting.cited,
      ...(setting.cited
        ? {
            before: textBefore(passage),
            article: () => wordsOf(passage.file),
            others: () => othersFound(passage, passages),
          }
        : {}),
    };
    const dates = datesOf(passage, setting);
    const {
      comparison,
      overlap,
      isInPart = false,
    } = comparePassage({
      claim: statement,
      passage,
      passages,
      score,
      context,
      dates,
    });
    return {
      verdict: { ...comparison, passage, relevance: relevanceOf(comparison, overlap) },
      claim: statement,
      overlap,
      retrieved: score,
      original,
      isInPart,
    };
  });
  const together = supportedTogether(withoutBorneOut(judged));
  return (setting.cited ? withWeakness(statement, withMisstatement(statement, together)) : together)
    .filter(({ verdict, retrieved }) => verdict.verdict !== "neutral" || retrieved > 0)
    .sort(compareJudged)
    .map(({ verdict, original }) => ({ ...verdict, passage: original }));
}

function datesOf(passage: Passage, { claim, basis }: Setting): StatementDates {
  const appeared = appearedOn(passage.source);
  return {
    ...(claim === undefined ? {} : { claim }),
    ...(basis === undefined ? {} : { basis }),
    ...(appeared === undefined ? {} : { passage: appeared }),
  };
}

/** What is read of a passage to compare it takes ten thousand bytes, and a note has thousands of passages: it hangs on copies, of which the last are kept. */
function forReading(passage: Passage, { cited }: Setting): Passage {
  const { statementOf, paragraphOf } = cited ? OF_CITED : OF_CORPUS;
  return { ...passage, statement: statementOf(passage.statement), paragraph: paragraphOf(passage.paragraph) };
}

function copiesOf(most: number) {
  return {
    statementOf: rememberingLast(most, (statement: Statement) => sameText(statement)),
    paragraphOf: rememberingLast(most, (paragraph: TextRange): TextRange => ({ ...paragraph })),
  };
}

/** Other claims cite the same article; what else was found for a claim is hardly found for another. */
const OF_CITED = copiesOf(4_000);
const OF_CORPUS = copiesOf(200);

/** By the place of the paragraph, one object for all its passages while the article does not change. */
const contexts = new WeakMap<TextRange, PassageContext>();

function contextOf(passage: Passage): PassageContext {
  const known = contexts.get(passage.paragraph);
  if (known !== undefined) return known;
  const text = [passage.source.title, passage.source.publisher, passage.heading, passage.paragraphText].join(" ");
  const context = { words: new Set(readWords(text).keys.map((key) => key.replace(/'s$/, ""))) };
  contexts.set(passage.paragraph, context);
  return context;
}

/** Words of all paragraphs that were found of an article. */
function wordsFound(file: FileId, passages: readonly ScoredPassage[]): ReadonlySet<string> {
  return new Set(passages.flatMap(({ passage }) => (passage.file === file ? [...contextOf(passage).words] : [])));
}

function othersFound(passage: Passage, passages: readonly ScoredPassage[]): readonly Statement[] {
  return passages.flatMap(({ passage: other }) =>
    other.file === passage.file && other.statement !== passage.statement ? [other.statement] : [],
  );
}

/** The paragraph up to the passage; empty where the passage is not of it. */
function textBefore({ paragraph, paragraphText, statement }: Passage): string {
  return paragraphText.slice(0, Math.max(0, statement.range.start - paragraph.start));
}

/** What a part of a sentence contradicts, read by itself, stands only where no sentence of the same article says what the claim says. */
function withoutBorneOut(judged: readonly Judged[]): readonly Judged[] {
  if (!judged.some(({ isInPart }) => isInPart)) return judged;
  const borneOut = new Set(
    judged.flatMap(({ verdict: { verdict, passage } }) => (verdict === "supports" ? [passage.file] : [])),
  );
  return judged.map((ours) =>
    ours.isInPart && borneOut.has(ours.verdict.passage.file)
      ? { ...ours, verdict: { ...ours.verdict, verdict: "neutral", reasons: [] } }
      : ours,
  );
}

/** Where no sentence of the one cited article decides, its values are held against the claim's all together. */
function withMisstatement(claim: Statement, judged: readonly Judged[]): readonly Judged[] {
  const isDecided = judged.some(({ verdict: { verdict } }) => verdict !== "neutral");
  if (isDecided || new Set(judged.map(({ verdict }) => verdict.passage.file)).size !== 1) return judged;
  const inOrder = [...judged].sort(
    (left, right) => left.verdict.passage.statement.range.start - right.verdict.passage.statement.range.start,
  );
  const told = inOrder.map(({ verdict: { passage } }) => ({
    statement: passage.statement,
    paragraph: passage.paragraph.start,
  }));
  const [first] = inOrder;
  const day = first === undefined ? undefined : appearedOn(first.verdict.passage.source);
  const found = misstatedValue(claim, told, day) ?? deniedOutright(claim, told, day);
  if (found === undefined) return judged;
  return inOrder.map((ours, at) =>
    at === found.at
      ? {
          ...ours,
          verdict: { ...ours.verdict, verdict: "contradicts", score: found.score, reasons: [found.reason] },
        }
      : ours,
  );
}

/** Where nothing of the one cited article decides, nor any single comparison finds it hedged or reported: by what it says as a whole. */
function withWeakness(claim: Statement, judged: readonly Judged[]): readonly Judged[] {
  const isKnown = judged.some(({ verdict: { verdict, reasons } }) => verdict !== "neutral" || reasons.length > 0);
  if (isKnown || new Set(judged.map(({ verdict }) => verdict.passage.file)).size !== 1) return judged;
  const told = judged.map(({ verdict: { passage, bearing } }) => ({ statement: passage.statement, bearing }));
  const found = wholeWeakness(claim, told);
  if (found === undefined) return judged;
  return judged.map((ours, at) =>
    at === found.at ? { ...ours, verdict: { ...ours.verdict, reasons: found.reasons } } : ours,
  );
}

const VERDICT_ORDER: Readonly<Record<PassageVerdict["verdict"], number>> = { contradicts: 0, supports: 1, neutral: 2 };

function compareJudged(left: Judged, right: Judged): number {
  const ours = left.verdict;
  const theirs = right.verdict;
  return (
    VERDICT_ORDER[ours.verdict] - VERDICT_ORDER[theirs.verdict] ||
    rankOf(right) - rankOf(left) ||
    right.retrieved - left.retrieved ||
    (ours.passage.file < theirs.passage.file ? -1 : ours.passage.file > theirs.passage.file ? 1 : 0) ||
    ours.passage.statement.range.start - theirs.passage.statement.range.start
  );
}

/** Contradictions by their certainty, everything else by how well it answers the claim. */
function rankOf({ verdict }: Judged): number {
  return verdict.verdict === "contradicts" ? verdict.score : verdict.relevance;
}

/** Figures and dates that conflict speak of the claim's own just as much as equal ones do. */
function relevanceOf(comparison: Comparison, overlap: Overlap): number {
  let matched = 0;
  for (const [unit, likeness] of overlap.matches) {
    const isSlot =
      comparison.verdict === "contradicts" && comparison.reasons.some((reason) => overlaps(reason.claim.range, unit));
    matched += unit.weight * (isSlot ? 1 : likeness);
  }
  const share = overlap.claim.totalWeight === 0 ? 0 : matched / overlap.claim.totalWeight;
  // A passage as long as the claim is its source sooner than one that says much else.
  const length =
    overlap.passage.totalWeight === 0 ? 1 : Math.min(1, overlap.claim.totalWeight / overlap.passage.totalWeight);
  return Math.min(
    1,
    comparison.verdict === "supports" && comparison.bearing === 1 && comparison.score === 1
      ? 1
      : (1 - LENGTH_SHARE) * share + LENGTH_SHARE * share * length,
  );
}

/** How much of the relevance goes by length. */
const LENGTH_SHARE = 0.08;

function statusOf(claim: Claim, cited: readonly PassageVerdict[], corpus: readonly PassageVerdict[]): ClaimStatus {
  const kind = claim.statement.kind.kind;
  if (kind === "question" || kind === "instruction") return "not-checkable";
  if (claim.citations.length === 0 && (claim.mark !== undefined || kind !== "assertion")) return "not-checkable";
  if (cited.some((verdict) => verdict.verdict === "contradicts")) return "contradicted";
  if (cited.some((verdict) => verdict.verdict === "supports")) return "supported";
  if (corpus.some((verdict) => verdict.verdict === "contradicts")) return "contradicted";
  return claim.citations.length === 0 ? "unsourced" : "unsupported";
}
