/** Inside `[@key, "`: the sentences of the article, those that bear on the claim first, ready to stand in quotation marks. */
import { assessClaim } from "../../assess/claimEvidence.js";
import type { Supply } from "../../assess/needs.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";
import type { Claim } from "../../model/note.js";
import type { SourceDescription } from "../../model/source.js";
import { readable } from "../../text/readable.js";
import { textRange } from "../../text/range.js";
import type { Workspace } from "../../workspace/types.js";
import type { CompletionItem } from "../types.js";
import { inOrder, MOST_ITEMS } from "./types.js";

const LONGEST_LABEL = 90;

export interface OpenQuotation {
  readonly key: string;
  /** What is already written of the quotation. */
  readonly typed: string;
  readonly mark: "“" | '"';
}

export function openQuotation(before: string): OpenQuotation | undefined {
  const found = /\[[^[\]]*@(?<key>[\p{L}\p{N}_:.#$%&+?<>~/-]+)[^[\]"“;]*(?<mark>["“])(?<typed>[^"“”[\]]*)$/u.exec(
    before,
  )?.groups;
  if (found === undefined) return undefined;
  const { key = "", typed = "", mark } = found;
  return { key, typed, mark: mark === "“" ? "“" : '"' };
}

export function passageItems(
  workspace: Workspace,
  source: SourceDescription,
  { typed, mark }: OpenQuotation,
  place: { readonly offset: number; readonly after: string; readonly claim: Claim | undefined },
  supply: Supply,
): readonly CompletionItem[] {
  const article = supply.articles.get(source.file);
  if (article === undefined) return [];
  const wanted = foldName(typed).split(" ");
  const bearing = bearingOf(workspace, place.claim, supply);
  const closing = closingOf(mark, place.after);
  const sentences = article.statements
    .map((statement) => ({
      words: unquoted(readable(article.text.slice(statement.range.start, statement.range.end))),
      bears: bearing.get(`${source.file} ${String(statement.range.start)}`) ?? 0,
    }))
    .filter(({ words }) => {
      const folded = foldName(words);
      return words !== "" && wanted.every((word) => folded.includes(word));
    })
    .sort((left, right) => right.bears - left.bears);
  return inOrder(
    sentences.slice(0, MOST_ITEMS).map(({ words }) => ({
      label: words.length <= LONGEST_LABEL ? words : `${words.slice(0, LONGEST_LABEL - 1).trimEnd()}…`,
      detail: "",
      documentation: words,
      kind: "passage",
      replace: textRange(place.offset - typed.length, place.offset),
      newText: `${words}${closing}`,
      filterText: `${typed} ${words}`,
    })),
  );
}

function bearingOf(workspace: Workspace, claim: Claim | undefined, supply: Supply): ReadonlyMap<string, number> {
  const assessment = claim === undefined ? undefined : assessClaim(workspace, claim, supply);
  return new Map(
    [...(assessment?.cited ?? []), ...(assessment?.corpus ?? [])].map(({ passage, relevance }) => [
      `${passage.file} ${String(passage.statement.range.start)}`,
      relevance,
    ]),
  );
}

/** Editors close brackets and quotation marks by themselves, or not. */
function closingOf(mark: OpenQuotation["mark"], after: string): string {
  const quote = mark === "“" ? "”" : '"';
  if (/^["”]/u.test(after)) return "";
  return after.startsWith("]") ? quote : `${quote}]`;
}

/** Double marks inside would end the quotation; single ones read the same, and comparing quotations folds them. */
function unquoted(words: string): string {
  return words.replace(/“|(?<=^|[\s(])"/gu, "‘").replace(/[”"]/gu, "’");
}
