/** Roles and titles as the text gives them to a named mention: before the name, in apposition, or said of it. */
import type { TextRange } from "../../text/range.js";
import type { NameMention } from "../names/types.js";
import type { RoleMention } from "./types.js";

export function findRoles(_text: string, _sentences: readonly TextRange[], _mentions: readonly NameMention[]): readonly RoleMention[] {
  return [];
}
