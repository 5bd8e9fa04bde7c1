/** Raw HTML that begins a line: how such a block ends. Comments are the block parser's own affair, because suppressions are comments. */

/** What closes the block: a string inside one of its lines, or a blank line. */
export type HtmlEnd = { readonly kind: "contains"; readonly mark: string } | { readonly kind: "blank-line" };

const RAW_TEXT = /<(script|pre|style|textarea)(?=[\s>]|$)/iuy;
const BLOCK_TAG =
  /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)/iuy;
const LONE_TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,2000})?\/?>[ \t]*$/iu;

/** The kind of HTML block that begins at `offset`, as CommonMark has it (conditions 1, 3, 4, 6 and 7). */
export function htmlBlockAt(
  text: string,
  offset: number,
  end: number,
  interruptsParagraph: boolean,
): HtmlEnd | undefined {
  if (text[offset] !== "<") return undefined;
  const raw = matchAt(RAW_TEXT, text, offset);
  if (raw !== undefined) return { kind: "contains", mark: `</${(raw[1] ?? "").toLowerCase()}>` };
  if (text.startsWith("<?", offset)) return { kind: "contains", mark: "?>" };
  if (/^<![A-Za-z]/u.test(text.slice(offset, offset + 3))) return { kind: "contains", mark: ">" };
  if (matchAt(BLOCK_TAG, text, offset) !== undefined) return { kind: "blank-line" };
  if (!interruptsParagraph && end - offset < 2100 && LONE_TAG.test(text.slice(offset, end))) {
    return LONE_TAG.exec(text.slice(offset, end))?.index === 0 ? { kind: "blank-line" } : undefined;
  }
  return undefined;
}

/** Blocks whose content is no text at all. */
export function isOpaqueHtml(end: HtmlEnd): boolean {
  return end.kind === "contains";
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text) ?? undefined;
}
