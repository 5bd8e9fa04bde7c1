/**
 * A fresh briefing, with what the workspace knows where the writer needs it: sources, key actors, the ladder with its bands, the last briefing
 * and what it judged. All of it stands in comments, so that nothing is claimed or exported that nobody has written.
 */
import { ladderNamed } from "../../language/likelihood/ladders.lexicon.js";
import type { LadderId } from "../../language/likelihood/types.js";
import type { CalendarDay } from "../../language/dates/types.js";
import { intervalOf } from "../../language/dates/edtf.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";
import type { FileId } from "../../model/fileId.js";
import type { NoteFacts } from "../../model/note.js";
import { formatEdtfForReaders, sourceLabel } from "../../model/sourceLabel.js";
import type { SourceDescription } from "../../model/source.js";
import { readable } from "../../text/readable.js";
import { compareText } from "../../workspace/summary.js";
import type { Actor, Workspace } from "../../workspace/types.js";
import { readBriefing } from "../briefing.js";
import { keyJudgements } from "../keyJudgements.js";
import { bandWords } from "../ownLikelihood.js";
import { BRIEFING_TEMPLATE, type SectionKind } from "../sections.lexicon.js";
import { summaryOfSources } from "../sourceSummary.js";
import { corpusSummaryText } from "../sourceSummaryText.js";
import { placeholderOf } from "./templates.lexicon.js";

export interface BriefingRequest {
  readonly title: string;
  readonly date: CalendarDay;
  readonly marking?: string;
  /** The one of the settings where it is absent. */
  readonly ladder?: LadderId;
}

export interface NewDocument {
  /** Where it belongs; whether something lies there already only the host knows. */
  readonly file: FileId;
  readonly text: string;
}

const MOST_SOURCES = 40;
const MOST_ACTORS = 10;

export function newBriefing(request: BriefingRequest, workspace: Workspace): NewDocument {
  const title = readable(request.title);
  const ladder = request.ladder ?? workspace.config.likelihoodLadder;
  const previous = latestBriefing(workspace, request.date);
  const marking = request.marking === undefined ? "" : readable(request.marking);
  const facts = factsOf(workspace, ladder, previous);
  const lines = [
    "---",
    `title: ${yamlText(title)}`,
    `date: ${request.date}`,
    ...(marking === "" ? [] : [`marking: ${yamlText(marking)}`]),
    `ladder: ${ladder}`,
    "---",
    "",
    `# ${title}`,
    ...BRIEFING_TEMPLATE.filter(({ kind }) => kind !== "changes" || previous !== undefined).flatMap((section) => [
      "",
      `## ${section.title}`,
      "",
      placeholderOf(section, facts.get(section.kind)),
    ]),
  ];
  return { file: `${folderOf(previous)}/${slugOf(title)}.md`, text: `${lines.join("\n")}\n` };
}

function factsOf(
  workspace: Workspace,
  ladder: LadderId,
  previous: NoteFacts | undefined,
): ReadonlyMap<SectionKind, readonly string[]> {
  const sources = newestFirst(workspace.sources.sources);
  const facts = new Map<SectionKind, readonly string[]>([
    ["key-judgements", [ladderWords(ladder)]],
    ["discussion", [...sourceLines(sources), "", ...actorLines(workspace.actors.actors)]],
    ["source-summary", [SUMMARY_HINT, ...corpusLines(sources, workspace)]],
    ["changes", previous === undefined ? [] : changeLines(previous)],
  ]);
  const dated = sources.filter(({ published }) => published !== undefined);
  const newest = dated[0]?.published;
  if (newest !== undefined)
    facts.set("scope-note", [`The newest article of the corpus is of ${formatEdtfForReaders(newest)}.`]);
  return new Map([...facts].map(([kind, lines]) => [kind, lines.map(insideComment)]));
}

const SUMMARY_HINT = "“Dossier: Insert Source Summary” drafts it here from what the briefing cites.";

/** Of a small corpus as a whole; of a large one nobody cites all. */
function corpusLines(sources: readonly SourceDescription[], workspace: Workspace): readonly string[] {
  if (sources.length === 0 || sources.length > MOST_SOURCES) return [];
  return ["", ...corpusSummaryText(summaryOfSources(sources, workspace)).split("\n")];
}

