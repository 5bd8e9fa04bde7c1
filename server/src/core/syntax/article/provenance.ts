/** What an article says of where it comes from: "writes X, as quoted by Y", "As X reported", "Source: X", "first published in X". */
import type { TextRange } from "../../text/range.js";
import type { Inferred, InferredMetadata } from "../articleTypes.js";
import { KNOWN_OUTLETS, REPUBLISHED, SOURCE_LINE, WORLD_AGENCIES } from "./boilerplate.lexicon.js";
import { isOutletName } from "./byline.js";
import { foldLine, PERSON_NAME, type RawBlock } from "./words.js";
import { rememberingEach } from "../../text/memory.js";

export type Upstream = InferredMetadata["upstream"][number];

const OUTLET =
  "(?:[Tt]he )?(\\p{Lu}[\\p{L}\\p{N}&'’+]*(?:[ -](?:(?:of|and|&|de|di|la|el) )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}&'’+]*){0,5})";
const PRESENT =
  "writes|reports|notes|says|points out|emphasi[sz]es|stresses|adds|claims|argues|observes|explains|recalls|warns|concludes";
const PAST = "wrote|reported|noted|said|informed";
const KIND =
  "newspaper|publication|magazine|outlet|daily|weekly|tabloid|website|site|portal|news agency|agency|broadcaster|news site|news website|news portal|journal|broadsheet|media outlet|channel|TV channel|edition|resource";
const RELAY =
  "as (?:quoted|cited|reported|relayed|carried|picked up) by|(?:quoted|cited|relayed|carried) by|citing|quoting|with reference to|referring to|via";

const INVERTED = new RegExp(`[,”"’]\\s*(?:${PRESENT}|${PAST}) ${OUTLET}(?:\\s?,? (?:${RELAY}) ${OUTLET})?`, "gu");
const KIND_OF_OUTLET = new RegExp(
  `(?:^|[\\s“"(])(?:[Tt]he |[Aa]n? )?(?:[\\p{Lu}][\\p{L}-]+ )?(?:${KIND}) ${OUTLET}(?:,? in [^.,]{1,60},)? (?:${PRESENT}|has reported|has written)\\b`,
  "gu",
);
const TRAILING = new RegExp(`[,”"’]\\s*${OUTLET} (?:${PRESENT}|reported|wrote)(?=[.,])`, "gu");
const OPENS_WITH_OUTLET = new RegExp(`(?:^|[.!?…]["”’]? )${OUTLET} (?:${PRESENT})\\b`, "gu");
const REPORTED_CITING = new RegExp(
  `(?:^|[\\s“"(,])${OUTLET} (?:${PRESENT}|${PAST}|has reported)\\b[^.]{0,160}?,? (?:citing|quoting|with reference to|referring to) ${OUTLET}`,
  "gu",
);
const SELF_CITATION = new RegExp(
  `(?:^|[.!?…]["”’]? |\\n)As ${OUTLET} (?:has |had )?(?:(?:previously|earlier|already) )?(?:wrote|written|reported|informed)\\b`,
  "gu",
);
const WRITES_IN = new RegExp(
  `(${PERSON_NAME}),? (?:writes|wrote|argues|argued|notes|warns|says)(?: in (?:an? )?(?:op-ed|article|column|essay|commentary|piece))? (?:in|for) ${OUTLET}`,
  "gu",
);
const OP_ED_FOR = new RegExp(
  `[Ii]n (?:an? |his |her |their )?(?:\\p{Ll}+ )?(?:op-ed|article|column|essay|commentary|opinion piece|interview)(?: published)? (?:for|in|by|with) ${OUTLET},? (${PERSON_NAME})? ?`,
  "gu",
);

/** Source lines, republication notes and whole-block statements, nearest carrier first. */
export function sourceLineOf(block: RawBlock): readonly Upstream[] {
  if (block.wordCount > 16 || block.form === "heading") return [];
  const line = block.view.replace(/\s+/gu, " ").trim();
  const named = SOURCE_LINE.exec(line)?.[1];
  if (named === undefined) return [];
  return named
    .split(/\s*[,;]\s*|\s+and\s+/u)
    .filter((name) => /\p{L}{2}/u.test(name))
    .flatMap((name) => {
      const at = block.view.indexOf(name);
      return at < 0 ? [] : [upstream(hostOf(name), "source line", rangeAt(block, at, name.length))];
    });
}

/** "www.example.org/2024/…" → "example.org"; other names stay. */
function hostOf(name: string): string {
  return /^(?:https?:\/\/)?(?:www\.)?([\p{L}\p{N}.-]+\.\p{L}{2,12})(?:\/\S*)?$/iu.exec(name)?.[1] ?? name;
}

/** "This article originally appeared in X". */
export function republicationOf(block: RawBlock): readonly Upstream[] {
  const match = REPUBLISHED.exec(block.view);
  if (match === null) return [];
  const from = match.index + match[0].length;
  const name = new RegExp(`^(?:the )?${OUTLET}`, "u").exec(block.view.slice(from, from + 120));
  const outlet = name?.[1];
  if (name === null || outlet === undefined) return [];
  const relation = /translated/iu.test(match[0]) ? "translated" : "republished";
  return [upstream(outlet, relation, rangeAt(block, from + name[0].length - outlet.length, outlet.length))];
}

/** Reports that the running text re-tells, read in the blocks that frame it: nearest first. */
export function framesOf(blocks: readonly RawBlock[]): readonly Upstream[] {
  return blocks.flatMap((block) => framesIn(block).flatMap((frame) => frame.upstream));
}

