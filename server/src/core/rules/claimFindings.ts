/**
 * What the rules of single sentences found, remembered by the claim as it was first read: an edit elsewhere in the note asks
 * no rule about it again, and the findings move to where the sentence stands now.
 */
import type { Assessment } from "../assess/assessment.js";
import { assessmentOriginOf } from "../assess/moveAssessment.js";
import { claimOriginOf } from "../model/claimOrigins.js";
import type { Claim, NoteText } from "../model/note.js";
import type { FileId } from "../model/fileId.js";
import type { TextRange } from "../text/range.js";
import type { Steps } from "../text/steps.js";
import type { ClaimRule, Finding, RuleContext } from "./types.js";

interface Remembered {
  /** What findings hang on, by identity: the assessment, the tables of the corpus, the header of the note. */
  readonly basis: readonly unknown[];
  /** Where the claim stood when the rules were asked. */
  readonly at: number;
  readonly findings: Map<ClaimRule, readonly Finding[]>;
}

const memory = new WeakMap<Claim, Remembered>();

export interface ClaimFindings {
  readonly findingsOf: (rule: ClaimRule) => readonly Finding[];
  /** Asks these rules sentence by sentence, so that `findingsOf` finds it done. A rule that throws is left to it. */
  readonly readAhead: (rules: readonly ClaimRule[]) => Steps<void>;
}

/** Asks rules about the claims of one note; a rule that throws is asked again at the next change. */
export function claimFindings(context: RuleContext): ClaimFindings {
  const { note, workspace, assessments } = context;
  const remembered = note.claims.map((claim) => ({ claim, known: recall(claim, context) }));
  const findingsAt = (rule: ClaimRule, { claim, known }: (typeof remembered)[number]): readonly Finding[] => {
    const found = known.findings.get(rule);
    if (found !== undefined) return moveFindings(found, claim.statement.range.start - known.at, note.file);
    const findings = rule.checkClaim(claim, { note, workspace, assessment: assessments.get(claim) });
    known.findings.set(rule, moveFindings(findings, known.at - claim.statement.range.start, note.file));
    return findings;
  };
  /** Where a rule that was asked ahead found anything: most rules find nothing in most sentences. */
  const places = new Map<ClaimRule, typeof remembered>();
  return {
    findingsOf: (rule) => (places.get(rule) ?? remembered).flatMap((each) => findingsAt(rule, each)),
    *readAhead(rules) {
      const found = new Map(rules.map((rule): [ClaimRule, typeof remembered] => [rule, []]));
      for (const each of remembered) {
        for (const [rule, sentences] of found) {
          try {
            const findings = each.known.findings.get(rule) ?? findingsAt(rule, each);
            if (findings.length > 0) sentences.push(each);
          } catch {
            found.delete(rule);
          }
        }
        yield;
      }
      for (const [rule, sentences] of found) places.set(rule, sentences);
    },
  };
}

function recall(claim: Claim, { note, workspace, assessments }: RuleContext): Remembered {
  const origin = claimOriginOf(claim);
  const { articles, actors, sources, provenance, registry, config } = workspace;
  const basis = [
    originOfAssessment(assessments.get(claim)),
    articles,
    actors,
    sources,
    provenance,
    registry,
    config,
    ...headerOf(note),
  ];
  const known = memory.get(origin);
  if (known?.basis.every((item, index) => item === basis[index]) === true) return known;
  const fresh: Remembered = { basis, at: claim.statement.range.start, findings: new Map() };
  memory.set(origin, fresh);
  return fresh;
}

function originOfAssessment(assessment: Assessment | undefined): Assessment | undefined {
  return assessment === undefined ? undefined : assessmentOriginOf(assessment);
}

function headerOf({ file, date, title, marking, ladder }: Omit<NoteText, "text">): readonly unknown[] {
  return [file, date, title, marking, ladder];
}

/** `file` is the note: what lies in other files stays where it is. */
function moveFindings(findings: readonly Finding[], by: number, file: FileId): readonly Finding[] {
  if (by === 0 || findings.length === 0) return findings;
  const move = ({ start, end }: TextRange): TextRange => ({ start: start + by, end: end + by });
  const moveIn = <T extends { readonly file: FileId; readonly range: TextRange }>(place: T): T =>
    place.file === file ? { ...place, range: move(place.range) } : place;
  return findings.map((finding) => ({
    ...finding,
    range: move(finding.range),
    ...(finding.related === undefined ? {} : { related: finding.related.map(moveIn) }),
    ...(finding.fixes === undefined
      ? {}
      : { fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(moveIn) })) }),
  }));
}
