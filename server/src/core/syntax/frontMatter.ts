/**
 * Reads YAML safely: front matter, sidecars and the actor registry. Whatever is broken becomes a problem with its line, and the rest is read.
 * Aliases are shared, never copied, and an alias inside its own anchor is dropped, so that neither cycles nor alias bombs can grow.
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { LineIndex } from "../text/lineIndex.js";
import type { TextRange } from "../text/range.js";
import { readPlainYaml, type PlainField } from "./plainYaml.js";

export interface YamlScalar {
  readonly kind: "scalar";
  /** A plain scalar as written (`007`, `2023-10`), a quoted one as it reads; undefined for null. */
  readonly text: string | undefined;
  /** In the file, quotation marks excluded. */
  readonly range: TextRange;
}

export interface YamlList {
  readonly kind: "list";
  readonly items: readonly YamlValue[];
  readonly range: TextRange;
}

export interface YamlMap {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, YamlEntry>;
  readonly range: TextRange;
}

export interface YamlEntry {
  readonly keyRange: TextRange;
  readonly value: YamlValue;
}

export type YamlValue = YamlScalar | YamlList | YamlMap;

export interface YamlProblem<Code extends string> {
  readonly code: Code;
  readonly message: string;
  readonly range: TextRange;
}

export interface YamlReading<Code extends string> {
  /** The top-level mapping; empty where there is none. */
  readonly fields: YamlMap;
  readonly problems: readonly YamlProblem<Code>[];
}

/** Told of each value that is not what a field takes; the range is in the file. */
export type ReportValue = (range: TextRange, message: string) => void;

const LARGEST_YAML = 2_000_000;
const DEEPEST_YAML = 40;
/** A registry of a hundred thousand actors has a million values; an alias bomb has more than can be counted. */
const LARGEST_EXPANSION = 2_000_000;
const MOST_PROBLEMS = 20;

/**
 * Reads a mapping. `offset` is where the YAML begins in its file, so that ranges are the file's; YAML that does not begin the file
 * is taken for front matter, whose first line is the file's second.
 */
export function readYaml<Code extends string>(yaml: string, offset: number, code: Code): YamlReading<Code> {
  const plain = readPlainYaml(yaml);
  return plain === undefined ? readAnyYaml(yaml, offset, code) : { fields: mapOf(plain, yaml, offset), problems: [] };
}

function mapOf(plain: readonly PlainField[], yaml: string, offset: number): YamlMap {
  const shift = ({ start, end }: TextRange): TextRange => ({ start: start + offset, end: end + offset });
  const scalar = ({ text, range }: PlainField["values"][number]): YamlScalar => ({
    kind: "scalar",
    text,
    range: shift(range),
  });
  const entries = plain.flatMap(({ name, nameRange, values, list }) => {
    const [first] = values;
    if (first === undefined) return [];
    const value: YamlValue =
      list === undefined ? scalar(first) : { kind: "list", items: values.map(scalar), range: shift(list) };
    return [[name, { keyRange: shift(nameRange), value }] as const];
  });
  return { kind: "map", entries: new Map(entries), range: shift({ start: 0, end: yaml.length }) };
}

function readAnyYaml<Code extends string>(yaml: string, offset: number, code: Code): YamlReading<Code> {
  const lines = new LineIndex(yaml);
  const firstLine = offset === 0 ? 1 : 2;
  const problems: YamlProblem<Code>[] = [];
  const report = (range: TextRange, message: string): void => {
    if (problems.length >= MOST_PROBLEMS) return;
    const line = lines.positionAt(range.start).line + firstLine;
    problems.push({
      code,
      message: `Line ${String(line)}: ${message}`,
      range: { start: range.start + offset, end: range.end + offset },
    });
  };
  const whole = { start: 0, end: yaml.length };
  const document = parse(yaml, report);
  const root = document === undefined ? undefined : convertDocument(document, yaml, offset, report);
  if (root !== undefined && root.kind !== "map" && !(root.kind === "scalar" && root.text === undefined)) {
    report(whole, "the YAML is no mapping of fields to values; nothing was read from it.");
  }
  return {
    fields:
      root?.kind === "map"
        ? root
        : { kind: "map", entries: new Map(), range: { start: offset, end: offset + yaml.length } },
    problems,
  };
}

