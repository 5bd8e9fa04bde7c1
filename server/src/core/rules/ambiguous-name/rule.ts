/** A name that fits two actors, where nothing in the note or in what it cites says which is meant. */
import { foldName, isShortFormOf } from "../../language/nameKeys/nameKeys.js";
import type { NameMention } from "../../language/names/types.js";
import type { Claim, NoteFacts } from "../../model/note.js";
import { remembering, rememberingEach } from "../../text/memory.js";
import { holds } from "../../text/range.js";
import type { Actor, ActorTable } from "../../workspace/types.js";
import { defineRule } from "../defineRule.js";
import type { Finding, RuleContext } from "../types.js";
import { officeOf, sameOffice } from "../offices.js";
import { sharedBodyFinding } from "./sharedBodies.js";
import page from "./rule.md";

export const ambiguousName = defineRule({
  name: "ambiguous-name",
  group: "names",
  summary: "two actors fit a name",
  severity: "warning",
  page,
  check(context) {
    const named = namedAlone(context.note, context.workspace.actors);
    return context.note.claims.flatMap((claim) =>
      claim.statement.mentions.flatMap((mention) => checkMention(mention, claim, named, context)),
    );
  },
});

function checkMention(mention: NameMention, claim: Claim, named: NamedAlone, context: RuleContext): readonly Finding[] {
  if (mention.type !== "person") return sharedBodyFinding(mention, context);
  const actors = candidatesIn(context.workspace.actors)(mention.surface);
  if (actors.length < 2) return [];
  if (claim.statement.quotations.some((quotation) => holds(quotation, mention))) return [];
  if (isSettled(mention, actors, claim, context) || isNamedBefore(mention, actors, named)) return [];
  return [findingFor(mention, actors, context)];
}

/** Of each actor, the spellings that mean nobody else, where the note has them first. */
type NamedAlone = ReadonlyMap<Actor, readonly NameMention[]>;

function namedAlone({ mentions }: NoteFacts, table: ActorTable): NamedAlone {
  const seen = new Set<string>();
  const named = new Map<Actor, NameMention[]>();
  for (const mention of mentions) {
    if (seen.has(mention.surface)) continue;
    seen.add(mention.surface);
    const [only, ...others] = table.resolve(mention.surface);
    if (only === undefined || others.length > 0) continue;
    const spellings = named.get(only) ?? [];
    spellings.push(mention);
    named.set(only, spellings);
  }
  return named;
}

/** A family name has hundreds of bearers in a large corpus, and each edit asks for all names of a note. */
const MOST_NAMES = 10_000;

const candidatesIn = rememberingEach((table: ActorTable) =>
  remembering(MOST_NAMES, (surface: string) => findCandidates(surface, table)),
);

/** By name and by what is said of it in a note, whether one bearer alone is meant. */
const settledIn = rememberingEach((_table: ActorTable) => new Map<string, boolean>());

/** A family name that no article ties to one actor is an actor of its own in the table: all that bear it are meant. */
function findCandidates(surface: string, table: ActorTable): readonly Actor[] {
  const resolved = table.resolve(surface).filter((actor) => actor.type === "person");
  if (resolved.length > 1 || resolved[0]?.registered === true) return resolved;
  if (resolved[0] !== undefined && resolved[0].name !== surface) return resolved;
  return (namesakesOf(table).get(foldName(surface)) ?? []).filter((actor) => isShortFormOf(surface, actor.name));
}

/** Persons by their last names, folded. */
const namesakesOf = rememberingEach((table: ActorTable): ReadonlyMap<string, readonly Actor[]> => {
  const byName = new Map<string, Actor[]>();
  for (const actor of table.actors) {
    const words = foldName(actor.name).split(" ");
    const last = words.at(-1);
    if (actor.type !== "person" || words.length < 2 || last === undefined) continue;
    const bearers = byName.get(last) ?? [];
    bearers.push(actor);
    byName.set(last, bearers);
  }
  return byName;
});

/** "Colonel Raúl Vilca … Vilca": the note's own fuller name says who is meant. */
function isNamedBefore(mention: NameMention, actors: readonly Actor[], named: NamedAlone): boolean {
  return actors.some((actor) =>
    named
      .get(actor)
      ?.some((earlier) => earlier.start < mention.start && isShortFormOf(mention.surface, earlier.surface)),
  );
}

/** Only one of them holds the office that is named with it, or stands in the cited articles. */
function isSettled(mention: NameMention, actors: readonly Actor[], claim: Claim, { workspace }: RuleContext): boolean {
  const settled = settledIn(workspace.actors);
  const ask = (about: string, isMeant: (actor: Actor) => boolean): boolean => {
    const key = `${mention.surface}\n${about}`;
    const isOne = settled.get(key) ?? actors.filter(isMeant).length === 1;
    settled.set(key, isOne);
    return isOne;
  };
  const role = claim.statement.roles.find(({ holder }) => holder.start === mention.start);
  if (role !== undefined) {
    const office = officeOf(role.title);
    if (ask(role.title, ({ roles }) => roles.some(({ title }) => sameOffice(officeOf(title), office)))) return true;
  }
  const files = [
    ...new Set(claim.citations.flatMap((citation) => workspace.sources.resolve(citation.key)?.file ?? [])),
  ];
  if (files.length === 0) return false;
  return ask(`\n${files.join("\n")}`, ({ surfaces }) =>
    surfaces.some((surface) => files.some((file) => surface.isIn(file))),
  );
}

function findingFor(mention: NameMention, actors: readonly Actor[], { note }: RuleContext): Finding {
  // The table gives them best first.
  const shown = actors.length > MOST_SHOWN + 1 ? actors.slice(0, MOST_SHOWN) : actors;
  const others = actors.length - shown.length;
  const named = shown.map(describedActor).join(" or ");
  return {
    range: { start: mention.start, end: mention.end },
    message: `“${mention.surface}” may be ${named}${others === 0 ? "" : ` or one of ${String(others)} others`}: write the full name`,
    fixes: shown.map((actor) => ({
      title: `Write “${actor.name}”`,
      edits: [{ file: note.file, range: { start: mention.start, end: mention.end }, newText: actor.name }],
      preferred: false,
    })),
  };
}

/** A corpus of a hundred thousand articles has hundreds of persons of one family name: no message and no menu is for all of them. */
const MOST_SHOWN = 5;

function describedActor(actor: Actor): string {
  const title = actor.roles.at(-1)?.title;
  return title === undefined ? actor.name : `${actor.name} (${title})`;
}
