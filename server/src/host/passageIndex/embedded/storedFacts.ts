/**
 * What an article says in compact form, so that a sentence of it can be read again in a fraction of a millisecond:
 * a header, and the statements of each paragraph packed by themselves.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { ArticleFacts } from "../../../core/model/article.js";
import type { Statement, Term } from "../../../core/model/statement.js";
import type { TextRange } from "../../../core/text/range.js";
import { indexedOf } from "../heldArticle.js";
import { passageAt, type IndexedArticle } from "../documents.js";
import { statementAt, type FoundPassage } from "../sentenceRanking.js";

/** The least that zlib does: more effort hardly pays. */
const LEVEL = 1;
const LENGTH_BYTES = 4;
const KINDS: readonly Term["kind"][] = ["verb", "noun", "modifier", "name", "number"];
/** What most statements hold: short texts are packed by what they have in common with it. Raised with the format. */
const DICTIONARY = Buffer.from(
  '{"mentions":[{"start":,"end":,"type":"organization","surface":"type":"place","surface":"type":"person","surface":"roles":[{"title":"holder":{"start":"former":false' +
    '"quantities":[{"start":"lo":"hi":"unit":"count","counted":"approximate":false,"bound":"dates":[{"start":"end":"granularity":"day","relative":false,"interval":{"from":"20","to":"20","edtf":"' +
    '"attributions":[{"cue":{"start":"end":"source":{"start":"end":"content":{"start":"end":"kind":"reported"},"quotations":[{"start":"end":' +
    '"polarity":{"negated":false,"cues":[]},"certainty":{"level":"factual","cues":[]},"kind":{"kind":"assertion","cues":[]}}],[null,["',
);

type Always = Pick<Statement, "polarity" | "certainty" | "kind">;
/** Lists that are empty are left out. */
type Rest = Always & Partial<Omit<Statement, "range" | "text" | "terms">>;
type Packed = readonly [text: string | null, terms: readonly (string | number)[], rest: Rest];

interface Header extends Omit<ArticleFacts, "statements" | "mentions" | "text"> {
  /** Absent where it is what the statements have, in their order. */
  readonly mentions?: ArticleFacts["mentions"];
  /** Only where the article cannot be read again. */
  readonly text?: string;
  /** Start and end of each statement. */
  readonly ranges: readonly number[];
  /** Bytes of the statements of each paragraph. */
  readonly lengths: readonly number[];
}

/** `keepsText` where there is no file to read the text from. */
export function packFacts(facts: ArticleFacts, keepsText: boolean): Uint8Array {
  const { statements, mentions, text, ...rest } = facts;
  const chunks = facts.paragraphs.map(({ first, end }) =>
    pack(statements.slice(first, end).map((statement) => packStatement(statement, text))),
  );
  const isRepeated = JSON.stringify(mentions) === JSON.stringify(statements.flatMap((statement) => statement.mentions));
  const header: Header = {
    ...rest,
    ...(isRepeated ? {} : { mentions }),
    ...(keepsText ? { text } : {}),
    ranges: statements.flatMap(({ range }) => [range.start, range.end]),
    lengths: chunks.map(({ length }) => length),
  };
  const head = pack(header);
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...chunks]);
}

export class StoredFacts {
  readonly #header: Header;
  readonly #bytes: Uint8Array;
  readonly #text: string;
  /** Where the statements of each paragraph begin, and the end of the last. */
  readonly #offsets: readonly number[];
  readonly #paragraphs = new Map<number, readonly Statement[]>();
  readonly #ranges: readonly TextRange[];
  #indexed: IndexedArticle | undefined = undefined;

