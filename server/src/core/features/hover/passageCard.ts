/** The card of an article's sentence: which claims of the notes rest on it. */
import type { Needs, Supply } from "../../assess/needs.js";
import type { ArticleFacts, ParagraphVoice } from "../../model/article.js";
import type { FileId } from "../../model/fileId.js";
import type { PassageSymbol } from "../../resolve/symbols.js";
import type { Workspace } from "../../workspace/types.js";
import { claimsCiting, claimsRestingOn, restingNeeds } from "../resting.js";
import type { PassageCard } from "../types.js";

export function passageCardNeeds(workspace: Workspace, file: FileId): Needs {
  return restingNeeds(workspace, file);
}

export function passageCard(
  workspace: Workspace,
  file: FileId,
  symbol: PassageSymbol,
  supply: Supply,
): PassageCard | undefined {
  const source = workspace.sources.byFile.get(file);
  if (source === undefined) return undefined;
  const voice = voiceAt(supply.articles.get(file), symbol.range.start);
  return {
    kind: "passage",
    source,
    statement: symbol.statement,
    ...(voice === undefined ? {} : { voice }),
    claims: claimsRestingOn(workspace, file, symbol.range, supply),
    citing: claimsCiting(workspace, file).length,
  };
}

function voiceAt(article: ArticleFacts | undefined, offset: number): ParagraphVoice | undefined {
  return article?.paragraphs.find(({ range }) => range.start <= offset && offset < range.end)?.voice;
}
