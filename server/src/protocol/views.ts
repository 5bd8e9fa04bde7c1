/** What the views of claims, actors and sources ask for. Types only, as in `protocol.ts`. */
import type { ProtocolRange } from "./protocol.js";

export type ClaimsViewMethod = "dossier/view/claims";
export type EvidenceViewMethod = "dossier/view/evidence";
export type ActorsViewMethod = "dossier/view/actors";
export type ActorPassagesMethod = "dossier/view/actorPassages";
export type SourcesViewMethod = "dossier/view/sources";
export type JudgeNameMethod = "dossier/judgeName";
export type RevisedMethod = "dossier/revised";

/** Words in a file. */
export interface Place {
  readonly uri: string;
  readonly range: ProtocolRange;
}

/**
 * Sent when edits pause and the world is another than at the last time: `notes` changes with any of the notes,
 * `tables` only with articles or the registry. Views ask again when their number changed, and never on a keystroke.
 */
export interface RevisedParams {
  readonly notes: number;
  readonly tables: number;
}

export interface ViewParams {
  /** The most rows wanted. */
  readonly limit: number;
}

/** "disputed": other articles or notes speak against it; "open": nothing was found for it or against it. */
export type ViewClaimState =
  "contradicted" | "disputed" | "misquoted" | "unsourced" | "unsupported" | "open" | "supported" | "not-checkable";

export interface ViewClaim {
  readonly place: Place;
  /** The note, relative to its folder. */
  readonly note: string;
  readonly text: string;
  readonly state: ViewClaimState;
  readonly section?: string;
  readonly sources: readonly string[];
  readonly origins: number;
  readonly against?: { readonly source: string; readonly words: string };
}

export interface ClaimsViewResult {
  readonly claims: readonly ViewClaim[];
  /** All there are, by state: `claims` may hold fewer. */
  readonly counts: Readonly<Record<ViewClaimState, number>>;
}

export interface ViewPassage {
  readonly place: Place;
  readonly text: string;
  readonly key: string;
  readonly source: string;
}

export interface ViewEvidence extends ViewPassage {
  readonly verdict: "supports" | "contradicts" | "neutral";
  readonly cited: boolean;
}

export interface EvidenceViewParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

export interface EvidenceViewResult {
  readonly passages: readonly ViewEvidence[];
}

export interface ViewSpelling {
  readonly surface: string;
  readonly count: number;
  readonly accepted: boolean;
  readonly why?: string;
}

export interface ViewActor {
  /** The folder whose actor it is. */
  readonly root: string;
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly registered: boolean;
  readonly mentions: number;
  readonly articles: number;
  readonly spellings: readonly ViewSpelling[];
  readonly roles: readonly string[];
  readonly entry?: Place;
}

export interface ViewProposal {
  readonly root: string;
  readonly surface: string;
  readonly count: number;
  readonly actor: { readonly id: string; readonly name: string; readonly registered: boolean };
  readonly suggested: NameVerdict;
  readonly reasons: readonly string[];
}

export type NameVerdict = "same" | "different" | "unsure";

export interface ActorsViewResult {
  readonly actors: readonly ViewActor[];
  readonly total: number;
  readonly proposals: readonly ViewProposal[];
}

export interface ActorPassagesParams extends ViewParams {
  readonly root: string;
  readonly actor: string;
}

export interface ActorPassagesResult {
  readonly passages: readonly ViewPassage[];
}

export interface ViewSource {
  readonly uri: string;
  readonly key: string;
  readonly label: string;
  readonly title?: string;
  readonly published?: string;
  readonly grade?: { readonly reliability: string; readonly reason?: string };
  readonly roots: readonly string[];
  readonly sharesOrigin: readonly { readonly key: string; readonly why: string }[];
  readonly inferred: readonly string[];
  readonly missing: readonly ("grade" | "published" | "publisher" | "authors")[];
  readonly citing: readonly { readonly place: Place; readonly text: string }[];
}

export interface SourcesViewResult {
  readonly sources: readonly ViewSource[];
  readonly total: number;
  readonly incomplete: number;
}

export interface JudgeNameParams {
  readonly root: string;
  readonly actor: string;
  readonly surface: string;
  readonly verdict: NameVerdict;
}

/** What to write into the registry; `create` where the file does not exist yet. `refused` says why nothing can be written. */
export type JudgeNameResult =
  | {
      readonly kind: "edits";
      readonly uri: string;
      readonly create: boolean;
      readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[];
    }
  | { readonly kind: "refused"; readonly why: string };
