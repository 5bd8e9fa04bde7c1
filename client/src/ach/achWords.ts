/** What the page of competing hypotheses says, in the editor's language. Pure: the editor's translator is handed in. */

export interface Translator {
  t(text: string, ...values: (string | number)[]): string;
}

export interface AchWords {
  readonly gone: string;
  readonly meaning: string;
  readonly caption: string;
  readonly evidence: string;
  readonly against: string;
  readonly leads: string;
  readonly levels: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly notWeighed: string;
  readonly fitsAll: string;
  readonly citesNothing: string;
  readonly byOrigin: string;
  readonly oneOrigin: string;
  readonly without: (rows: number) => string;
  readonly table: (line: number) => string;
  readonly score: (hypothesis: string, score: number) => string;
  readonly named: (hypotheses: readonly string[]) => string;
  readonly asBefore: (figures: string) => string;
  readonly wouldLead: (names: string, figures: string) => string;
  readonly wouldBeLevel: (names: string, figures: string) => string;
  readonly hangsOnIt: (outcome: string) => string;
}

export function achWords(l10n: Translator): AchWords {
  return {
    gone: l10n.t("This note has no table of competing hypotheses any more."),
    meaning: l10n.t(
      "The score of a hypothesis is the weight of the evidence against it: I counts 1, II counts 2 (Heuer). The one with the least against it leads. That makes it neither true nor probable; it is the one that the evidence has refuted least.",
    ),
    caption: l10n.t("Evidence against each hypothesis, and what would lead without each row"),
    evidence: l10n.t("Evidence"),
    against: l10n.t("Against it"),
    leads: l10n.t("leads"),
    levels: l10n.t("level at the head"),
    marks: {
      CC: l10n.t("very consistent"),
      C: l10n.t("consistent"),
      N: l10n.t("neutral"),
      I: l10n.t("inconsistent"),
      II: l10n.t("very inconsistent"),
    },
    notWeighed: l10n.t("not weighed"),
    fitsAll: l10n.t("fits all hypotheses alike"),
    citesNothing: l10n.t("cites no article of the corpus"),
    byOrigin: l10n.t("Rows by origin"),
    oneOrigin: l10n.t("Rows of one origin count as one item of evidence."),
    without: (rows) => (rows === 1 ? l10n.t("Without this row") : l10n.t("Without these rows")),
    table: (line) => l10n.t("Table in line {0}", line),
    score: (hypothesis, score) => l10n.t("{0}: {1} against it", hypothesis, score),
    named: (hypotheses) => hypotheses.map((hypothesis) => l10n.t("“{0}”", hypothesis)).join(` ${l10n.t("and")} `),
    asBefore: (figures) => l10n.t("As before ({0})", figures),
    wouldLead: (names, figures) => l10n.t("{0} would lead ({1})", names, figures),
    wouldBeLevel: (names, figures) => l10n.t("{0} would be level ({1})", names, figures),
    hangsOnIt: (outcome) => l10n.t("Hangs on it: {0}", outcome),
  };
}
