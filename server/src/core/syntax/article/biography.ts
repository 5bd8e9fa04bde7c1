/** Author biographies at the end of an article, and the names, papers and affiliations that they give. */
import type { Inferred } from "../articleTypes.js";
import { BIOGRAPHY_WORDS, PROFESSION, PRONOUN_BIOGRAPHY, WRITING_PROFESSION } from "./boilerplate.lexicon.js";
import { foldLine, isPersonName, PERSON_NAME, type RawBlock } from "./words.js";

export interface BiographyContext {
  /** Names from by-lines, folded. */
  readonly authors: ReadonlySet<string>;
  /** Names that stand alone on a line of the tail, folded: author boxes print the name above the text. */
  readonly nameLines: ReadonlySet<string>;
  /** The block before is boilerplate: a source line, navigation, another biography. */
  readonly afterBoilerplate: boolean;
  /** The block before is a biography, so that "He …" goes on with it. */
  readonly afterBiography: boolean;
}

const LONGEST_BIOGRAPHY_WORDS = 180;
const BEGINS_WITH_NAME = new RegExp(
  `^(?:(?:Dr|Prof|Professor|Amb|Ambassador|Col|Gen|Lt|Sir|Dame|Mr|Ms|Mrs)\\.?\\s+)?(${PERSON_NAME})`,
  "u",
);
const AUTHOR_LABEL = /^(?:about the authors?|author bio(?:graphy)?|written by|the (?:author|writer) is an?)\b/iu;
const WORKPLACE =
  /\b(?:(?:currently |now )?(?:working|works) (?:at|for|with)|(?:staff )?(?:writer|reporter|journalist|correspondent|columnist|editor) (?:at|for|with)) (?:the )?([\p{L}\p{N}][\p{L}\p{N}.&'’-]*(?: [\p{L}\p{N}][\p{L}\p{N}.&'’-]*){0,4}?)(?=[,.;]| (?:and|where|in|covering|since|who)\b|$)/iu;
const NO_PAPER =
  /\b(?:university|institute|college|school|center|centre|council|ministry|department|foundation|government|committee|bank|think tank|the)\b/iu;

/** True where the block tells who wrote the article. Only blocks of the tail are asked. */
export function isBiography(block: RawBlock, context: BiographyContext): boolean {
  if (block.wordCount > LONGEST_BIOGRAPHY_WORDS || block.form === "heading") return false;
  const words = block.view.replace(/\s+/gu, " ").trim();
  if (AUTHOR_LABEL.test(words) && PROFESSION.test(words.slice(0, 200))) return true;
  if (context.afterBiography && PRONOUN_BIOGRAPHY.test(words)) return true;
  const name = leadingName(block)?.value;
  if (name === undefined) return false;
  const folded = foldLine(name);
  const known = context.authors.has(folded) || context.nameLines.has(folded);
  const rest = words.slice(words.indexOf(name) + name.length);
  if (known) return saysWhoTheyAre(rest, PROFESSION) || BIOGRAPHY_WORDS.test(rest);
  if (!saysWhoTheyAre(rest, WRITING_PROFESSION) && !(context.afterBoilerplate && saysWhoTheyAre(rest, PROFESSION)))
    return false;
  return context.afterBoilerplate || BIOGRAPHY_WORDS.test(rest);
}

/** "X is a … journalist", "X, director of …", "X Director of …" within the first words. */
function saysWhoTheyAre(rest: string, profession: RegExp): boolean {
  const beginning = rest.slice(0, 160);
  const isA =
    /^,?(?: \([^)]{1,60}\))?,? (?:is|was|serves as|works as|works at|works for)\b(?: currently| also| now)?(.*)$/u.exec(
      beginning,
    );
  if (isA !== null) return profession.test(isA[1] ?? "") || /\bworks\b/u.test(isA[0].slice(0, 20));
  const title = /^(?:,| [-–—]| is\b|(?= \p{Lu}))\s?(?:an? |the )?([^.]{0,60})/u.exec(beginning);
  return title !== null && profession.test(title[1] ?? "");
}

/** The name that the block begins with. */
export function leadingName(block: RawBlock): Inferred<string> | undefined {
  const match = BEGINS_WITH_NAME.exec(block.view);
  const full = match?.[1];
  if (match === null || full === undefined) return undefined;
  const name = withoutTitleWords(full);
  if (!isPersonName(name)) return undefined;
  const start = block.range.start + match[0].length - full.length;
  return { value: name.replace(/\s+/gu, " "), range: { start, end: start + name.length } };
}

/** "Jane Doe Director" is a name with a title glued to it. */
function withoutTitleWords(name: string): string {
  const parts = name.split(/(?<=\s)/u);
  const title = parts.findIndex((part, index) => index >= 2 && PROFESSION.test(part));
  return (title < 0 ? parts : parts.slice(0, title)).join("").trim();
}

/** The paper or site that a journalist's biography says they work at. */
export function workplaceOf(block: RawBlock): Inferred<string> | undefined {
  if (!WRITING_PROFESSION.test(block.view)) return undefined;
  const match = WORKPLACE.exec(block.view);
  const name = match?.[1];
  if (match === null || name === undefined || NO_PAPER.test(name)) return undefined;
  const start = block.range.start + match.index + match[0].length - name.length;
  return { value: name, range: { start, end: start + name.length } };
}
