/** Reads a note or briefing: its claims with citations and quotations, its mentions, its suppressions. */
import { contentHash } from "../text/hash.js";
import { remembering } from "../text/memory.js";
import { compareRanges, type TextRange } from "../text/range.js";
import type { Config } from "../config/config.js";
import type { Reference } from "../language/coreference/types.js";
import { intervalOf } from "../language/dates/edtf.js";
import type { DateContext } from "../language/dates/types.js";
import { findNames } from "../language/names/names.js";
import { LADDER_IDS } from "../language/likelihood/ladders.lexicon.js";
import type { EntityType, NameMention } from "../language/names/types.js";
import { findRoles } from "../language/roles/roles.js";
import type { RoleMention } from "../language/roles/types.js";
import { enumField, readYaml, stringField } from "../syntax/frontMatter.js";
import { parseNote } from "../syntax/note.js";
import type { Citation, NoteParagraph, NoteSentence, NoteSyntax } from "../syntax/noteTypes.js";
import { linkToOrigin, writtenAround } from "./claimOrigins.js";
import type { FileId } from "./fileId.js";
import type { Claim, NoteFacts } from "./note.js";
import type { FileProblem } from "./problem.js";
import { paragraphReferences } from "./references.js";
import { readStatement, type StatementContext } from "./readStatement.js";
import type { StatementMemory } from "./statementMemory.js";
import { NO_MEMORY } from "./statementMemory.js";

export interface NoteInput {
  readonly file: FileId;
  readonly text: string;
  readonly config: Config;
  /** Names that the registry knows, with their types. */
  readonly known?: readonly { readonly surface: string; readonly type: EntityType }[];
  /** Statements read before: a paragraph whose words are unchanged is not read again. */
  readonly memory?: StatementMemory;
}

export function readNote(input: NoteInput): NoteFacts {
  const { file, text, config } = input;
  const syntax = parseNote(text, { scope: config.citationScope });
  const header = readHeader(syntax);
  const sentences = syntax.paragraphs.flatMap((paragraph) => paragraph.sentences.map((sentence) => sentence.range));
  const mentions = findNames(syntax.prose, sentences, input.known, input.memory?.names?.recall);
  const roles = findRoles(syntax.prose, sentences, mentions);
  const reading: Reading = {
    file,
    text,
    syntax,
    mentions,
    roles,
    dates: noteDates(header.fields.date),
    memory: input.memory ?? NO_MEMORY,
  };
  return {
    file,
    text,
    ...header.fields,
    headings: syntax.headings,
    blocks: syntax.paragraphs.map(({ range, kind }) => ({ range, kind })),
    ...(syntax.frontMatter === undefined ? {} : { frontMatter: syntax.frontMatter.range }),
    claims: syntax.paragraphs.flatMap((paragraph) => claimsOf(paragraph, reading)),
    citations: syntax.citations,
    mentions,
    suppressions: syntax.suppressions,
    problems: [...header.problems, ...pathProblems(syntax.citations)],
  };
}

interface Reading {
  readonly file: FileId;
  readonly text: string;
  readonly syntax: NoteSyntax;
  readonly mentions: readonly NameMention[];
  readonly roles: readonly RoleMention[];
  readonly dates: DateContext;
  readonly memory: StatementMemory;
}

function claimsOf(paragraph: NoteParagraph, reading: Reading): readonly Claim[] {
  const { syntax, mentions, roles } = reading;
  const ranges = paragraph.sentences.map((sentence) => trimmed(syntax.prose, sentence.range));
  // Within the paragraph, so that a paragraph whose words are unchanged says the same.
  const referencesIn = paragraphReferences(syntax.prose, ranges, { range: paragraph.range, mentions, roles });
  const context = { dates: reading.dates, mentions, roles, paragraph: paragraph.range };
  const content = `${JSON.stringify(paragraph.sentences)}\u0000${writtenAround(reading.text, paragraph.range)}`;
  return reading.memory.recallClaims(syntax.prose, content, context, () =>
    paragraph.sentences.map((sentence, index) =>
      claimOf(sentence, ranges[index] ?? sentence.range, reading, context, referencesIn),
    ),
  );
}

