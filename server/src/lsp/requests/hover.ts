/** `textDocument/hover`: the cards for what stands at a place. */
import { HoverRequest, MarkupKind, type Hover } from "vscode-languageserver";
import { hoverFeature } from "../../core/features/hover/hover.js";
import type { HoverAnswer } from "../../core/features/types.js";
import type { FileRange } from "../../core/model/fileId.js";
import type { LinkTo } from "../../core/render/links.js";
import { renderCards } from "../../core/render/renderCard.js";
import { ruleNamed } from "../../core/rules/registry.js";
import { decodePlace, type PlaceParams } from "../convert/documentParams.js";
import { addressOf, type FileView } from "../convert/fileView.js";
import { toOffset, toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

export const hoverRequest: DocumentRequest<PlaceParams, Hover | null> = {
  method: HoverRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, client, files, ask }, { position }) {
    const answer = await ask(hoverFeature, { file, offset: toOffset(lines, position) });
    if (answer === undefined) return null;
    const range = toRange(lines, answer.range);
    if (!client.markdownHover)
      return {
        contents: { kind: MarkupKind.PlainText, value: renderCards(answer.cards, { linkTo: nowhere, rulePage }) },
        range,
      };
    return {
      contents: { kind: MarkupKind.Markdown, value: await renderWithLinks(answer, files, client.images) },
      range,
    };
  },
};

/** Rendering is synchronous, lines of articles may not be: so the first pass only learns where the links lead. */
async function renderWithLinks({ cards }: HoverAnswer, files: FileView, withImages: boolean): Promise<string> {
  const targets: FileRange[] = [];
  const collect: LinkTo = (target) => {
    targets.push(target);
    return undefined;
  };
  renderCards(cards, { linkTo: collect, rulePage });
  const addresses = new Map(
    await Promise.all(targets.map(async (target) => [keyOf(target), await addressOf(files, target)] as const)),
  );
  return renderCards(cards, { linkTo: (target) => addresses.get(keyOf(target)), rulePage, withImages });
}

function keyOf({ file, range }: FileRange): string {
  return `${String(range.start)} ${file}`;
}

function nowhere(): undefined {
  return undefined;
}

function rulePage(name: string): string | undefined {
  return ruleNamed(name)?.page;
}
