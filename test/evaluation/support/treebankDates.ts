/** Dates that a treebank's editors marked: `XML=<date when:::"1799-08">` on the first word, `</date>` on the last. */
import { intervalOf } from "../../../server/src/core/language/dates/edtf.js";
import type { DateInterval } from "../../../server/src/core/language/dates/types.js";
import type { TreebankDocument } from "./treebank.js";

export interface MarkedDate {
  readonly start: number;
  readonly end: number;
  /** Absent where the value has no year, or only one end. */
  readonly interval?: Required<DateInterval>;
}

export function markedDates({ sentences }: TreebankDocument): readonly MarkedDate[] {
  const found: MarkedDate[] = [];
  let open: { readonly start: number; readonly attributes: string } | undefined;
  for (const word of sentences.flatMap(({ words }) => words)) {
    const opened = /<date ([^>]*)>/u.exec(word.misc);
    if (opened !== null) open = { start: word.start, attributes: opened[1] ?? "" };
    if (open === undefined || !word.misc.includes("</date>")) continue;
    const interval = intervalOfAttributes(open.attributes);
    found.push({ start: open.start, end: word.end, ...(interval !== undefined && { interval }) });
    open = undefined;
  }
  return found;
}

function intervalOfAttributes(attributes: string): Required<DateInterval> | undefined {
  const read = (name: string): DateInterval | undefined => {
    const value = new RegExp(`\\b${name}:::"(\\d{4}(?:-\\d\\d){0,2})`, "u").exec(attributes)?.[1];
    return value === undefined ? undefined : intervalOf(value);
  };
  const { from } = read("when") ?? read("from") ?? {};
  const { to } = read("when") ?? read("to") ?? {};
  return from === undefined || to === undefined ? undefined : { from, to };
}