/** Undated ones last. */
function newestFirst(sources: readonly SourceDescription[]): readonly SourceDescription[] {
  return sources
    .map((source) => ({ source, day: source.published === undefined ? "" : (intervalOf(source.published)?.to ?? "") }))
    .sort((left, right) => compareText(right.day, left.day) || compareText(left.source.key, right.source.key))
    .map(({ source }) => source);
}

function ladderWords(id: LadderId): string {
  const { name, steps } = ladderNamed(id);
  const terms = steps.map(({ terms: [term = ""], band }) => `${term} (${bandWords(band)})`);
  return `Likelihood by ${name}: ${terms.join(", ")}.`;
}

function sourceLines(sources: readonly SourceDescription[]): readonly string[] {
  if (sources.length === 0) return ["The corpus holds no article yet."];
  const more = sources.length - MOST_SOURCES;
  return [
    "Sources of the corpus, newest first:",
    ...sources.slice(0, MOST_SOURCES).map((source) => {
      const { key, genre, grade } = source;
      const parts = [genre, grade === undefined ? "not graded" : `graded ${grade.reliability}`];
      return `- [@${key}] ${sourceLabel(source)} (${parts.filter((part) => part !== undefined).join(", ")})`;
    }),
    ...(more > 0 ? [`- and ${String(more)} more`] : []),
  ];
}

/** People and bodies, most often named first; places are too many. */
function actorLines(actors: readonly Actor[]): readonly string[] {
  const named = actors
    .filter(({ type, total }) => total > 0 && (type === "person" || type === "organization" || type === "group"))
    .sort((left, right) => right.total - left.total || (left.name < right.name ? -1 : 1))
    .slice(0, MOST_ACTORS);
  return named.length === 0
    ? []
    : [`Named most often: ${named.map(({ name, total }) => `${name} (${String(total)})`).join(", ")}.`];
}

function changeLines(previous: NoteFacts): readonly string[] {
  const judged = keyJudgements(previous).map(({ statement }) => `- ${readable(statement.text)}`);
  return [
    `The last briefing, “${previous.title ?? previous.file}”${dated(previous)} (${previous.file}), judged:`,
    ...(judged.length === 0 ? ["- nothing in a section of key judgements"] : judged),
  ];
}

function dated({ date }: NoteFacts): string {
  return date === undefined ? "" : ` of ${formatEdtfForReaders(date)}`;
}

/** The newest dated briefing up to the day of the new one. */
function latestBriefing(workspace: Workspace, day: CalendarDay): NoteFacts | undefined {
  const from = (note: NoteFacts): string => (note.date === undefined ? "" : (intervalOf(note.date)?.from ?? ""));
  return [...workspace.notes.values()]
    .filter((note) => from(note) !== "" && from(note) <= day && readBriefing(note) !== undefined)
    .sort((left, right) =>
      from(left) === from(right) ? (left.file < right.file ? -1 : 1) : from(left) < from(right) ? 1 : -1,
    )
    .at(0);
}

const BRIEFINGS = "briefings";

function folderOf(previous: NoteFacts | undefined): string {
  const folder = previous?.file.slice(0, previous.file.lastIndexOf("/")) ?? BRIEFINGS;
  return /(?:^|\/)briefings?$/iu.test(folder) ? folder : BRIEFINGS;
}

const LONGEST_SLUG = 60;

function slugOf(title: string): string {
  const slug = foldName(title)
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/gu, "");
  return slug === "" ? "briefing" : slug;
}

/** No words of an article may end the comment. */
function insideComment(line: string): string {
  return line.replace(/-{2,}/gu, (dashes) => "–".repeat(dashes.length)).replaceAll("<!", "<");
}

/** Plain where YAML reads it as the text that it is. */
function yamlText(text: string): string {
  const plain = /^\p{L}[\p{L}\p{N} ,.()’–+-]*$/u.test(text) && !/^(?:true|false|yes|no|on|off|null|y|n)$/iu.test(text);
  return plain || /^TLP:[A-Z+]+$/u.test(text) ? text : JSON.stringify(text);
}
