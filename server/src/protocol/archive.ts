/** An archive on a search cluster that a person allows to be asked. Types only, as in `protocol.ts`. */

export type ArchiveMethod = "dossier/archive";
export type ArchiveTextMethod = "dossier/archiveText";
/** Of articles that lie in the archive alone; their text is read with `dossier/archiveText`. */
export type ArchiveScheme = "dossier-archive";

/** Degraded: it does not answer. Refused: it answers that it will not, or is no archive of ours. Meanwhile the workspace alone is asked. */
export type ArchiveState = "answering" | "degraded" | "refused";

export type ArchiveSecret =
  | { readonly kind: "basic"; readonly user: string; readonly password: string }
  | { readonly kind: "apiKey"; readonly key: string };

export interface ArchiveParams {
  /** As it stands in the setting; empty: no archive. */
  readonly address: string;
  /** Whether a person agreed. Without it the address is only read, and nothing is sent anywhere. */
  readonly allowed: boolean;
  /** From the editor's own store; without it what the environment says counts. */
  readonly secret?: ArchiveSecret;
}

export interface ArchiveResult {
  /** Why it is not asked: there is a password in the address, or it is no address of an archive. */
  readonly problem?: "password" | "address";
  /** Its nodes and its name, in one text: what consent and secrets are kept under. */
  readonly place?: string;
}

export interface ArchiveTextParams {
  readonly uri: string;
}

export interface ArchiveTextResult {
  readonly text?: string;
}
