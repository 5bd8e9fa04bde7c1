/** The fix that records a spelling in actors.yaml, keeping the file's own layout. */
import type { Actor } from "../../workspace/types.js";
import type { Corpus, Fix } from "../types.js";

export function aliasFix(surface: string, actor: Actor, workspace: Corpus): readonly Fix[] {
  const { registry } = workspace;
  if (registry === undefined) return [];
  const known = registry.actors.find((candidate) => candidate.id === actor.id);
  const edit =
    known === undefined ? newActorEdit(surface, actor, registry.text) : judgementEdit(surface, actor, registry.text);
  return [
    {
      title: `Record “${surface}” as a spelling of ${actor.name} in ${registry.file}`,
      edits: [{ file: registry.file, ...edit }],
      preferred: false,
    },
  ];
}

interface Insertion {
  readonly range: { readonly start: number; readonly end: number };
  readonly newText: string;
}

/** Appends a judgement: the list that clusters are computed from only ever grows. */
function judgementEdit(surface: string, actor: Actor, text: string): Insertion {
  const item = `  - { surface: ${JSON.stringify(surface)}, actor: ${actor.id}, verdict: same }\n`;
  return appendItem(text, JUDGEMENTS, item);
}

function newActorEdit(surface: string, actor: Actor, text: string): Insertion {
  const id = actor.id.replace(/^~/u, "");
  const item = `  - id: ${id}\n    name: ${JSON.stringify(actor.name)}\n    type: ${actor.type}\n    aliases: [${JSON.stringify(surface)}]\n`;
  return appendItem(text, ACTORS, item);
}

interface YamlList {
  readonly name: string;
  readonly heading: RegExp;
}

const JUDGEMENTS: YamlList = { name: "judgements", heading: /^judgements:[ \t]*(?:\[\])?[ \t]*\r?\n?/mu };
const ACTORS: YamlList = { name: "actors", heading: /^actors:[ \t]*(?:\[\])?[ \t]*\r?\n?/mu };

/** Behind the list's last item; a list that is missing or written as `[]` is opened. */
function appendItem(text: string, list: YamlList, item: string): Insertion {
  const heading = list.heading.exec(text);
  const opened = `${list.name}:\n${item}`;
  if (heading === null) return append(text, opened);
  const behind = heading.index + heading[0].length;
  if (heading[0].includes("[]")) return { range: { start: heading.index, end: behind }, newText: opened };
  const end = endOfBlock(text, behind);
  return { range: { start: end, end }, newText: `${lineBreakBefore(text, end)}${item}` };
}

function append(text: string, block: string): Insertion {
  return { range: { start: text.length, end: text.length }, newText: `${lineBreakBefore(text, text.length)}${block}` };
}

function lineBreakBefore(text: string, offset: number): string {
  return offset === 0 || text[offset - 1] === "\n" ? "" : "\n";
}

/** Offset behind the last line of a YAML block: the next line that begins in column one with anything but a comment or a list item. */
function endOfBlock(text: string, from: number): number {
  let at = from;
  let end = from;
  while (at < text.length) {
    const next = text.indexOf("\n", at);
    const lineEnd = next === -1 ? text.length : next + 1;
    const line = text.slice(at, lineEnd);
    if (/^[^\s#-]/u.test(line)) break;
    if (line.trim() !== "" && !line.startsWith("#")) end = lineEnd;
    at = lineEnd;
  }
  return end;
}
