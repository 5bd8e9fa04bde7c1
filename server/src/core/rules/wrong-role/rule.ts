/** The actor held another office at that date, or another actor holds this one. */
import { parseDay } from "../../language/dates/calendar.js";
import { intervalOf } from "../../language/dates/edtf.js";
import type { DateInterval } from "../../language/dates/types.js";
import type { RoleMention } from "../../language/roles/types.js";
import type { Claim } from "../../model/note.js";
import { formatEdtfForReaders } from "../../model/sourceLabel.js";
import { wordsOf } from "../../model/statement.js";
import type { Actor, ActorRole } from "../../workspace/types.js";
import { defineRule } from "../defineRule.js";
import { isSingle, officeOf, sameOffice, type Office } from "../offices.js";
import type { ClaimContext, Corpus, Finding, Fix } from "../types.js";
import page from "./rule.md";

export const wrongRole = defineRule({
  name: "wrong-role",
  group: "names",
  summary: "the actor held another office at that date",
  severity: "warning",
  page,
  checkClaim: (claim, context) =>
    claim.statement.roles.filter((role) => !role.former).flatMap((role) => checkRole(claim, role, context)),
});

function checkRole(claim: Claim, role: RoleMention, context: ClaimContext): readonly Finding[] {
  const [actor, ...others] = context.workspace.actors.resolve(wordsOf(claim.statement, role.holder));
  if (actor?.type !== "person" || others.length > 0) return [];
  const office = officeOf(role.title);
  const held = actor.roles.filter((known) => sameOffice(officeOf(known.title), office));
  const at = timeOf(claim, context);
  if (held.length > 0) return at === undefined ? [] : pastOffice(claim, role, actor, held, at, context);
  return othersOffice(claim, role, actor, office, context);
}

/** The day that the sentence speaks of: its own dates, else those of what it cites, else the note's. */
function timeOf(claim: Claim, { note, workspace }: ClaimContext): DateInterval | undefined {
  const own = claim.statement.dates.find((date) => date.interval !== undefined && date.granularity !== "duration");
  if (own !== undefined) return own.interval;
  for (const citation of claim.citations) {
    const published = workspace.sources.resolve(citation.key)?.published;
    if (published !== undefined) return intervalOf(published);
  }
  return note.date === undefined ? undefined : intervalOf(note.date);
}

/** The registry's terms of office; else an article of that time or before it which calls it former. */
function pastOffice(
  claim: Claim,
  role: RoleMention,
  actor: Actor,
  held: readonly ActorRole[],
  at: DateInterval,
  context: ClaimContext,
): readonly Finding[] {
  const terms = held.filter((known) => known.file === undefined && known.date !== undefined);
  const outside = terms.filter((term) => isOutside(at, intervalOf(term.date ?? "")));
  if (terms.length > 0) {
    const [term] = outside;
    if (term === undefined || outside.length < terms.length) return [];
    const words = `${actor.name} was ${term.title} ${termWords(term.date ?? "")}, not at that date`;
    return [finding(claim, role, words, term, fixesFor(claim, role, at, term, context), context)];
  }
  const gone = held.find((known) => known.former && isSoonBefore(known, at) && !isStillHeld(held, known));
  if (gone === undefined) return [];
  const words = `${gone.key ?? "an article"} calls ${actor.name} the ${roleWords(gone)}`;
  return [finding(claim, role, words, gone, [formerFix(claim, role, context)], context)];
}

function isOutside(at: DateInterval, term: DateInterval | undefined): boolean {
  if (term === undefined) return false;
  const { from, to } = at;
  return (
    (term.to !== undefined && from !== undefined && from > term.to) ||
    (term.from !== undefined && to !== undefined && to < term.from)
  );
}

/** What an article reports happened shortly before it appeared; from then on the office is past. */
const REPORTED_WITHIN_DAYS = 14;

function isSoonBefore(known: ActorRole, at: DateInterval): boolean {
  const appeared = parseDay(startOf(known) ?? "");
  const day = parseDay(at.from ?? "");
  return appeared !== undefined && day !== undefined && day >= appeared - REPORTED_WITHIN_DAYS;
}

