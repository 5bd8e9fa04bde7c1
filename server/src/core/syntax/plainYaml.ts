/**
 * Reads the simplest YAML, which most front matter is: one plain value or one list of plain values a line. It takes a fiftieth of the time of
 * a whole YAML reader, and gives nothing for everything that could mean something else: that one is asked then.
 */
import type { TextRange } from "../text/range.js";

export interface PlainField {
  readonly name: string;
  readonly nameRange: TextRange;
  /** Of a list: the values between the brackets. */
  readonly values: readonly { readonly text: string; readonly range: TextRange }[];
  /** Of a list with its brackets; undefined for a single value. */
  readonly list?: TextRange;
}

/** A name, a colon, one blank, and the rest of the line. */
const LINE = /^([A-Za-z][\w-]*): (\S[^\n]*)$/u;
/** Begins with a letter or digit and holds nothing that YAML reads as a mark; inside a list no comma and no bracket either. */
const VALUE = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} .,;()/%&+=_–—’“”„«»…!?'"|$€£-]|:(?=[^\s:])|#(?<=\S#))*$/u;
const LIST = /^\[([^[\]{},"'#:]+(?:, [^[\]{},"'#:]+)*)\]$/u;
/** Longer ones are rare, and go to the reader that has limits of its own. */
const LONGEST = 20_000;
const NULLS: ReadonlySet<string> = new Set(["null", "Null", "NULL"]);

/** Ranges are in `yaml`. Undefined where any line is not that simple, or a name comes twice. */
export function readPlainYaml(yaml: string): readonly PlainField[] | undefined {
  if (yaml.length > LONGEST) return undefined;
  const fields: PlainField[] = [];
  const names = new Set<string>();
  let start = 0;
  while (start < yaml.length) {
    const newline = yaml.indexOf("\n", start);
    const end = newline < 0 ? yaml.length : newline;
    const field = readLine(yaml.slice(start, end), start);
    if (field === undefined || names.has(field.name)) return undefined;
    names.add(field.name);
    fields.push(field);
    start = end + 1;
  }
  return fields.length === 0 ? undefined : fields;
}

function readLine(line: string, start: number): PlainField | undefined {
  const match = LINE.exec(line);
  const [, name, value] = match ?? [];
  if (name === undefined || value === undefined || NULLS.has(name)) return undefined;
  const from = start + name.length + 2;
  const shared = { name, nameRange: { start, end: start + name.length } };
  const items = LIST.exec(value)?.[1];
  if (items === undefined) {
    const found = plainValue(value, from);
    return found === undefined ? undefined : { ...shared, values: [found] };
  }
  const values: { readonly text: string; readonly range: TextRange }[] = [];
  let at = from + 1;
  for (const item of items.split(", ")) {
    const found = plainValue(item, at);
    if (found === undefined) return undefined;
    values.push(found);
    at += item.length + 2;
  }
  return { ...shared, values, list: { start: from, end: from + value.length } };
}

function plainValue(text: string, start: number): PlainField["values"][number] | undefined {
  if (text.trimEnd() !== text || text.endsWith(":") || NULLS.has(text) || !VALUE.test(text)) return undefined;
  return { text, range: { start, end: start + text.length } };
}
