/**
 * Reads the actor registry: actors with their spellings and roles, and the analyst's judgements of names.
 * What is wrong is reported with its line; an entry is kept wherever enough of it can be read to mean something.
 */
import { LineIndex } from "../text/lineIndex.js";
import type { EntityType } from "../language/names/types.js";
import {
  enumField,
  itemsOf,
  readYaml,
  scalarField,
  scalarListField,
  stringField,
  type ReportValue,
  type YamlMap,
  type YamlValue,
} from "../syntax/frontMatter.js";
import { isEdtf } from "../model/edtfCheck.js";
import type { FileId } from "../model/fileId.js";
import type { FileProblem } from "../model/problem.js";
import type { NameJudgement, Registry, RegistryActor } from "./types.js";

export const ENTITY_TYPES: readonly EntityType[] = ["person", "organization", "place", "group", "document", "event"];
const VERDICTS = ["same", "different", "unsure"] as const;

export function readRegistry(file: FileId, text: string): Registry {
  const { fields, problems: found } = readYaml(text, 0, "registry");
  const problems: FileProblem[] = [...found];
  const lines = new LineIndex(text);
  const report: ReportValue = (range, message) => {
    problems.push({
      code: "registry",
      message: `Line ${String(lines.positionAt(range.start).line + 1)}: ${message}`,
      range,
    });
  };
  const actors = distinct(
    itemsOf(fields, "actors").flatMap((item) => readActor(item, report) ?? []),
    report,
  );
  const ids = new Set(actors.map((actor) => actor.id));
  const judgements = itemsOf(fields, "judgements").flatMap((item) => readJudgement(item, ids, report) ?? []);
  return {
    file,
    text,
    actors,
    judgements,
    problems: problems.sort((left, right) => (left.range?.start ?? 0) - (right.range?.start ?? 0)),
  };
}

function readActor(item: YamlValue, report: ReportValue): RegistryActor | undefined {
  if (item.kind !== "map") {
    report(item.range, "an actor takes id, name and type; this entry was left out.");
    return undefined;
  }
  const id = scalarField(item, "id", report);
  const name = scalarField(item, "name", report) ?? id;
  if (name === undefined) {
    report(item.range, "an actor has neither name nor id; it was left out.");
    return undefined;
  }
  if (!item.entries.has("name")) report(item.range, `the actor “${name.text}” has no name; its id is used.`);
  if (id === undefined)
    report(
      item.range,
      `the actor “${name.text}” has no id; one is made from its name, and judgements need an id of its own.`,
    );
  const type = enumField(item, "type", ENTITY_TYPES, report);
  if (!item.entries.has("type"))
    report(item.range, `the actor “${name.text}” has no type (${ENTITY_TYPES.join(", ")}); it is taken for a person.`);
  const aliases = scalarListField(item, "aliases", report) ?? [];
  return {
    id: id?.text ?? idFromName(name.text),
    name: name.text,
    type: type ?? "person",
    aliases: aliases.map(({ text }) => text),
    aliasRanges: aliases.map(({ range }) => range),
    roles: itemsOf(item, "roles").flatMap((role) => readRole(role, report) ?? []),
    range: name.range,
  };
}

function idFromName(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.length === 0 ? name : words.join("-");
}

function readRole(item: YamlValue, report: ReportValue): RegistryActor["roles"][number] | undefined {
  if (item.kind === "scalar" && item.text !== undefined) return { title: item.text };
  const title = item.kind === "map" ? stringField(item, "title", report) : undefined;
  if (item.kind !== "map" || title === undefined) {
    report(item.range, "a role takes { title, from, to }; this one was left out.");
    return undefined;
  }
  const from = dateField(item, "from", report);
  const to = dateField(item, "to", report);
  return { title, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function dateField(role: YamlMap, name: "from" | "to", report: ReportValue): string | undefined {
  const found = scalarField(role, name, report);
  if (found === undefined || isEdtf(found.text)) return found?.text;
  report(found.range, `“${name}” is “${found.text}”, which is no EDTF date; it was left out.`);
  return undefined;
}

/** Gives the second of two actors with one id an id of its own, so that nothing that was written is lost. */
function distinct(actors: readonly RegistryActor[], report: ReportValue): readonly RegistryActor[] {
  const taken = new Set<string>();
  return actors.map((actor) => {
    let id = actor.id;
    for (let number = 2; taken.has(id); number += 1) id = `${actor.id}-${String(number)}`;
    taken.add(id);
    if (id !== actor.id)
      report(
        actor.range,
        `the id “${actor.id}” is used twice; this actor is called “${id}” until it has an id of its own.`,
      );
    return { ...actor, id };
  });
}

function readJudgement(item: YamlValue, ids: ReadonlySet<string>, report: ReportValue): NameJudgement | undefined {
  const surface = item.kind === "map" ? stringField(item, "surface", report) : undefined;
  const actor = item.kind === "map" ? scalarField(item, "actor", report) : undefined;
  if (item.kind !== "map" || surface === undefined || actor === undefined) {
    report(item.range, "a judgement takes { surface, actor, verdict }; this one was left out.");
    return undefined;
  }
  if (!ids.has(actor.text)) report(actor.range, `no actor has the id “${actor.text}”.`);
  const verdict = enumField(item, "verdict", VERDICTS, report);
  if (verdict === undefined) {
    if (!item.entries.has("verdict"))
      report(item.range, `the judgement of “${surface}” has no verdict (${VERDICTS.join(", ")}); it counts as unsure.`);
    return { surface, actor: actor.text, verdict: "unsure" };
  }
  return { surface, actor: actor.text, verdict };
}
