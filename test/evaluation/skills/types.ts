/** What a skill's evaluation reports: one row for each set it was measured on, with the figure of a peer in the same run. */

export interface Speed {
  readonly value: number;
  readonly unit: "sentences/s" | "words/s" | "MB/s" | "pairs/s" | "documents/s";
}

/** Figures are shares, 0…1; those that do not apply to a set are left out. */
export interface Figures {
  readonly precision?: number;
  readonly recall?: number;
  readonly f1?: number;
  /** The share of cases right, where each case has one answer. */
  readonly accuracy?: number;
  readonly speed?: Speed;
}

export interface EvaluationRow extends Figures {
  /** The skill as a person would call it: "Names", "Dates". */
  readonly skill: string;
  /** The set with what is counted: "Wikigold dev, exact spans". */
  readonly set: string;
  /** Whether nothing was trained or chosen on the set. */
  readonly blind: boolean;
  /** Cases of the set: sentences, pairs, rows. */
  readonly rows: number;
  /**
   * The goal that the figure is held against: one or more of "F1 ≥ 74", "precision ≥ 0.9", "recall ≥ 90 %", "accuracy ≥ 96.5 %",
   * "≥ 36 of 48", "≥ 10 MB/s", joined by commas. The report judges these; another wording needs `met`.
   */
  readonly goal?: string;
  /** Whether the goal is met, where it is worded in another way. */
  readonly met?: boolean;
  /** Precision and recall in numbers: cases right, cases that the program reported, cases that are labelled. */
  readonly counts?: { readonly right: number; readonly reported: number; readonly labelled: number };
  /** Other programs on the same cases in the same run. */
  readonly peers?: readonly (Figures & { readonly name: string })[];
  /** One line on what the figure leaves out. */
  readonly remark?: string;
}

export interface EvaluationReport {
  readonly rows: readonly EvaluationRow[];
  /** Tables of another shape, such as a reliability table: Markdown with headings from the third level. */
  readonly markdown?: string;
}

export interface SkillEvaluation {
  readonly skill: string;
  /** Files and folders below the folder of labelled data; where one is absent the evaluation is skipped with a message. Empty: made by the program itself. */
  readonly needs: readonly string[];
  /** `shared` is the absolute path of the folder of labelled data. */
  evaluate(
    shared: string,
  ): readonly EvaluationRow[] | EvaluationReport | Promise<readonly EvaluationRow[] | EvaluationReport>;
}
