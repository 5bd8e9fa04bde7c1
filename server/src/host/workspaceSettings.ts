/** The settings that a workspace folder itself carries (`.vscode/settings.json`): a program without an editor obeys them too. */
import { join } from "node:path";
import type { DecodedSettings } from "../core/config/decodeSettings.js";
import { decodeSettings } from "../core/config/decodeSettings.js";
import type { FileSystem } from "./ports.js";

const SETTINGS_FILE = ".vscode/settings.json";

export async function readWorkspaceSettings(root: string, fileSystem: FileSystem): Promise<DecodedSettings> {
  const path = join(root, SETTINGS_FILE);
  if ((await fileSystem.stat(path))?.kind !== "file") return decodeSettings(undefined);
  try {
    const text = new TextDecoder().decode(await fileSystem.readFile(path));
    const value: unknown = JSON.parse(withoutComments(text));
    return decodeSettings(value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ...decodeSettings(undefined),
      problems: [`${SETTINGS_FILE} cannot be read (${reason}): the defaults are used.`],
    };
  }
}

/** JSON as editors write it: comments and commas before a closing bracket go, strings stay as they are. */
export function withoutComments(text: string): string {
  const piece = /"(?:[^"\\]|\\.)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|,(?=(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*[}\]])/gu;
  return text.replace(piece, (found) => (found.startsWith('"') ? found : ""));
}
