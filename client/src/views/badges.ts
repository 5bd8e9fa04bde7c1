/** Letters at the ends of rows: the grade of a source stays in sight when its title is cut. */
import { EventEmitter, FileDecoration, window, type Disposable } from "vscode";
import { ROW_SCHEME } from "./node.js";

export function registerBadges(): Disposable {
  const never = new EventEmitter<undefined>();
  return window.registerFileDecorationProvider({
    onDidChangeFileDecorations: never.event,
    provideFileDecoration({ scheme, query }): FileDecoration | undefined {
      return scheme === ROW_SCHEME ? decorationOf(JSON.parse(query)) : undefined;
    },
  });
}

function decorationOf(value: unknown): FileDecoration | undefined {
  if (typeof value !== "object" || value === null || !("letters" in value) || !("tooltip" in value)) return undefined;
  const { letters, tooltip } = value;
  return typeof letters === "string" && typeof tooltip === "string" ? new FileDecoration(letters, tooltip) : undefined;
}
