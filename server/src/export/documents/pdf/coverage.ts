/**
 * Which characters a TrueType or OpenType font can draw: its `cmap` table, formats 4 and 12 (OpenType 1.9), which every Unicode font has.
 * Offsets that lead outside the file end the reading; such a font covers what was read until then.
 */

/** True for the code points that the font has a glyph for. */
export type Coverage = (codePoint: number) => boolean;

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Undefined for a file that is no single font: collections and compressed fonts are none. */
export function fontCoverage(bytes: Uint8Array): Coverage | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableAt(view, "cmap");
  if (cmap === undefined || tableAt(view, "head") === undefined) return undefined;
  const spans = encodings(view, cmap).flatMap((at) => spansAt(view, at));
  spans.sort((left, right) => left.first - right.first);
  return (codePoint) => holdsPoint(spans, codePoint);
}

const TRUETYPE = 0x00010000;
const OPENTYPE = 0x4f54544f;
const MOST_TABLES = 200;

function tableAt(view: DataView, tag: string): number | undefined {
  const version = u32(view, 0);
  if (version !== TRUETYPE && version !== OPENTYPE) return undefined;
  const count = Math.min(u16(view, 4), MOST_TABLES);
  for (let index = 0; index < count; index++) {
    const at = 12 + index * 16;
    const name = [0, 1, 2, 3].map((offset) => String.fromCharCode(u8(view, at + offset))).join("");
    if (name === tag) return u32(view, at + 8);
  }
  return undefined;
}

/** Where the tables of Unicode encodings begin: platform 0, and platform 3 with encodings 1 and 10. */
function encodings(view: DataView, cmap: number): readonly number[] {
  const count = Math.min(u16(view, cmap + 2), MOST_TABLES);
  return Array.from({ length: count }, (_none, index) => cmap + 4 + index * 8)
    .filter((at) => {
      const platform = u16(view, at);
      const encoding = u16(view, at + 2);
      return platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
    })
    .map((at) => cmap + u32(view, at + 4));
}

function spansAt(view: DataView, at: number): readonly Span[] {
  const format = u16(view, at);
  if (format === 12) return groups(view, at);
  return format === 4 ? segments(view, at) : [];
}

const MOST_GROUPS = 100_000;

function groups(view: DataView, at: number): readonly Span[] {
  const count = Math.min(u32(view, at + 12), MOST_GROUPS);
  return Array.from({ length: count }, (_none, index) => {
    const group = at + 16 + index * 12;
    return { first: u32(view, group), last: u32(view, group + 4) };
  });
}

/** A code whose glyph is 0 has none, so each is looked at. */
function segments(view: DataView, at: number): readonly Span[] {
  const doubled = u16(view, at + 6);
  const spans: Span[] = [];
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = u16(view, at + 14 + segment);
    const first = u16(view, at + 16 + doubled + segment);
    const delta = u16(view, at + 16 + doubled * 2 + segment);
    const offsetAt = at + 16 + doubled * 3 + segment;
    const offset = u16(view, offsetAt);
    if (offset === 0 && first <= last) {
      const zero = (0x10000 - delta) & 0xffff;
      if (zero > first) spans.push({ first, last: Math.min(last, zero - 1) });
      if (zero < last) spans.push({ first: Math.max(first, zero + 1), last });
      continue;
    }
    for (let code = first; code <= last; code++)
      if (u16(view, offsetAt + offset + (code - first) * 2) !== 0) spans.push({ first: code, last: code });
  }
  return spans;
}

function holdsPoint(spans: readonly Span[], codePoint: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.first ?? 0) <= codePoint) low = middle + 1;
    else high = middle;
  }
  // Two encodings may give the same span twice: one of the nearest holds it.
  return spans.slice(Math.max(0, low - 4), low).some(({ last }) => codePoint <= last);
}

function u8(view: DataView, at: number): number {
  return at < view.byteLength ? view.getUint8(at) : 0;
}

function u16(view: DataView, at: number): number {
  return at + 2 <= view.byteLength ? view.getUint16(at) : 0;
}

function u32(view: DataView, at: number): number {
  return at + 4 <= view.byteLength ? view.getUint32(at) : 0;
}
