/** The settings of a workspace, decoded; `settings.ts` is the table that package.json is generated from. */
import type { Language } from "../text/say.js";

export interface Config {
  /** What cards and lenses speak: the editor's language, no setting of ours. */
  readonly language: Language;
  /** Globs or folder names of the corpus; empty: the innermost folder named corpus, articles or sources. */
  readonly corpusInclude: readonly string[];
  readonly notesInclude: readonly string[];
  readonly actorsFile: string;
  readonly citationScope: "sentence" | "paragraph";
  /** The standard whose words of likelihood the analyst uses. */
  readonly likelihoodLadder: "icd203" | "phia" | "stix";
  /** Which lines of figures stand above sentences. */
  readonly codeLens: {
    readonly claims: boolean;
    readonly judgements: boolean;
    readonly passages: boolean;
  };
  /** Which remarks stand inside a line, behind the words that they explain. */
  readonly inlayHints: {
    readonly citations: boolean;
    readonly dates: boolean;
    readonly likelihood: boolean;
  };
  /** Where articles are kept while the editor runs; "auto" decides by how many there are. */
  readonly indexStorage: "auto" | "disk" | "memory";
  /** Folder of the index on disk; empty: the editor's storage for this workspace. */
  readonly indexFolder: string;
  /** Severity by rule name; "off" silences it. */
  readonly rules: Readonly<Record<string, "default" | "error" | "warning" | "info" | "hint" | "off">>;
}

export const DEFAULT_CONFIG: Config = {
  language: "en",
  corpusInclude: [],
  notesInclude: ["**/*.md"],
  actorsFile: "actors.yaml",
  citationScope: "sentence",
  likelihoodLadder: "icd203",
  codeLens: { claims: true, judgements: true, passages: true },
  inlayHints: { citations: true, dates: true, likelihood: true },
  indexStorage: "auto",
  indexFolder: "",
  rules: {},
};
