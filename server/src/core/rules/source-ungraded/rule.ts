/** A cited article that nobody has graded: the reader cannot tell how far to trust it. */
import { sourceLabel } from "../../model/sourceLabel.js";
import { fieldFix, firstCitations, type FirstCitation } from "../citedSources.js";
import { defineRule } from "../defineRule.js";
import type { Finding, RuleContext } from "../types.js";
import page from "./rule.md";

export const sourceUngraded = defineRule({
  name: "source-ungraded",
  group: "sourcing",
  summary: "a cited article lacks a grade",
  severity: "info",
  page,
  check: (context) =>
    firstCitations(context)
      .filter(({ source }) => source.grade === undefined)
      .map((cited) => findingFor(cited, context)),
});

function findingFor({ citation, source }: FirstCitation, { workspace }: RuleContext): Finding {
  const metadata = workspace.articles.get(source.file)?.metadata;
  const lacks = [
    source.authors.length === 0 ? "author" : "",
    source.publisher === undefined ? "publisher" : "",
    source.published === undefined ? "date" : "",
  ].filter((part) => part !== "");
  const advice =
    lacks.length === 0
      ? "grade its reliability from A to E, or F where it cannot be judged"
      : `it names no ${lacks.join(", no ")}, so F (cannot be judged) fits until more is known`;
  return {
    range: { start: citation.keyRange.start - 1, end: citation.keyRange.end },
    message: `${sourceLabel(source)} has no grade: ${advice}`,
    fixes:
      metadata === undefined
        ? []
        : [
            fieldFix(
              "Grade it F: reliability cannot be judged",
              metadata,
              source.file,
              "grade: { reliability: F, reason: not yet judged }",
            ),
          ],
  };
}
