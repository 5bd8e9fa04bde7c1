/** What a rule is, what it sees and what it reports. */
import type { CalendarDay } from "../language/dates/types.js";
import type { TextRange } from "../text/range.js";
import type { Assessment } from "../assess/assessment.js";
import type { ReasonKind } from "../assess/types.js";
import type { FileId } from "../model/fileId.js";
import type { Claim, NoteFacts, NoteText } from "../model/note.js";
import type { Workspace } from "../workspace/types.js";

export type Severity = "error" | "warning" | "info" | "hint";

export interface RelatedPassage {
  readonly file: FileId;
  readonly range: TextRange;
  /** The words of the passage. */
  readonly text: string;
  readonly message: string;
}

export interface TextEdit {
  readonly file: FileId;
  readonly range: TextRange;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** A file to be created first, e.g. a source record for an unknown key. */
  readonly creates?: FileId;
  readonly preferred: boolean;
}

export interface Diagnostic {
  readonly file: FileId;
  readonly range: TextRange;
  readonly severity: Severity;
  /** The rule's name. */
  readonly code: string;
  /** Says what, names the words on both sides, says what to do. */
  readonly message: string;
  readonly kind?: ReasonKind;
  readonly related: readonly RelatedPassage[];
  readonly fixes: readonly Fix[];
}

/** A diagnostic before file, code and configured severity are filled in. */
export interface Finding {
  readonly range: TextRange;
  readonly message: string;
  readonly kind?: ReasonKind;
  readonly related?: readonly RelatedPassage[];
  readonly fixes?: readonly Fix[];
}

export interface RuleContext {
  readonly note: NoteFacts;
  readonly workspace: Workspace;
  /** Of the note's claims; one whose evidence is not here yet has none, and no verdict. */
  readonly assessments: ReadonlyMap<Claim, Assessment>;
  /** What the corpus has on the key judgements of a briefing; apart, because no article contradicts what is only judged. */
  readonly judgements: ReadonlyMap<Claim, Assessment>;
  /** The analyst's own day, from the host's clock; absent where the answer must not depend on one. */
  readonly today?: CalendarDay;
}

export type RuleGroup = "sourcing" | "contradiction" | "attribution" | "names" | "briefing";

/** What a rule of single sentences sees: what is the same wherever the sentence stands, so that its findings move along. */
export interface ClaimContext {
  /** Of the text, the rule reads the claim with its citations, and no more than the words next to it. */
  readonly note: NoteText;
  readonly workspace: Corpus;
  /** Absent while the evidence is not here. */
  readonly assessment: Assessment | undefined;
}

/** The workspace but for the notes: no edit of one changes it. */
export type Corpus = Omit<Workspace, "revision" | "notes">;

interface RuleBase {
  readonly name: string;
  readonly group: RuleGroup;
  /** When it fires, in one line of the rule table. */
  readonly summary: string;
  readonly severity: Severity;
  /** Reported only where a setting gives it a severity: its precision on unseen notes is not known yet, or too low. */
  readonly offByDefault?: true;
  /** The Markdown page: doc and executed examples. */
  readonly page: string;
}

/** Asked once a sentence, again only where its words, its evidence or the corpus changed. */
export interface ClaimRule extends RuleBase {
  readonly checkClaim: (claim: Claim, context: ClaimContext) => readonly Finding[];
}

/** Asked at every change, because it looks at sentences together. */
export interface NoteRule extends RuleBase {
  readonly check: (context: RuleContext) => readonly Finding[];
}

export type Rule = ClaimRule | NoteRule;
