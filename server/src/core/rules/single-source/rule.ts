/** Two citations of one statement that trace to one origin: the reader counts two sources, and there is one. */
import type { Assessment } from "../../assess/assessment.js";
import { bestPassage, citedWords, distinctSources, type KnownSource } from "../../assess/citedOrigins.js";
import type { Cited, Independence, SharedOrigin } from "../../workspace/provenance/types.js";
import { defineRule } from "../defineRule.js";
import { removeCitationEdit } from "../insertions.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import { labelWithKey, relatedPassage } from "../wording.js";
import page from "./rule.md";

export const singleSource = defineRule({
  name: "single-source",
  group: "sourcing",
  summary: "two or more citations of one statement trace to one origin",
  severity: "warning",
  page,
  checkClaim: (_claim, context) => (context.assessment === undefined ? [] : findingsFor(context.assessment, context)),
});

function findingsFor(assessment: Assessment, context: ClaimContext): readonly Finding[] {
  const sources = distinctSources(assessment.sources);
  return sources.flatMap((cited, index) => {
    for (const earlier of sources.slice(0, index)) {
      const answer = between(earlier, cited, assessment, context);
      if (answer?.verdict === "shared-origin" && !namesOrigin(assessment, answer))
        return [findingFor(earlier, cited, answer, assessment, context)];
    }
    return [];
  });
}

function between(
  left: KnownSource,
  right: KnownSource,
  assessment: Assessment,
  { workspace }: ClaimContext,
): Independence | undefined {
  return workspace.provenance.independence(citedWords(left, assessment), citedWords(right, assessment));
}

/** "According to Reuters, … [@a; @b]" says itself that there is one origin. */
function namesOrigin({ claim }: Assessment, { name, chains }: SharedOrigin): boolean {
  const words = claim.statement.text.toLowerCase();
  return [...chains.flat(), ...(name === undefined ? [] : [name])].some((origin) =>
    words.includes(origin.toLowerCase().replace(/^the /u, "")),
  );
}

function findingFor(
  earlier: KnownSource,
  cited: KnownSource,
  answer: SharedOrigin,
  assessment: Assessment,
  context: ClaimContext,
): Finding {
  const [left, right] = [earlier.source.key, cited.source.key];
  const passages = [bestPassage(earlier.source, assessment), bestPassage(cited.source, assessment)];
  return {
    range: { start: cited.citation.keyRange.start - 1, end: cited.citation.keyRange.end },
    message: `@${left} and @${right} count as one source (circular reporting): ${answer.why}${chainWords(answer.chains)}; find an independent one`,
    related: passages.flatMap((verdict, index) =>
      verdict === undefined
        ? []
        : [relatedPassage(verdict, `${labelWithKey(verdict)}${arrows(answer.chains[index] ?? [])}`)],
    ),
    fixes: [...replaceFix(cited, assessment, context), ...keepOneFix(earlier, cited, assessment, context)],
  };
}

function chainWords(chains: readonly (readonly string[])[]): string {
  const shown = chains.filter((chain) => chain.length > 1).map((chain) => chain.join(" ← "));
  return shown.length === 0 ? "" : ` (${shown.join("; ")})`;
}

function arrows(chain: readonly string[]): string {
  return chain.length === 0 ? "" : ` ← ${chain.join(" ← ")}`;
}

/** A passage that says the same and shares no origin with what is cited already. */
function replaceFix(cited: KnownSource, assessment: Assessment, context: ClaimContext): readonly Fix[] {
  const { provenance } = context.workspace;
  const others = distinctSources(assessment.sources).filter((other) => other.source.file !== cited.source.file);
  const found = assessment.corpus.find(({ verdict, passage }) => {
    const { file, statement, heading } = passage;
    const here: Cited = { file, statement, ...(heading === undefined ? {} : { heading }) };
    return (
      verdict === "supports" &&
      others.every((other) => provenance.independence(citedWords(other, assessment), here).verdict === "independent")
    );
  });
  if (found === undefined) return [];
  return [
    {
      title: `Cite ${labelWithKey(found)}, which is independent, instead of @${cited.source.key}`,
      edits: [{ file: context.note.file, range: cited.citation.keyRange, newText: found.passage.key }],
      preferred: true,
    },
  ];
}

function keepOneFix(
  earlier: KnownSource,
  cited: KnownSource,
  assessment: Assessment,
  context: ClaimContext,
): readonly Fix[] {
  const edit = removeCitationEdit(context.note, assessment.claim, cited.citation);
  if (edit === undefined) return [];
  return [{ title: `Cite @${earlier.source.key} alone`, edits: [edit], preferred: false }];
}
