/**
 * The plugin of the Markdown preview: citations become numbered notes with cards, paragraphs say in the margin how their claims stand,
 * words of likelihood show their band. Pure and synchronous: it renders what is known of the note, and nothing where nothing is.
 */
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import type { NotePreviewResult } from "../../../server/src/protocol/notePreview.js";
import type { ViewClaimState } from "../../../server/src/protocol/views.js";

export interface PreviewFacts {
  /** What is known of the document that is rendered; undefined for none. */
  of(environment: unknown): NotePreviewResult | undefined;
  readonly showsClaims: () => boolean;
  readonly words: {
    readonly sources: string;
    readonly unknown: string;
    readonly grade: string;
    readonly ungraded: string;
    readonly goesBackTo: string;
    readonly state: (state: ViewClaimState) => string;
  };
}

/** An editor parses a document without saying which one it is, keeps the tokens, and names it when it renders: so the tokens are changed then, in copies. */
export function dossierMarkdown(md: MarkdownIt, facts: PreviewFacts): MarkdownIt {
  const { renderer } = md;
  const render = renderer.render.bind(renderer);
  renderer.render = (tokens, options, env: unknown) => {
    const known = facts.of(env);
    if (known === undefined) return render(tokens, options, env);
    const writer = new Writer(md.utils.escapeHtml, facts, known);
    const rendered = render(
      tokens.map((token) => annotated(token, known, writer)),
      options,
      env,
    );
    return known.notes.length > 0 ? rendered + writer.notes() : rendered;
  };
  return md;
}

function annotated(token: Token, known: NotePreviewResult, writer: Writer): Token {
  if (token.type === "inline") return copyOf(token, { children: renderInline(token, known, writer) });
  if (token.type !== "paragraph_open" || !writer.showsClaims) return token;
  const copy = copyOf(token, { attrs: token.attrs?.map(([name, value]) => [name, value]) ?? null });
  markClaims(copy, known, writer);
  return copy;
}

function copyOf(token: Token, changes: Partial<Token>): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token) as object) as Token, token, changes);
}

/** What one rendering writes: all words pass through `escape`. */
class Writer {
  readonly #escape: (words: string) => string;
  readonly #facts: PreviewFacts;
  readonly #known: NotePreviewResult;

  constructor(escape: (words: string) => string, facts: PreviewFacts, known: NotePreviewResult) {
    this.#escape = escape;
    this.#facts = facts;
    this.#known = known;
  }

  /** In the running text ("as @key says") the source's name stays a word of the sentence. */
  citation(text: string, numbers: readonly number[]): string {
    const label = this.#known.notes.find(({ number }) => number === numbers[0])?.label;
    const name = text.startsWith("[") ? "" : this.#escape(label ?? text);
    const links = numbers.map((number) => {
      const shown = String(number);
      return `<span class="dossier-cite"><a href="#dossier-note-${shown}">${shown}</a><span class="dossier-card" role="note">${this.#card(number)}</span></span>`;
    });
    return `${name}<sup class="dossier-cites">${links.join(",")}</sup>`;
  }

  band(words: string, band: string): string {
    return `<span class="dossier-likelihood">${this.#escape(words)}<span class="dossier-band"> (${this.#escape(band)})</span></span>`;
  }

  notes(): string {
    const items = this.#known.notes.map(
      ({ number }) => `<li id="dossier-note-${String(number)}" value="${String(number)}">${this.#card(number)}</li>`,
    );
    return `<section class="dossier-notes"><h2>${this.#escape(this.#facts.words.sources)}</h2><ol>${items.join("")}</ol></section>\n`;
  }

  get showsClaims(): boolean {
    return this.#facts.showsClaims();
  }

  stateWords(state: ViewClaimState): string {
    return this.#facts.words.state(state);
  }

  #card(number: number): string {
    const { words } = this.#facts;
    const note = this.#known.notes.find((candidate) => candidate.number === number);
    if (note === undefined) return "";
    const { key, label, title, grade, roots } = note;
    if (label === undefined) return `<code>@${this.#escape(key)}</code> ${this.#escape(words.unknown)}`;
    const parts = [
      title === undefined ? "" : `<cite>${this.#escape(title)}</cite>`,
      this.#escape(label),
      `<span class="dossier-grade">${this.#escape(grade === undefined ? words.ungraded : `${words.grade} ${grade}`)}</span>`,
      ...roots.map((root) => this.#escape(`${words.goesBackTo} ${root}`)),
    ];
    return parts.filter((part) => part !== "").join(" · ");
  }
}

