/**
 * The link chart: the most mentioned actors, joined where a sentence names both, and by what sentences say one did to the other or
 * is to the other. Each edge carries its sentences, so that nothing is drawn that cannot be read.
 */
import type { ActorMention, Needs, Supply } from "../../assess/needs.js";
import { NO_NEEDS } from "../../assess/needs.js";
import { COPULA, predicationsOf, type Predication } from "../../assess/reading/predications.js";
import type { Passage } from "../../assess/types.js";
import { wordsOf } from "../../model/statement.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import { readable } from "../../text/readable.js";
import { sayIn, type Say } from "../../text/say.js";
import type { TextRange } from "../../text/range.js";
import { overlaps } from "../../text/range.js";
import type { Actor, Workspace } from "../../workspace/types.js";
import { actorQuery, ownMentions } from "../hover/actorCard.js";
import type { Feature } from "../types.js";
import type { GraphPicture, PictureEdge, PictureNode, PicturePassage } from "./types.js";

export interface LinkChartParams {
  /** The most actors to draw. */
  readonly actors: number;
}

/** A name of every other sentence is read so often; what is left out are further sentences of the same pairs. */
const MENTIONS_READ = 500;
const PASSAGES_CARRIED = 8;
/** Edges beyond so many an actor make a ball of wool: the weakest are left out. */
const EDGES_PER_ACTOR = 3;

export const linkChartFeature: Feature<LinkChartParams, GraphPicture> = {
  plan(workspace, { actors }): Needs {
    return { ...NO_NEEDS, actors: drawnActors(workspace, actors).map((actor) => actorQuery(actor, MENTIONS_READ)) };
  },
  answer(workspace, { actors: limit }, supply) {
    const actors = drawnActors(workspace, limit);
    const edges = strongest(edgesOf(sentencesOf(actors, supply), sayIn(workspace.config.language)), actors.length);
    return { nodes: actors.map((actor) => nodeOf(workspace, actor)), edges, total: workspace.actors.actors.length };
  },
};

function drawnActors({ actors }: Workspace, limit: number): readonly Actor[] {
  return actors.actors
    .filter(({ total }) => total > 0)
    .sort((left, right) => right.total - left.total)
    .slice(0, limit);
}

function nodeOf({ registry, config }: Workspace, actor: Actor): PictureNode {
  const say = sayIn(config.language);
  const entry = registry?.actors.find(({ id }) => id === actor.id);
  const file = actor.surfaces[0]?.firstFile;
  const first = file === undefined ? undefined : { file, range: { start: 0, end: 0 } };
  const place = registry !== undefined && entry !== undefined ? { file: registry.file, range: entry.range } : first;
  const spellings = actor.surfaces.map(({ surface }) => surface).join(", ");
  return {
    id: actor.id,
    label: actor.name,
    kind: actor.type,
    weight: actor.total,
    detail: `${actor.total === 1 ? say("1 mention") : say("{0} mentions", actor.total)}: ${spellings}`,
    ...(place === undefined ? {} : { place }),
  };
}

/** A sentence with the drawn actors that it names. */
interface NamingSentence {
  readonly passage: Passage;
  readonly named: { readonly actor: string; readonly range: TextRange }[];
}

function sentencesOf(actors: readonly Actor[], supply: Supply): readonly NamingSentence[] {
  const sentences = new Map<string, NamingSentence>();
  for (const actor of actors) {
    for (const { passage, range } of ownMentions(actor, mentionsOf(actor, supply))) {
      const key = `${passage.file} ${String(passage.statement.range.start)}`;
      const known = sentences.get(key) ?? { passage, named: [] };
      known.named.push({ actor: actor.id, range });
      sentences.set(key, known);
    }
  }
  return [...sentences.values()].filter(({ named }) => new Set(named.map(({ actor }) => actor)).size > 1);
}

function mentionsOf({ id }: Actor, supply: Supply): readonly ActorMention[] {
  return supply.actors.get(id) ?? [];
}

interface GrowingEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: "named-together" | "relation";
  readonly label: string;
  weight: number;
  readonly passages: PicturePassage[];
}

function edgesOf(sentences: readonly NamingSentence[], say: Say): readonly GrowingEdge[] {
  const edges = new Map<string, GrowingEdge>();
  const add = (kind: GrowingEdge["kind"], source: string, target: string, label: string, passage: Passage): void => {
    const id = `${kind} ${source} ${target} ${label}`;
    const edge = edges.get(id) ?? { id, source, target, kind, label, weight: 0, passages: [] };
    edge.weight++;
    if (edge.passages.length < PASSAGES_CARRIED) edge.passages.push(passageOf(passage, say));
    edges.set(id, edge);
  };
  for (const sentence of sentences) {
    for (const [left, right] of pairsOf(sentence)) add("named-together", left, right, "", sentence.passage);
    for (const { source, target, label } of relationsIn(sentence, say))
      add("relation", source, target, label, sentence.passage);
  }
  return [...edges.values()];
}

