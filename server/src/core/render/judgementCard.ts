/** The card of a key judgement: documents with their grades, origins, dates, what contradicts it, and what is not cited. */
import type { Corroboration } from "../briefing/corroboration.js";
import type { JudgementCard } from "../features/types.js";
import { formatEdtfForReaders } from "../model/sourceLabel.js";
import type { SourceDescription } from "../model/source.js";
import type { Say } from "../text/say.js";
import { escapeMarkdown, quoteBlock } from "./escape.js";
import { linked } from "./links.js";
import type { Telling } from "./renderContext.js";
import { citedAs, sourceWithKey } from "./sourceWords.js";
import { renderVerdict } from "./verdict.js";

const MOST_PASSAGES = 3;

export function renderJudgementCard({ corroboration }: JudgementCard, telling: Telling): string {
  const { say } = telling;
  const { documents, contradicting, uncited } = corroboration;
  return [
    `**${say("Key judgement")} — ${restsOn(corroboration, say)}**`,
    documents.map((source) => `- ${document(source, telling)}`).join("\n"),
    origins(corroboration, say),
    span(corroboration, say),
    sentences(corroboration, telling),
    ...section(say, say("Contradicting passages"), contradicting, (verdict) => renderVerdict(verdict, telling)),
    ...section(
      say,
      say("Other articles that bear on it and are not cited for it"),
      uncited,
      ({ passage }) =>
        `${sourceWithKey(passage.source, telling, passage.statement.range)}\n\n${quoteBlock(passage.statement.text)}`,
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function restsOn({ documents, origins: groups, sentences: found }: Corroboration, say: Say): string {
  if (documents.length === 0)
    return found.length === 0
      ? say("nothing in the body bears on it")
      : say("what bears on it in the body cites nothing");
  if (documents.length === 1) return say("rests on 1 document");
  const most = groups.length === 1 ? say("1 origin") : say("{0} origins at most", groups.length);
  return say("rests on {0} documents of {1}", documents.length, most);
}

function document(source: SourceDescription, telling: Telling): string {
  const { grade } = source;
  return `${sourceWithKey(source, telling)}: ${grade === undefined ? telling.say("not graded") : telling.say("graded {0}", grade.reliability)}`;
}

/** Which documents count as one, and why. */
function origins({ origins: groups }: Corroboration, say: Say): string {
  return groups
    .filter(({ sources }) => sources.length > 1)
    .map(({ sources, why }) =>
      say(
        "{0} count as one origin: {1}.",
        sources.map(({ key }) => citedAs(key)).join(` ${say("and")} `),
        escapeMarkdown([...new Set(why)].join("; ")),
      ),
    )
    .join("\n\n");
}

function span({ documents, oldest, newest }: Corroboration, say: Say): string {
  if (documents.length === 0) return "";
  if (oldest === undefined || newest === undefined) return say("None of them is dated.");
  const [from, to] = [oldest, newest].map((day) => formatEdtfForReaders(day, say));
  const undated = documents.filter(({ published }) => published === undefined).length;
  const rest = undated === 0 ? "" : `; ${say("{0} undated", undated)}`;
  return from === to
    ? say("Published: {0}{1}.", from ?? "", rest)
    : say("Oldest: {0}. Newest: {1}{2}.", from ?? "", to ?? "", rest);
}

function sentences({ judgement, sentences: found }: Corroboration, telling: Telling): string {
  if (found.length === 0) return "";
  const links = found.map(({ range }, index) =>
    linked(String(index + 1), { file: judgement.file, range }, telling.linkTo),
  );
  return telling.say("Sentences of the body that bear on it: {0}.", links.join(", "));
}

function section<Item>(
  say: Say,
  title: string,
  items: readonly Item[],
  render: (item: Item) => string,
): readonly string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST_PASSAGES;
  return [
    `*${title} (${String(items.length)})*`,
    ...items.slice(0, MOST_PASSAGES).map(render),
    ...(more > 0 ? [`… ${say("and {0} more", more)}.`] : []),
  ];
}
