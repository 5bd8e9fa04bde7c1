/**
 * Reports whose cue is a phrase with a noun in it: "by the pilot's own account, …", "Ankara's version is that …", "the word from the
 * palace is that …", "to hear the miners tell it, …", "as far as the ministry is concerned, …".
 */
import type { TextRange } from "../../text/range.js";
import type { Sentence } from "../clauses/types.js";
import type { Attribution, AttributionKind } from "./types.js";

interface Shape {
  /** Groups: `who` speaks where the shape names somebody, `cue` reports; what follows the match is what was said. */
  readonly pattern: RegExp;
  readonly kind: AttributionKind;
}

/** A noun phrase of a few words, without a comma or a verb's punctuation inside. */
const WHO = String.raw`(?<who>[\p{L}\p{N}][\p{L}\p{N}.&-]*(?:[ ](?:of|for|the|and|[\p{L}\p{N}][\p{L}\p{N}.&’'-]*)){0,6}?)`;
const OWNED = String.raw`(?:['’]s|(?<=s)['’])`;

// Written from general knowledge of news prose.
const SHAPES: readonly Shape[] = [
  shape(
    `(?<cue>(?:by|in|on) ${WHO}${OWNED} (?:own )?(?:account|telling|reckoning|estimate|estimation|admission|version)),? `,
  ),
  shape(
    String.raw`(?<cue>by (?:most|all|many|some|several|various|official|local|other) (?:accounts|estimates|reports)),? `,
  ),
  shape(String.raw`(?<cue>by (?<who>his|her|their|its) own (?:account|admission|estimate|reckoning)),? `),
  shape(
    `${WHO}(?<cue>${OWNED} (?:own |official |public |stated )?(?:account|answer|argument|case|claim|contention|explanation|line|position|reply|response|story|theory|version|view) (?:is|was|has been|remains|remained) that) `,
  ),
  shape(
    `(?<cue>(?:the )?(?:line|message|news|signal|verdict|word) (?:from|out of) ${WHO} (?:is|was|has been)(?: that)?) `,
  ),
  shape(`to hear ${WHO} (?<cue>tell) it,? `),
  shape(`(?<cue>as far as ${WHO} (?:is|are|was|were) concerned),? `, "belief"),
];

function shape(pattern: string, kind: AttributionKind = "statement"): Shape {
  return { pattern: new RegExp(String.raw`^["“‘']?${pattern}`, "diu"), kind };
}

export function framedReports({ text, range }: Sentence): readonly Attribution[] {
  const words = text.slice(range.start, range.end);
  for (const { pattern, kind } of SHAPES) {
    const found = pattern.exec(words);
    const cue = placeOf(found, "cue", range.start);
    if (found === null || cue === undefined) continue;
    const source = placeOf(found, "who", range.start);
    const said = words.slice(found[0].length).replace(/[\s.!?”"’]+$/u, "");
    if (said === "") return [];
    const start = range.start + found[0].length;
    return [
      {
        ...(source === undefined ? {} : { source }),
        cue,
        content: { start, end: start + said.length },
        kind,
        direct: false,
      },
    ];
  }
  return [];
}

function placeOf(found: RegExpExecArray | null, group: string, shift: number): TextRange | undefined {
  const at = found?.indices?.groups?.[group];
  return at === undefined ? undefined : { start: at[0] + shift, end: at[1] + shift };
}
