/** How long something took, told by an article that the claim cites in other units: "prepared for six months" and "for six weeks". */
import type { Quantity } from "../../language/quantities/types.js";
import { wordsOf, type Statement } from "../../model/statement.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { areApart } from "../matching/distinctions.js";
import { areSaidInArticle, areSaidOfClaim, haveOneSubject } from "../matching/occasions.js";
import { unitsWithin } from "../matching/covering.js";
import type { Overlap } from "../matching/overlap.js";
import { SECONDS } from "../matching/values.js";
import { isDenying, isFact } from "../reading/commitment.js";
import { predicationsOf, type Predication } from "../reading/predications.js";
import type { Reason } from "../types.js";
import { place } from "./reasonSide.js";
import { rememberingEach } from "../../text/memory.js";

export function durationConflicts(claim: Statement, passage: Statement, overlap: Overlap): readonly Reason[] {
  const ours = stretchIn(claim);
  const theirs = ours === undefined ? undefined : stretchIn(passage);
  if (ours === undefined || theirs?.event !== ours.event) return [];
  if (areCompatible(ours, theirs) || areApart(claim, passage, overlap)) return [];
  if (!isTold(claim, ours, "claim") || !isTold(passage, theirs, "passage")) return [];
  const [left, right] = [before(claim, ours.verb), before(passage, theirs.verb)];
  if (!haveOneSubject(claim, left, passage, right, overlap)) return [];
  const rest = unitsWithin(claim, [{ start: ours.end, end: claim.range.end }]);
  if (!areSaidInArticle(rest, passage, overlap)) return [];
  // "Trained for eight days in the pool": a part of it.
  if (!areSaidOfClaim(limitsBehind(passage, theirs), claim)) return [];
  return [{ kind: "number", claim: place(claim, ours), evidence: place(passage, theirs) }];
}

interface Stretch extends TextRange {
  /** Bounds in seconds. */
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly verb: TextRange;
  /** What lasted so long: the class of its event, or one for all verbs of lasting. */
  readonly event: string;
  readonly predication: Predication | undefined;
}

/** The only length of time that a verb of the sentence is given. */
const stretchIn = rememberingEach((statement: Statement): Stretch | undefined => {
  const [length, ...more] = lengthsIn(statement);
  return length === undefined || more.length > 0 ? undefined : withVerb(statement, length);
});

type Length = TextRange & Pick<Stretch, "from" | "to" | "unit">;

function lengthsIn(statement: Statement): readonly Length[] {
  const read = statement.quantities.filter(({ kind }) => kind === "duration").flatMap(lengthOf);
  const half = HALF.exec(statement.text);
  if (half === null) return read;
  const start = statement.range.start + half.index;
  const range = { start, end: start + half[0].length };
  if (read.some((length) => overlaps(length, range))) return read;
  const [bound = "", unit = ""] = [half[1]?.toLowerCase(), half[2]?.toLowerCase()];
  const size = (LENGTHS.get(unit) ?? 0) / 2;
  const [from, to] = MORE.has(bound) ? [size, Infinity] : LESS.has(bound) ? [0, size] : [size, size];
  return [...read, { ...range, from, to, unit }];
}

const HALF =
  /\b(?:(more than|over|at least|longer than|less than|under|no more than|about|around|nearly|almost)\s+)?half an? (hour|minute|day|year|century)\b/iu;
const MORE: ReadonlySet<string> = new Set(["more than", "over", "at least", "longer than"]);
const LESS: ReadonlySet<string> = new Set(["less than", "under", "no more than"]);

/** Seconds of the units, long ones too. */
const LENGTHS: ReadonlyMap<string, number> = new Map([...SECONDS, ["decade", 315_576_000], ["century", 3_155_760_000]]);

function lengthOf({ start, end, lo, hi, unit = "", approximate }: Quantity): readonly Length[] {
  const size = LENGTHS.get(unit);
  if (size === undefined) return [];
  const slack = approximate ? APPROXIMATION : 0;
  return [{ start, end, from: lo * size * (1 - slack), to: hi * size * (1 + slack), unit }];
}

const APPROXIMATION = 0.25;
/** Share by which a length in one unit is rounded when it is told in another: "two months" and "nine weeks". */
const ROUNDED = 0.2;

function areCompatible(left: Stretch, right: Stretch): boolean {
  const slack = left.unit === right.unit ? 0 : ROUNDED;
  return left.from * (1 - slack) <= right.to && right.from * (1 - slack) <= left.to;
}

function withVerb(statement: Statement, length: Length): Stretch | undefined {
  const start = statement.range.start;
  const lasting = LASTING.exec(statement.text.slice(0, length.start - start));
  if (lasting !== null) {
    const verb = { start: start + lasting.index, end: length.start };
    return { ...length, verb, event: LAST, predication: undefined };
  }
  const found = predicationsOf(statement).findLast(
    ({ head, nominal }) =>
      !nominal && head.end <= length.start && FOR.test(wordsOf(statement, { start: head.end, end: length.start })),
  );
  if (found === undefined) return undefined;
  return { ...length, verb: found.head, event: found.event, predication: found };
}

const LAST = "last";
const LASTING =
  /\b(?:lasted|lasts|went on|goes on|ran|runs|continued|dragged on|took|takes|has (?:lasted|taken|gone on)|had (?:lasted|taken|gone on))(?: for)? $/iu;
const FOR = /^(?: \p{Ll}+){0,2} for $/u;

function isTold(statement: Statement, { predication }: Stretch, side: "claim" | "passage"): boolean {
  if (isDenying(statement)) return false;
  const kind = statement.kind.kind;
  if (predication !== undefined) return isFact(statement, predication, side);
  return kind === "assertion" || (side === "passage" && kind === "fragment");
}

function before(statement: Statement, verb: TextRange): TextRange {
  return { start: statement.range.start, end: verb.start };
}

function limitsBehind(statement: Statement, { end }: TextRange): ReturnType<typeof unitsWithin> {
  const behind = LIMIT.exec(wordsOf(statement, { start: end, end: statement.range.end }));
  return behind === null ? [] : unitsWithin(statement, [{ start: end, end: end + behind[0].length }]);
}

const LIMIT = /^ (?:in|on|at|from|for|under|near)\s[^,;.]*/iu;
