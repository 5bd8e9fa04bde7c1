/** The card of an actor: spellings, roles with their dates, articles, first and last mention, and the sentences that say most. */
import type { ActorMention, ActorOverview, ActorOverviewQuery, ActorQuery, Needs, Supply } from "../../assess/needs.js";
import { NO_NEEDS } from "../../assess/needs.js";
import { intervalOf } from "../../language/dates/edtf.js";
import type { SourceDescription } from "../../model/source.js";
import type { FileId } from "../../model/fileId.js";
import type { ActorSymbol } from "../../resolve/symbols.js";
import { roleHistory, roleHistoryAsOf } from "../../workspace/roleHistory.js";
import { compareText } from "../../workspace/summary.js";
import type { Actor, Workspace } from "../../workspace/types.js";
import type { ActorCard, Company } from "../types.js";
import { articlesOf } from "./actorArticles.js";
import { mentionTimeline } from "./timeline.js";

const COMPANY_SHOWN = 6;
const NOTHING_KNOWN: ActorOverview = { telling: [], sentences: [] };

export function actorQuery(actor: Actor, limit: number): ActorQuery {
  return { actor: actor.id, surfaces: actor.surfaces.map((surface) => surface.surface), limit };
}

export function actorCardNeeds(workspace: Workspace, symbol: ActorSymbol): Needs {
  const [actor] = symbol.actors;
  return actor === undefined ? NO_NEEDS : { ...NO_NEEDS, overviews: [overviewQuery(workspace, actor)] };
}

/** Of a surface that others share, in so many articles: an everyday family name stands in thousands. */
const SHARED_LOOKED_AT = 64;

/** A surface shared by two actors counts for this one only in the articles that the table gave it. */
export function overviewQuery({ actors }: Workspace, { id, surfaces }: Actor): ActorOverviewQuery {
  return {
    actor: id,
    surfaces: surfaces.map((written) => {
      const { surface } = written;
      // Where a common name is written is a long list: it is asked for only where others share the name.
      return actors.resolve(surface).length > 1 ? { surface, files: written.lastFiles(SHARED_LOOKED_AT) } : { surface };
    }),
  };
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
  const { first, last, telling, sentences } = supply.overviews.get(actor.id) ?? NOTHING_KNOWN;
  const date = workspace.notes.get(file)?.date ?? workspace.articles.get(file)?.source.published;
  const asOf = date === undefined ? undefined : intervalOf(date)?.from;
  const articles = articlesOf(workspace, actor);
  const timeline = mentionTimeline(articles);
  return {
    kind: "actor",
    actor,
    ...(symbol.reference === undefined ? {} : { reference: symbol.reference }),
    roles: asOf === undefined ? roleHistory(actor.roles) : roleHistoryAsOf(actor.roles, asOf),
    ...(asOf === undefined ? {} : { asOf }),
    articles,
    attesting: attestingOf(workspace, actor),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(timeline === undefined ? {} : { timeline }),
    company: companyOf(workspace, actor, sentences),
    quotations: telling,
    ambiguous: others,
  };
}

/** A surface shared by two actors counts for this one only in the articles that the table gave it. */
export function ownMentions(actor: Actor, mentions: readonly ActorMention[]): readonly ActorMention[] {
  const allowed = new Map(actor.surfaces.map((surface) => [surface.surface, surface]));
  return mentions.filter((mention) => allowed.get(mention.surface)?.isIn(mention.passage.file) === true);
}

/** Each sentence counts once for each actor in it, however often he is named there. */
function companyOf(workspace: Workspace, actor: Actor, sentences: ActorOverview["sentences"]): readonly Company[] {
  const counts = new Map<Actor, number>();
  for (const { names } of sentences) {
    const named = new Set(names.flatMap((name) => workspace.actors.resolve(name).slice(0, 1)));
    for (const other of named) if (other !== actor) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, sentences]) => ({ actor: other, sentences }))
    .sort((left, right) => right.sentences - left.sentences || compareText(left.actor.name, right.actor.name))
    .slice(0, COMPANY_SHOWN);
}

function attestingOf({ sources }: Workspace, { roles }: Actor): ReadonlyMap<FileId, SourceDescription> {
  const found = new Map<FileId, SourceDescription>();
  for (const { file } of roles) {
    const source = file === undefined ? undefined : sources.byFile.get(file);
    if (source !== undefined) found.set(source.file, source);
  }
  return found;
}
