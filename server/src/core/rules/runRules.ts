/** Runs every rule over one note, applies configured severities and suppressions, and reports suppressions that silenced nothing. */
import { noteConflictSteps } from "../assess/noteConflicts.js";
import { finished, type Steps } from "../text/steps.js";
import { compareRanges, overlaps, type TextRange } from "../text/range.js";
import type { Suppression } from "../syntax/noteTypes.js";
import type { Claim, NoteFacts } from "../model/note.js";
import type { Workspace } from "../workspace/types.js";
import { RULES, ruleNamed } from "./registry.js";
import { settledBySection } from "./briefingSections.js";
import { claimFindings } from "./claimFindings.js";
import type { ClaimRule, Diagnostic, Finding, Fix, Rule, RuleContext, Severity } from "./types.js";
import { contradictsNote } from "./contradicts-note/rule.js";
import { unusedSuppression } from "./unused-suppression/rule.js";

/** Called for a rule that failed: its answer is missing, the others stand. */
export type OnRuleFailure = (rule: string, error: unknown) => void;

export function runRules(context: RuleContext, onFailure: OnRuleFailure): readonly Diagnostic[] {
  return finished(ruleSteps(context, onFailure));
}

/** The same in pieces: a sentence, or a rule of the whole note. */
export function* ruleSteps(context: RuleContext, onFailure: OnRuleFailure): Steps<readonly Diagnostic[]> {
  const isSettled = settledBySection(context.note);
  const { findingsOf, readAhead } = claimFindings(context);
  const asked = RULES.filter((rule) => severityOf(rule, context.workspace) !== undefined);
  yield* readAhead(asked.filter((rule) => "checkClaim" in rule));
  yield* conflictSteps(context.workspace, context.note);
  const all: Diagnostic[] = [];
  for (const rule of asked) {
    all.push(...runOne(rule, context, findingsOf, onFailure));
    yield;
  }
  const found = all.filter(({ code, range }) => !isSettled(code, range));
  const used = new Set<Suppression>();
  const kept = found.filter((diagnostic) => {
    const suppression = silencing(diagnostic, context.note);
    if (suppression === undefined) return true;
    used.add(suppression);
    return false;
  });
  return [...kept, ...unusedOnes(context, used)].sort(compareDiagnostics);
}

/** What `contradicts-note` will find, where it is asked: it needs nothing of the index, so it can be looked for before. */
export function* conflictSteps(workspace: Workspace, note: NoteFacts): Steps<void> {
  if (severityOf(contradictsNote, workspace) !== undefined) yield* noteConflictSteps(workspace, note);
}

function runOne(
  rule: Rule,
  context: RuleContext,
  findingsOf: (rule: ClaimRule) => readonly Finding[],
  onFailure: OnRuleFailure,
): readonly Diagnostic[] {
  const severity = severityOf(rule, context.workspace);
  if (severity === undefined) return [];
  try {
    const findings = "checkClaim" in rule ? findingsOf(rule) : rule.check(context);
    return findings.map((finding) => diagnosticOf(rule, severity, finding, context.note));
  } catch (error) {
    onFailure(rule.name, error);
    return [];
  }
}

function severityOf(rule: Rule, { config }: Workspace): Severity | undefined {
  const configured = config.rules[rule.name] ?? "default";
  if (configured === "off") return undefined;
  if (configured !== "default") return configured;
  return rule.offByDefault === true ? undefined : rule.severity;
}

function diagnosticOf(rule: Rule, severity: Severity, finding: Finding, note: NoteFacts): Diagnostic {
  return {
    file: note.file,
    range: finding.range,
    severity,
    code: rule.name,
    message: finding.message,
    ...(finding.kind === undefined ? {} : { kind: finding.kind }),
    related: finding.related ?? [],
    fixes: finding.fixes ?? [],
  };
}

/** A comment without a reason silences nothing: the next reader must be able to see why. */
function silencing(diagnostic: Diagnostic, note: NoteFacts): Suppression | undefined {
  return note.suppressions.find((suppression) => {
    if (suppression.rule !== diagnostic.code || suppression.reason === "") return false;
    return suppression.scope === "file" || coversSentence(suppression, diagnostic.range, note);
  });
}

function coversSentence(suppression: Suppression, range: TextRange, note: NoteFacts): boolean {
  const claim = note.claims.find((candidate) => candidate.range.end > suppression.range.end);
  return claim !== undefined && (overlaps(wholeClaim(claim), range) || wholeClaim(claim).start === range.start);
}

function wholeClaim(claim: Claim): TextRange {
  const ends = claim.citations.map((citation) => citation.group.end);
  return { start: claim.range.start, end: Math.max(claim.range.end, ...ends) };
}

function unusedOnes(context: RuleContext, used: ReadonlySet<Suppression>): readonly Diagnostic[] {
  const severity = severityOf(unusedSuppression, context.workspace);
  if (severity === undefined) return [];
  return context.note.suppressions
    .filter((suppression) => !used.has(suppression))
    .map((suppression) =>
      diagnosticOf(
        unusedSuppression,
        severity,
        { range: suppression.range, message: whyUnused(suppression), fixes: [removal(suppression, context.note)] },
        context.note,
      ),
    );
}

function whyUnused(suppression: Suppression): string {
  if (ruleNamed(suppression.rule) === undefined)
    return `There is no rule called “${suppression.rule}”: this comment silences nothing`;
  if (suppression.reason === "") return `This comment gives no reason, so it silences nothing: write one after a colon`;
  const where = suppression.scope === "file" ? "in this file" : "in the next sentence";
  return `Nothing ${where} raises ${suppression.rule}: remove this comment`;
}

function removal(suppression: Suppression, note: NoteFacts): Fix {
  const { start } = suppression.range;
  let { end } = suppression.range;
  // A comment on a line of its own goes with its line; one before a sentence goes with the blank behind it.
  const ownLine = start === 0 || note.text[start - 1] === "\n";
  if (ownLine && note.text.startsWith("\r\n", end)) end += 2;
  else if ((ownLine && note.text[end] === "\n") || note.text[end] === " ") end += 1;
  return {
    title: "Remove the comment",
    edits: [{ file: note.file, range: { start, end }, newText: "" }],
    preferred: true,
  };
}

function compareDiagnostics(left: Diagnostic, right: Diagnostic): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return compareRanges(left.range, right.range) || (left.code < right.code ? -1 : Number(left.code > right.code));
}