function startOf({ date }: ActorRole): string | undefined {
  return date === undefined ? undefined : intervalOf(date)?.from;
}

/** A later article that gives the office again, or one of no date. */
function isStillHeld(held: readonly ActorRole[], gone: ActorRole): boolean {
  return held.some(
    (other) => !other.former && (other.date === undefined || (startOf(other) ?? "") >= (startOf(gone) ?? "")),
  );
}

function termWords(date: string): string {
  const [from = "..", to = ".."] = date.split("/");
  if (from === "..") return `until ${formatEdtfForReaders(to)}`;
  return to === ".."
    ? `from ${formatEdtfForReaders(from)} on`
    : `from ${formatEdtfForReaders(from)} to ${formatEdtfForReaders(to)}`;
}

/** Nobody gives this actor the office, and everybody gives it to one other. */
function othersOffice(
  claim: Claim,
  role: RoleMention,
  actor: Actor,
  office: Office,
  context: ClaimContext,
): readonly Finding[] {
  if (actor.roles.length === 0 || !isSingle(office)) return [];
  const holders = context.workspace.actors.actors.filter(
    (other) => other !== actor && other.type === "person" && holdsNow(other, office),
  );
  const [holder] = holders;
  const [own] = actor.roles;
  if (holder === undefined || own === undefined || holders.length > 1) return [];
  const words = `that office is ${holder.name}’s; ${originWords(own, context.workspace)} gives ${actor.name} as “${roleWords(own)}”`;
  return [finding(claim, role, words, own, [replaceFix(role, own, context)], context)];
}

function holdsNow(other: Actor, office: Office): boolean {
  return other.roles.some((known) => {
    const theirs = officeOf(known.title);
    return !known.former && sameOffice(theirs, office) && (office.state === undefined || theirs.state === office.state);
  });
}

function originWords(role: ActorRole, workspace: Corpus): string {
  if (role.key !== undefined) return `@${role.key}`;
  return workspace.registry === undefined ? "the corpus" : "the registry";
}

function roleWords({ title, former }: ActorRole): string {
  return former && !/^(?:ex|former)\b/iu.test(title) ? `former ${title}` : title;
}

function finding(
  claim: Claim,
  role: RoleMention,
  words: string,
  known: ActorRole,
  fixes: readonly Fix[],
  { workspace }: ClaimContext,
): Finding {
  const title = wordsOf(claim.statement, role.range);
  return {
    range: { start: Math.min(role.range.start, role.holder.start), end: Math.max(role.range.end, role.holder.end) },
    kind: "role",
    message: `“${title}” does not fit: ${words}`,
    related:
      known.file === undefined || !workspace.sources.byFile.has(known.file)
        ? []
        : [
            {
              file: known.file,
              range: { start: 0, end: 0 },
              text: roleWords(known),
              message: "the article that gives the office",
            },
          ],
    fixes,
  };
}

/** "Former" is right only after the term, never before it. */
function fixesFor(
  claim: Claim,
  role: RoleMention,
  at: DateInterval,
  term: ActorRole,
  context: ClaimContext,
): readonly Fix[] {
  const end = intervalOf(term.date ?? "")?.to;
  return end !== undefined && at.from !== undefined && at.from > end ? [formerFix(claim, role, context)] : [];
}

function formerFix(claim: Claim, { range }: RoleMention, { note }: ClaimContext): Fix {
  const title = wordsOf(claim.statement, range);
  const opens = range.start === claim.statement.range.start;
  const newText = `${opens ? "Former" : "former"} ${title}`;
  return { title: `Write “${newText}”`, edits: [{ file: note.file, range, newText }], preferred: true };
}

function replaceFix({ range }: RoleMention, known: ActorRole, { note }: ClaimContext): Fix {
  const newText = roleWords(known);
  return { title: `Write “${newText}”`, edits: [{ file: note.file, range, newText }], preferred: true };
}
