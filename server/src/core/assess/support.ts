/** Whether a passage bears a claim out: most of it said, no figure, name or negation changed, and nothing stated more firmly. */
import type { Statement } from "../model/statement.js";
import { lemmaOf } from "../language/lemmas/lemmas.js";
import { wordsOf } from "../model/statement.js";
import { holds, overlaps, type TextRange } from "../text/range.js";
import type { Attribution } from "../language/attribution/types.js";
import { compareRoles, likeness, sharedPredications, unitsIn, type PredicationPair } from "./eventGate.js";
import { eventOf } from "./events/eventClasses.js";
import { nameLikeness } from "./matching/names.js";
import { gapRange, gapWords } from "./matching/alignment.js";
import { readNearCopy, replacesWords, type NearCopy } from "./matching/nearCopy.js";
import { isTurnedRound } from "./matching/wordOrder.js";
import { DATE_OF_ARTICLE, SAME_NAME, type Overlap } from "./matching/overlap.js";
import { contentOf } from "./reading/content.js";
import { COPULA, isCopular, predicationsOf, type Predication } from "./reading/predications.js";
import { attributionAt, certaintyAt, isUnrealized } from "./reading/commitment.js";
import { negationOf } from "./conflicts/negation.js";
import { areOrderedOtherwise } from "./conflicts/order.js";
import { isUnsaidDoer } from "./reading/roleFilling.js";
import { isNamedLoosely, isWiderThanRead } from "./reading/readAs.js";
import { isBoundOtherwise } from "./supportBinding.js";
import { isOfAnother, isOver } from "./saidOfSubject.js";
import type { Reason } from "./types.js";
import { readWords } from "./quotation/words.js";
import { wordKeysOf } from "./reading/statementWords.js";
import { isNameWord, isNegationWord, isNumberWord } from "./quotation/meaning.js";

/** Bearing from which a passage supports a claim. */
export const LEAST_SUPPORT = 0.78;
/** The same of what is said of the actors, their names aside. */
const LEAST_CONTENT = 0.7;

/** True where every figure, name, date and negation of the claim is the passage's too; `allowed` are names that the context gives. */
export function keepsDetails(
  claim: Statement,
  passage: Statement,
  overlap: Overlap,
  allowed: (word: string) => boolean,
): boolean {
  if (isWiderThanRead(passage) || overlap.bearingOfContent < LEAST_CONTENT || !saysTheSame(claim, passage, overlap))
    return false;
  if (areOrderedOtherwise(claim, passage)) return false;
  for (const [unit, likeness] of overlap.matches) {
    if (unit.kind === "quantity" && likeness === 0) return false;
    if (unit.kind === "date" && likeness < DATE_OF_ARTICLE) return false;
    if (unit.kind === "word" && unit.weight >= 1 && likeness === 0 && !isUnsaidDoer(claim, unit, passage)) return false;
    if (unit.kind === "name" && likeness < SAME_NAME && !unit.name.words.every(allowed)) return false;
  }
  return (
    keepsWords(claim, [passage], allowed) && !replacesWords(claim, passage, overlap) && !isTurnedRound(claim, passage)
  );
}

/** The same events of the same actors, none of them turned round. */
export function saysTheSame(claim: Statement, passage: Statement, overlap: Overlap): boolean {
  return keepsPredicates(claim, passage, overlap) && keepsNegation(claim, passage) && !isBoundOtherwise(claim, passage);
}

/** Every name, figure and strengthening word of the claim stands in one of the passages. */
export function keepsEveryWord(claim: Statement, passages: readonly Statement[]): boolean {
  return keepsWords(claim, passages, () => false);
}

