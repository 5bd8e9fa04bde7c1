/** Items of the hierarchy: how a claim, a passage, an article and a report outside the corpus are named and where they stand. */
import type { ArticleFacts } from "../../model/article.js";
import type { FileId } from "../../model/fileId.js";
import type { Claim } from "../../model/note.js";
import { sourceLabel } from "../../model/sourceLabel.js";
import type { SourceDescription, UpstreamSource } from "../../model/source.js";
import { readable } from "../../text/readable.js";
import type { TextRange } from "../../text/range.js";
import type { HierarchyItem } from "./types.js";

export function claimItem(claim: Claim): HierarchyItem {
  return {
    kind: "claim",
    name: readable(claim.statement.text),
    detail: claim.file,
    file: claim.file,
    range: claim.range,
  };
}

export function passageItem(source: SourceDescription, range: TextRange, text: string): HierarchyItem {
  return { kind: "passage", name: readable(text), detail: labelled(source), file: source.file, range };
}

export function articleItem(source: SourceDescription, article: ArticleFacts | undefined): HierarchyItem {
  const range = article?.paragraphs[0]?.range ?? { start: 0, end: 0 };
  return { kind: "article", name: source.title ?? source.key, detail: labelled(source), file: source.file, range };
}

/** It stands where the article says whose words it passes on. */
export function reportItem(
  { publisher, author, relation }: UpstreamSource,
  file: FileId,
  range: TextRange,
): HierarchyItem {
  const detail = [author, relation, "not in the corpus"].filter((part) => part !== undefined).join(" · ");
  return { kind: "report", name: publisher, detail, file, range };
}

function labelled(source: SourceDescription): string {
  const label = sourceLabel(source);
  return label === source.key ? label : `${label} · @${source.key}`;
}
