/** `textDocument/definition`: from a claim to its passages, from a citation to the article, from a name to the actor. */
import { DefinitionRequest, type Location, type LocationLink } from "vscode-languageserver";
import { definitionFeature } from "../../core/features/definition.js";
import type { Location as Target } from "../../core/features/types.js";
import { decodePlace, type PlaceParams } from "../convert/documentParams.js";
import { toLinks } from "../convert/links.js";
import { toOffset } from "../convert/position.js";
import type { DocumentRequest } from "./request.js";

/**
 * Editors show several targets in an order of their own and open none of them. So a target is only given beside the best
 * one if it is nearly as good: where one passage stands out, go to definition goes there.
 */
const NEARLY_AS_GOOD = 0.75;

export const definitionRequest: DocumentRequest<PlaceParams, LocationLink[] | Location[] | null> = {
  method: DefinitionRequest.method,
  decode: decodePlace,
  nothing: null,
  whenStale: "content-modified",
  async answer({ file, lines, client, files, ask }, { position }) {
    const answer = await ask(definitionFeature, { file, offset: toOffset(lines, position), ofClaim: false });
    if (answer === undefined) return null;
    return await toLinks({ ...answer, targets: worthOpening(answer.targets) }, lines, files, client.definitionLinks);
  },
};

function worthOpening(targets: readonly Target[]): readonly Target[] {
  const best = targets[0]?.score ?? 0;
  return targets.filter(({ score }) => score >= best * NEARLY_AS_GOOD);
}
