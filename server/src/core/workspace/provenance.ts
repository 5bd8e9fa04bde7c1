/**
 * Which articles speak for themselves: the origins of each, and whether those of two meet.
 * What has no known origin is never called independent, and everything is worked out when it is asked for.
 */
import { parseDay, type DayNumber } from "../language/dates/calendar.js";
import { intervalOf } from "../language/dates/edtf.js";
import { compareNames, nameKeys } from "../language/nameKeys/nameKeys.js";
import type { FileId } from "../model/fileId.js";
import { sourceLabel } from "../model/sourceLabel.js";
import { createNeighbours } from "./provenance/neighbours.js";
import { originKey, originsOf, rootsOf, type OriginLookup } from "./provenance/origins.js";
import { containment } from "./provenance/shingles.js";
import type { Cited, Independence, Origin, ProvenanceTable, SharedOrigin, ViewPrint } from "./provenance/types.js";
import { isRetold } from "./provenance/views.js";
import type { ArticleSummary, SourceTable } from "./types.js";

/** From this share of common runs of words on, one text is taken from the other or both from a third. */
const NEAR_DUPLICATE = 0.35;
/** A report is retold within so many days; an older one of the same publisher is another report. */
const RETOLD_WITHIN_DAYS = 31;

export function buildProvenanceTable(
  articles: ReadonlyMap<FileId, ArticleSummary>,
  sources: SourceTable,
): ProvenanceTable {
  const lookup: OriginLookup = { articles, resolve: (key) => sources.resolve(key) };
  const neighbours = createNeighbours(lookup);
  const wholes = new Map<string, Independence>();
  const origins = rememberedOrigins(lookup);
  const independence = (left: Cited, right: Cited): Independence => {
    const key = `${placeOf(left)} ${placeOf(right)}`;
    const isPlain = left.statement === undefined && right.statement === undefined;
    const known = isPlain ? wholes.get(key) : undefined;
    if (known !== undefined) return known;
    const answer = judge(left, right, lookup, origins);
    if (isPlain) wholes.set(key, answer);
    return answer;
  };
  return {
    originsOf: origins,
    independence,
    rootsOf: (file) => rootsOf(file, lookup),
    sameOrigin: (file) =>
      neighbours(file).filter((other) => independence({ file }, { file: other }).verdict === "shared-origin"),
  };
}

function placeOf({ file, heading }: Cited): string {
  return `${file}\u0000${heading ?? ""}`;
}

type OriginsOf = (cited: Cited) => readonly Origin[];

/** Those of whole articles and of their parts are asked for once with every other source of a briefing, those of a sentence seldom twice. */
function rememberedOrigins(lookup: OriginLookup): OriginsOf {
  const wholes = new Map<string, readonly Origin[]>();
  return (cited) => {
    if (cited.statement !== undefined) return originsOf(cited, lookup);
    const key = placeOf(cited);
    const found = wholes.get(key) ?? originsOf(cited, lookup);
    wholes.set(key, found);
    return found;
  };
}

function judge(left: Cited, right: Cited, lookup: OriginLookup, found: OriginsOf): Independence {
  const ours = lookup.articles.get(left.file);
  const theirs = lookup.articles.get(right.file);
  if (ours === undefined || theirs === undefined)
    return { verdict: "unknown", why: "one of them is not in the corpus" };
  if (left.file === right.file) return shared("both are one article", [[], []]);
  const origins: readonly [readonly Origin[], readonly Origin[]] = [found(left), found(right)];
  const met = meetingOf(...origins, ours, theirs);
  if (met !== undefined) return met;
  const copied = containment(ours.provenance.print, theirs.provenance.print);
  if (copied >= NEAR_DUPLICATE)
    return shared(`${percent(copied)} of the shorter text stands word for word in the other`, [[], []]);
  if (retells(left, origins[0], ours, right, origins[1], theirs))
    return shared("both retell others and hold the same view in nearly the same words", [
      farthestChain(origins[0]),
      farthestChain(origins[1]),
    ]);
  const anonymous = [
    { known: origins[0].some(isKnown), source: ours.source },
    { known: origins[1].some(isKnown), source: theirs.source },
  ].filter(({ known }) => !known);
  if (anonymous.length > 0)
    return {
      verdict: "unknown",
      why: `${anonymous.map(({ source }) => sourceLabel(source)).join(" and ")} ${anonymous.length === 1 ? "names" : "name"} no author, publisher or source`,
    };
  const publisher = samePublisher(origins[0], origins[1]);
  if (publisher !== undefined) return { verdict: "unknown", why: `both were published by ${publisher}` };
  return { verdict: "independent" };
}

function isKnown(origin: Origin): boolean {
  return origin.kind !== "article";
}