function parse(yaml: string, report: ReportValue): Document | undefined {
  if (yaml.length > LARGEST_YAML) {
    report(
      { start: 0, end: 0 },
      `the YAML has ${String(yaml.length)} characters, more than is read (${String(LARGEST_YAML)}).`,
    );
    return undefined;
  }
  if (deepestFlow(yaml) > DEEPEST_YAML) {
    report({ start: 0, end: 0 }, "the YAML is nested too deeply; nothing was read from it.");
    return undefined;
  }
  try {
    // Duplicate keys are looked for below: the library compares every pair of keys.
    const document = parseDocument(yaml, PARSING);
    const marked = document.errors.length === 0 ? yaml : markColons(yaml, report);
    if (marked !== yaml) return parseDocument(marked, PARSING);
    for (const error of document.errors) {
      const start = Math.min(error.pos[0], yaml.length);
      report(
        { start, end: Math.min(Math.max(start, error.pos[1]), yaml.length) },
        `${lowerFirst(error.message.split("\n")[0] ?? "")}; what could be read around it is used.`,
      );
    }
    return document;
  } catch (error) {
    report(
      { start: 0, end: 0 },
      `the YAML cannot be read (${error instanceof Error ? error.message : "unknown error"}).`,
    );
    return undefined;
  }
}

const PARSING = { uniqueKeys: false, prettyErrors: false, logLevel: "silent" } as const;
/** Stands for a colon that is no mark of YAML's, as long as the text is parsed; of the private use area. */
const COLON = "\u{E03A}";
/** "title: Flood in Bern: two dead": an unquoted value with a colon and a blank in it, as headlines have them. */
const COLON_IN_VALUE = /^([A-Za-z][\w-]*: +)([\p{L}\p{N}“„«‘(][^\n]*?: [^\n]*)$/gmu;

/** The YAML as it would be with such values in quotation marks, of the same length; unchanged where that would not make it readable. */
function markColons(yaml: string, report: ReportValue): string {
  const found: TextRange[] = [];
  const marked = yaml.replace(COLON_IN_VALUE, (_line, name: string, value: string, at: number) => {
    found.push({ start: at + name.length, end: at + name.length + value.length });
    return name + value.replaceAll(": ", `${COLON} `);
  });
  if (found.length === 0 || parseDocument(marked, PARSING).errors.length > 0) return yaml;
  for (const range of found)
    report(range, "a value with a colon in it needs quotation marks; it was read as if it had them.");
  return marked;
}

/** The most brackets open at once: the library descends into each by recursion. */
function deepestFlow(yaml: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < yaml.length; at += 1) {
    const character = yaml[at];
    if (character === "[" || character === "{") {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if ((character === "]" || character === "}") && depth > 0) depth -= 1;
  }
  return deepest;
}

function convertDocument(document: Document, yaml: string, offset: number, report: ReportValue): YamlValue | undefined {
  const targets = aliasTargets(document);
  const known = new Map<Node, YamlValue>();
  const active = new Set<Node>();
  const sizes = new Map<YamlValue, number>();
  const exploding = new Set<Node>();
  const root = document.contents;
  return root === null ? undefined : convert(root, 0);

  function convert(node: Node, depth: number): YamlValue | undefined {
    const before = known.get(node);
    if (before !== undefined || exploding.has(node)) return before;
    if (active.has(node)) {
      report(rangeIn(node), "an alias stands inside what it refers to; it was left out.");
      return undefined;
    }
    if (depth > DEEPEST_YAML) {
      report(rangeIn(node), "nested too deeply; it was left out.");
      return undefined;
    }
    active.add(node);
    const value = convertNode(node, depth);
    active.delete(node);
    if (value === undefined) return undefined;
    const size = expandedSize(value, sizes);
    if (size > LARGEST_EXPANSION) {
      exploding.add(node);
      report(rangeIn(node), `its aliases stand for more than ${String(LARGEST_EXPANSION)} values; it was left out.`);
      return undefined;
    }
    sizes.set(value, size);
    known.set(node, value);
    return value;
  }

  function convertNode(node: Node, depth: number): YamlValue | undefined {
    if (isAlias(node)) return convertAlias(node, depth);
    if (isScalar(node)) return convertScalar(node);
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => (isNode(item) ? (convert(item, depth + 1) ?? []) : []));
      return { kind: "list", items, range: shift(rangeIn(node)) };
    }
    return isMap(node) ? convertMap(node, depth) : undefined;
  }

  function convertAlias(node: Alias, depth: number): YamlValue | undefined {
    const target = targets.get(node);
    return target === undefined ? undefined : convert(target, depth + 1);
  }

  function convertScalar(node: Scalar): YamlScalar {
    const range = rangeIn(node);
    const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
    const inner = quoted && range.end - range.start >= 2 ? { start: range.start + 1, end: range.end - 1 } : range;
    return { kind: "scalar", text: scalarText(node), range: shift(inner) };
  }

  function convertMap(node: YAMLMap, depth: number): YamlMap {
    const entries = new Map<string, YamlEntry>();
    for (const pair of node.items) {
      const keyNode = isNode(pair.key) ? pair.key : undefined;
      const key = keyNode === undefined ? undefined : convert(keyNode, depth + 1);
      if (keyNode === undefined || key?.kind !== "scalar" || key.text === undefined) {
        if (keyNode !== undefined) report(rangeIn(keyNode), "a field's name is no plain word; the field was left out.");
        continue;
      }
      if (entries.has(key.text)) {
        report(rangeIn(keyNode), `“${key.text}” is given twice; the first value is used.`);
        continue;
      }
      const value = isNode(pair.value) ? convert(pair.value, depth + 1) : undefined;
      if (value !== undefined) entries.set(key.text, { keyRange: key.range, value });
    }
    return { kind: "map", entries, range: shift(rangeIn(node)) };
  }

  function shift(range: TextRange): TextRange {
    return { start: range.start + offset, end: range.end + offset };
  }

  function rangeIn(node: Node): TextRange {
    const [start = 0, end = start] = node.range ?? [];
    return { start: Math.min(start, yaml.length), end: Math.min(Math.max(start, end), yaml.length) };
  }
}