/** Words to set apart inside a text: where, how long, and the HTML that stands there instead. */
interface Found {
  readonly at: number;
  readonly length: number;
  readonly html: string;
}

function renderInline(token: Token, known: NotePreviewResult, writer: Writer): Token[] {
  const [first, end] = token.map ?? [0, Number.MAX_SAFE_INTEGER];
  const bands = known.bands.filter(({ line }) => first <= line && line < end).map((band) => ({ ...band }));
  return (token.children ?? []).flatMap((child) => {
    if (child.type !== "text") return [child];
    return splitText(child, findIn(child.content, known, bands, writer));
  });
}

function findIn(
  text: string,
  { citations }: NotePreviewResult,
  bands: { readonly text: string; readonly band: string }[],
  writer: Writer,
): readonly Found[] {
  const found: Found[] = [];
  const isFree = (at: number, length: number): boolean =>
    found.every((other) => at + length <= other.at || other.at + other.length <= at);
  for (const { text: wanted, numbers } of citations)
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length))
      if (isFree(at, wanted.length)) {
        // A raised number stands at its word: the space before the brackets goes.
        const space = wanted.startsWith("[") && text[at - 1] === " " && isFree(at - 1, 1) ? 1 : 0;
        found.push({ at: at - space, length: wanted.length + space, html: writer.citation(wanted, numbers) });
      }
  let from = 0;
  for (;;) {
    const [band] = bands;
    const at = band === undefined ? -1 : text.indexOf(band.text, from);
    if (band === undefined || at === -1) break;
    bands.shift();
    from = at + band.text.length;
    if (isFree(at, band.text.length))
      found.push({ at, length: band.text.length, html: writer.band(band.text, band.band) });
  }
  found.push(...ownThoughts(text));
  return found.sort((left, right) => left.at - right.at);
}

const OWN_THOUGHT = /\]\{\.(?<kind>judgement|assumption)\}/gu;

/** The marks of `[text]{.judgement}`: what stands between them keeps its citations. */
function ownThoughts(text: string): readonly Found[] {
  return [...text.matchAll(OWN_THOUGHT)].flatMap(({ 0: mark, index, groups }) => {
    const opening = openingOf(text, index);
    if (opening === undefined) return [];
    return [
      { at: opening, length: 1, html: `<span class="dossier-own dossier-${groups?.["kind"] ?? ""}">` },
      { at: index, length: mark.length, html: "</span>" },
    ];
  });
}

/** The bracket that is closed at `closing`. */
function openingOf(text: string, closing: number): number | undefined {
  let depth = 0;
  for (let at = closing - 1; at >= 0; at--) {
    if (text[at] === "]") depth++;
    if (text[at] === "[" && depth-- === 0) return at;
  }
  return undefined;
}

function splitText(token: Token, found: readonly Found[]): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const text = (end: number): void => {
    if (end > from) tokens.push(copyOf(token, { content: token.content.slice(from, end) }));
  };
  for (const { at, length, html } of found) {
    text(at);
    tokens.push(copyOf(token, { type: "html_inline", content: html }));
    from = at + length;
  }
  text(token.content.length);
  return tokens;
}

/** Worst first: a paragraph looks like the worst of its claims. */
const STATES: readonly ViewClaimState[] = [
  "contradicted",
  "disputed",
  "misquoted",
  "unsourced",
  "unsupported",
  "open",
  "supported",
];

function markClaims(token: Token, { claims }: NotePreviewResult, writer: Writer): void {
  const [first, end] = token.map ?? [0, 0];
  const states = claims.filter(({ line }) => first <= line && line < end).map(({ state }) => state);
  const present = STATES.filter((state) => states.includes(state));
  const [worst] = present;
  if (worst === undefined) return;
  token.attrJoin("class", `dossier-claims dossier-${worst}`);
  const counts = present.map((state) => {
    const count = states.filter((other) => other === state).length;
    return count === 1 ? writer.stateWords(state) : `${String(count)}× ${writer.stateWords(state)}`;
  });
  token.attrSet("data-dossier", counts.join(" · "));
  token.attrSet("title", counts.join(" · "));
}
