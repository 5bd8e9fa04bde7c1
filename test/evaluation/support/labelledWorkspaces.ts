/** Workspaces whose every note sentence is labelled with the rules that must report it: read, checked, and counted rule by rule. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { RULES } from "../../../server/src/core/rules/registry.js";
import type { Diagnostic } from "../../../server/src/core/rules/types.js";
import { overlaps, type TextRange } from "../../../server/src/core/text/range.js";
import { openTestWorkspace } from "../../support/workspace.js";

const FOLDER = resolve(process.cwd(), "test/evaluation/workspaces");

/**
 * "blind" workspaces nobody has looked at, and they are left alone unless they are asked for. "closed" ones are measured each time, as a
 * whole: what was missed in them is never shown, so that nothing is made for them.
 */
export type WorkspaceGroup = "open" | "closed" | "blind";

interface Expected {
  readonly file: string;
  /** The beginning of the sentence, found once in the file. */
  readonly sentence: string;
  readonly codes: readonly string[];
  /** Rules that may fire here without counting for or against. */
  readonly tolerated?: readonly string[];
  readonly why: string;
}

interface Label extends Expected {
  readonly range: TextRange;
}

/** Sentences, not diagnostics, are counted: two of one rule on a sentence are one. */
export interface Tally {
  readonly hits: number;
  readonly false: readonly string[];
  readonly missed: readonly string[];
}

const OFF_BY_DEFAULT = RULES.filter(({ offByDefault }) => offByDefault === true);
/** Rules that are off by default are measured too. */
const ASKED_FOR = Object.fromEntries(OFF_BY_DEFAULT.map(({ name, severity }) => [name, severity]));

/** Of the rules that report without being asked. */
export function isOnByDefault(code: string): boolean {
  return !OFF_BY_DEFAULT.some(({ name }) => name === code);
}

const NOTHING: Tally = { hits: 0, false: [], missed: [] };

export function labelledWorkspaces(group: WorkspaceGroup): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, "expected.json")) && groupOf(name) === group)
    .sort();
}

function groupOf(workspace: string): WorkspaceGroup {
  if (workspace.startsWith("blind-")) return "blind";
  return workspace.startsWith("closed-") ? "closed" : "open";
}

/** By rule, every rule that was reported or expected. */
export async function talliesOf(name: string): Promise<ReadonlyMap<string, Tally>> {
  const folder = join(FOLDER, name);
  const files = readWorkspace(folder);
  const workspace = await openTestWorkspace(files, { rules: ASKED_FOR });
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as readonly Expected[];
  const tallies = new Map<string, Tally>();
  for (const [file, text] of files) {
    if (!/^(?:notes|briefings)\//u.test(file)) continue;
    const labels = labelled(file, text, expected);
    const diagnostics = await workspace.diagnostics(file);
    const codes = new Set([...diagnostics.map((found) => found.code), ...labels.flatMap((label) => label.codes)]);
    for (const code of [...codes].sort()) {
      const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
      tallies.set(code, sumOf([tallies.get(code) ?? NOTHING, tallyOf(code, found, labels)]));
    }
  }
  return tallies;
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    hits: tallies.reduce((total, tally) => total + tally.hits, 0),
    false: tallies.flatMap((tally) => tally.false),
    missed: tallies.flatMap((tally) => tally.missed),
  };
}

/** 1 where there was nothing to get right. */
export function shareOf(hits: number, others: number): number {
  return hits + others === 0 ? 1 : hits / (hits + others);
}

function tallyOf(code: string, found: readonly Diagnostic[], labels: readonly Label[]): Tally {
  const at = labels.filter((label) => found.some((diagnostic) => overlaps(diagnostic.range, label.range)));
  return {
    hits: at.filter((label) => label.codes.includes(code)).length,
    false: at.filter((label) => !label.codes.includes(code) && label.tolerated?.includes(code) !== true).map(shown),
    missed: labels.filter((label) => label.codes.includes(code) && !at.includes(label)).map(shown),
  };
}

/** A sentence reaches as far as the next labelled one: every sentence of the notes has its label. */
function labelled(file: string, text: string, expected: readonly Expected[]): readonly Label[] {
  const here = expected
    .filter((label) => label.file === file)
    .map((label) => ({ label, start: text.indexOf(label.sentence) }));
  for (const { label, start } of here) if (start < 0) throw new Error(`${file} has no sentence “${label.sentence}”`);
  here.sort((left, right) => left.start - right.start);
  return here.map(({ label, start }, index) => ({
    ...label,
    range: { start, end: here[index + 1]?.start ?? text.length },
  }));
}

function shown(label: Label): string {
  return `${label.sentence} … (${label.why})`;
}

function readWorkspace(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  if (existsSync(join(folder, "actors.yaml")))
    files.set("actors.yaml", readFileSync(join(folder, "actors.yaml"), "utf8"));
  for (const part of ["corpus", "notes", "briefings"]) {
    if (!existsSync(join(folder, part))) continue;
    for (const name of readdirSync(join(folder, part)).sort())
      files.set(`${part}/${name}`, readFileSync(join(folder, part, name), "utf8"));
  }
  return files;
}
