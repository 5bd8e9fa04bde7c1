/** Runs of text as HTML. */
import type { Inline, ReferencePart, TextStyle } from "../types.js";
import { escapeHtml } from "./escape.js";

export function inlineHtml(content: readonly Inline[]): string {
  return content.map(runHtml).join("");
}

export function referenceHtml(parts: readonly ReferencePart[]): string {
  return parts
    .map(({ text, italic, href, note }) => {
      if (note !== undefined) return `<a href="#note-${String(note)}">${escapeHtml(text)}</a>`;
      return linked(italic === true ? `<cite>${escapeHtml(text)}</cite>` : escapeHtml(text), href);
    })
    .join("");
}

/** The passage of a note opens from its number; the number's own place is what the note leads back to. */
function runHtml(run: Inline): string {
  switch (run.kind) {
    case "text":
      return linked(styled(escapeHtml(run.text), run.style), run.href);
    case "band":
      return `<span class="band">${styled(escapeHtml(run.text), run.style)}</span>`;
    case "break":
      return "<br>";
    case "notes":
      return `<sup class="refs">${run.numbers.map((number) => noteReference(number, run.again.includes(number))).join(",\u2009")}</sup>`;
  }
}

/** A note leads back to its first reference. */
function noteReference(number: number, again: boolean): string {
  const n = String(number);
  return `<a class="ref"${again ? "" : ` id="ref-${n}"`} href="#note-${n}" role="doc-noteref" aria-label="Note ${n}">${n}</a>`;
}

function styled(html: string, style: TextStyle): string {
  const code = style.code === true ? `<code>${html}</code>` : html;
  const italic = style.italic === true ? `<em>${code}</em>` : code;
  return style.bold === true ? `<strong>${italic}</strong>` : italic;
}

/** The opened page learns nothing of where it was opened from. */
function linked(html: string, href: string | undefined): string {
  return href === undefined ? html : `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${html}</a>`;
}
