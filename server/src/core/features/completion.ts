/** Completion: citation keys after `@`, rule names in suppressions, actor names while a capitalised word is typed. */
import { NO_NEEDS, type Needs } from "../assess/needs.js";
import { foldName } from "../language/nameKeys/nameKeys.js";
import { sourceLabel } from "../model/sourceLabel.js";
import type { SourceDescription } from "../model/source.js";
import { textRange } from "../text/range.js";
import type { Actor, Workspace } from "../workspace/types.js";
import type { CompletionItem, Feature, FilePosition } from "./types.js";

/** Names and one-line summaries of the rules, handed in because features do not know rules. */
export interface RuleName {
  readonly name: string;
  readonly summary: string;
}

export interface CompletionParams extends FilePosition {
  readonly rules: readonly RuleName[];
}

const MOST_ITEMS = 200;
/** How far back a key, a rule or a name can have begun. */
const REACH = 120;

export const completionFeature: Feature<CompletionParams, readonly CompletionItem[]> = {
  plan: (): Needs => NO_NEEDS,
  answer(workspace, { file, offset, rules }) {
    const note = workspace.notes.get(file);
    if (note === undefined) return [];
    const before = note.text.slice(Math.max(0, offset - REACH), offset);
    return (
      ruleItems(before, offset, rules) ?? keyItems(workspace, before, offset) ?? actorItems(workspace, before, offset)
    );
  },
};

function keyItems(workspace: Workspace, before: string, offset: number): readonly CompletionItem[] | undefined {
  const typed = /(?:^|[^\p{L}\p{N}@])@(?<key>[\p{L}\p{N}_:.#$%&+?<>~/-]*)$/u.exec(before)?.groups?.["key"];
  if (typed === undefined) return undefined;
  const replace = textRange(offset - typed.length, offset);
  const wanted = foldName(typed);
  const fitting = workspace.sources.sources.filter(
    (source) => wanted === "" || foldName(wordsOfSource(source)).includes(wanted),
  );
  return fitting.slice(0, MOST_ITEMS).map((source, index) => ({
    label: source.key,
    detail: sourceLabel(source),
    documentation: descriptionOf(source),
    kind: "source",
    replace,
    newText: source.key,
    filterText: `${typed} ${foldName(wordsOfSource(source))}`,
    sortText: String(index).padStart(6, "0"),
  }));
}

/** A source is found by its key, title, publisher and authors. */
function wordsOfSource(source: SourceDescription): string {
  return [source.key, source.title, source.publisher, ...source.authors].filter((part) => part !== undefined).join(" ");
}

function descriptionOf(source: SourceDescription): string {
  const by = source.authors.length === 0 ? "" : `\nby ${source.authors.join(", ")}`;
  return `${source.title ?? source.file}${by}\n${[source.publisher, source.published].filter((part) => part !== undefined).join(", ") || "publisher and date unknown"}`;
}

function ruleItems(before: string, offset: number, rules: readonly RuleName[]): readonly CompletionItem[] | undefined {
  const typed = /<!--[ \t]*dossier-ignore(?:-file)?[ \t]+(?:[a-z-]+[ \t]*,[ \t]*)*(?<rule>[a-z-]*)$/u.exec(before)
    ?.groups?.["rule"];
  if (typed === undefined) return undefined;
  return rules.map((rule, index) => ({
    label: rule.name,
    detail: rule.summary,
    documentation: "Give the reason after a colon; without one the comment silences nothing.",
    kind: "rule",
    replace: textRange(offset - typed.length, offset),
    newText: `${rule.name}: `,
    filterText: rule.name,
    sortText: String(index).padStart(6, "0"),
  }));
}

/** The typed word may be any spelling, with or without its diacritics; what is written is the canonical name. */
function actorItems(workspace: Workspace, before: string, offset: number): readonly CompletionItem[] {
  const typed = /(?<name>\p{Lu}[\p{L}\p{M}'’-]*(?:[ ]\p{Lu}[\p{L}\p{M}'’-]*)?)$/u.exec(before)?.groups?.["name"];
  if (typed === undefined) return [];
  const wanted = foldName(typed);
  return workspace.actors.actors
    .filter((actor) =>
      spellings(actor).some((spelling) =>
        foldName(spelling)
          .split(" ")
          .some((_, index, words) => words.slice(index).join(" ").startsWith(wanted)),
      ),
    )
    .slice(0, MOST_ITEMS)
    .map((actor, index) => ({
      label: actor.name,
      detail: [actor.type, actor.roles.at(-1)?.title].filter((part) => part !== undefined).join(" · "),
      documentation: `${String(actor.total)} mentions; also written ${
        spellings(actor)
          .filter((spelling) => spelling !== actor.name)
          .join(", ") || "in no other way"
      }`,
      kind: "actor",
      replace: textRange(offset - typed.length, offset),
      newText: actor.name,
      filterText: `${typed} ${spellings(actor).join(" ")}`,
      sortText: String(index).padStart(6, "0"),
    }));
}

function spellings(actor: Actor): readonly string[] {
  return [...new Set([actor.name, ...actor.aliases, ...actor.surfaces.map((surface) => surface.surface)])];
}