/** What names the meeting best comes first. */
const TELLING: readonly Origin["kind"][] = ["article", "author", "publisher", "speaker"];

/** The nearest origin that both have. Two own reports of one publisher are two reports. */
function meetingOf(
  left: readonly Origin[],
  right: readonly Origin[],
  ours: ArticleSummary,
  theirs: ArticleSummary,
): Independence | undefined {
  for (const origin of TELLING.flatMap((kind) => left.filter((candidate) => candidate.kind === kind))) {
    const other = right.find((candidate) => isSame(origin, candidate));
    if (other === undefined) continue;
    if (origin.kind === "publisher" && origin.relation === "own" && other.relation === "own") continue;
    if (origin.relation !== other.relation && origin.kind === "publisher" && !isTimely(origin, ours, theirs)) continue;
    return { ...shared(meetingWords(origin, other, ours, theirs), [origin.chain, other.chain]), name: origin.name };
  }
  return undefined;
}

function isSame(left: Origin, right: Origin): boolean {
  if (left.kind === "author" && right.kind === "author") return isSamePerson(left.name, right.name);
  return originKey(left) === originKey(right);
}

/** Every by-line is compared with every other: names without a key in common are two people at once. */
function isSamePerson(left: string, right: string): boolean {
  const theirs = nameKeys(right, "person");
  return (
    nameKeys(left, "person").some((key) => theirs.includes(key)) &&
    compareNames(left, right, "person").verdict === "same"
  );
}

/** A publisher's report is retold soon after it appeared, never before. */
function isTimely(origin: Origin, ours: ArticleSummary, theirs: ArticleSummary): boolean {
  const [retelling, report] = origin.relation === "upstream" ? [ours, theirs] : [theirs, ours];
  const told = dayOf(retelling);
  const appeared = dayOf(report);
  if (told === undefined || appeared === undefined) return true;
  return told >= appeared && told - appeared <= RETOLD_WITHIN_DAYS;
}

function dayOf({ source }: ArticleSummary): DayNumber | undefined {
  const day = source.published === undefined ? undefined : intervalOf(source.published)?.from;
  return day === undefined ? undefined : parseDay(day);
}

function meetingWords(left: Origin, right: Origin, ours: ArticleSummary, theirs: ArticleSummary): string {
  const { name } = left;
  if (left.kind === "article") {
    if (right.relation === "own") return `${nameOf(ours)} retells ${nameOf(theirs)}`;
    if (left.relation === "own") return `${nameOf(theirs)} retells ${nameOf(ours)}`;
    return "both retell one article";
  }
  if (left.kind === "author") return `both go back to ${name}`;
  if (left.kind === "speaker" && right.kind === "speaker") return `both rest on the words of ${name}`;
  if (left.relation === right.relation) return `both retell ${name}`;
  return left.relation === "upstream"
    ? `${nameOf(ours)} retells ${name}, which published the other`
    : `${nameOf(theirs)} retells ${name}, which published the other`;
}

function nameOf({ source }: ArticleSummary): string {
  return `@${source.key}`;
}

/** One of the two must be known to retell somebody; of a sentence, its own part is asked. */
function retells(
  left: Cited,
  ourOrigins: readonly Origin[],
  ours: ArticleSummary,
  right: Cited,
  theirOrigins: readonly Origin[],
  theirs: ArticleSummary,
): boolean {
  if (!isRetelling(ourOrigins) || !isRetelling(theirOrigins)) return false;
  const mine = viewsIn(left, ours);
  const other = viewsIn(right, theirs);
  return mine.some((view) => other.some((candidate) => isRetold(view, candidate)));
}

function isRetelling(origins: readonly Origin[]): boolean {
  return origins.some((origin) => origin.kind === "publisher" && origin.relation === "upstream");
}

function viewsIn(cited: Cited, article: ArticleSummary): readonly ViewPrint[] {
  const { views } = article.provenance;
  return cited.statement === undefined ? views : views.filter((view) => view.heading === cited.heading);
}

function samePublisher(left: readonly Origin[], right: readonly Origin[]): string | undefined {
  const own = (origin: Origin): boolean => origin.kind === "publisher" && origin.relation === "own";
  return left.find((origin) => own(origin) && right.some((other) => own(other) && isSame(origin, other)))?.name;
}

function farthestChain(origins: readonly Origin[]): readonly string[] {
  return origins.reduce<readonly string[]>(
    (longest, { kind, chain }) => (kind === "publisher" && chain.length > longest.length ? chain : longest),
    [],
  );
}

function shared(why: string, chains: readonly [readonly string[], readonly string[]]): SharedOrigin {
  return { verdict: "shared-origin", why, chains };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
