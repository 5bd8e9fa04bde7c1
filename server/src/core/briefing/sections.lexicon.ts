/**
 * The sections of a briefing and the headings that they go by, from the products that the standards describe: ICD 203 (assumptions, alternatives,
 * gaps, indicators, changes since the last judgement), ICD 206 (source summary statement), and common headings of published assessments.
 */

export type SectionKind =
  | "scope-note"
  | "bottom-line"
  | "key-judgements"
  | "discussion"
  | "alternatives"
  | "assumptions"
  | "gaps"
  | "indicators"
  | "source-summary"
  | "changes";

export interface SectionTemplate {
  readonly kind: SectionKind;
  /** As the template writes it. */
  readonly title: string;
  /** Matched against the whole heading, numbering left out. */
  readonly headings: RegExp;
  /** A briefing without it is incomplete. */
  readonly required: boolean;
  /** What stands in it, for the writer. */
  readonly purpose: string;
}

/** In the order of the template. */
export const BRIEFING_TEMPLATE: readonly SectionTemplate[] = [
  {
    kind: "scope-note",
    title: "Scope note",
    headings: /^(?:scope(?: note)?|purpose|terms of reference|about this (?:briefing|paper|assessment))$/iu,
    required: true,
    purpose: "what question is answered, for whom, and up to which day information was used",
  },
  {
    kind: "bottom-line",
    title: "Bottom line",
    headings: /^(?:bottom line(?: up front)?|bluf|summary|executive summary|main point)$/iu,
    required: true,
    purpose: "the answer in one or two sentences",
  },
  {
    kind: "key-judgements",
    title: "Key judgements",
    headings: /^(?:key |main |our )?judge?ments$|^key (?:findings|assessments|points)$/iu,
    required: true,
    purpose: "four to seven judgements, each with its likelihood, and its confidence in a sentence of its own",
  },
  {
    kind: "discussion",
    title: "Discussion",
    headings: /^(?:discussion|analysis|background|details?|evidence|main part)$/iu,
    required: true,
    purpose: "the evidence behind the judgements, with citations",
  },
  {
    kind: "alternatives",
    title: "Alternatives",
    headings:
      /^(?:alternatives?|alternative (?:analysis|views?|hypotheses|explanations|scenarios)|competing hypotheses|other explanations|dissent)$/iu,
    required: true,
    purpose: "what else could explain the evidence, and why it was ranked lower",
  },
  {
    kind: "assumptions",
    title: "Assumptions",
    headings: /^(?:key |main )?assumptions(?: and judge?ments)?$/iu,
    required: true,
    purpose: "what is taken for granted, and what would follow if it were wrong",
  },
  {
    kind: "gaps",
    title: "Gaps",
    headings:
      /^(?:information |intelligence |collection |knowledge )?gaps$|^(?:what we do not know|open questions|limitations|uncertainties)$/iu,
    required: true,
    purpose: "what is not known and would change the judgements",
  },
  {
    kind: "indicators",
    title: "Indicators",
    headings:
      /^(?:indicators(?: and warnings?)?|signposts|what to watch(?: for)?|warning signs|outlook and indicators)$/iu,
    required: true,
    purpose: "what would show that events go one way or the other",
  },
  {
    kind: "source-summary",
    title: "Source summary",
    headings:
      /^(?:source summary(?: statement)?|sources?|sourcing(?: statement)?|note on sources|about the sources)$/iu,
    required: false,
    purpose: "how good the sources are, as ICD 206 asks",
  },
  {
    kind: "changes",
    title: "Changes since the last briefing",
    headings: /^(?:changes?(?: since .{1,40})?|what has changed|what is new|update)$/iu,
    required: false,
    purpose: "what is judged differently now, and why",
  },
];
