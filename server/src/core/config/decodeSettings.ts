/** Reads settings as editors and hand-written files give them: whatever they hold, a complete configuration results, and what was not understood is said. */
import type { Config } from "./config.js";
import { DEFAULT_CONFIG } from "./config.js";
import { RULE_SEVERITIES, type RuleSeverity, type Setting } from "./settings.js";

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
    language: DEFAULT_CONFIG.language,
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
