/** Compares the attributions of sentences, read as the product reads them, with labelled ones: the cue decides a hit; speaker and reported words are counted among the hits. */
import type { Attribution } from "../../../server/src/core/language/attribution/types.js";
import { readText } from "../../../server/src/core/model/readText.js";
import type { TextRange } from "../../../server/src/core/text/range.js";
import type { Labelled } from "./labelled.js";

export interface AttributionScore {
  readonly wanted: number;
  readonly found: number;
  /** Found with the right cue. */
  readonly right: number;
  /** Of the right ones: those with the speaker as labelled. */
  readonly sources: number;
  /** Of the right ones: those whose reported words share most of their characters with the labelled ones. */
  readonly contents: number;
  /** Labelled sentences in which something is missing, too much, or has another speaker or other words. */
  readonly wrong: readonly string[];
}

/** Least share of characters that found and labelled words have in common. */
const SHARED_ENOUGH = 0.8;

export function scoreAttributions(sentences: readonly Labelled[]): AttributionScore {
  const counts = { wanted: 0, found: 0, right: 0, sources: 0, contents: 0 };
  const wrong: string[] = [];
  for (const [text, ...expected] of sentences) {
    const got = readText(text).statements.flatMap(({ attributions }) => attributions);
    const left = [...got];
    let complete = got.length === expected.length;
    for (const [source, cue, content] of expected) {
      const index = bestMatch(text, left, source, cue);
      const [hit] = index < 0 ? [] : left.splice(index, 1);
      if (hit === undefined) {
        complete = false;
        continue;
      }
      const hasSource = source === written(text, hit.source);
      const hasContent = content === "…" || overlapShare(text, hit.content, content) >= SHARED_ENOUGH;
      counts.right += 1;
      counts.sources += hasSource ? 1 : 0;
      counts.contents += hasContent ? 1 : 0;
      complete &&= hasSource && hasContent;
    }
    counts.wanted += expected.length;
    counts.found += got.length;
    if (!complete) wrong.push(`${text}\n${got.map((attribution) => `    ${describe(text, attribution)}`).join("\n")}`);
  }
  return { ...counts, wrong };
}

/** Prefers the attribution with the right speaker where two share a cue. */
function bestMatch(text: string, found: readonly Attribution[], source: string, cue: string): number {
  const fits = found.map((attribution) => {
    const words = written(text, attribution.cue);
    return words.includes(cue) || cue.includes(words);
  });
  const exact = found.findIndex(
    (attribution, index) => fits[index] === true && written(text, attribution.source) === source,
  );
  return exact >= 0 ? exact : fits.indexOf(true);
}

function written(text: string, range: TextRange | undefined): string {
  return range === undefined ? "" : text.slice(range.start, range.end);
}

function overlapShare(text: string, range: TextRange, words: string): number {
  const cut = words.endsWith("…") ? words.slice(0, -1) : words;
  const start = text.indexOf(cut);
  if (start < 0) return 0;
  const end = start + cut.length;
  const shared = Math.min(end, range.end) - Math.max(start, range.start);
  return Math.max(0, shared) / Math.max(cut.length, range.end - range.start);
}

function describe(text: string, attribution: Attribution): string {
  return `${written(text, attribution.source)} | ${written(text, attribution.cue)} | ${written(text, attribution.content)} | ${attribution.kind}`;
}
