/** The card of an actor: spellings, roles with their dates, articles, first and last mention, and the sentences that say most. */
import type { ActorMention, ActorQuery, Needs, Supply } from "../../assess/needs.js";
import { NO_NEEDS } from "../../assess/needs.js";
import { intervalOf } from "../../language/dates/edtf.js";
import type { SourceDescription } from "../../model/source.js";
import type { FileId } from "../../model/fileId.js";
import type { ActorSymbol } from "../../resolve/symbols.js";
import { roleHistory, roleHistoryAsOf } from "../../workspace/roleHistory.js";
import { compareText } from "../../workspace/summary.js";
import type { Actor, Workspace } from "../../workspace/types.js";
import type { ActorCard, Company } from "../types.js";
import { mentionTimeline } from "./timeline.js";

/** Enough to choose two telling sentences from; a common name has thousands of mentions. */
const MENTIONS_LOOKED_AT = 200;
const QUOTATIONS_SHOWN = 2;
const COMPANY_SHOWN = 6;
/** Longer sentences are no quotation that a person reads in a card. */
const LONGEST_QUOTATION = 320;

export function actorQuery(actor: Actor, limit: number): ActorQuery {
  return { actor: actor.id, surfaces: actor.surfaces.map((surface) => surface.surface), limit };
}

export function actorCardNeeds(symbol: ActorSymbol): Needs {
  const [actor] = symbol.actors;
  return actor === undefined ? NO_NEEDS : { ...NO_NEEDS, actors: [actorQuery(actor, MENTIONS_LOOKED_AT)] };
}

/** `file` is where the name stands: its date decides which office comes first. */
export function actorCard(
  workspace: Workspace,
  symbol: ActorSymbol,
  supply: Supply,
  file: FileId,
): ActorCard | undefined {
  const [actor, ...others] = symbol.actors;
  if (actor === undefined) return undefined;
  const mentions = ownMentions(actor, supply.actors.get(actor.id) ?? []);
  const dated = mentions.filter((mention) => startOf(mention.passage.source) !== undefined).sort(byDate);
  const first = dated[0] ?? mentions[0];
  const last = dated.at(-1);
  const date = workspace.notes.get(file)?.date ?? workspace.articles.get(file)?.source.published;
  const asOf = date === undefined ? undefined : intervalOf(date)?.from;
  const timeline = mentionTimeline(workspace, actor);
  return {
    kind: "actor",
    actor,
    ...(symbol.reference === undefined ? {} : { reference: symbol.reference }),
    roles: asOf === undefined ? roleHistory(actor.roles) : roleHistoryAsOf(actor.roles, asOf),
    ...(asOf === undefined ? {} : { asOf }),
    articles: articlesOf(workspace, actor),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined || last === first ? {} : { last }),
    ...(timeline === undefined ? {} : { timeline }),
    company: companyOf(workspace, actor, mentions),
    quotations: mostTelling(mentions),
    ambiguous: others,
  };
}

/** A surface shared by two actors counts for this one only in the articles that the table gave it. */
export function ownMentions(actor: Actor, mentions: readonly ActorMention[]): readonly ActorMention[] {
  const allowed = new Map(
    actor.surfaces.map((surface) => [surface.surface, new Set(surface.files.map((file) => file.file))]),
  );
  return mentions.filter((mention) => allowed.get(mention.surface)?.has(mention.passage.file) === true);
}

/** Each sentence counts once for each actor in it, however often he is named there. */
function companyOf(workspace: Workspace, actor: Actor, mentions: readonly ActorMention[]): readonly Company[] {
  const counts = new Map<Actor, number>();
  const statements = new Map(
    mentions.map(({ passage }) => [`${passage.file} ${String(passage.statement.range.start)}`, passage.statement]),
  );
  for (const statement of statements.values()) {
    const named = new Set(statement.mentions.flatMap(({ surface }) => workspace.actors.resolve(surface).slice(0, 1)));
    for (const other of named) if (other !== actor) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, sentences]) => ({ actor: other, sentences }))
    .sort((left, right) => right.sentences - left.sentences || compareText(left.actor.name, right.actor.name))
    .slice(0, COMPANY_SHOWN);
}

function articlesOf(workspace: Workspace, actor: Actor): readonly SourceDescription[] {
  const files = new Set(actor.surfaces.flatMap((surface) => surface.files.map((file) => file.file)));
  return workspace.sources.sources
    .filter((source) => files.has(source.file))
    .sort(
      (left, right) =>
        compareText(startOf(left) ?? "9999", startOf(right) ?? "9999") || compareText(left.key, right.key),
    );
}

function mostTelling(mentions: readonly ActorMention[]): readonly ActorMention[] {
  const chosen: ActorMention[] = [];
  for (const mention of [...mentions].sort((left, right) => telling(right) - telling(left))) {
    if (chosen.length === QUOTATIONS_SHOWN) break;
    if (
      chosen.some(
        (known) =>
          known.passage.file === mention.passage.file &&
          known.passage.statement.range.start === mention.passage.statement.range.start,
      )
    )
      continue;
    // Two voices say more than one twice.
    if (
      chosen.length > 0 &&
      chosen.every((known) => known.passage.file === mention.passage.file) &&
      mentions.some((other) => other.passage.file !== mention.passage.file)
    )
      continue;
    chosen.push(mention);
  }
  return chosen;
}

/** A role given, words reported, a date or figure, the name early in a sentence of readable length. */
function telling(mention: ActorMention): number {
  const { statement } = mention.passage;
  const length = statement.range.end - statement.range.start;
  if (length > LONGEST_QUOTATION) return 0;
  const role = statement.roles.some((candidate) => candidate.holder.start === mention.range.start) ? 2 : 0;
  const speaks = statement.attributions.some(
    (attribution) =>
      attribution.source !== undefined &&
      attribution.source.start <= mention.range.start &&
      mention.range.end <= attribution.source.end,
  )
    ? 2
    : 0;
  const early = mention.range.start - statement.range.start < 40 ? 1 : 0;
  return (
    1 +
    role +
    speaks +
    early +
    Math.min(2, statement.dates.length + statement.quantities.length) +
    statement.kind.checkworthiness
  );
}

function byDate(left: ActorMention, right: ActorMention): number {
  return (
    compareText(startOf(left.passage.source) ?? "", startOf(right.passage.source) ?? "") ||
    compareText(left.passage.file, right.passage.file) ||
    left.range.start - right.range.start
  );
}

function startOf(source: SourceDescription): string | undefined {
  return source.published === undefined ? undefined : intervalOf(source.published)?.from;
}
