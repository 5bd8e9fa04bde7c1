/**
 * The briefing's actors and sources as FollowTheMoney entities, one JSON object a line: people and bodies, the articles that are cited, and
 * which of those names whom.
 */
import { foldName } from "../language/nameKeys/nameKeys.js";
import type { SourceDescription } from "../model/source.js";
import type { Actor } from "../workspace/types.js";
import { contentHash } from "../text/hash.js";
import { readable } from "../text/readable.js";
import { safeAddress } from "./inlines.js";
import type { ExportModel } from "./types.js";

interface Entity {
  readonly id: string;
  readonly schema:
    "Address" | "Article" | "Document" | "Documentation" | "Event" | "LegalEntity" | "Organization" | "Person";
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const SCHEMATA: Readonly<Record<Actor["type"], Entity["schema"]>> = {
  person: "Person",
  organization: "Organization",
  group: "LegalEntity",
  place: "Address",
  event: "Event",
  document: "Document",
};

export function followTheMoney({ actors, sources }: ExportModel): string {
  const entities = [
    ...actors.map(actorEntity),
    ...sources.map(articleEntity),
    ...sources.flatMap((source) =>
      actors.flatMap((actor) => {
        const mentions = mentionsIn(actor, source);
        return mentions === 0 ? [] : [documentation(actor, source, mentions)];
      }),
    ),
  ];
  return entities.map((entity) => `${JSON.stringify(entity)}\n`).join("");
}

function actorEntity(actor: Actor): Entity {
  const schema = SCHEMATA[actor.type];
  const spellings = [...new Set([...actor.aliases, ...actor.surfaces.map(({ surface }) => surface)].map(readable))];
  const aliases = spellings.filter((surface) => surface !== actor.name);
  return entity(actorId(actor), schema, {
    name: [actor.name],
    ...(schema === "Address" ? { full: [actor.name] } : {}),
    alias: aliases,
    ...(schema === "Person"
      ? { position: [...new Set(actor.roles.map(({ title, former }) => (former ? `formerly ${title}` : title)))] }
      : {}),
    notes: actor.registered ? [] : ["Found in the corpus; no analyst has judged it."],
  });
}

function articleEntity(source: SourceDescription): Entity {
  const url = source.url === undefined ? undefined : safeAddress(source.url);
  return entity(articleId(source), "Article", {
    title: [readable(source.title ?? source.key)],
    fileName: [source.file],
    author: source.authors,
    publisher: source.publisher === undefined ? [] : [source.publisher],
    publishedAt: exactDate(source.published),
    retrievedAt: exactDate(source.accessed),
    sourceUrl: url === undefined ? [] : [url],
    language: [],
  });
}

function documentation(actor: Actor, source: SourceDescription, mentions: number): Entity {
  const [document, named] = [articleId(source), actorId(actor)];
  return entity(`${document}-${named.replace(/^dossier-/u, "")}`, "Documentation", {
    document: [document],
    entity: [named],
    role: [`named ${mentions === 1 ? "once" : `${String(mentions)} times`}`],
  });
}

function mentionsIn({ surfaces }: Actor, { file }: SourceDescription): number {
  return surfaces
    .flatMap(({ files }) => files.filter((entry) => entry.file === file))
    .reduce((sum, { count }) => sum + count, 0);
}

function entity(id: string, schema: Entity["schema"], properties: Entity["properties"]): Entity {
  return {
    id,
    schema,
    properties: Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0)),
  };
}

/** Plain ASCII; the hash keeps names apart that fold to one. */
function actorId({ id, type }: Actor): string {
  return `dossier-${type}-${slug(id)}-${contentHash(id).slice(0, 8)}`;
}

function articleId({ key }: SourceDescription): string {
  return `dossier-article-${slug(key)}-${contentHash(key).slice(0, 8)}`;
}

function slug(words: string): string {
  return foldName(words)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 60);
}

/** A date that is not certain to the day, month or year it names is left out: the format has no way to say so. */
function exactDate(edtf: string | undefined): readonly string[] {
  return edtf !== undefined && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u.test(edtf) ? [edtf] : [];
}