function pairsOf({ named }: NamingSentence): readonly (readonly [string, string])[] {
  const actors = [...new Set(named.map(({ actor }) => actor))].sort();
  return actors.flatMap((left, at) => actors.slice(at + 1).map((right) => [left, right] as const));
}

interface Relation {
  readonly source: string;
  readonly target: string;
  readonly label: string;
}

/** Who did what to whom, where a sentence says so flatly and one actor is the doer and another the undergoer; and whose officer somebody is. */
function relationsIn(sentence: NamingSentence, say: Say): readonly Relation[] {
  const { statement } = sentence.passage;
  if (statement.kind.kind !== "assertion" && statement.kind.kind !== "judgement") return [];
  const { certainty, reported = "certain" } = statement.certainty;
  const isFlat = certainty === "certain" && reported === "certain";
  const told = (isFlat ? predicationsOf(statement) : [])
    .filter(({ finite, nominal, event }) => finite && !nominal && event !== COPULA)
    .flatMap((predication) => relationOf(predication, sentence, say));
  const offices = statement.roles.flatMap((role): readonly Relation[] => {
    const holder = actorAt(sentence, role.holder);
    const of = sentence.named.find(({ range, actor }) => actor !== holder && overlaps(range, role.range))?.actor;
    return holder === undefined || of === undefined
      ? []
      : [{ source: holder, target: of, label: role.former ? `${role.title} (${say("former")})` : role.title }];
  });
  return [...new Map([...told, ...offices].map((relation) => [JSON.stringify(relation), relation])).values()];
}

function relationOf(
  { agent, patient, head, negated }: Predication,
  sentence: NamingSentence,
  say: Say,
): readonly Relation[] {
  const source = agent === undefined ? undefined : actorThatIs(sentence, agent);
  const target = patient === undefined ? undefined : actorThatIs(sentence, patient);
  if (source === undefined || target === undefined || source === target) return [];
  const { statement } = sentence.passage;
  const verb = wordsOf(statement, head);
  if (EMPTY_VERB.test(verb)) return [];
  const reported = statement.attributions.length === 0 ? "" : ` (${say("reported")})`;
  return [{ source, target, label: `${negated ? say("not {0}", verb) : verb}${reported}` }];
}

/** A line that says "does" or "has" tells nothing: what they do or have together is in the sentence, and company is drawn anyway. */
const EMPTY_VERB = /^(?:do|does|did|done|doing|have|has|had|having|be|is|are|was|were|been|being)$/iu;

/** Words that make what stands before them the head of a phrase: "violence in Kosovo" is no deed of Kosovo's. */
const INNER_PREPOSITION = /\s(?:in|on|at|for|from|with|against|between|by|to|over|about|near|and|or)\s/iu;

/** The actor that a phrase is, not one that it only names on the way: "Kosovo" but neither "Kosovo police" nor "violence in Kosovo". */
function actorThatIs({ named, passage: { statement } }: NamingSentence, span: TextRange): string | undefined {
  const inside = named.filter(({ range }) => overlaps(range, span));
  const [only] = inside;
  if (only === undefined || new Set(inside.map(({ actor }) => actor)).size > 1) return undefined;
  const before = wordsOf(statement, { start: span.start, end: Math.max(span.start, only.range.start) });
  const after = wordsOf(statement, { start: Math.min(only.range.end, span.end), end: span.end });
  return INNER_PREPOSITION.test(` ${before} `) || /[\p{L}\p{N}]/u.test(after) ? undefined : only.actor;
}

function actorAt({ named }: NamingSentence, range: TextRange): string | undefined {
  return named.find((name) => overlaps(name.range, range))?.actor;
}

function passageOf(passage: Passage, say: Say): PicturePassage {
  return {
    file: passage.file,
    range: passage.statement.range,
    text: readable(passage.statement.text),
    source: sourceLabel(passage.source, say),
  };
}

/** Relations before mere company, then by sentences; a pair with a relation needs no second line for company. */
function strongest(edges: readonly GrowingEdge[], actors: number): readonly PictureEdge[] {
  const related = new Set(
    edges.filter(({ kind }) => kind === "relation").map(({ source, target }) => [source, target].sort().join(" ")),
  );
  return edges
    .filter(({ kind, source, target }) => kind === "relation" || !related.has([source, target].sort().join(" ")))
    .sort(
      (left, right) =>
        Number(left.kind === "named-together") - Number(right.kind === "named-together") ||
        right.weight - left.weight ||
        (left.id < right.id ? -1 : 1),
    )
    .slice(0, actors * EDGES_PER_ACTOR);
}
