/**
 * The table of settings: the only place where their names, types, defaults and descriptions are written.
 * `package.json`, `package.nls.json` and `docs/settings.md` are generated from it; `decodeSettings.ts` reads what an editor or a settings file gives.
 */
import type { Config } from "./config.js";
import { DEFAULT_CONFIG } from "./config.js";

/** The headings under which settings editors show them, in this order; rules have headings of their own. */
export const SETTING_GROUPS = [
  { group: "corpus", title: "Corpus and notes" },
  { group: "text", title: "In the text" },
  { group: "documents", title: "Preview and export" },
  { group: "index", title: "Index" },
  { group: "troubleshooting", title: "When something goes wrong" },
] as const;

export type SettingGroup = (typeof SETTING_GROUPS)[number]["group"];

interface SettingBase {
  /** Full name as it stands in `settings.json`. */
  readonly name: `dossier.${string}`;
  readonly group: SettingGroup;
  /** A value that somebody may well want, other than the default. */
  readonly example: unknown;
  /** One line of Markdown. */
  readonly doc: string;
  readonly scope: "resource" | "window";
}

export interface TextSetting extends SettingBase {
  readonly type: "text";
  readonly default: string;
}

export interface ListSetting extends SettingBase {
  readonly type: "list";
  readonly default: readonly string[];
}

export interface ChoiceSetting extends SettingBase {
  readonly type: "choice";
  readonly default: string;
  readonly choices: readonly { readonly value: string; readonly doc: string }[];
}

export interface FlagSetting extends SettingBase {
  readonly type: "flag";
  readonly default: boolean;
}

export type Setting = TextSetting | ListSetting | ChoiceSetting | FlagSetting;

export type RuleSeverity = Config["rules"][string];

