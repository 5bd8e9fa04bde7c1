/** An article as it becomes searchable, before its sentences are read: where its passages stand, and what the catalogue keeps of it. */
import type { ArticleInput } from "../../../core/model/readArticle.js";
import { describeArticle, type ReadNames } from "../../../core/workspace/summary.js";
import type { ArticleSummary } from "../../../core/workspace/types.js";
import { digestsOf } from "../../digests.js";
import { outlineOf, type ArticleLayout } from "./articleLayout.js";
import { hashOf } from "./articleReader.js";
import type { ArticleStamp } from "./catalogue.js";
import { UNKNOWN_DATE } from "./schema.js";

export interface OutlinedArticle {
  readonly stamp: ArticleStamp;
  readonly layout: ArticleLayout;
  readonly published: string;
  readonly summary: ArticleSummary;
}

/** `names` are the best guess until the text is read: those of an older text, or none. */
export function outlinedArticle(
  input: ArticleInput,
  names: ReadNames,
  { size, mtime }: Pick<ArticleStamp, "size" | "mtime">,
): OutlinedArticle {
  const { file, text, sidecar } = input;
  const { source, problems, layout } = outlineOf(input);
  const origin = { digests: digestsOf(text, sidecar), sidecar };
  return {
    stamp: { hash: hashOf(input), size, mtime },
    layout,
    published: source.published ?? UNKNOWN_DATE,
    summary: describeArticle({ file, text, source, problems }, names, origin),
  };
}
