/** Turns a cluster of spellings into an actor: canonical name, spellings with counts, roles with their articles. */
import { canonicalSpelling, foldName } from "../language/nameKeys/nameKeys.js";
import { intervalOf } from "../language/dates/edtf.js";
import type { FileId } from "../model/fileId.js";
import type { SourceDescription } from "../model/source.js";
import type { NameCluster } from "./actorClusters.js";
import { compareText } from "./summary.js";
import type { Actor, ActorRole, ActorSurface } from "./types.js";

export function actorOf(cluster: NameCluster, sources: ReadonlyMap<FileId, SourceDescription>): Actor {
  const surfaces = surfacesOf(cluster);
  const { registered } = cluster;
  const name =
    registered?.name ??
    canonicalSpelling(
      surfaces.map(({ surface, count }) => ({ surface, count })),
      cluster.type,
    );
  return {
    id: registered?.id ?? `~${foldName(name).replace(/ /gu, "-")}`,
    name,
    type: cluster.type,
    registered: registered !== undefined,
    surfaces,
    roles: [...registeredRoles(cluster), ...statedRoles(cluster, sources)],
    total: surfaces.reduce((sum, surface) => sum + surface.count, 0),
    explanation: [...cluster.reasons.values()],
    aliases: registered === undefined ? [name] : cluster.accepted,
  };
}

/** How often articles quote or report the actor under any of its names. */
export function timesSpeaking(cluster: NameCluster): number {
  return cluster.members.reduce((sum, member) => sum + (member.speaks ?? 0), 0);
}

function surfacesOf(cluster: NameCluster): readonly ActorSurface[] {
  const bySurface = new Map<string, { file: FileId; count: number }[]>();
  for (const member of cluster.members) {
    const files = bySurface.get(member.surface) ?? [];
    files.push({ file: member.file, count: member.count });
    bySurface.set(member.surface, files);
  }
  return [...bySurface]
    .map(([surface, files]) => ({
      surface,
      count: files.reduce((sum, file) => sum + file.count, 0),
      files: files.sort((left, right) => compareText(left.file, right.file)),
    }))
    .sort((left, right) => right.count - left.count || compareText(left.surface, right.surface));
}

function registeredRoles(cluster: NameCluster): readonly ActorRole[] {
  return (cluster.registered?.roles ?? []).map((role) => {
    const date =
      role.from === undefined && role.to === undefined ? undefined : `${role.from ?? ".."}/${role.to ?? ".."}`;
    return { title: role.title, former: false, ...(date === undefined ? {} : { date }) };
  });
}

/** Each role once an article, oldest article first; articles without a date come last, in the order of their keys. */
function statedRoles(cluster: NameCluster, sources: ReadonlyMap<FileId, SourceDescription>): readonly ActorRole[] {
  const roles = new Map<string, ActorRole>();
  for (const member of cluster.members) {
    const source = sources.get(member.file);
    for (const role of member.roles) {
      const key = `${member.file}\u0000${foldName(role.title)}\u0000${String(role.former)}`;
      if (roles.has(key)) continue;
      roles.set(key, {
        title: role.title,
        former: role.former,
        file: member.file,
        ...(source === undefined ? {} : { key: source.key }),
        ...(source?.published === undefined ? {} : { date: source.published }),
      });
    }
  }
  return fullest([...roles.values()]).sort(
    (left, right) =>
      compareText(startOf(left), startOf(right)) ||
      compareText(left.file ?? "", right.file ?? "") ||
      compareText(left.title, right.title),
  );
}

/** "President" says nothing beside "Serbian President" of the same article. */
function fullest(roles: readonly ActorRole[]): ActorRole[] {
  return roles.filter((role) => {
    const title = foldName(role.title);
    return !roles.some(
      (other) =>
        other !== role &&
        other.file === role.file &&
        other.former === role.former &&
        foldName(other.title).length > title.length &&
        ` ${foldName(other.title)} `.includes(` ${title} `),
    );
  });
}

const UNDATED = "9999";

function startOf(role: ActorRole): string {
  return (role.date === undefined ? undefined : intervalOf(role.date)?.from) ?? UNDATED;
}
