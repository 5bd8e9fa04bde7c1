/**
 * Whose words the paragraphs of an article are: a digest gives another report's words from the first sentence that says so to the last,
 * often with nothing in between ("…, writes X, as quoted by Y"), and may end with background of its own ("As Z wrote, …").
 */
import type { ArticleVoice, Inferred } from "../articleTypes.js";
import { framesIn, selfCitationsOf, type Upstream } from "./provenance.js";
import { BACK_REFERENCE, OWN_WORDS_AGAIN, SAYS_BEFORE, SAYS_BEHIND } from "./voices.lexicon.js";
import { foldLine, type RawBlock } from "./words.js";

/** Paragraphs without a word of whose they are, between two that have one. */
const WIDEST_GAP = 3;
/** Where framing begins and ends: paragraphs from either end of what is framed. */
const EDGE = 2;

/**
 * The stretches of `body` that say whose words they are, in order and apart. `framed` are the reports that the ends of the article name;
 * without one there is no voice but the article's own, and nothing is read.
 */
export function findVoices(
  body: readonly RawBlock[],
  framed: readonly Upstream[],
  publisher: Inferred<string> | undefined,
): readonly ArticleVoice[] {
  if (framed.length === 0) return [];
  const cues = readCues(body, framed, publisher);
  const voices: ArticleVoice[] = [];
  let at = 0;
  while (at < body.length) {
    const cue = cues[at];
    const end = cue === undefined || cue.kind === "back-reference" ? at : endOfVoice(body, cues, at, cue);
    if (cue === undefined || end === at || (cue.kind === "own" && !voices.some((voice) => !voice.own))) {
      at += 1;
      continue;
    }
    for (let index = at; index < end; index += 1) {
      const range = body[index]?.range;
      const said = cues[index] ?? cue;
      if (range !== undefined && cue.publisher !== undefined)
        voices.push({ range, publisher: cue.publisher, own: cue.kind === "own", cue: said.range });
    }
    at = end;
  }
  return voices;
}

interface Cue {
  /** A frame ("writes X") names its report as the speaker of the whole; a mention names it in passing; a back-reference does not name it. */
  readonly kind: "frame" | "mention" | "back-reference" | "own";
  readonly publisher: string | undefined;
  readonly range: Upstream["range"];
}

function readCues(
  body: readonly RawBlock[],
  framed: readonly Upstream[],
  publisher: Inferred<string> | undefined,
): readonly (Cue | undefined)[] {
  const known = new Map(framed.map((entry) => [keyOf(entry.value.publisher), entry.value.publisher]));
  return body.map((block): Cue | undefined => {
    const own = ownWords(block, known, publisher);
    if (own !== undefined) return own;
    // The last of a frame is where the words come from: "writes X, as quoted by Y" are the words of X.
    for (const { words, upstream } of framesIn(block)) {
      const origin = upstream.at(-1)?.value.publisher;
      const named = origin === undefined ? undefined : known.get(keyOf(origin));
      if (named !== undefined) return { kind: "frame", publisher: named, range: words };
    }
    return mentionIn(block, [...known.values()]) ?? backReferenceIn(block);
  });
}

function ownWords(
  block: RawBlock,
  known: ReadonlyMap<string, string>,
  publisher: Inferred<string> | undefined,
): Cue | undefined {
  const cited = selfCitationsOf([block]).find(({ value }) => !known.has(keyOf(value)));
  if (cited !== undefined && !cited.world) return { kind: "own", publisher: cited.value, range: cited.range };
  const again = OWN_WORDS_AGAIN.exec(block.view);
  return again === null
    ? undefined
    : { kind: "own", publisher: publisher?.value, range: rangeIn(block, 0, again[0].length) };
}

function mentionIn(block: RawBlock, names: readonly string[]): Cue | undefined {
  for (const name of names) {
    const bare = name.replace(/^the /iu, "");
    for (let at = block.view.indexOf(bare); at >= 0; at = block.view.indexOf(bare, at + bare.length)) {
      const end = at + bare.length;
      const isSpeaker =
        SAYS_BEHIND.test(block.view.slice(end, end + LONGEST_PHRASE)) ||
        SAYS_BEFORE.test(block.view.slice(Math.max(0, at - LONGEST_PHRASE), at));
      if (isSpeaker) return { kind: "mention", publisher: name, range: rangeIn(block, at, bare.length) };
    }
  }
  return undefined;
}

const LONGEST_PHRASE = 60;

function backReferenceIn(block: RawBlock): Cue | undefined {
  const found = BACK_REFERENCE.exec(block.view);
  return found === null
    ? undefined
    : { kind: "back-reference", publisher: undefined, range: rangeIn(block, found.index, found[0].length) };
}

/** One past the last paragraph of the voice that `cue` opens at `at`; a mention alone opens none. */
function endOfVoice(body: readonly RawBlock[], cues: readonly (Cue | undefined)[], at: number, cue: Cue): number {
  if (cue.kind === "own") return nextOther(cues, at, cue);
  const limit = nextOther(cues, at, cue);
  let last = cue.kind === "frame" ? at : -1;
  let gap = 0;
  for (let index = at + 1; index < limit && gap <= WIDEST_GAP; index += 1) {
    gap = cues[index] === undefined ? gap + 1 : 0;
    if (cues[index] !== undefined) last = index;
  }
  if (last < 0) return at;
  return Math.max(last + 1, framedTo(body, cues, at, limit));
}

/** Framed at both ends: the same report is named as the speaker in the first and in the last paragraphs of the stretch. */
function framedTo(body: readonly RawBlock[], cues: readonly (Cue | undefined)[], at: number, limit: number): number {
  if (cues[at]?.kind !== "frame" || at >= EDGE) return 0;
  const end = Math.min(limit, body.length);
  for (let index = end - 1; index > at && index >= end - EDGE; index -= 1)
    if (cues[index]?.kind === "frame") return index + 1;
  return 0;
}

/** The next paragraph that is said to be somebody else's. */
function nextOther(cues: readonly (Cue | undefined)[], at: number, { kind, publisher }: Cue): number {
  for (let index = at + 1; index < cues.length; index += 1) {
    const other = cues[index];
    if (other === undefined) continue;
    if ((other.kind === "own") !== (kind === "own") && other.kind !== "back-reference" && other.kind !== "mention")
      return index;
    if (other.kind === "frame" && other.publisher !== publisher) return index;
  }
  return cues.length;
}

function keyOf(name: string): string {
  return foldLine(name).replace(/^the /u, "");
}

function rangeIn(block: RawBlock, at: number, length: number): Upstream["range"] {
  return { start: block.range.start + at, end: block.range.start + at + length };
}
