/** Datelines before the first sentence: "KYIV, March 3 (Reuters) —", "MOSCOW, October 5. /TASS/." */
import type { TextRange } from "../../text/range.js";
import type { Inferred } from "../articleTypes.js";
import { isOutletName } from "./byline.js";
import { findStamps } from "./stamps.js";
import type { RawBlock } from "./words.js";

export interface Dateline {
  /** With the dash after it. */
  readonly range: TextRange;
  readonly agency?: Inferred<string>;
  /** Only where it has a year. */
  readonly published?: Inferred<string>;
}

const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,3}(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?)?";
const DAY = "(?:[,.]? ?(?:\\p{Lu}[\\p{Ll}]{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{Lu}[\\p{Ll}]{2,8}\\.?)(?:,? \\d{4})?)";
const CAPITALS = "\\p{Lu}{3,}[\\p{Lu} .'’/-]{0,30}(?:, \\p{Lu}[\\p{L}.]*(?: \\p{Lu}[\\p{L}.]*)?)?";
const WITH_AGENCY = new RegExp(
  `^(?:${PLACE}${DAY}?[.,]? ?)?(?:\\(([^()\\n]{2,40})\\)|/([^/\\n]{2,40})/)(?: ?[-–—]{1,3} ?|\\. ?)`,
  "u",
);
/** Behind a place in capitals or a day, an agency that nobody knows is one: "PODGORICA, May 4 (Primorje) -". */
const WITH_UNKNOWN = new RegExp(
  `^(?:${CAPITALS}${DAY}?|${PLACE}${DAY}) ?\\((\\p{Lu}[^()\\n]{1,39})\\) ?[-–—]{1,3} ?(?=[\\p{Lu}“"\\d])`,
  "u",
);
const WITH_DASH = new RegExp(`^${CAPITALS}${DAY}? ?[–—-]{1,2} ?(?=[\\p{Lu}“"\\d])`, "u");

/** A date with its weekday, or a bare ISO date, glued to the first sentence: "Monday, May 3, 2021 The council …". */
const GLUED_DATE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:\p{Lu}\p{Ll}{2,8} \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}),? \d{4}|(?:date:? )?\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?)(?: ?[-–—|])?\s+(?=[\p{Lu}“"])/u;

export function readDateline(block: RawBlock): Dateline | undefined {
  const view = block.view.slice(0, 140);
  const base = block.range.start;
  const named = agencyIn(view);
  if (named !== undefined) {
    const { name, line } = named;
    const at = base + line.indexOf(name);
    return {
      range: { start: base, end: base + line.length },
      agency: { value: name, range: { start: at, end: at + name.length } },
      ...dated(line, base),
    };
  }
  const glued = GLUED_DATE.exec(view);
  if (glued !== null) return { range: { start: base, end: base + glued[0].length }, ...dated(glued[0], base) };
  const withDash = WITH_DASH.exec(view);
  return withDash === null
    ? undefined
    : { range: { start: base, end: base + withDash[0].length }, ...dated(withDash[0], base) };
}

function agencyIn(view: string): { readonly name: string; readonly line: string } | undefined {
  const known = WITH_AGENCY.exec(view);
  const name = known?.[1] ?? known?.[2];
  if (known !== null && name !== undefined && isOutletName(name)) return { name, line: known[0] };
  const unknown = WITH_UNKNOWN.exec(view);
  return unknown?.[1] === undefined ? undefined : { name: unknown[1], line: unknown[0] };
}

function dated(line: string, base: number): Pick<Dateline, "published"> {
  const stamp = findStamps(line).find((found) => found.edtf !== undefined);
  return stamp?.edtf === undefined
    ? {}
    : { published: { value: stamp.edtf, range: { start: base + stamp.range.start, end: base + stamp.range.end } } };
}
