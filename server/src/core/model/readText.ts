/** Reads bare prose that belongs to no file: what the command line's line-by-line commands are given. */
import type { TextRange } from "../text/range.js";
import { intervalOf } from "../language/dates/edtf.js";
import type { DateContext } from "../language/dates/types.js";
import { findNames } from "../language/names/names.js";
import type { NameMention } from "../language/names/types.js";
import { findRoles } from "../language/roles/roles.js";
import type { RoleMention } from "../language/roles/types.js";
import { splitSentences } from "../language/sentences/sentences.js";
import { readStatement } from "./readStatement.js";
import { withReferences } from "./references.js";
import type { Statement } from "./statement.js";

export interface ReadText {
  readonly statements: readonly Statement[];
  readonly mentions: readonly NameMention[];
  readonly roles: readonly RoleMention[];
}

/** `date` is EDTF: the day that "last Sunday" counts from. Blank lines separate paragraphs. */
export function readText(text: string, date?: string): ReadText {
  const blocks = paragraphsOf(text);
  const sentencesOf = blocks.map((block) => splitSentences(text, block));
  const sentences = sentencesOf.flat();
  const mentions = findNames(text, sentences);
  const roles = findRoles(text, sentences, mentions);
  const reference = date === undefined ? undefined : intervalOf(date)?.from;
  const dates: DateContext = { dayOrder: "unknown", ...(reference === undefined ? {} : { reference }) };
  const statements = blocks.flatMap((paragraph, index) =>
    (sentencesOf[index] ?? []).map((range) => readStatement(text, range, { dates, mentions, roles, paragraph })),
  );
  return { statements: withReferences({ text, paragraphs: blocks, statements, mentions, roles }), mentions, roles };
}

function paragraphsOf(text: string): readonly TextRange[] {
  const blocks: TextRange[] = [];
  const gap = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*/gu;
  let start = 0;
  for (const match of text.matchAll(gap)) {
    if (match.index > start) blocks.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) blocks.push({ start, end: text.length });
  return blocks;
}
