/**
 * The table of settings: the only place where their names, types, defaults and descriptions are written.
 * `package.json` and `docs/settings.md` are generated from it; `decodeSettings` reads what an editor or a settings file gives.
 */
import type { Config } from "./config.js";
import { DEFAULT_CONFIG } from "./config.js";

interface SettingBase {
  /** Full name as it stands in `settings.json`. */
  readonly name: `dossier.${string}`;
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
    type: "list",
    default: DEFAULT_CONFIG.corpusInclude,
    scope: "resource",
    doc: "Folders or globs that hold the articles, relative to the workspace folder. Empty: the innermost folder named `corpus`, `articles` or `sources` that holds articles, its `notes` and `briefings` folders excepted.",
  },
  {
    name: "dossier.notes.include",
    type: "list",
    default: DEFAULT_CONFIG.notesInclude,
    scope: "resource",
    doc: "Globs of the notes and briefings that are checked. Files of the corpus are never notes.",
  },
  {
    name: "dossier.actors.file",
    type: "text",
    default: DEFAULT_CONFIG.actorsFile,
    scope: "resource",
    doc: "The actor registry, relative to the workspace folder.",
  },
  {
    name: "dossier.index.storage",
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
    type: "text",
    default: DEFAULT_CONFIG.indexFolder,
    scope: "resource",
    doc: "Folder of the index on disk, absolute or relative to the workspace folder. Empty: the editor's own storage, never the workspace.",
  },
  {
    name: "dossier.citations.scope",
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
    type: "flag",
    default: DEFAULT_CONFIG.codeLens.claims,
    scope: "resource",
    doc: "Above each claim of a note: its sources, how many origins they have, and who contradicts it.",
  },
  {
    name: "dossier.codeLens.judgements",
    type: "flag",
    default: DEFAULT_CONFIG.codeLens.judgements,
    scope: "resource",
    doc: "Above each key judgement of a briefing: the documents that it rests on, their origins, grades and dates, and what contradicts them.",
  },
  {
    name: "dossier.codeLens.passages",
    type: "flag",
    default: DEFAULT_CONFIG.codeLens.passages,
    scope: "resource",
    doc: "Above each sentence of an article that notes rest on: how many claims do.",
  },
  {
    name: "dossier.inlayHints.citations",
    type: "flag",
    default: DEFAULT_CONFIG.inlayHints.citations,
    scope: "resource",
    doc: "Behind a citation key: the source's grade and date.",
  },
  {
    name: "dossier.inlayHints.dates",
    type: "flag",
    default: DEFAULT_CONFIG.inlayHints.dates,
    scope: "resource",
    doc: "Behind words such as “last Sunday”: the date that they mean.",
  },
  {
    name: "dossier.inlayHints.likelihood",
    type: "flag",
    default: DEFAULT_CONFIG.inlayHints.likelihood,
    scope: "resource",
    doc: "Behind words of likelihood: their band on the chosen ladder.",
  },
  {
    name: "dossier.export.template",
    type: "text",
    default: "",
    scope: "resource",
    doc: "A Word document (`.docx`) whose styles, theme and page an export to Word takes, relative to the workspace folder.",
  },
  {
    name: "dossier.export.notes",
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
    type: "text",
    default: "",
    scope: "resource",
    doc: "A font file (`.ttf`, `.otf`) for characters that PT Serif, the PDF’s own font, lacks: Greek, Arabic, Chinese and others.",
  },
  {
    name: "dossier.preview.claimStatus",
    type: "flag",
    default: true,
    scope: "window",
    doc: "In the Markdown preview, beside each paragraph: how its claims stand.",
  },
  {
    name: "dossier.trace.server",
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

export interface DecodedSettings {
  readonly config: Config;
  /** One sentence for each value that was not understood and what is used instead. */
  readonly problems: readonly string[];
}

/**
 * Reads the settings below `dossier`, nested as an editor gives them (`{ corpus: { include: […] } }`) or flat as `settings.json`
 * holds them (`{ "dossier.corpus.include": […] }`). Whatever does not fit falls back to its default and is named in `problems`.
 */
export function decodeSettings(value: unknown): DecodedSettings {
  const problems: string[] = [];
  const read = (name: Setting["name"]): unknown => lookUp(value, name);
  const config: Config = {
    corpusInclude: decodeList("dossier.corpus.include", read, DEFAULT_CONFIG.corpusInclude, problems),
    notesInclude: decodeList("dossier.notes.include", read, DEFAULT_CONFIG.notesInclude, problems),
    actorsFile: decodeText("dossier.actors.file", read, DEFAULT_CONFIG.actorsFile, problems),
    citationScope: decodeChoice(
      "dossier.citations.scope",
      ["sentence", "paragraph"],
      read,
      DEFAULT_CONFIG.citationScope,
      problems,
    ),
    likelihoodLadder: decodeChoice(
      "dossier.likelihood.ladder",
      ["icd203", "phia", "stix"],
      read,
      DEFAULT_CONFIG.likelihoodLadder,
      problems,
    ),
    codeLens: {
      claims: decodeFlag("dossier.codeLens.claims", read, DEFAULT_CONFIG.codeLens.claims, problems),
      judgements: decodeFlag("dossier.codeLens.judgements", read, DEFAULT_CONFIG.codeLens.judgements, problems),
      passages: decodeFlag("dossier.codeLens.passages", read, DEFAULT_CONFIG.codeLens.passages, problems),
    },
    inlayHints: {
      citations: decodeFlag("dossier.inlayHints.citations", read, DEFAULT_CONFIG.inlayHints.citations, problems),
      dates: decodeFlag("dossier.inlayHints.dates", read, DEFAULT_CONFIG.inlayHints.dates, problems),
      likelihood: decodeFlag("dossier.inlayHints.likelihood", read, DEFAULT_CONFIG.inlayHints.likelihood, problems),
    },
    indexStorage: decodeChoice(
      "dossier.index.storage",
      ["auto", "disk", "memory"],
      read,
      DEFAULT_CONFIG.indexStorage,
      problems,
    ),
    indexFolder: decodeText("dossier.index.folder", read, DEFAULT_CONFIG.indexFolder, problems),
    rules: decodeRules(value, problems),
  };
  return { config, problems };
}

type Read = (name: Setting["name"]) => unknown;

function decodeList(
  name: Setting["name"],
  read: Read,
  fallback: readonly string[],
  problems: string[],
): readonly string[] {
  const value = read(name);
  if (isAbsent(value)) return fallback;
  if (Array.isArray(value) && value.every((entry): entry is string => typeof entry === "string")) return value;
  problems.push(`${name} is no list of texts: ${shown(fallback)} is used.`);
  return fallback;
}

function decodeText(name: Setting["name"], read: Read, fallback: string, problems: string[]): string {
  const value = read(name);
  if (isAbsent(value)) return fallback;
  // Where nothing is the default, editors send it as an empty text.
  if (typeof value === "string" && (value.trim() !== "" || fallback === "")) return value.trim();
  problems.push(`${name} is no text: ${shown(fallback)} is used.`);
  return fallback;
}

function decodeFlag(name: Setting["name"], read: Read, fallback: boolean, problems: string[]): boolean {
  const value = read(name);
  if (typeof value === "boolean") return value;
  if (!isAbsent(value)) problems.push(`${name} is neither true nor false: ${shown(fallback)} is used.`);
  return fallback;
}

function decodeChoice<Choice extends string>(
  name: Setting["name"],
  choices: readonly Choice[],
  read: Read,
  fallback: Choice,
  problems: string[],
): Choice {
  const value = read(name);
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  if (!isAbsent(value))
    problems.push(
      `${name} is ${choices.length === 2 ? "neither" : "none of"} ${choices.map(shown).join(choices.length === 2 ? " nor " : ", ")}: ${shown(fallback)} is used.`,
    );
  return fallback;
}

function decodeRules(settings: unknown, problems: string[]): Config["rules"] {
  const rules: Record<string, RuleSeverity> = {};
  for (const [name, value] of ruleEntries(settings)) {
    const severity = RULE_SEVERITIES.find((candidate) => candidate.value === value)?.value;
    if (severity !== undefined) rules[name] = severity;
    else if (!isAbsent(value))
      problems.push(`dossier.rules.${name} is ${shown(value)}, which is no severity: the rule's own is used.`);
  }
  return rules;
}

const RULES_PREFIX = "dossier.rules.";

function ruleEntries(settings: unknown): readonly (readonly [string, unknown])[] {
  if (!isRecord(settings)) return [];
  const nested = lookUp(settings, "dossier.rules");
  const flat = Object.entries(settings)
    .filter(([name]) => name.startsWith(RULES_PREFIX))
    .map(([name, value]) => [name.slice(RULES_PREFIX.length), value] as const);
  return [...(isRecord(nested) ? Object.entries(nested) : []), ...flat];
}

/** Finds `dossier.a.b` as a flat key, below a `dossier` key, or below the section itself. */
function lookUp(settings: unknown, name: string): unknown {
  if (!isRecord(settings)) return undefined;
  if (name in settings) return settings[name];
  const path = name.split(".").slice(1);
  return descend(settings["dossier"], path) ?? descend(settings, path);
}

function descend(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const part of path) {
    if (!isRecord(current)) return undefined;
    current = current[part];
  }
  return current;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}