/** What the claim says happened, and what it calls its subject, must be said by the passage too, of the same actors. */
function keepsPredicates(claim: Statement, passage: Statement, overlap: Overlap): boolean {
  const pairs = sharedPredications(claim, passage);
  if (pairs.length === 0 && isOver(claim, passage, undefined)) return false;
  return predicationsOf(claim).every((predication) => {
    // "Continues to defend" is told by the second verb.
    const told = pairs.filter((pair) => pair.claim === predication);
    if (told.length > 0 && told.every((pair) => isOver(claim, passage, pair))) return false;
    if (!predication.finite) return true;
    if (predication.event === COPULA)
      return keepsComplement(predication, passage, overlap) && !isOver(claim, passage, undefined);
    if (isLight(predication, overlap)) return keepsObject(predication, overlap);
    // "Was killed" is not said by "was shot", though both may be told of one event.
    if (isNamedLoosely(passage, predication.event)) return false;
    return told.some((pair) => sameFrame(claim, passage, pair));
  });
}

/** "Is the mayor of Lorica": the last word of what the copula says, or of where it places its subject. */
function keepsComplement(predication: Predication, passage: Statement, overlap: Overlap): boolean {
  const span = predication.patient ?? predication.rest;
  const units = [...overlap.matches].filter(
    ([unit]) => span !== undefined && unit.kind === "word" && unit.weight >= 1 && overlaps(unit, span),
  );
  const head = units.at(-1);
  // "Has been to Sund" is not said by a sentence that only names Sund.
  return head === undefined ? isCopular(passage) : head[1] > 0;
}

/** "Gave an interview", "took part": what is given and taken says what was done. */
function keepsObject({ patient }: Predication, overlap: Overlap): boolean {
  const object = [...overlap.matches].find(
    ([unit]) => patient !== undefined && unit.kind === "word" && unit.weight >= 1 && overlaps(unit, patient),
  );
  return object === undefined || object[1] > 0;
}

function isLight(predication: Predication, overlap: Overlap): boolean {
  return overlap.claim.units.some(
    (unit) => unit.kind === "word" && unit.weight < 1 && overlaps(unit, predication.head),
  );
}

/** Who does it is not someone else in the passage, nor who undergoes it. */
function sameFrame(claim: Statement, passage: Statement, pair: PredicationPair): boolean {
  if (isUnrealized(passage, pair.passage) && !isUnrealized(claim, pair.claim)) return false;
  if (isOfAnother(claim, passage, pair)) return false;
  return isSameActors(claim, passage, pair);
}

function isSameActors(claim: Statement, passage: Statement, pair: PredicationPair): boolean {
  if (compareRoles(claim, passage, pair) === "swapped") return false;
  const differs = (ours: TextRange | undefined, theirs: TextRange | undefined): boolean => {
    const left = unitsIn(claim, ours);
    const right = unitsIn(passage, theirs);
    return left.length > 0 && right.length > 0 && likeness(left, right) === 0;
  };
  return !differs(pair.claim.agent, pair.passage.agent) && !differs(pair.claim.patient, pair.passage.patient);
}

/** Capitals and figures word by word: what no skill read as a name or a quantity must not change either. */
function keepsWords(claim: Statement, passages: readonly Statement[], allowed: (word: string) => boolean): boolean {
  const ours = readWords(claim.text);
  const theirs = new Set(passages.flatMap((passage) => wordKeysOf(passage).map(bare)));
  return ours.keys.every((key, index) => {
    const word = bare(key);
    const at = ours.starts[index] ?? 0;
    if (theirs.has(word)) return true;
    if (STRENGTHENING.has(word) || (MORE_OR_LESS.has(word) && ours.keys[index + 1] !== "than")) return false;
    if (tellsHow(claim, word, at)) return mannerStems(word).some((stem) => theirs.has(stem));
    if (/[0-9]/.test(word)) return isInsideUnit(claim, at);
    if (isNameWord(ours, index)) return allowed(word) || passages.some((passage) => isVariant(claim, passage, at));
    return !isNumberWord(word) || isInsideUnit(claim, at);
  });
}

