/** Reads `FILE LINE CHAR` and opens the workspace that the file lies in. */
import type { FilePosition } from "../core/features/types.js";
import type { CommandRequest } from "./command.js";
import { wholeNumber } from "./command.js";
import { positionsOf } from "./positions.js";
import type { CommandWorkspace } from "./workspace.js";
import { openCommandWorkspace } from "./workspace.js";

export interface OpenedAt {
  readonly workspace: CommandWorkspace;
  readonly position: FilePosition;
}

/** Line and character are zero-based; what lies beyond the end means the end. */
export async function openAt(request: CommandRequest): Promise<OpenedAt> {
  const [path = "", line = "", character = ""] = request.words;
  const at = { line: wholeNumber("LINE", line, 0), character: wholeNumber("CHAR", character, 0) };
  const workspace = await openCommandWorkspace(request, [path]);
  const file = workspace.named[0] ?? "";
  return { workspace, position: { file, offset: positionsOf(workspace).offset(file, at.line, at.character) } };
}