export const SETTINGS: readonly Setting[] = [
  {
    name: "dossier.corpus.include",
    group: "corpus",
    example: ["press", "interviews/**/*.txt"],
    type: "list",
    default: DEFAULT_CONFIG.corpusInclude,
    scope: "resource",
    doc: "Folders or globs that hold the articles, relative to the workspace folder. Empty: the innermost folder named `corpus`, `articles` or `sources` that holds articles, its `notes` and `briefings` folders excepted.",
  },
  {
    name: "dossier.notes.include",
    group: "corpus",
    example: ["notes/**/*.md", "briefings/*.md"],
    type: "list",
    default: DEFAULT_CONFIG.notesInclude,
    scope: "resource",
    doc: "Globs of the notes and briefings that are checked. Files of the corpus are never notes.",
  },
  {
    name: "dossier.actors.file",
    group: "corpus",
    example: "registry/actors.yaml",
    type: "text",
    default: DEFAULT_CONFIG.actorsFile,
    scope: "resource",
    doc: "The actor registry, relative to the workspace folder.",
  },
  {
    name: "dossier.index.storage",
    group: "index",
    example: "disk",
    type: "choice",
    default: DEFAULT_CONFIG.indexStorage,
    scope: "resource",
    doc: "Where what is known of the articles is kept.",
    choices: [
      { value: "auto", doc: "In memory for up to 300 articles, on disk for more." },
      { value: "disk", doc: "In an index on disk, which is there again at the next start." },
      { value: "memory", doc: "In memory: every article is read anew at every start." },
    ],
  },
  {
    name: "dossier.index.folder",
    group: "index",
    example: "/mnt/fast/dossier-index",
    type: "text",
    default: DEFAULT_CONFIG.indexFolder,
    scope: "resource",
    doc: "Folder of the index on disk, absolute or relative to the workspace folder. Empty: the editor's own storage, never the workspace.",
  },
  {
    name: "dossier.index.cluster",
    group: "index",
    example: "https://search.example:9200/press",
    type: "text",
    default: "",
    scope: "window",
    doc: "Address of an archive on OpenSearch or Elasticsearch that is asked beside the workspace; never with a password. Empty: nothing leaves this machine. Dossier asks before the first question is sent.",
  },
  {
    name: "dossier.citations.scope",
    group: "corpus",
    example: "paragraph",
    type: "choice",
    default: DEFAULT_CONFIG.citationScope,
    scope: "resource",
    doc: "What a citation covers.",
    choices: [
      { value: "sentence", doc: "The sentence that it stands in or directly follows." },
      { value: "paragraph", doc: "Every sentence of its paragraph." },
    ],
  },
  {
    name: "dossier.likelihood.ladder",
    group: "text",
    example: "phia",
    type: "choice",
    default: DEFAULT_CONFIG.likelihoodLadder,
    scope: "resource",
    doc: "The standard whose words of likelihood judgements use, with their bands. A note may name its own in its front matter: `ladder: phia`.",
    choices: [
      { value: "icd203", doc: "ICD 203 of the US intelligence community, D.6.e.(2)(a)." },
      { value: "phia", doc: "The Probability Yardstick of the UK's Professional Head of Intelligence Assessment." },
      { value: "stix", doc: "The words of estimative probability of STIX 2.1, appendix A." },
    ],
  },
  {
    name: "dossier.codeLens.claims",
    group: "text",
    example: false,
    type: "flag",
    default: DEFAULT_CONFIG.codeLens.claims,
    scope: "resource",
    doc: "Above each claim of a note: its sources, how many origins they have, and who contradicts it.",
  },
  {
    name: "dossier.codeLens.judgements",
    group: "text",
    example: false,
    type: "flag",
    default: DEFAULT_CONFIG.codeLens.judgements,
    scope: "resource",
    doc: "Above each key judgement of a briefing: the documents that it rests on, their origins, grades and dates, and what contradicts them.",
  },
  {
    name: "dossier.codeLens.passages",
    group: "text",
    example: false,
    type: "flag",
    default: DEFAULT_CONFIG.codeLens.passages,
    scope: "resource",
    doc: "Above each sentence of an article that notes rest on: how many claims do.",
  },
  {
    name: "dossier.inlayHints.citations",
    group: "text",
    example: false,
    type: "flag",
    default: DEFAULT_CONFIG.inlayHints.citations,
    scope: "resource",
    doc: "Behind a citation key: the source's grade and date.",
  },
  {
    name: "dossier.inlayHints.dates",
    group: "text",
    example: false,
    type: "flag",
    default: DEFAULT_CONFIG.inlayHints.dates,
    scope: "resource",
    doc: "Behind words such as “last Sunday”: the date that they mean.",
  },
  {
    name: "dossier.inlayHints.likelihood",
    group: "text",
    example: false,
    type: "flag",
    default: DEFAULT_CONFIG.inlayHints.likelihood,
    scope: "resource",
    doc: "Behind words of likelihood: their band on the chosen ladder.",
  },
  {
    name: "dossier.export.template",
    group: "documents",
    example: "templates/house-style.docx",
    type: "text",
    default: "",
    scope: "resource",
    doc: "A Word document (`.docx`) whose styles, theme and page an export to Word takes, relative to the workspace folder.",
  },
  {
    name: "dossier.export.notes",
    group: "documents",
    example: "footnotes",
    type: "choice",
    default: "endnotes",
    scope: "resource",
    doc: "Where an export to Word puts the notes.",
    choices: [
      { value: "endnotes", doc: "At the end of the document, as ICD 206 has them." },
      { value: "footnotes", doc: "At the foot of each page." },
    ],
  },
  {
    name: "dossier.export.pdfFont",
    group: "documents",
    example: "fonts/NotoNaskhArabic-Regular.ttf",
    type: "text",
    default: "",
    scope: "resource",
    doc: "A font file (`.ttf`, `.otf`) for characters that PT Serif, the PDF’s own font, lacks: Greek, Arabic, Chinese and others.",
  },
  {
    name: "dossier.preview.claimStatus",
    group: "documents",
    example: false,
    type: "flag",
    default: true,
    scope: "window",
    doc: "In the Markdown preview, beside each paragraph: how its claims stand.",
  },
  {
    name: "dossier.trace.server",
    group: "troubleshooting",
    example: "messages",
    type: "choice",
    default: "off",
    scope: "window",
    doc: "Writes the conversation between the editor and the language server to the output channel.",
    choices: [
      { value: "off", doc: "Nothing." },
      { value: "messages", doc: "The messages' names." },
      { value: "verbose", doc: "The messages with their contents." },
    ],
  },
];

/** Values of `dossier.rules.<name>`. */
export const RULE_SEVERITIES: readonly { readonly value: RuleSeverity; readonly doc: string }[] = [
  { value: "default", doc: "The severity of the rule table." },
  { value: "error", doc: "An error." },
  { value: "warning", doc: "A warning." },
  { value: "info", doc: "An information." },
  { value: "hint", doc: "A hint: dots under the first letters." },
  { value: "off", doc: "Never reported." },
];