/** How many values it would be with every alias written out; parts are counted once and remembered. */
function expandedSize(value: YamlValue, sizes: ReadonlyMap<YamlValue, number>): number {
  if (value.kind === "scalar") return 1;
  const parts = value.kind === "list" ? value.items : [...value.entries.values()].map((entry) => entry.value);
  return parts.reduce((sum, part) => sum + (sizes.get(part) ?? 1), 1);
}

/** Plain numbers, dates and booleans as written, so that `007` and `2023-10` stay themselves. */
function scalarText(node: Scalar): string | undefined {
  if (node.value === null || node.value === undefined) return undefined;
  return typeof node.value === "string" ? node.value.replaceAll(COLON, ":") : node.source;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

/** What each alias means: the nearest anchor of its name before it. */
function aliasTargets(document: Document): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    Alias(_, alias) {
      const target = anchors.get(alias.source);
      if (target !== undefined) targets.set(alias, target);
    },
    Value(_, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

const IGNORE: ReportValue = () => undefined;

/** A field's text; numbers and dates as written. Undefined where it is absent or null, or, with a report, no single value. */
export function stringField(fields: YamlMap, name: string, report: ReportValue = IGNORE): string | undefined {
  return scalarField(fields, name, report)?.text;
}

/** Like `stringField`, with the range of the value. */
export function scalarField(
  fields: YamlMap,
  name: string,
  report: ReportValue = IGNORE,
): { readonly text: string; readonly range: TextRange } | undefined {
  const value = fields.entries.get(name)?.value;
  if (value === undefined) return undefined;
  if (value.kind !== "scalar") {
    report(value.range, `“${name}” takes one value, not a ${value.kind}; it was left out.`);
    return undefined;
  }
  const text = value.text?.trim() ?? "";
  return text === "" ? undefined : { text, range: value.range };
}

/** A list of texts; a single text counts as a list of one. */
export function stringListField(
  fields: YamlMap,
  name: string,
  report: ReportValue = IGNORE,
): readonly string[] | undefined {
  return scalarListField(fields, name, report)?.map(({ text }) => text);
}

/** Like `stringListField`, with the ranges of the values. */
export function scalarListField(
  fields: YamlMap,
  name: string,
  report: ReportValue = IGNORE,
): readonly { readonly text: string; readonly range: TextRange }[] | undefined {
  const value = fields.entries.get(name)?.value;
  if (value === undefined) return undefined;
  if (value.kind === "map") {
    report(value.range, `“${name}” takes a list of texts, not a map; it was left out.`);
    return undefined;
  }
  const items = value.kind === "list" ? value.items : [value];
  return items.flatMap((item) => {
    if (item.kind === "scalar") {
      const text = item.text?.trim() ?? "";
      return text === "" ? [] : [{ text, range: item.range }];
    }
    report(item.range, `“${name}” takes texts; a ${item.kind} among them was left out.`);
    return [];
  });
}

/** One of the given words; letter case does not matter. */
export function enumField<Word extends string>(
  fields: YamlMap,
  name: string,
  words: readonly Word[],
  report: ReportValue = IGNORE,
): Word | undefined {
  const found = scalarField(fields, name, report);
  if (found === undefined) return undefined;
  const word = words.find((candidate) => candidate.toLowerCase() === found.text.toLowerCase());
  if (word === undefined) report(found.range, `“${name}” is “${found.text}”; it takes ${words.join(", ")}.`);
  return word;
}

/** The mappings of a list; a single mapping counts as a list of one. Other items are reported and left out. */
export function itemsOf(fields: YamlMap, name: string): readonly YamlValue[] {
  const value = fields.entries.get(name)?.value;
  if (value === undefined || (value.kind === "scalar" && value.text === undefined)) return [];
  return value.kind === "list" ? value.items : [value];
}
