/** Citations as numbered notes: the source's reference, and the passage that the citing sentence rests on. */
import type { Assessment, QuotationCheck } from "../assess/assessment.js";
import type { PassageVerdict } from "../assess/types.js";
import type { ArticleFacts } from "../model/article.js";
import type { FileId } from "../model/fileId.js";
import type { Claim, NoteFacts } from "../model/note.js";
import type { SourceDescription } from "../model/source.js";
import { nearestKeys } from "../resolve/nearestKeys.js";
import type { Citation } from "../syntax/noteTypes.js";
import { holds, type TextRange } from "../text/range.js";
import type { Workspace } from "../workspace/types.js";
import { referenceParts } from "./reference.js";
import type { CitationNote, DocumentNote, NotePassage, PassageBasis } from "./types.js";

export interface NoteContext {
  readonly note: NoteFacts;
  readonly workspace: Workspace;
  readonly assessments: ReadonlyMap<Claim, Assessment>;
  /** Articles that words are quoted from. */
  readonly articles: ReadonlyMap<FileId, ArticleFacts>;
  /** Hexadecimal, of the UTF-8 bytes. */
  readonly sha256: (text: string) => string;
  /** Where citations name sources and bear nothing out: the source summary. */
  readonly naming?: TextRange;
}

/** Notes of citations, those inside the analyst's own footnotes too. */
export function citationsOf(notes: readonly DocumentNote[]): readonly CitationNote[] {
  return notes.flatMap((note) => (note.kind === "remark" ? note.cited : [note]));
}

/** `wholeNotes`: by source, the note that gives its reference whole; a later note refers to it. */
export function citationNote(
  citation: Citation,
  number: number,
  context: NoteContext,
  wholeNotes: ReadonlyMap<FileId, number>,
): CitationNote {
  const { workspace } = context;
  const source = workspace.sources.resolve(citation.key);
  if (source === undefined) {
    const suggestions = nearestKeys(workspace.sources, citation.key);
    return { kind: "unresolved", number, range: citation.range, key: citation.key, suggestions };
  }
  const passage = passageOf(citation, source, context);
  const whole = wholeNotes.get(source.file);
  const details = {
    ...(whole === undefined || whole >= number ? {} : { whole }),
    ...(citation.prefix === undefined ? {} : { prefix: citation.prefix }),
    ...(citation.locator === undefined ? {} : { locator: citation.locator.text }),
    ...(passage === undefined ? {} : { passage }),
  };
  const reference = referenceParts(source, details);
  return {
    kind: "source",
    number,
    range: citation.range,
    source,
    reference,
    ...(passage === undefined ? {} : { passage }),
  };
}

/** Quoted words where the sentence quotes; else the sentence of the article that bears most on it. */
function passageOf(citation: Citation, source: SourceDescription, context: NoteContext): NotePassage | undefined {
  const claim = context.note.claims.find(({ citations }) =>
    citations.some((other) => other.range.start === citation.range.start),
  );
  const assessment = claim === undefined ? undefined : context.assessments.get(claim);
  if (assessment === undefined) return undefined;
  const check = quotationOf(citation, source, assessment);
  const quoted = check === undefined ? undefined : quotedPassage(check, source, context);
  if (quoted !== undefined || (context.naming !== undefined && holds(context.naming, citation.range))) return quoted;
  return bestPassage(assessment, source, context);
}

/** The citation's own quotation locator before words quoted in the sentence. */
function quotationOf(
  citation: Citation,
  source: SourceDescription,
  { quotations }: Assessment,
): QuotationCheck | undefined {
  const found = quotations.filter((check) => check.source?.file === source.file && check.match.match !== "none");
  return (
    found.find(({ quotation }) => citation.quote !== undefined && holds(citation.quote, quotation.range)) ??
    found.find(({ quotation }) => quotation.place === "prose")
  );
}

function quotedPassage(
  { match }: QuotationCheck,
  { file }: SourceDescription,
  { articles, sha256 }: NoteContext,
): NotePassage | undefined {
  const article = articles.get(file);
  if (article === undefined) return undefined;
  const { text } = article;
  const range = { start: match.start, end: match.end };
  const around = article.paragraphs.find((paragraph) => holds(paragraph.range, range))?.range ?? range;
  const words = text.slice(range.start, range.end);
  return {
    basis: match.match === "altered" ? "altered" : "quoted",
    file,
    range,
    words,
    before: text.slice(around.start, range.start),
    after: text.slice(range.end, around.end),
    sha256: sha256(words),
  };
}

const BASIS: Readonly<Record<PassageVerdict["verdict"], PassageBasis>> = {
  supports: "supports",
  contradicts: "contradicts",
  neutral: "nearest",
};

/** Where the article says the opposite, that passage: a note hides nothing. */
function bestPassage(
  { cited }: Assessment,
  source: SourceDescription,
  { sha256 }: NoteContext,
): NotePassage | undefined {
  const own = cited.filter(({ passage }) => passage.file === source.file);
  const best =
    own.find(({ verdict }) => verdict === "contradicts") ?? own.find(({ verdict }) => verdict === "supports") ?? own[0];
  if (best === undefined || (best.verdict === "neutral" && best.relevance < LEAST_RELEVANCE)) return undefined;
  const { statement, paragraph, paragraphText, file } = best.passage;
  const { start, end } = statement.range;
  const words = paragraphText.slice(start - paragraph.start, end - paragraph.start);
  return {
    basis: BASIS[best.verdict],
    file,
    range: { start, end },
    words,
    before: paragraphText.slice(0, start - paragraph.start),
    after: paragraphText.slice(end - paragraph.start),
    sha256: sha256(words),
  };
}

/** A passage that bears on less of the sentence than this says nothing about it. */
const LEAST_RELEVANCE = 0.3;
