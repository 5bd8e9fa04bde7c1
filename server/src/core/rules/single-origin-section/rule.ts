/** A section of a briefing whose several sources are all of one origin. */
import { readBriefing, type BriefingSection } from "../../briefing/briefing.js";
import type { SourceDescription } from "../../model/source.js";
import type { Workspace } from "../../workspace/types.js";
import { defineRule } from "../defineRule.js";
import type { Finding, RuleContext } from "../types.js";
import page from "./rule.md";

export const singleOriginSection = defineRule({
  name: "single-origin-section",
  group: "briefing",
  summary: "all sources of a section of a briefing are of one origin",
  severity: "info",
  page,
  check: ({ note, workspace }: RuleContext) =>
    (readBriefing(note)?.sections ?? [])
      .filter(({ kind }) => kind !== "source-summary")
      .flatMap((section) => findingsFor(section, workspace)),
});

/** One article several times over is reported from this many sentences on. */
const MOST_OF_ONE_ARTICLE = 3;

function findingsFor({ heading, claims }: BriefingSection, workspace: Workspace): readonly Finding[] {
  const citing = claims.filter(({ citations }) => citations.length > 0);
  const sources = new Map<string, SourceDescription>();
  for (const { key } of citing.flatMap(({ citations }) => citations)) {
    const source = workspace.sources.resolve(key);
    if (source !== undefined) sources.set(source.file, source);
  }
  const [first, ...others] = [...sources.values()];
  if (first === undefined || (others.length === 0 && citing.length < MOST_OF_ONE_ARTICLE)) return [];
  const whys: string[] = [];
  for (const other of others) {
    const answer = workspace.provenance.independence({ file: first.file }, { file: other.file });
    if (answer.verdict !== "shared-origin") return [];
    whys.push(answer.why);
  }
  const keys = [first, ...others].map(({ key }) => `@${key}`).join(", ");
  const why = whys.length === 0 ? "one article" : `one origin: ${[...new Set(whys)].join("; ")}`;
  return [
    {
      range: heading.range,
      message: `Everything that “${heading.text}” cites (${keys}) is ${why}; find an independent source, or say so`,
    },
  ];
}
