/** Answers of editor features as plain data, on offsets; `render/` turns cards into Markdown, `lsp/convert` into the protocol's types. */
import type { TextRange } from "../text/range.js";
import type { Steps } from "../text/steps.js";
import type { Assessment } from "../assess/assessment.js";
import type { AchPlace, AchReport } from "../briefing/achReport.js";
import type { Corroboration } from "../briefing/corroboration.js";
import type { ActorMention, Needs, Supply } from "../assess/needs.js";
import type { PassageVerdict } from "../assess/types.js";
import type { ParagraphVoice } from "../model/article.js";
import type { Claim } from "../model/note.js";
import type { Statement } from "../model/statement.js";
import type { FileId } from "../model/fileId.js";
import type { SourceDescription } from "../model/source.js";
import type { RolePeriod } from "../workspace/roleHistory.js";
import type { Actor, Workspace } from "../workspace/types.js";

export interface FilePosition {
  readonly file: FileId;
  readonly offset: number;
}

/**
 * A question in pure halves with the index in between: `host/ask.ts` asks for the plan, fulfils what is missing,
 * and asks again until nothing is (a plan may need an article before it knows which actor is meant); then it asks for the answer.
 */
export interface Feature<Params, Answer> {
  plan(workspace: Workspace, params: Params, supply: Supply): Needs;
  answer(workspace: Workspace, params: Params, supply: Supply): Answer;
  /** The same answer in pieces of some milliseconds, where it takes long. */
  steps?(workspace: Workspace, params: Params, supply: Supply): Steps<Answer>;
  /**
   * Work on what came first while the rest of the supply is on its way: called with an empty supply once, then with each part as it comes.
   * It changes no answer; the answer finds done what this did.
   */
  ahead?(workspace: Workspace, params: Params): (part: Supply) => Steps<void>;
}

export interface ActorCard {
  readonly kind: "actor";
  readonly actor: Actor;
  /** Where the card is of a pronoun, a title or a short form: why it stands for the actor. */
  readonly reference?: string;
  /** Offices through time; what holds at the date of the note or article comes first where it has one. */
  readonly roles: readonly RolePeriod[];
  /** That date, ISO 8601. */
  readonly asOf?: string;
  readonly articles: ActorArticles;
  /** Of the articles that attest the roles. */
  readonly attesting: ReadonlyMap<FileId, SourceDescription>;
  readonly first?: ActorMention;
  readonly last?: ActorMention;
  readonly timeline?: MentionTimeline;
  /** Actors named in the same sentences, most often first. */
  readonly company: readonly Company[];
  /** One or two sentences that say most about the actor. */
  readonly quotations: readonly ActorMention[];
  /** Other actors that the same surface may mean. */
  readonly ambiguous: readonly Actor[];
}

/** The articles that name an actor. */
export interface ActorArticles {
  readonly total: number;
  /** The first of them with the actor's mentions, oldest first, those without a date last. */
  readonly oldest: readonly { readonly source: SourceDescription; readonly count: number }[];
  /** Mentions by month, counted from the year 0. */
  readonly byMonth: ReadonlyMap<number, number>;
  /** Mentions in articles of unknown date. */
  readonly undated: number;
}

export interface MentionTimeline {
  readonly unit: "month" | "year";
  /** Every period from the first mention to the last, in order, those without mentions too; labels are EDTF. */
  readonly periods: readonly { readonly label: string; readonly count: number }[];
  /** Mentions in articles of unknown date. */
  readonly undated: number;
}

/** Somebody named in the same sentences. */
export interface Company {
  readonly actor: Actor;
  readonly sentences: number;
}

export interface CitationCard {
  readonly kind: "citation";
  /** As written. */
  readonly key: string;
  readonly source: SourceDescription | undefined;
  /** Claims of all notes that cite it. */
  readonly citing: number;
  /** Nearest keys where the source is unknown. */
  readonly suggestions: readonly string[];
  /** The best passage for the sentence that cites it, or the quoted one. */
  readonly passage?: PassageVerdict;
}

export interface ClaimCard {
  readonly kind: "claim";
  readonly assessment: Assessment;
  /** Cited articles that exist, and the origins that they go back to at most. */
  readonly sources: number;
  readonly origins: number;
}

/** In an article: which claims rest on the passage here. */
export interface PassageCard {
  readonly kind: "passage";
  readonly source: SourceDescription;
  readonly statement: Statement;
  /** Whose words the sentence is, where the article says so. */
  readonly voice?: ParagraphVoice;
  readonly claims: readonly Claim[];
  /** Claims that cite the article at all. */
  readonly citing: number;
}

/** On a suppression comment: what it silences and why. */
export interface RuleCard {
  readonly kind: "rule";
  readonly rule: string;
  readonly reason: string;
}

/** On a key judgement of a briefing: what it rests on. */
export interface JudgementCard {
  readonly kind: "judgement";
  readonly corroboration: Corroboration;
}

/** In a table of competing hypotheses. */
export interface AchCard {
  readonly kind: "ach";
  readonly report: AchReport;
  readonly place: AchPlace;
}

export type Card = ActorCard | CitationCard | ClaimCard | PassageCard | RuleCard | JudgementCard | AchCard;

export interface HoverAnswer {
  readonly range: TextRange;
  readonly cards: readonly Card[];
}

export interface Location {
  readonly file: FileId;
  readonly range: TextRange;
  /** The words there. */
  readonly text: string;
  /** 0…1; 1 for what is certain. */
  readonly score: number;
}

export interface DefinitionAnswer {
  /** What was clicked: the claim, citation or name as a whole. */
  readonly origin: TextRange;
  /** Best first. */
  readonly targets: readonly Location[];
}

export interface DocumentSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: "heading" | "claim" | "paragraph" | "article";
  readonly range: TextRange;
  readonly selection: TextRange;
  readonly children: readonly DocumentSymbol[];
}

export interface WorkspaceSymbol {
  readonly name: string;
  readonly container: string;
  readonly kind: "actor" | "claim" | "article";
  readonly location: { readonly file: FileId; readonly range: TextRange };
}

export interface CompletionItem {
  readonly label: string;
  readonly detail: string;
  readonly documentation: string;
  readonly kind: "source" | "actor" | "rule" | "passage" | "snippet";
  readonly replace: TextRange;
  readonly newText: string;
  /** Folded words that the typed prefix is matched against. */
  readonly filterText: string;
  readonly sortText: string;
  /** `newText` with tab stops, for a client that knows them. */
  readonly snippet?: string;
  /** What its card is about; with it `documentation` is empty and fetched when a person looks at the item. */
  readonly about?: CompletionSubject;
}

export interface CompletionSubject {
  readonly kind: "source" | "actor";
  /** Citation key or id of the actor. */
  readonly id: string;
}
