/** Above a claim: how many sources it has, how many origins they go back to, and who contradicts it. */
import type { Assessment } from "../../assess/assessment.js";
import { countOrigins, distinctSources } from "../../assess/citedOrigins.js";
import { assessClaim, claimNeeds, needsSource } from "../../assess/claimEvidence.js";
import { isConflict } from "../../assess/conflictReason.js";
import { NO_NEEDS } from "../../assess/needs.js";
import { asksForNoSource, readBriefing } from "../../briefing/briefing.js";
import { keyJudgements } from "../../briefing/keyJudgements.js";
import { isOwnJudgement } from "../../briefing/ownLikelihood.js";
import type { PassageVerdict } from "../../assess/types.js";
import type { Claim, NoteFacts } from "../../model/note.js";
import { readable } from "../../text/readable.js";
import { sayIn, type Say } from "../../text/say.js";
import type { Workspace } from "../../workspace/types.js";
import type { LensPlace, LensSource } from "./types.js";

/** Contradicting articles that are named; more are counted. */
const MOST_NAMED = 2;
/** Words of a claim that say which one is meant where several begin on one line. */
const WORDS_NAMING = 3;

export const claimLens: LensSource = {
  kind: "claims",
  planPlaces: () => NO_NEEDS,
  places(workspace, file) {
    const note = workspace.notes.get(file);
    if (note === undefined) return [];
    // A key judgement has a lens of its own.
    const others = new Set([
      ...(workspace.config.codeLens.judgements ? keyJudgements(note) : []),
      ...uncitedBesides(note),
    ]);
    return note.claims
      .filter((claim) => hasLens(claim) && !others.has(claim) && !isUncitedJudgement(claim))
      .map((claim) => ({ kind: "claims", range: claim.range }));
  },
  planText(workspace, file, place) {
    const claim = claimOf(workspace.notes.get(file), place);
    return claim === undefined ? NO_NEEDS : claimNeeds(workspace, claim);
  },
  text(workspace, file, place, supply) {
    const note = workspace.notes.get(file);
    const claim = claimOf(note, place);
    const assessment = claim === undefined ? undefined : assessClaim(workspace, claim, supply);
    if (note === undefined || assessment === undefined) return undefined;
    const told = [...assessment.cited, ...assessment.corpus].filter(
      (verdict) => isConflict(verdict) || verdict.verdict === "supports",
    );
    return {
      title: naming(note, assessment.claim) + figures(assessment, workspace).join(" · "),
      targets: [...told.filter(isConflict), ...told.filter((verdict) => !isConflict(verdict))].map(({ passage }) => ({
        file: passage.file,
        range: passage.statement.range,
      })),
    };
  },
};

/** Of a briefing: what its scope note, assumptions and indicators say asks for no source. */
function uncitedBesides(note: NoteFacts): readonly Claim[] {
  return (readBriefing(note)?.sections ?? [])
    .filter(asksForNoSource)
    .flatMap(({ claims }) => claims.filter(({ citations }) => citations.length === 0));
}

/** "Our confidence in this judgement is low": nobody asks where an estimate of the analyst's own comes from. */
function isUncitedJudgement(claim: Claim): boolean {
  return claim.citations.length === 0 && isOwnJudgement(claim);
}

/** What cites something, and what should. */
function hasLens(claim: Claim): boolean {
  return claim.citations.length > 0 || needsSource(claim);
}

function claimOf(note: NoteFacts | undefined, { range }: LensPlace): Claim | undefined {
  return note?.claims.find((claim) => claim.range.start === range.start && claim.range.end === range.end);
}

function figures(assessment: Assessment, { provenance, config }: Workspace): readonly string[] {
  const say = sayIn(config.language);
  const origins = countOrigins(assessment, provenance);
  const sources = distinctSources(assessment.sources).length;
  const unknown = new Set(
    assessment.sources.filter(({ source }) => source === undefined).map(({ citation }) => citation.key),
  ).size;
  const contradicting = keysOf([...assessment.cited, ...assessment.corpus].filter(isConflict));
  return [
    ...(sources > 0 || unknown === 0 ? [sourceCount(sources, say)] : []),
    ...(sources > 1 ? [origins === 1 ? say("1 origin") : say("{0} origins", origins)] : []),
    ...(unknown > 0 ? [unknown === 1 ? say("1 unknown key") : say("{0} unknown keys", unknown)] : []),
    ...(contradicting.length === 0 ? [] : [say("contradicted by {0}", listed(contradicting, say))]),
  ];
}

function keysOf(verdicts: readonly PassageVerdict[]): readonly string[] {
  return [...new Set(verdicts.map(({ passage }) => passage.key))];
}

function sourceCount(count: number, say: Say): string {
  if (count === 0) return say("no source");
  return count === 1 ? say("1 source") : say("{0} sources", count);
}

function listed(keys: readonly string[], say: Say): string {
  const rest = keys.length - MOST_NAMED;
  return keys.slice(0, MOST_NAMED).join(", ") + (rest > 0 ? ` ${say("and {0} more", rest)}` : "");
}

/** In a paragraph on one line all lenses stand side by side: each then begins with the first words of its claim. */
function naming(note: NoteFacts, claim: Claim): string {
  const start = note.text.lastIndexOf("\n", claim.range.start - 1) + 1;
  const next = note.text.indexOf("\n", claim.range.start);
  const end = next === -1 ? note.text.length : next;
  const others = note.claims.some(
    (other) => other !== claim && other.range.start >= start && other.range.start < end && hasLens(other),
  );
  if (!others) return "";
  const words = readable(claim.statement.text).split(" ");
  return `“${words.slice(0, WORDS_NAMING).join(" ")}${words.length > WORDS_NAMING ? " …" : ""}” `;
}
