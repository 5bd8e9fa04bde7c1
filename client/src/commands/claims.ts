/** Moves the cursor from claim to claim: through all of them, or through those that still need work. */
import {
  l10n,
  commands,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  window,
  type Disposable,
  type TextEditor,
} from "vscode";
import type { ClaimItem, ClaimsMethod, ClaimsParams, ClaimsResult } from "../../../server/src/protocol/protocol.js";
import type { ServerProcess } from "../languageClient.js";
import { noteInSight, serverAtWork } from "./atWork.js";

const CLAIMS: ClaimsMethod = "dossier/claims";

type Direction = "next" | "previous";

export function registerClaimCommands(server: ServerProcess): readonly Disposable[] {
  return [
    commands.registerCommand("dossier.nextClaim", () => go("next", () => true)),
    commands.registerCommand("dossier.previousClaim", () => go("previous", () => true)),
    commands.registerCommand("dossier.nextFinding", () => go("next", needsWork)),
    commands.registerCommand("dossier.previousFinding", () => go("previous", needsWork)),
  ];

  async function go(direction: Direction, wanted: (claim: ClaimItem) => boolean): Promise<void> {
    const client = await serverAtWork(server);
    if (client === undefined) return;
    const editor = noteInSight();
    if (editor === undefined) {
      void window.showInformationMessage(l10n.t("Open a note: the command goes from claim to claim in it."));
      return;
    }
    const params: ClaimsParams = { textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) } };
    const { claims } = await client.sendRequest<ClaimsResult>(CLAIMS, params);
    const ranges = claims.filter(wanted).map(rangeOf);
    const target = neighbour(ranges, editor.selection.active, direction);
    if (target === undefined) {
      window.setStatusBarMessage(
        claims.length === 0 ? l10n.t("There are no claims here") : l10n.t("There is no such claim here"),
        3000,
      );
      return;
    }
    await select(editor, target);
  }
}

function needsWork(claim: ClaimItem): boolean {
  return claim.state === "unsourced" || claim.state === "contradicted";
}

/** The nearest claim that starts after (before) the cursor; past the last one it goes round. */
function neighbour(ranges: readonly Range[], cursor: Position, direction: Direction): Range | undefined {
  if (direction === "next") return ranges.find((range) => range.start.isAfter(cursor)) ?? ranges[0];
  return ranges.findLast((range) => range.start.isBefore(cursor)) ?? ranges.at(-1);
}

function rangeOf({ range }: ClaimItem): Range {
  return new Range(
    new Position(range.start.line, range.start.character),
    new Position(range.end.line, range.end.character),
  );
}

async function select({ document, viewColumn }: TextEditor, range: Range): Promise<void> {
  const editor = await window.showTextDocument(document, viewColumn);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
