/** `textDocument/hover`: the cards for what stands at a place. */
import { HoverRequest, MarkupKind, type Hover } from "vscode-languageserver";
import { hoverFeature } from "../../core/features/hover/hover.js";
import type { HoverAnswer } from "../../core/features/types.js";
import type { FileRange } from "../../core/model/fileId.js";
import type { LinkTo } from "../../core/render/links.js";
import { renderCards } from "../../core/render/renderCard.js";
import type { RenderContext } from "../../core/render/renderContext.js";
import { ruleNamed } from "../../core/rules/registry.js";
import { sayIn } from "../../core/text/say.js";
import type { ClientSupport } from "../clientSupport.js";
import { actorActions } from "../convert/actorActions.js";
import { decodePlace, type PlaceParams } from "../convert/documentParams.js";
import { cardAddressOf, type FileView } from "../convert/fileView.js";
import { toOffset, toRange } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

export const hoverRequest: DocumentRequest<PlaceParams, Hover | null> = {
  method: HoverRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ root, file, uri, analysis, lines, client, files, ask }, { position }) {
    const say = sayIn(client.language);
    const answer = await ask(hoverFeature, { file, offset: toOffset(lines, position) });
    if (answer === undefined) return null;
    const range = toRange(lines, answer.range);
    if (!client.markdownHover)
      return {
        contents: { kind: MarkupKind.PlainText, value: renderCards(answer.cards, { linkTo: nowhere, rulePage, say }) },
        range,
      };
    return {
      contents: {
        kind: MarkupKind.Markdown,
        value: await renderWithLinks(answer, files, client, {
          rulePage,
          say,
          withImages: client.images,
          actorActions: (actor) =>
            actorActions(actor, {
              client,
              say,
              folder: root.uri,
              ...(analysis.workspace.articles.has(file) ? {} : { place: { uri, position } }),
            }),
        }),
      },
      range,
    };
  },
};

/** Rendering is synchronous, lines of articles may not be: so the first pass only learns where the links lead. */
async function renderWithLinks(
  { cards }: HoverAnswer,
  files: FileView,
  client: ClientSupport,
  context: Omit<RenderContext, "linkTo">,
): Promise<string> {
  const targets: FileRange[] = [];
  const collect: LinkTo = (target) => {
    targets.push(target);
    return undefined;
  };
  renderCards(cards, { ...context, linkTo: collect });
  const addresses = new Map(
    await Promise.all(
      targets.map(async (target) => [keyOf(target), await cardAddressOf(files, target, client)] as const),
    ),
  );
  return renderCards(cards, { ...context, linkTo: (target) => addresses.get(keyOf(target)) });
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