/** A word of a name that the passage writes differently but in full: another spelling, the people for the state, the acronym. */
function isVariant(claim: Statement, passage: Statement, offset: number): boolean {
  const at = offset + claim.range.start;
  const ours = contentOf(claim).names.find((name) => name.start <= at && at < name.end)?.name;
  if (ours === undefined) return false;
  return contentOf(passage).names.some(({ name }) => {
    if (nameLikeness(ours, name) < SAME_NAME) return false;
    return (
      name.words.length >= ours.words.length ||
      ours.polity !== undefined ||
      (name.words.length === 1 && ours.words.every((word) => !name.words.includes(word)))
    );
  });
}

// Words that make a statement stronger than the same without them; from general knowledge.
const STRENGTHENING: ReadonlySet<string> = new Set(
  "only solely exclusively all both every always entirely completely fully never most best worst first last largest biggest smallest highest lowest everyone everybody nobody certainly definitely outside except yet".split(
    " ",
  ),
);

/** "More shells than in August"; "more than 600" bounds a figure. */
const MORE_OR_LESS: ReadonlySet<string> = new Set(["more", "fewer", "less"]);

/** "Unanimously", "voluntarily": how it was done is said or it is not; when and how surely is read elsewhere. */
function tellsHow({ terms, range }: Statement, word: string, offset: number): boolean {
  if (!/^\p{Ll}{4,}ly$/u.test(word) || HOW_SURELY.has(word)) return false;
  const at = offset + range.start;
  return !terms.some(({ kind, start, end }) => kind !== "modifier" && start <= at && at < end);
}

const HOW_SURELY: ReadonlySet<string> = new Set(
  "recently currently previously formerly lately nearly roughly approximately reportedly allegedly apparently purportedly supposedly finally newly shortly immediately possibly probably presumably likely early daily weekly monthly yearly originally initially eventually subsequently simultaneously additionally accordingly namely respectively actually really".split(
    " ",
  ),
);

/** Its adjective: "unanimous", "voluntary", "possible". */
function mannerStems(word: string): readonly string[] {
  const stem = word.slice(0, -2);
  return [stem, `${stem}le`, stem.replace(/i$/u, "y"), stem.replace(/al$/u, "")];
}

