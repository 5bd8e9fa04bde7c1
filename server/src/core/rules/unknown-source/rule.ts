/** A citation whose key no source has. */
import { isPathLike } from "../../model/readNote.js";
import { nearestKeys } from "../../resolve/nearestKeys.js";
import type { Citation } from "../../syntax/noteTypes.js";
import { defineRule } from "../defineRule.js";
import type { Finding, Fix, RuleContext } from "../types.js";
import { newSourceFix } from "./newSourceFix.js";
import page from "./rule.md";

export const unknownSource = defineRule({
  name: "unknown-source",
  group: "sourcing",
  summary: "a citation key exists nowhere",
  severity: "error",
  page,
  check: (context) => context.note.citations.flatMap((citation) => checkCitation(citation, context)),
});

function checkCitation(citation: Citation, context: RuleContext): readonly Finding[] {
  const { workspace, note } = context;
  if (workspace.sources.resolve(citation.key) !== undefined) return [];
  const near = nearestKeys(workspace.sources, citation.key);
  const hint =
    near.length === 0
      ? "check the key, or add the article"
      : `did you mean ${near.map((key) => `@${key}`).join(" or ")}?`;
  const replace = near.map((key, index): Fix => ({
    title: `Cite @${key}`,
    edits: [{ file: note.file, range: citation.keyRange, newText: key }],
    preferred: index === 0,
  }));
  const create = isPathLike(citation.key) ? [] : [newSourceFix(workspace, citation.key)];
  return [
    {
      range: { start: citation.keyRange.start - 1, end: citation.keyRange.end },
      message: `No source has the key “${citation.key}”: ${hint}`,
      fixes: [...replace, ...create],
    },
  ];
}
