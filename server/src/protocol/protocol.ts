/**
 * What this server and its client say to each other beyond the Language Server Protocol.
 * Types only: method names are literal types, so that either side's constant is checked against this file.
 */

import type { ArchiveState } from "./archive.js";

export type ClaimsMethod = "dossier/claims";
export type ConflictsMethod = "dossier/conflicts";
export type AchMethod = "dossier/ach";
export type NewBriefingMethod = "dossier/newBriefing";
export type SourceSummaryMethod = "dossier/sourceSummary";
export type StatusMethod = "dossier/status";
export type StatusRequestMethod = "dossier/currentStatus";

/** A command of the client: `[uri, position, locations]`, to choose among places. */
export type ShowLocationsCommand = "dossier.showLocations";
/** A command of the client behind a link of a card: `[folder URI, actor's id, "spellings"?]`, to show the actor in its view. */
export type RevealActorCommand = "dossier.revealActor";
/** A command of the client behind a link of a card: `[uri, line, character]`, to rename the actor that stands there. */
export type RenameActorCommand = "dossier.renameActor";
/** A command of the client behind a link of a card: `[URI, line, character]`, to open an article that lies in an archive alone: editors follow no address of a scheme that they do not know. */
export type OpenArchivedCommand = "dossier.openArchived";
/** A command of the server: `[location]`, to show one place in a client that has no command of its own. */
export type GoToCommand = "dossier.goTo";

/** A command of the server: `[folder URI, rule]`, to apply the preferred fix of every finding of a rule. */
export type FixEverywhereCommand = "dossier.fixEverywhere";

/** What our client says of itself in `capabilities.experimental.dossier`. */
export interface DossierCapabilities {
  /** Commands of the client that the server may offer. */
  readonly commands?: readonly string[];
  /** Hover text may hold images that lie in their address. */
  readonly images?: boolean;
}

/** What a client may send with `initialize`. */
export interface InitializationOptions {
  /** Absolute path of a folder for what is kept between sessions; the user's cache folder is used without it. */
  readonly storage?: string;
}

export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

export interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
}

export interface ClaimsParams {
  readonly textDocument: { readonly uri: string };
}

export type ClaimState = "supported" | "contradicted" | "unsupported" | "unsourced" | "not-checkable";

export interface ClaimItem {
  readonly range: ProtocolRange;
  readonly state: ClaimState;
}

/** Claims of one document in reading order; empty for a document that is no note. */
export interface ClaimsResult {
  readonly claims: readonly ClaimItem[];
}

export interface SourceSummaryParams {
  readonly textDocument: { readonly uri: string };
}

/** A table of competing hypotheses as it would come out. Scores are the weight of the evidence against each hypothesis, less is better. */
export interface AchOutcome {
  readonly scores: readonly number[];
  /** Indices of the hypotheses with the least against them. */
  readonly leading: readonly number[];
  /** Whether others lead than in the whole table. */
  readonly changes: boolean;
}

export interface AchRowItem {
  readonly text: string;
  readonly range: ProtocolRange;
  /** CC, C, N, I or II; null for an empty cell. */
  readonly cells: readonly { readonly mark: string | null; readonly range: ProtocolRange }[];
  /** False where all its marks are the same. */
  readonly tellsApart: boolean;
  readonly cites: boolean;
  readonly without: AchOutcome;
}

export interface AchTableItem {
  readonly range: ProtocolRange;
  readonly hypotheses: readonly {
    readonly text: string;
    readonly range: ProtocolRange;
    readonly score: number;
    readonly leads: boolean;
  }[];
  readonly rows: readonly AchRowItem[];
  /** Rows that stand and fall together, because they rest on articles of one origin. */
  readonly origins: readonly {
    readonly sources: readonly string[];
    readonly why: readonly string[];
    readonly rows: readonly number[];
    readonly without: AchOutcome;
  }[];
}

export interface AchParams {
  readonly textDocument: { readonly uri: string };
}

/** In the order of the document. */
export interface AchResult {
  readonly tables: readonly AchTableItem[];
}

export interface NewBriefingParams {
  /** URI of the workspace folder. */
  readonly folder: string;
  readonly title: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly marking?: string;
  /** A value of the setting `dossier.likelihood.ladder`; without it, the one that is set. */
  readonly ladder?: string;
}

/** No document for a folder that the server does not know. */
export interface NewBriefingResult {
  /** Something may lie at that address already. */
  readonly document?: { readonly uri: string; readonly text: string };
}

/** Where a drafted source summary goes and what it says; no edit for a document that cites nothing. */
export interface SourceSummaryResult {
  readonly edit?: { readonly range: ProtocolRange; readonly newText: string };
}

export interface ConflictPassage {
  readonly uri: string;
  readonly range: ProtocolRange;
  /** The sentence, and the words of it that stand against the other passage's. */
  readonly text: string;
  readonly words: string;
  /** How the article is named in messages. */
  readonly source: string;
}

/** Two passages of which both cannot be true, or of which one alone misleads. */
export interface ConflictItem {
  readonly level: "contradiction" | "tension";
  readonly kind: string;
  readonly message: string;
  readonly passages: readonly [ConflictPassage, ConflictPassage];
}

/** Where the articles of all folders disagree with each other or with themselves. */
export interface ConflictsResult {
  readonly conflicts: readonly ConflictItem[];
}

export interface SeverityCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly hint: number;
}

export interface RootStatus {
  /** Of the archive that is asked too; absent where there is none. */
  readonly archive?: ArchiveState;
  /** The workspace folder as the client wrote it. */
  readonly uri: string;
  readonly phase: "loading" | "ready";
  readonly articles: number;
  readonly notes: number;
  readonly claims: number;
  readonly diagnostics: SeverityCounts;
  /** Findings by the name of their rule, most first. */
  readonly byRule: readonly { readonly rule: string; readonly count: number }[];
}

/** Sent whenever one of its figures changes; also the answer to `dossier/currentStatus`. */
export interface StatusParams {
  readonly roots: readonly RootStatus[];
}
