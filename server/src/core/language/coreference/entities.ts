/** What a document has spoken of so far: named actors with all their short forms, and unnamed people and bodies that compete with them. */
import type { TextRange } from "../../text/range.js";
import type { EntityType, NameMention } from "../names/types.js";
import type { Noun } from "./sentenceWords.js";
import type { Gender } from "./types.js";

export type Place = "first" | "preposition" | "possessive" | "other";

/** The last time that an entity was spoken of. */
export interface Occurrence extends TextRange {
  readonly sentence: number;
  readonly paragraph: number;
  readonly place: Place;
  readonly form: "name" | "phrase" | "pronoun";
  readonly quoted: boolean;
  /** Beside a verb of saying. */
  readonly speaks: boolean;
}

export interface Entity {
  readonly type: EntityType | "phrase";
  readonly noun?: Noun;
  /** Absent for what has no name. */
  mention?: NameMention;
  readonly surfaces: Set<string>;
  /** Head nouns of its roles and descriptions, and words of its name, lower case. */
  readonly titles: Set<string>;
  /** The whole words of its roles and the modifiers of its descriptions, lower case. */
  readonly titleWords: Set<string>;
  gender: Gender | undefined;
  /** False while nobody has asked what its longest name tells of the gender. */
  genderRead: boolean;
  plural: boolean;
  count: number;
  last: Occurrence;
}

export function isPerson(entity: Entity): boolean {
  return entity.type === "person" || entity.noun?.kind === "person";
}

/** The entities of a document, found by their names and by how lately they were spoken of. */
export class Entities {
  readonly #bySurface = new Map<string, Entity>();
  /** People by the first and last words of their names. */
  readonly #byPart = new Map<string, Set<Entity>>();
  /** Every time that an entity was spoken of, in order; only an entity's last entry counts. */
  readonly #order: { readonly entity: Entity; readonly at: Occurrence }[] = [];

  /** The named entity that a mention belongs to; undefined where it is new. */
  find(mention: NameMention): Entity | undefined {
    const surface = bareSurface(mention.surface);
    const same =
      this.#bySurface.get(surface) ??
      (mention.expansion === undefined ? undefined : this.#bySurface.get(bareSurface(mention.expansion)));
    if (same !== undefined || mention.type !== "person") return same;
    const fitting = new Set<Entity>();
    for (const part of partsOf(surface))
      for (const entity of this.#byPart.get(part) ?? [])
        if ([...entity.surfaces].some((other) => isPart(surface, other))) fitting.add(entity);
    return fitting.size === 1 ? [...fitting][0] : undefined;
  }

  /** Says that the entity has this name too. */
  name(entity: Entity, mention: NameMention): void {
    const surface = bareSurface(mention.surface);
    if (!entity.surfaces.has(surface)) entity.genderRead = false;
    entity.surfaces.add(surface);
    entity.mention = mention;
    this.#bySurface.set(surface, entity);
    if (mention.type !== "person") return;
    for (const part of partsOf(surface)) {
      const known = this.#byPart.get(part);
      if (known === undefined) this.#byPart.set(part, new Set([entity]));
      else known.add(entity);
    }
  }

  speakOf(entity: Entity, occurrence: Occurrence): void {
    entity.last = occurrence;
    entity.count += 1;
    this.#order.push({ entity, at: occurrence });
  }

  /** Entities spoken of since the given sentence, the last first. */
  *since(sentence: number): Generator<Entity> {
    for (let index = this.#order.length - 1; index >= 0; index -= 1) {
      const entry = this.#order[index];
      if (entry === undefined || entry.at.sentence < sentence) return;
      if (entry.entity.last === entry.at) yield entry.entity;
    }
  }
}

function partsOf(surface: string): readonly string[] {
  const words = surface.split(" ");
  return [...new Set([words[0] ?? surface, words.at(-1) ?? surface])];
}

/** "Vance" and "J. D. Vance": a single word that begins or ends the other; two full names are not compared here. */
function isPart(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return !short.includes(" ") && (long.endsWith(` ${short}`) || long.startsWith(`${short} `));
}

export function bareSurface(surface: string): string {
  return surface.replace(/^[Tt]he (?=.)/u, "");
}
