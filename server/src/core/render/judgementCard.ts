/** The card of a key judgement: documents with their grades, origins, dates, what contradicts it, and what is not cited. */
import type { Corroboration } from "../briefing/corroboration.js";
import type { JudgementCard } from "../features/types.js";
import { formatEdtfForReaders } from "../model/sourceLabel.js";
import type { SourceDescription } from "../model/source.js";
import { escapeMarkdown, quoteBlock } from "./escape.js";
import { linked, type LinkTo } from "./links.js";
import { citedAs, sourceWithKey } from "./sourceWords.js";
import { renderVerdict } from "./verdict.js";

const MOST_PASSAGES = 3;

export function renderJudgementCard({ corroboration }: JudgementCard, linkTo: LinkTo): string {
  const { documents, contradicting, uncited } = corroboration;
  return [
    `**Key judgement — ${restsOn(corroboration)}**`,
    documents.map((source) => `- ${document(source, linkTo)}`).join("\n"),
    origins(corroboration),
    span(corroboration),
    sentences(corroboration, linkTo),
    ...section("Contradicting passages", contradicting, (verdict) => renderVerdict(verdict, linkTo)),
    ...section(
      "Other articles that bear on it and are not cited for it",
      uncited,
      ({ passage }) =>
        `${sourceWithKey(passage.source, linkTo, passage.statement.range)}\n\n${quoteBlock(passage.statement.text)}`,
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function restsOn({ documents, origins: groups, sentences: found }: Corroboration): string {
  if (documents.length === 0)
    return found.length === 0 ? "nothing in the body bears on it" : "what bears on it in the body cites nothing";
  if (documents.length === 1) return "rests on 1 document";
  const most = groups.length === 1 ? "1 origin" : `${String(groups.length)} origins at most`;
  return `rests on ${String(documents.length)} documents of ${most}`;
}

function document(source: SourceDescription, linkTo: LinkTo): string {
  const { grade } = source;
  return `${sourceWithKey(source, linkTo)}: ${grade === undefined ? "not graded" : `graded ${grade.reliability}`}`;
}

/** Which documents count as one, and why. */
function origins({ origins: groups }: Corroboration): string {
  return groups
    .filter(({ sources }) => sources.length > 1)
    .map(
      ({ sources, why }) =>
        `${sources.map(({ key }) => citedAs(key)).join(" and ")} count as one origin: ${escapeMarkdown([...new Set(why)].join("; "))}.`,
    )
    .join("\n\n");
}

function span({ documents, oldest, newest }: Corroboration): string {
  if (documents.length === 0) return "";
  if (oldest === undefined || newest === undefined) return "None of them is dated.";
  const [from, to] = [oldest, newest].map(formatEdtfForReaders);
  const undated = documents.filter(({ published }) => published === undefined).length;
  const rest = undated === 0 ? "" : `; ${String(undated)} undated`;
  return from === to ? `Published: ${from ?? ""}${rest}.` : `Oldest: ${from ?? ""}. Newest: ${to ?? ""}${rest}.`;
}

function sentences({ judgement, sentences: found }: Corroboration, linkTo: LinkTo): string {
  if (found.length === 0) return "";
  const links = found.map(({ range }, index) => linked(String(index + 1), { file: judgement.file, range }, linkTo));
  return `Sentences of the body that bear on it: ${links.join(", ")}.`;
}

function section<Item>(title: string, items: readonly Item[], render: (item: Item) => string): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_PASSAGES;
  return [
    `*${title} (${String(items.length)})*`,
    ...items.slice(0, MOST_PASSAGES).map(render),
    ...(more > 0 ? [`… and ${String(more)} more.`] : []),
  ];
}