  /** Reads what `packFacts` wrote, and that alone. `text` is that of the article, where the bytes do not hold it. */
  constructor(bytes: Uint8Array, text: string | undefined) {
    const length = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).readUInt32LE();
    this.#bytes = bytes;
    this.#header = unpack(bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + length)) as Header;
    this.#text = this.#header.text ?? text ?? "";
    const { lengths, ranges } = this.#header;
    const offsets = [LENGTH_BYTES + length];
    for (const part of lengths) offsets.push((offsets.at(-1) ?? 0) + part);
    this.#offsets = offsets;
    this.#ranges = Array.from({ length: ranges.length / 2 }, (_, at) => ({
      start: ranges[2 * at] ?? 0,
      end: ranges[2 * at + 1] ?? 0,
    }));
  }

  get text(): string {
    return this.#text;
  }

  /** All of it. */
  get indexed(): IndexedArticle {
    this.#indexed ??= this.#read((paragraph) => this.#statements(paragraph));
    return this.#indexed;
  }

  /** The statement that most of a sentence lies in; only its paragraph is read. */
  passage(range: TextRange): FoundPassage | undefined {
    const index = statementAt(this.#ranges, range);
    const paragraph = this.#header.paragraphs.findIndex(({ first, end }) => first <= index && index < end);
    if (paragraph < 0) return undefined;
    const passage = passageAt(
      this.#read((other) => (other === paragraph ? this.#statements(other) : [])),
      index,
    );
    return passage === undefined ? undefined : { index, passage };
  }

  #read(statementsOf: (paragraph: number) => readonly Statement[]): IndexedArticle {
    const { file, source, paragraphs, roles, problems, mentions } = this.#header;
    const statements: Statement[] = [];
    paragraphs.forEach(({ first }, paragraph) => {
      statementsOf(paragraph).forEach((statement, at) => {
        statements[first + at] = statement;
      });
    });
    const all = mentions ?? statements.flatMap((statement) => statement.mentions);
    return indexedOf({ file, source, paragraphs, roles, problems, text: this.#text, statements, mentions: all });
  }

  #statements(paragraph: number): readonly Statement[] {
    const known = this.#paragraphs.get(paragraph);
    if (known !== undefined) return known;
    const bytes = this.#bytes.subarray(this.#offsets[paragraph], this.#offsets[paragraph + 1]);
    const first = this.#header.paragraphs[paragraph]?.first ?? 0;
    const statements = (unpack(bytes) as readonly Packed[]).map((packed, at) =>
      unpackStatement(packed, this.#ranges[first + at] ?? { start: 0, end: 0 }, this.#text),
    );
    this.#paragraphs.set(paragraph, statements);
    return statements;
  }
}

function packStatement({ range, text, terms, ...rest }: Statement, whole: string): Packed {
  const own = whole.slice(range.start, range.end);
  const numbers: (string | number)[] = [];
  let before = range.start;
  for (const { lemma, kind, start, end } of terms) {
    const isPlain = whole.slice(start, end).toLowerCase() === lemma;
    numbers.push(isPlain ? 0 : lemma, start - before, (end - start) * KINDS.length + KINDS.indexOf(kind));
    before = start;
  }
  const { polarity, certainty, kind, ...lists } = rest;
  const filled = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  return [text === own ? null : text, numbers, { polarity, certainty, kind, ...filled }];
}

const EMPTY = {
  mentions: [],
  roles: [],
  quantities: [],
  dates: [],
  attributions: [],
  quotations: [],
  references: [],
} as const;

function unpackStatement([text, numbers, rest]: Packed, range: TextRange, whole: string): Statement {
  const terms: Term[] = [];
  let start = range.start;
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const [lemma, gap, code] = [numbers[at], Number(numbers[at + 1]), Number(numbers[at + 2])];
    start += gap;
    const end = start + Math.floor(code / KINDS.length);
    const kind = KINDS[code % KINDS.length] ?? "noun";
    terms.push({ start, end, lemma: typeof lemma === "string" ? lemma : whole.slice(start, end).toLowerCase(), kind });
  }
  const own = text ?? whole.slice(range.start, range.end);
  return { ...EMPTY, ...rest, range, text: own, terms };
}

function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: LEVEL, dictionary: DICTIONARY });
}

function unpack(bytes: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(bytes, { dictionary: DICTIONARY }).toString("utf8"));
}
