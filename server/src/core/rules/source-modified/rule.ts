/** The file of a cited article is no longer the one that was imported. */
import { sourceLabel } from "../../model/sourceLabel.js";
import { firstCitations, type FirstCitation } from "../citedSources.js";
import { defineRule } from "../defineRule.js";
import type { Finding, Fix, RuleContext } from "../types.js";
import type { ModifiedText } from "../../workspace/types.js";
import page from "./rule.md";

export const sourceModified = defineRule({
  name: "source-modified",
  group: "sourcing",
  summary: "the file of a cited article no longer matches its `sha256`",
  severity: "error",
  page,
  check: (context) => firstCitations(context).flatMap((cited) => findingsFor(cited, context)),
});

function findingsFor({ citation, source }: FirstCitation, { workspace }: RuleContext): readonly Finding[] {
  const modified = workspace.articles.get(source.file)?.modified;
  if (modified === undefined) return [];
  return [
    {
      range: { start: citation.keyRange.start - 1, end: citation.keyRange.end },
      message: `The text of ${sourceLabel(source)} was changed since it was imported: its sha256 begins ${modified.actual.slice(0, SHOWN)}, not ${(source.sha256 ?? "").slice(0, SHOWN)}; restore it, or accept the new text`,
      related:
        modified.file === undefined || modified.range === undefined
          ? []
          : [{ file: modified.file, range: modified.range, text: source.sha256 ?? "", message: "the hash at import" }],
      fixes: acceptFix(modified),
    },
  ];
}

/** Hexadecimal digits that are shown of a hash. */
const SHOWN = 12;

function acceptFix({ file, range, actual }: ModifiedText): readonly Fix[] {
  if (file === undefined || range === undefined) return [];
  return [{ title: "Accept the new text", edits: [{ file, range, newText: actual }], preferred: false }];
}
