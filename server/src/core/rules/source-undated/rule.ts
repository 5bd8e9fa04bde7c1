/** A cited article of which no date is known: nothing in it can be set in order. */
import { sourceLabel } from "../../model/sourceLabel.js";
import { fieldFix, firstCitations, type FirstCitation } from "../citedSources.js";
import { defineRule } from "../defineRule.js";
import type { Finding, Fix, RuleContext } from "../types.js";
import page from "./rule.md";

export const sourceUndated = defineRule({
  name: "source-undated",
  group: "sourcing",
  summary: "a cited article lacks a date",
  severity: "info",
  page,
  check: (context) =>
    firstCitations(context)
      .filter(({ source }) => source.published === undefined)
      .map((cited) => findingFor(cited, context)),
});

function findingFor({ citation, source }: FirstCitation, context: RuleContext): Finding {
  return {
    range: { start: citation.keyRange.start - 1, end: citation.keyRange.end },
    message: `${sourceLabel(source)} has no date: its “last week” and “this year” stay open; fill in “published”`,
    fixes: accessedFix({ citation, source }, context),
  };
}

/** It was published before it was read: the one thing that is known for certain, written as an EDTF interval. */
function accessedFix({ source }: FirstCitation, { workspace }: RuleContext): readonly Fix[] {
  const metadata = workspace.articles.get(source.file)?.metadata;
  if (metadata === undefined || source.accessed === undefined || !/^\d{4}(?:-\d{2}){0,2}$/u.test(source.accessed))
    return [];
  const line = `published: ../${source.accessed}`;
  return [fieldFix(`Date it before it was accessed: ${source.accessed}`, metadata, source.file, line)];
}
