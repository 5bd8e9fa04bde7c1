/** The note credits a report that it never saw: the cited article only retells it. */
import type { Assessment, CitedSource } from "../../assess/assessment.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";
import type { Claim } from "../../model/note.js";
import type { SourceDescription } from "../../model/source.js";
import { overlaps, type TextRange } from "../../text/range.js";
import { defineRule } from "../defineRule.js";
import { caret } from "../insertions.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import page from "./rule.md";

export const secondaryCitation = defineRule({
  name: "secondary-citation",
  group: "sourcing",
  summary: "the note credits a report that the cited article only retells",
  severity: "info",
  page,
  checkClaim: (claim, context) => findingsFor(claim, context.assessment, context),
});

/** "As quoted by", "via", "in a repost": the note says itself how it knows. */
const SAYS_HOW =
  /\b(?:quoted|cited|reported|relayed|carried|republished|reprinted|translated|retold|as seen) (?:by|in|on)\b|\bvia\b|\b(?:repost|digest|translation|reprint|summary|re-report)\p{L}*\b|\bquoting\b|\bciting\b/iu;

function findingsFor(claim: Claim, assessment: Assessment | undefined, context: ClaimContext): readonly Finding[] {
  if (assessment === undefined || SAYS_HOW.test(claim.statement.text)) return [];
  const sources = assessment.sources.flatMap(({ source }: CitedSource) => source ?? []);
  return creditsOf(claim, sources, context).flatMap(({ range, name }) => {
    // Read at first hand in one of the cited articles.
    if (sources.some((source) => isBy(source, name))) return [];
    const retelling = sources.find((source) => placeOf(source, name) >= 0);
    if (retelling === undefined || namesCarrier(claim, retelling, name)) return [];
    return [findingFor(range, retelling, name, context)];
  });
}

/** Who is credited with what the sentence says. */
interface Credit {
  readonly range: TextRange;
  readonly name: string;
}

/** "Journalists of the Journal", "a report by the agency": through them the outlet is credited; its spokesman speaks for himself. */
const THROUGH =
  /^(?:an?|the|several|two|three) (?:\p{L}+ )?(?:reports?|articles?|stor(?:y|ies)|pieces?|dispatch(?:es)?|investigations?|accounts?|journalists?|reporters?|correspondents?) (?:of|by|in|from|for|at) |^(?:reports?|articles?|stories|dispatches|investigations|journalists|reporters|correspondents) (?:of|by|in|from|for|at) /iu;
const BEFORE_NAME = /\b(?:report|article|story|piece|dispatch|investigation)s? (?:of|by|in|from) (?:the )?$/iu;

/** Speakers, outlets before a colon ("The Journal: …") and outlets whose report is named. */
function creditsOf(claim: Claim, sources: readonly SourceDescription[], { note }: ClaimContext): readonly Credit[] {
  const { attributions, text, range } = claim.statement;
  const speakers = attributions.flatMap(({ source }): readonly Credit[] => {
    if (source === undefined) return [];
    const words = note.text.slice(source.start, source.end);
    return [{ range: source, name: bareName(words.replace(THROUGH, "")) }];
  });
  const outlets = sources.flatMap(({ upstream }) => upstream.map(({ publisher }) => publisher.replace(/^the /iu, "")));
  const named = [...new Set(outlets)].flatMap((outlet): readonly Credit[] => {
    const at = outlet === "" ? -1 : text.indexOf(outlet);
    const before = text.slice(0, Math.max(at, 0));
    const isHeadline = /^(?:the )?$/iu.test(before) && text[at + outlet.length] === ":";
    if (at < 0 || !(isHeadline || BEFORE_NAME.test(before))) return [];
    const start = range.start + at;
    return [{ range: { start, end: start + outlet.length }, name: bareName(outlet) }];
  });
  return [...speakers, ...named.filter((credit) => !speakers.some((other) => overlaps(other.range, credit.range)))];
}

function isBy({ publisher, authors }: SourceDescription, name: string): boolean {
  return [publisher ?? "", ...authors].some((other) => isName(name, bareName(other)));
}

/** Where in the chain of an article's origins the outlet stands, -1 where it does not. */
function placeOf({ upstream }: SourceDescription, name: string): number {
  return upstream.findIndex(({ publisher }) => isName(name, bareName(publisher)));
}

/** The whole name, or a shorter form that keeps its last word and another one: "the Corvin agency". */
function isName(name: string, whole: string): boolean {
  if (name === whole) return name !== "";
  const words = name.split(" ");
  const all = whole.split(" ");
  return words.length > 1 && words.at(-1) === all.at(-1) && words.every((word) => all.includes(word));
}

function bareName(name: string): string {
  return foldName(name)
    .replace(/^(?:the|a|an) /u, "")
    .replace(/^(?:\p{L}+ )?(?:newspaper|daily|weekly|agency|magazine|broadcaster|publication) (?:the )?/u, "");
}

/** "According to the Journal, UNIAN writes": a carrier is named beside it. */
function namesCarrier({ statement }: Claim, source: SourceDescription, name: string): boolean {
  const words = foldName(statement.text);
  return carriersOf(source, name).some((carrier) => words.includes(bareName(carrier)));
}

/** Who stands between the reader and the report, nearest to the reader first. */
function carriersOf(source: SourceDescription, name: string): readonly string[] {
  const { publisher, upstream } = source;
  const between = upstream.slice(0, placeOf(source, name)).map((entry) => entry.publisher);
  return [...(publisher === undefined ? [] : [publisher]), ...between];
}

function findingFor(speaker: TextRange, source: SourceDescription, name: string, { note }: ClaimContext): Finding {
  const at = placeOf(source, name);
  const chain = [
    source.publisher ?? `@${source.key}`,
    ...source.upstream.slice(0, at + 1).map(({ publisher }) => publisher),
  ];
  return {
    range: speaker,
    message: `“${note.text.slice(speaker.start, speaker.end)}” was not read at first hand: @${source.key} retells it (${chain.join(" ← ")}); say where you read it`,
    fixes: carrierFix(speaker, source, at, note.file),
  };
}

function carrierFix(speaker: TextRange, source: SourceDescription, at: number, file: string): readonly Fix[] {
  const carrier = source.publisher ?? (at > 0 ? source.upstream[0]?.publisher : undefined);
  const words = carrier === undefined ? `as quoted in @${source.key}` : `as quoted by ${carrier}`;
  return [
    {
      title: `Insert “${words}”`,
      edits: [{ file, range: caret(speaker.end), newText: ` (${words})` }],
      preferred: true,
    },
  ];
}