function bare(key: string): string {
  return key.replace(/'s$/, "");
}

/** Figures, dates and names that were read are compared as such. */
function isInsideUnit(statement: Statement, offset: number): boolean {
  const at = offset + statement.range.start;
  const inside = (range: TextRange): boolean => range.start <= at && at < range.end;
  return (
    statement.quantities.some(inside) ||
    statement.dates.some((date) => date.interval !== undefined && inside(date)) ||
    statement.mentions.some(inside)
  );
}

function keepsNegation(claim: Statement, passage: Statement): boolean {
  const ourCount = negationWords(claim);
  const theirCount = negationWords(passage);
  if (ourCount > theirCount) return false;
  const asLong = contentOf(claim).totalWeight >= contentOf(passage).totalWeight * NEARLY_ALL;
  if (asLong && ourCount !== theirCount) return false;
  const pairs = sharedPredications(claim, passage);
  const events = new Set(pairs.map((pair) => pair.claim));
  for (const ours of events) {
    const agrees = pairs.some(
      (pair) =>
        pair.claim === ours &&
        (negationOf(claim, ours) === undefined) === (negationOf(passage, pair.passage) === undefined),
    );
    if (!agrees) return false;
  }
  if (claim.polarity.cues.length > 0) return true;
  // A negation over words that the claim shares turns them round, whatever verb it stands with.
  const shared = contentOf(claim).words;
  return !passage.polarity.cues.some((cue) =>
    passage.terms.some(
      (term) => overlaps(term, cue.scope) && (shared.has(term.lemma) || shared.has(eventOf(term.lemma))),
    ),
  );
}

/** From this share of its weight on the claim is the whole passage and not a part of it. */
const NEARLY_ALL = 0.85;

function negationWords(statement: Statement): number {
  return wordKeysOf(statement).filter(isNegationWord).length;
}

/** Where the passage hedges, or only reports, what the claim states flatly. */
export function weaknesses(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const reasons: Reason[] = [];
  const mains = predicationsOf(claim).filter(
    (predication) => predication.finite && predication.event !== COPULA && !isLight(predication, overlap),
  );
  const pairs = sharedPredications(claim, passage).filter(
    (pair) =>
      (mains.length === 0 || mains.includes(pair.claim)) &&
      // "Preparing an invasion" reports no "organised the attack".
      !isNamedLoosely(passage, pair.claim.event) &&
      isSameActors(claim, passage, pair) &&
      speaksOf(pair, passage, overlap),
  );
  const flat = (pair: PredicationPair): boolean =>
    certaintyAt(passage, pair.passage.head).certainty === "certain" &&
    reportAt(passage, pair.passage.head) === undefined &&
    denialAt(claim, passage, pair) === undefined;
  for (const pair of pairs) {
    // What one part of the passage states outright is not weaker for another part's report.
    if (pairs.some((other) => other.claim === pair.claim && flat(other))) continue;
    const ours = pair.claim.head;
    const said = certaintyAt(passage, pair.passage.head);
    if (
      said.cue !== undefined &&
      certaintyAt(claim, ours).certainty === "certain" &&
      !reasons.some((reason) => reason.kind === "modality")
    ) {
      reasons.push({ kind: "modality", claim: place(claim, ours), evidence: place(passage, said.cue) });
    }
    const report = reportAt(passage, pair.passage.head) ?? denialAt(claim, passage, pair);
    if (
      report !== undefined &&
      claim.attributions.length === 0 &&
      !reasons.some((reason) => reason.kind === "attribution")
    ) {
      reasons.push({
        kind: "attribution",
        claim: place(claim, ours),
        evidence: reportWords(passage, report, pair.passage.head),
      });
    }
  }
  return [...reasons, ...copiedWeaknesses(claim, passage, overlap, reasons)];
}

/** A near copy of reported words, or without the hedge of the original, whatever its verbs were read as. */
function copiedWeaknesses(
  claim: Statement,
  passage: Statement,
  overlap: Overlap,
  found: readonly Reason[],
): readonly Reason[] {
  const copy = readNearCopy(claim, passage, overlap);
  const first = copy?.alignment.pairs[0];
  const last = copy?.alignment.pairs.at(-1);
  if (copy === undefined || first === undefined || last === undefined) return [];
  const copied = gapRange(passage, { first: first.passage, end: last.passage + 1 });
  const whole: Reason["claim"] = place(claim, claim.range);
  if (copied === undefined) return [];
  const reasons: Reason[] = [];
  const report = passage.attributions.find(
    (attribution) =>
      attribution.kind !== "denial" &&
      reportHolds(attribution, copied) &&
      !(holds(copied, attribution.cue) && isCopied(passage, copy, attribution.cue)),
  );
  const evidence = report === undefined ? reportAtEdge(passage, copy) : reportWords(passage, report, report.cue);
  if (evidence !== undefined && !found.some(({ kind }) => kind === "attribution"))
    reasons.push({ kind: "attribution", claim: whole, evidence });
  const ours = new Set(claim.certainty.cues.map((cue) => wordsOf(claim, cue).toLowerCase()));
  const hedge = passage.certainty.cues.find(
    (cue) =>
      overlaps(cue.scope, copied) && !ours.has(wordsOf(passage, cue).toLowerCase()) && !isCopied(passage, copy, cue),
  );
  if (hedge !== undefined && !found.some(({ kind }) => kind === "modality"))
    reasons.push({ kind: "modality", claim: whole, evidence: place(passage, hedge) });
  return reasons;
}

/** Words before the copied ones in which a report stands, and behind them. */
const LONGEST_LEAD = 14;
const LONGEST_TAIL = 4;
/** Verbs behind which, or before which, a whole clause is somebody's words. */
const SAYING: ReadonlySet<string> = new Set(
  "say tell note report claim announce state argue add explain write warn insist".split(" "),
);

/** "The report blames …", "his claim": a noun. */
const DETERMINER = /^(?:the|an?|this|that|its|his|her|their|our|my|no|any|each|every|first|last|final|annual|new)$/u;

/** "The Herald noted what began …", "… was closed, said a post": a verb of saying beside the copied words, whoever it belongs to. */
function reportAtEdge(passage: Statement, { alignment }: NearCopy): Reason["evidence"] | undefined {
  const first = alignment.pairs[0]?.passage ?? 0;
  const end = (alignment.pairs.at(-1)?.passage ?? 0) + 1;
  if (first > LONGEST_LEAD) return undefined;
  const lead = { first: 0, end: first };
  const tail = { first: end, end: end + LONGEST_TAIL };
  for (const span of [lead, tail]) {
    const words = gapWords(passage, span);
    const at = words.findIndex((word, index) => SAYING.has(lemmaOf(word)) && !DETERMINER.test(words[index - 1] ?? ""));
    const range = at < 0 ? undefined : gapRange(passage, { first: span.first + at, end: span.first + at + 1 });
    if (range !== undefined && (span === lead || !reportsBehind(passage, range))) return place(passage, range);
  }
  return undefined;
}

/** "The union, which called the strike, says that talks have failed": what it says stands behind, in words of its own. */
function reportsBehind({ attributions }: Statement, verb: TextRange): boolean {
  const reports = attributions.filter(({ cue }) => overlaps(cue, verb));
  return reports.length > 0 && reports.every(({ content }) => content.start > verb.end);
}

/** Share of the copied words that a report must hold; how far reported words reach is often open. */
const LEAST_REPORTED = 0.3;

function reportHolds({ content }: Attribution, copied: TextRange): boolean {
  const inside = Math.min(content.end, copied.end) - Math.max(content.start, copied.start);
  return inside >= LEAST_REPORTED * (copied.end - copied.start);
}

function isCopied(passage: Statement, copy: NearCopy, range: TextRange): boolean {
  return !copy.alignment.gaps.some((gap) => {
    const words = gapRange(passage, gap.passage);
    return words !== undefined && overlaps(words, range);
  });
}

/** "Is" and "was" link anything: only where what they say is shared do they say the same. */
function speaksOf(pair: PredicationPair, passage: Statement, overlap: Overlap): boolean {
  return pair.claim.event !== COPULA || keepsComplement(pair.claim, passage, overlap);
}

/** Someone's words or belief; a denial is no report of what it denies. */
function reportAt(passage: Statement, head: TextRange): Attribution | undefined {
  const found = attributionAt(passage, head);
  return found?.kind === "denial" ? undefined : found;
}

/** "The operator denied that the trams had been overdue" reports that they had not been. */
function denialAt(claim: Statement, passage: Statement, pair: PredicationPair): Attribution | undefined {
  const found = attributionAt(passage, pair.passage.head);
  const turnsRound = negationOf(claim, pair.claim) !== undefined && negationOf(passage, pair.passage) === undefined;
  return found?.kind === "denial" && turnsRound ? found : undefined;
}

/** The speaker with the words that report, as far as they stand in the sentence; else the reported word itself. */
function reportWords(passage: Statement, report: Attribution, head: TextRange): Reason["evidence"] {
  const whole = report.source === undefined ? report.cue : spanOf(report.source, report.cue);
  if (holds(passage.range, whole)) return place(passage, whole);
  return place(passage, holds(passage.range, report.cue) ? report.cue : head);
}

function spanOf(left: TextRange, right: TextRange): TextRange {
  return { start: Math.min(left.start, right.start), end: Math.max(left.end, right.end) };
}

function place(statement: Statement, range: TextRange): Reason["claim"] {
  const inside: TextRange = {
    start: Math.max(range.start, statement.range.start),
    end: Math.min(range.end, statement.range.end),
  };
  return { text: wordsOf(statement, inside), range: inside };
}
