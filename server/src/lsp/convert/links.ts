/** Targets of "go to …" as the client takes them: links that say what was clicked, or plain locations. */
import type { Location, LocationLink } from "vscode-languageserver";
import type { DefinitionAnswer } from "../../core/features/types.js";
import type { LineIndex } from "../../core/text/lineIndex.js";
import { toLocation, type FileView } from "./fileView.js";
import { toRange } from "./position.js";

export async function toLinks(
  { origin, targets }: DefinitionAnswer,
  lines: LineIndex,
  files: FileView,
  withLinks: boolean,
): Promise<LocationLink[] | Location[]> {
  const locations = await Promise.all(targets.map((target) => toLocation(files, target)));
  if (!withLinks) return locations;
  const originSelectionRange = toRange(lines, origin);
  return locations.map(({ uri, range }) => ({
    originSelectionRange,
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}