/** `range` is the sentence without white space at its ends. */
function claimOf(
  sentence: NoteSentence,
  range: TextRange,
  reading: Reading,
  context: StatementContext,
  referencesIn: (range: TextRange) => readonly Reference[],
): Claim {
  const { prose } = reading.syntax;
  const statement = reading.memory.recall(prose, range, context, () => ({
    ...readStatement(prose, range, context),
    references: referencesIn(range),
  }));
  const words = statement.text.replace(/\s+/gu, " ");
  const keys = sentence.citations.map((citation) => citation.key).join(" ");
  const claim: Claim = {
    file: reading.file,
    statement,
    range: wholeRange(sentence),
    citations: sentence.citations,
    quotations: sentence.quotations,
    ...(sentence.mark === undefined ? {} : { mark: sentence.mark }),
    contentKey: hashOf(`${words}\n${keys}\n${sentence.mark ?? ""}\n${quotedWords(sentence)}`),
  };
  linkToOrigin(claim, reading.text);
  return claim;
}

/** Of the sentences of some notes: an edit changes one of them. */
const hashOf = remembering(4_000, contentHash);

function quotedWords(sentence: NoteSentence): string {
  return sentence.quotations.map((quotation) => quotation.text).join("\n");
}

/** The sentence with the citation groups that directly follow it. */
function wholeRange(sentence: NoteSentence): TextRange {
  const end = sentence.citations.reduce(
    (furthest, citation) => (citation.group.start <= furthest + 2 ? Math.max(furthest, citation.group.end) : furthest),
    sentence.range.end,
  );
  return { start: sentence.range.start, end };
}

function trimmed(prose: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && isBlank(prose, start)) start++;
  while (end > start && isBlank(prose, end - 1)) end--;
  return { start, end };
}

function isBlank(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? " ");
}

function noteDates(date: string | undefined): DateContext {
  const reference = date === undefined ? undefined : intervalOf(date)?.from;
  return { dayOrder: "unknown", ...(reference === undefined ? {} : { reference }) };
}

interface NoteHeader {
  readonly fields: Pick<NoteFacts, "date" | "title" | "marking" | "ladder">;
  readonly problems: readonly FileProblem[];
}

function readHeader(syntax: NoteSyntax): NoteHeader {
  if (syntax.frontMatter === undefined) return { fields: {}, problems: [] };
  const { fields, problems } = readYaml(syntax.frontMatter.yaml, syntax.frontMatter.range.start, "front-matter");
  const date = stringField(fields, "date");
  const title = stringField(fields, "title");
  const marking = stringField(fields, "marking");
  const unread: FileProblem[] = [];
  const ladder = enumField(fields, "ladder", LADDER_IDS, (range, message) => {
    unread.push({ code: "front-matter", message: `${message} The ladder of the settings is used.`, range });
  });
  return {
    fields: {
      ...(date === undefined ? {} : { date }),
      ...(title === undefined ? {} : { title }),
      ...(marking === undefined ? {} : { marking }),
      ...(ladder === undefined ? {} : { ladder }),
    },
    problems: [...problems, ...unread],
  };
}

/** Keys name sources, never files: one that looks like a path is reported and looked up nowhere. */
function pathProblems(citations: readonly Citation[]): readonly FileProblem[] {
  return citations
    .filter((citation) => isPathLike(citation.key))
    .map((citation): FileProblem => ({
      code: "path-in-key",
      message: `“@${citation.key}” looks like a path; a citation names a source by its key, and no file was opened.`,
      range: citation.keyRange,
    }))
    .sort((left, right) => compareRanges(left.range ?? ORIGIN, right.range ?? ORIGIN));
}

const ORIGIN: TextRange = { start: 0, end: 0 };

export function isPathLike(key: string): boolean {
  return /[\\/]/u.test(key) || key.includes("..");
}