export interface Frame {
  /** The words that name the report. */
  readonly words: TextRange;
  /** Nearest first. */
  readonly upstream: readonly Upstream[];
}

/** The phrases of a block that say which report it re-tells, in order; read once a block, for several ask. */
export const framesIn = rememberingEach((block: RawBlock): readonly Frame[] => readFrames(block));

function readFrames(block: RawBlock): readonly Frame[] {
  const frames: Frame[] = [];
  const add = (match: RegExpMatchArray, upstream: readonly Upstream[]): void => {
    const lead = /^[\s.,”"’“(!?…]*/u.exec(match[0])?.[0].length ?? 0;
    const words = rangeAt(block, (match.index ?? 0) + lead, match[0].trimEnd().length - lead);
    if (upstream.length > 0) frames.push({ words, upstream });
  };
  const addNamed = (match: RegExpMatchArray, group: number, author?: string): void => {
    if (isOutletName(match[group] ?? "")) add(match, [named(block, match, group, "quoted", author)]);
  };
  const { view } = block;
  if (NEEDED.inverted.test(view)) for (const match of view.matchAll(INVERTED)) add(match, invertedFrame(block, match));
  if (NEEDED.present.test(view)) {
    for (const match of view.matchAll(KIND_OF_OUTLET)) add(match, [named(block, match, 1, "digest")]);
    for (const match of view.matchAll(OPENS_WITH_OUTLET)) addNamed(match, 1);
  }
  if (NEEDED.trailing.test(view)) for (const match of view.matchAll(TRAILING)) addNamed(match, 1);
  if (NEEDED.citing.test(view)) for (const match of view.matchAll(REPORTED_CITING)) add(match, chain(block, match));
  if (NEEDED.writing.test(view)) for (const match of view.matchAll(WRITES_IN)) addNamed(match, 2, match[1]);
  if (NEEDED.opinion.test(view)) for (const match of view.matchAll(OP_ED_FOR)) addNamed(match, 1, match[2]);
  return frames.sort((left, right) => left.words.start - right.words.start);
}

/** Words without which the pattern of that name cannot match: most blocks have none, and names before the words are slow to try. */
const NEEDED = {
  inverted: new RegExp(`[,”"’]\\s*(?:${PRESENT}|${PAST}) `, "u"),
  present: new RegExp(`${PRESENT}|has reported|has written`, "u"),
  trailing: new RegExp(`(?:${PRESENT}|reported|wrote)[.,]`, "u"),
  citing: /citing|quoting|with reference to|referring to/u,
  writing: /(?:writes|wrote|argues|argued|notes|warns|says) /u,
  opinion: /op-ed|article|column|essay|commentary|opinion piece|interview/u,
} as const;

/** "writes X, as quoted by Y": Y is nearer than X. Without a relay, X must look like a paper: people write and say as well. */
function invertedFrame(block: RawBlock, match: RegExpMatchArray): readonly Upstream[] {
  const relay = match[2];
  if (relay !== undefined) return [named(block, match, 2, "quoted"), named(block, match, 1, "quoted")];
  return isOutletName(match[1] ?? "") ? [named(block, match, 1, "quoted")] : [];
}

function chain(block: RawBlock, match: RegExpMatchArray): readonly Upstream[] {
  return [1, 2]
    .filter((group) => isOutletName(match[group] ?? ""))
    .map((group) => named(block, match, group, "quoted"));
}

function named(block: RawBlock, match: RegExpMatchArray, group: number, relation: string, author?: string): Upstream {
  const name = match[group] ?? "";
  const article = new RegExp(`\\b[Tt]he ${escaped(name)}`, "u").exec(match[0]);
  const at = (match.index ?? 0) + (group === 2 ? match[0].lastIndexOf(name) : match[0].indexOf(name));
  return upstream(withArticle(name, article !== null), relation, rangeAt(block, at, name.length), author);
}

/** "The Telegraph" after a lower-case word keeps its article; "the Wall Street Journal" does not. */
function withArticle(name: string, hasArticle: boolean): string {
  return hasArticle && !name.includes(" ") ? `The ${name}` : name;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

function upstream(publisher: string, relation: string, range: TextRange, author?: string): Upstream {
  return { value: { publisher, relation, ...(author === undefined || author === "" ? {} : { author }) }, range };
}

function rangeAt(block: RawBlock, at: number, length: number): TextRange {
  return { start: block.range.start + at, end: block.range.start + at + length };
}

export interface SelfCitation extends Inferred<string> {
  /** An agency known the world over is cited by others more often than by itself. */
  readonly world: boolean;
}

/** "As X wrote, …": the convention by which a site points at its own earlier report. */
export function selfCitationsOf(blocks: readonly RawBlock[]): readonly SelfCitation[] {
  return blocks.flatMap((block) =>
    [...block.view.matchAll(SELF_CITATION)].map((match) => {
      const name = match[1] ?? "";
      const folded = foldLine(name);
      const range = rangeAt(block, match.index + match[0].indexOf(name), name.length);
      return {
        value: name,
        range,
        world: WORLD_AGENCIES.has(folded) || KNOWN_OUTLETS.has(folded) || KNOWN_OUTLETS.has(`the ${folded}`),
      };
    }),
  );
}

/** One entry a publisher, the first; "The X" and "X" are one. */
export function distinctUpstream(upstreams: readonly Upstream[]): readonly Upstream[] {
  const seen = new Set<string>();
  return upstreams.filter((entry) => {
    const name = foldLine(entry.value.publisher).replace(/^the /u, "");
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
